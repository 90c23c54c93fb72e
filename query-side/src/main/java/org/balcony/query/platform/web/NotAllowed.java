package org.balcony.query.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Turns away, before any controller is reached, who is known and may not come in here. */
public final class NotAllowed implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        response.setStatus(QueryProblem.NOT_YOURS.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        Answers.write(
                ProblemDocument.of(QueryProblem.NOT_YOURS, "The token's roles do not cover this.", Map.of()),
                response.getOutputStream());
    }
}
