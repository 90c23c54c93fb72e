package org.balcony.edge.limit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.balcony.edge.answer.EdgeProblem;
import org.balcony.edge.answer.ProblemAnswers;
import org.springframework.http.HttpHeaders;

/**
 * What came of asking for one more.
 *
 * @param granted whether it may be
 * @param perMinute how many may be in a minute
 * @param left how many more may be now
 * @param pause how long until the next may be
 */
record Allowance(boolean granted, long perMinute, long left, Duration pause) {

    private static final int WINDOW_SECONDS = 60;

    /** 429, with the fields of the IETF draft on rate limits. */
    void refuse(HttpServletResponse response, String policy) throws IOException {
        long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.setHeader("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(policy, perMinute, WINDOW_SECONDS));
        response.setHeader("RateLimit", "\"%s\";r=%d;t=%d".formatted(policy, left, seconds));
        ProblemAnswers.write(response, EdgeProblem.TOO_MANY_REQUESTS);
    }
}
