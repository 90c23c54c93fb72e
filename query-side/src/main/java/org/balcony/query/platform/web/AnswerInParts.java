package org.balcony.query.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** An answer that leaves while it is written, so that it need not fit in memory. */
@FunctionalInterface
public interface AnswerInParts {

    void write(OutputStream out) throws IOException;

    /**
     * Lets it leave. What fails before the first byte has left can still be answered with a problem document; afterwards the
     * connection is cut. A reader who went away has cut it already.
     */
    default void leave(HttpServletResponse response) throws IOException {
        try {
            OutputStream out = new BufferedOutputStream(response.getOutputStream(), 1 << 16);
            write(out);
            out.flush();
        } catch (AsyncRequestNotUsableException gone) {
            throw gone;
        } catch (IOException | RuntimeException failed) {
            if (response.isCommitted()) {
                throw new AnswerBrokeOff(failed);
            }
            response.reset();
            throw failed;
        }
    }
}
