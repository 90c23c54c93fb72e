package org.balcony.command.platform.web;

import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.platform.problem.Problem;
import org.springframework.http.MediaType;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Problem documents for requests whose sender is known and may not do this. */
public final class SecurityAnswers {

    private SecurityAnswers() {}

    /** 403. */
    public static AccessDeniedHandler notAllowed() {
        return (request, response, exception) -> {
            Problem problem = Problem.of(UniversalRefusal.ROLE_NOT_ALLOWED);
            response.setStatus(problem.status());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(Answers.bytes(problem));
        };
    }
}
