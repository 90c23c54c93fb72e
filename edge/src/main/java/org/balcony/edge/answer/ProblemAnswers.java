package org.balcony.edge.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Writes problem documents where no controller does. */
public final class ProblemAnswers {

    private static final String RETRY_AFTER_SECONDS = "1";

    private ProblemAnswers() {}

    /** Answers with a problem. */
    public static void write(HttpServletResponse response, EdgeProblem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (problem == EdgeProblem.UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        response.getOutputStream().write(problem.document());
    }

    /** 401 in the same words, whatever was wrong with the token and whether there was one. */
    public static AuthenticationEntryPoint unauthenticated() {
        return (request, response, why) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            write(response, EdgeProblem.UNAUTHENTICATED);
        };
    }
}
