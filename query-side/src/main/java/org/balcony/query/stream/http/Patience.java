package org.balcony.query.stream.http;

import java.time.DateTimeException;
import java.time.Duration;
import org.balcony.query.platform.web.ReadRefused;
import org.jspecify.annotations.Nullable;

/** How long a pull waits for the next event. */
final class Patience {

    static final Duration LONGEST = Duration.ofSeconds(30);

    private Patience() {}

    /** Seconds ({@code 5}) or an ISO 8601 duration ({@code PT2.5S}), cut to the longest; absent is not at all. */
    static Duration of(@Nullable String wait) {
        if (wait == null) {
            return Duration.ZERO;
        }
        try {
            Duration asked =
                    wait.matches("[0-9]{1,9}") ? Duration.ofSeconds(Long.parseLong(wait)) : Duration.parse(wait);
            if (!asked.isNegative()) {
                return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
            }
        } catch (DateTimeException e) {
            // falls through to the same answer as a negative duration
        }
        throw ReadRefused.malformed("wait", wait, "A number of seconds, or an ISO 8601 duration such as PT2.5S.");
    }
}
