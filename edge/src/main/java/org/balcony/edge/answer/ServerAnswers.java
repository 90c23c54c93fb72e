package org.balcony.edge.answer;

import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers with a problem document what the web server refuses by itself: a request line or path that it cannot read. */
public final class ServerAnswers extends ErrorReportValve {

    private final AnswerHeaders headers = new AnswerHeaders();

    /** Puts it where the server looks for it. */
    public static void in(Context context) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(ServerAnswers.class.getName());
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            ProblemAnswers.write(response.getResponse(), EdgeProblem.of(status));
            headers.writeHeaders(request, response.getResponse());
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            request.setAttribute(ServerAnswers.class.getName(), gone);
        }
    }
}
