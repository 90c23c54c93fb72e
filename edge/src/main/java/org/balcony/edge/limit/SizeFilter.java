package org.balcony.edge.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.balcony.edge.answer.EdgeProblem;
import org.balcony.edge.answer.ProblemAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away what is too long before anybody reads it: addresses, headers, parameters, and bodies where none is expected. */
public final class SizeFilter extends OncePerRequestFilter {

    private final LimitSettings settings;
    private final TrafficRules traffic;

    public SizeFilter(LimitSettings settings, TrafficRules traffic) {
        this.settings = settings;
        this.traffic = traffic;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        EdgeProblem problem = problem(request);
        if (problem == null) {
            chain.doFilter(request, response);
        } else {
            ProblemAnswers.write(response, problem);
        }
    }

    private @Nullable EdgeProblem problem(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        if (request.getRequestURI().length() + query.length() > settings.addressLength()) {
            return EdgeProblem.ADDRESS_TOO_LONG;
        }
        if (headers(request) > settings.headerLength()) {
            return EdgeProblem.HEADERS_TOO_LONG;
        }
        if (query.chars().filter(one -> one == '&').count() >= settings.parameters()) {
            return EdgeProblem.FIELD_INVALID;
        }
        return switch (traffic.kind(request)) {
            case COMMAND, IMPORT -> null;
            case ORDINARY, EXPORT, STREAM -> body(request);
        };
    }

    private @Nullable EdgeProblem body(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            return EdgeProblem.LENGTH_REQUIRED;
        }
        return request.getContentLengthLong() > settings.bodyLength() ? EdgeProblem.BODY_TOO_LARGE : null;
    }

    private static long headers(HttpServletRequest request) {
        long length = 0;
        for (String name : Collections.list(request.getHeaderNames())) {
            for (String value : Collections.list(request.getHeaders(name))) {
                length += name.length() + value.length();
            }
        }
        return length;
    }
}
