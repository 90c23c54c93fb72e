package org.balcony.standalone.cli;

import java.io.IOException;
import java.io.InputStream;

/** A body in chunks (RFC 9112, section 7.1), put together again as it arrives. */
final class Chunks extends InputStream {

    private final InputStream in;
    private long left;
    private boolean ended;
    private boolean begun;

    Chunks(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0 && !ended) {
            next();
        }
        if (ended) {
            return -1;
        }
        int read = in.read(target, from, (int) Math.min(length, left));
        if (read < 0) {
            throw new IOException("the connection ended in the middle of an answer");
        }
        left -= read;
        return read;
    }

    private void next() throws IOException {
        if (begun) {
            Conversation.line(in);
        }
        begun = true;
        String size = Conversation.line(in).split(";", 2)[0].strip();
        try {
            left = Long.parseLong(size, 16);
        } catch (NumberFormatException malformed) {
            throw new IOException("the answer is not in chunks", malformed);
        }
        ended = left == 0;
    }
}
