package org.balcony.edge.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WordlessTest {

    @Test
    void a_failure_keeps_its_kinds_and_places_and_loses_its_words() {
        Exception within = new IllegalStateException("SECRET", Wordless.of(new IOException("ALSO SECRET")));
        StringWriter logged = new StringWriter();
        Wordless.of(new RuntimeException("SECRET", within)).printStackTrace(new PrintWriter(logged));
        assertThat(logged.toString())
                .contains("java.lang.RuntimeException", "IllegalStateException", "java.io.IOException", "WordlessTest")
                .doesNotContain("SECRET");
        assertThat(Wordless.of(within)).hasMessage("java.lang.IllegalStateException");
    }

    @Test
    void a_chain_without_end_is_cut() {
        RuntimeException first = new RuntimeException("a");
        RuntimeException second = new RuntimeException("b", first);
        first.initCause(second);
        int length = 0;
        for (Throwable one = Wordless.of(first); one != null; one = one.getCause()) {
            length++;
        }
        assertThat(length).isEqualTo(9);
    }
}
