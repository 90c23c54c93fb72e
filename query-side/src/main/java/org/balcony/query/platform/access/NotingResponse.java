package org.balcony.query.platform.access;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.balcony.ledger.LedgerUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * An answer whose bytes wait for the access log. Where it cannot be written, nothing of the answer leaves, whoever tries
 * again; only an answer that begins anew, with the status of a failure, may.
 */
final class NotingResponse extends HttpServletResponseWrapper {

    private static final int FAILURES = 400;

    private final Noted noted;
    private @Nullable ServletOutputStream out;
    private @Nullable RuntimeException held;

    NotingResponse(HttpServletResponse response, Noted noted) {
        super(response);
        this.noted = noted;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = new Holding(super.getOutputStream());
        }
        return out;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()));
    }

    @Override
    public void flushBuffer() throws IOException {
        settle();
        super.flushBuffer();
    }

    @Override
    public void setStatus(int status) {
        if (held != null && status >= FAILURES && !isCommitted()) {
            held = null;
        }
        super.setStatus(status);
    }

    private void settle() {
        if (held != null) {
            throw new LedgerUnavailable("the access log could not be written", held);
        }
        try {
            noted.settle();
        } catch (RuntimeException failed) {
            held = failed;
            if (!isCommitted()) {
                // the length, the name and the links of the answer that is held back
                super.reset();
            }
            throw failed;
        }
    }

    /** Asks the access log before each part. */
    private final class Holding extends ServletOutputStream {

        private final ServletOutputStream below;

        Holding(ServletOutputStream below) {
            this.below = below;
        }

        @Override
        public void write(int one) throws IOException {
            settle();
            below.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            settle();
            below.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            settle();
            below.flush();
        }

        @Override
        public void close() throws IOException {
            settle();
            below.close();
        }

        @Override
        public boolean isReady() {
            return below.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            below.setWriteListener(listener);
        }
    }
}
