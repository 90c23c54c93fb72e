package org.balcony.edge.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * The headers that keep a browser from making more of an answer than it is: it is not stored, not sniffed, not framed, not
 * read by other sites, and runs no scripts, except the start page, which runs its own. How long only HTTPS may be used is said by
 * whoever ends TLS.
 */
public final class AnswerHeaders implements HeaderWriter {

    static final String POLICY = "Content-Security-Policy";

    private static final String CLOSED = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final String NOTHING = "default-src 'none'; " + CLOSED + "; sandbox";
    /** Reports carry their styles and drawings in themselves, and links to other answers. */
    private static final String REPORT =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; " + CLOSED + "; sandbox";

    private static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self'; " + CLOSED;

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cross-Origin-Embedder-Policy",
            "require-corp",
            "Permissions-Policy",
            "camera=(), clipboard-read=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        response.setHeader(POLICY, policy(request.getRequestURI(), response.getContentType()));
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static String policy(@Nullable String path, @Nullable String media) {
        if (path == null || media == null || !media.startsWith("text/html") || path.startsWith("/problems/")) {
            return NOTHING;
        }
        return path.startsWith("/api/") ? REPORT : PAGE;
    }
}
