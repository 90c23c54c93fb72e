package org.balcony.command.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Problem documents for requests that do not get past the door. */
public final class SecurityAnswers {

    private SecurityAnswers() {}

    /** 401, whatever was wrong with the token. */
    public static AuthenticationEntryPoint unauthenticated() {
        return (request, response, exception) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            write(response, Problem.of(PlatformRefusal.UNAUTHENTICATED));
        };
    }

    /** 403. */
    public static AccessDeniedHandler notAllowed() {
        return (request, response, exception) -> write(response, Problem.of(UniversalRefusal.ROLE_NOT_ALLOWED));
    }

    private static void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(Answers.bytes(problem));
    }
}
