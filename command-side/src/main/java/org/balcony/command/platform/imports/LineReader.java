package org.balcony.command.platform.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into lines; holds one line at most, and of a line that is too long nothing. */
final class LineReader {

    private static final int BUFFER = 64 * 1024;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /**
     * One line.
     *
     * @param number its place in the input, from 1
     * @param bytes what stands in it, without its end; absent where it is too long
     */
    record Line(long number, byte @Nullable [] bytes) {

        boolean isBlank() {
            if (bytes == null) {
                return false;
            }
            for (byte one : bytes) {
                if (one != ' ' && one != '\t') {
                    return false;
                }
            }
            return true;
        }

        int size() {
            return bytes == null ? 0 : bytes.length;
        }
    }

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long number;

    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        if (from == to && !fill()) {
            return null;
        }
        number++;
        var line = new ByteArrayOutputStream();
        boolean tooLong = false;
        do {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            tooLong |= line.size() + (end - from) > longest;
            if (tooLong) {
                line.reset();
            } else {
                line.write(buffer, from, end - from);
            }
            from = end;
            if (end < to) {
                from++;
                break;
            }
        } while (fill());
        return new Line(number, tooLong ? null : trimmed(line.toByteArray()));
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(in.read(buffer), 0);
        return to > 0;
    }

    private byte[] trimmed(byte[] line) {
        int begin = number == 1 && startsWithMark(line) ? BYTE_ORDER_MARK.length : 0;
        int end = line.length > begin && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        return begin == 0 && end == line.length ? line : java.util.Arrays.copyOfRange(line, begin, end);
    }

    private static boolean startsWithMark(byte[] line) {
        return line.length >= BYTE_ORDER_MARK.length
                && line[0] == BYTE_ORDER_MARK[0]
                && line[1] == BYTE_ORDER_MARK[1]
                && line[2] == BYTE_ORDER_MARK[2];
    }
}
