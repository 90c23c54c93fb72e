package org.balcony.query.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says who is turned away before any controller is reached, as a problem document. */
public final class ProblemOnRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final BearerTokenAuthenticationEntryPoint bearer = new BearerTokenAuthenticationEntryPoint();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        bearer.commence(request, response, why);
        write(response, QueryProblem.UNAUTHENTICATED, "A valid bearer token of the configured issuer is needed.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        write(response, QueryProblem.NOT_YOURS, "The token's roles do not cover this.");
    }

    private static void write(HttpServletResponse response, QueryProblem problem, String detail) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        Answers.write(ProblemDocument.of(problem, detail, Map.of()), response.getOutputStream());
    }
}
