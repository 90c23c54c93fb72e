package org.balcony.command.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    private static List<String> lines(InputStream in, int longest) throws IOException {
        LineReader reader = new LineReader(in, longest);
        List<String> lines = new ArrayList<>();
        for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
            lines.add(line.number() + ":"
                    + (line.bytes() == null ? "too long" : new String(line.bytes(), StandardCharsets.UTF_8)));
        }
        return lines;
    }

    private static List<String> lines(String text, int longest) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
    }

    @Test
    void lines_are_numbered_and_cut_at_either_kind_of_line_end() throws IOException {
        assertThat(lines("a\r\n\nb\nc", 10)).containsExactly("1:a", "2:", "3:b", "4:c");
    }

    @Test
    void a_byte_order_mark_is_dropped_from_the_first_line_only() throws IOException {
        assertThat(lines("\uFEFFa\n\uFEFFb", 10)).containsExactly("1:a", "2:\uFEFFb");
    }

    @Test
    void a_line_that_is_too_long_is_skipped_and_the_next_one_is_read() throws IOException {
        assertThat(lines("x".repeat(300_000) + "\nb\n" + "y".repeat(11) + "\nd", 10))
                .containsExactly("1:too long", "2:b", "3:too long", "4:d");
    }

    @Test
    void an_empty_input_has_no_lines() throws IOException {
        assertThat(lines("", 10)).isEmpty();
    }

    @Property(tries = 300)
    void cutting_and_joining_gives_the_input_back(
            @ForAll @StringLength(max = 200) @CharRange(from = 'a', to = 'c') String text, @ForAll boolean small)
            throws IOException {
        String input = text.replace('c', '\n');
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, small ? 1 : length);
            }
        };
        List<String> expected = new ArrayList<>();
        String[] parts = input.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i < parts.length - 1 || !parts[i].isEmpty()) {
                expected.add((i + 1) + ":" + parts[i]);
            }
        }
        assertThat(lines(in, 1_000)).isEqualTo(expected);
    }
}
