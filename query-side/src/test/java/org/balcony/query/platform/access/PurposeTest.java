package org.balcony.query.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurposeTest {

    @Test
    void it_may_be_said_in_any_language() {
        String purpose = "مراجعة – été";
        String header = new String(purpose.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(Purpose.of(header)).contains(purpose);
    }

    @Test
    void it_may_be_left_unsaid() {
        assertThat(Purpose.of(null)).isEmpty();
    }

    @Test
    void it_has_room_for_500_characters() {
        assertThat(Purpose.of("x".repeat(500))).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> Purpose.of("x".repeat(501)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "two\nlines", "a\tb", "\u00e9 in latin-1"})
    void it_is_one_line_of_readable_text(String header) {
        assertThatIllegalArgumentException().isThrownBy(() -> Purpose.of(header));
    }
}
