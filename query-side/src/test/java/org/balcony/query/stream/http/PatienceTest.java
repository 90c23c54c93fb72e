package org.balcony.query.stream.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.balcony.query.platform.web.ReadRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatienceTest {

    @Test
    void waiting_is_said_in_seconds_or_as_a_duration_and_has_an_end() {
        assertThat(Patience.of(null)).isZero();
        assertThat(Patience.of("5")).isEqualTo(Duration.ofSeconds(5));
        assertThat(Patience.of("PT2.5S")).isEqualTo(Duration.ofMillis(2500));
        assertThat(Patience.of("PT1H")).isEqualTo(Patience.LONGEST);
        assertThat(Patience.of("999999999")).isEqualTo(Patience.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "PT-1S", "soon", "1.5", "9999999999999999999"})
    void anything_else_is_refused(String wait) {
        assertThatThrownBy(() -> Patience.of(wait)).isInstanceOf(ReadRefused.class);
    }
}
