package org.balcony.edge.limit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which requests are of a kind. */
public final class Traffic {

    /** Kinds of requests that are limited apart from the others. */
    public enum Kind {
        /** Takes nothing but a small body and is answered at once. */
        ORDINARY,
        /** Carries a body that its reader limits. */
        COMMAND,
        /** Carries as much as its sender has, a line at a time. */
        IMPORT,
        /** Writes many records into one answer. */
        EXPORT,
        /** Waits for what comes. */
        STREAM
    }

    private final Kind kind;
    private final RequestMatcher matcher;

    private Traffic(Kind kind, RequestMatcher matcher) {
        this.kind = kind;
        this.matcher = matcher;
    }

    /** Requests of this method to addresses of this pattern. */
    public static Traffic of(Kind kind, HttpMethod method, String pattern) {
        return new Traffic(kind, PathPatternRequestMatcher.withDefaults().matcher(method, pattern));
    }

    /** The same, if they have a parameter. */
    public static Traffic of(Kind kind, HttpMethod method, String pattern, String parameter) {
        RequestMatcher path = PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
        return new Traffic(kind, request -> path.matches(request) && hasParameter(request, parameter));
    }

    Kind kind() {
        return kind;
    }

    boolean matches(HttpServletRequest request) {
        return matcher.matches(request);
    }

    private static boolean hasParameter(HttpServletRequest request, String name) {
        @Nullable String query = request.getQueryString();
        return query != null && ("&" + query).contains("&" + name + "=");
    }
}
