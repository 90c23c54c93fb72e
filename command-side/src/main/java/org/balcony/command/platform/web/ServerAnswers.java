package org.balcony.command.platform.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.balcony.command.platform.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Answers with a problem document what the web server refuses by itself: a request line or path that it cannot read. */
public final class ServerAnswers extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem = ProblemAdvice.problem(status);
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(Answers.bytes(problem));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            request.setAttribute(ServerAnswers.class.getName(), gone);
        }
    }
}
