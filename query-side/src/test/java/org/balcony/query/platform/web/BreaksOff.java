package org.balcony.query.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Lets half of an answer leave and fails then, where a request asks for it by a header. */
public final class BreaksOff implements Filter {

    static final String HEADER = "Break-Off";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean asked = ((HttpServletRequest) request).getHeader(HEADER) != null;
        chain.doFilter(request, asked ? new Half((HttpServletResponse) response) : response);
    }

    private static final class Half extends HttpServletResponseWrapper {

        private boolean broken;

        private Half(HttpServletResponse whole) {
            super(whole);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            ServletOutputStream whole = super.getOutputStream();
            return broken ? whole : new HalfStream(whole);
        }

        private final class HalfStream extends ServletOutputStream {

            private final ServletOutputStream whole;

            private HalfStream(ServletOutputStream whole) {
                this.whole = whole;
            }

            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                whole.write(bytes, from, length / 2);
                whole.flush();
                broken = true;
                throw new IllegalStateException("half of it has left");
            }

            @Override
            public boolean isReady() {
                return whole.isReady();
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                whole.setWriteListener(listener);
            }
        }
    }
}
