package org.balcony.edge.limit;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.balcony.edge.answer.EdgeProblem;
import org.balcony.edge.answer.ProblemAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands behind the check of tokens: counts for each user, and how much that takes long is under way. */
public final class UserFilter extends OncePerRequestFilter {

    private static final String SOON_SECONDS = "5";

    private final TrafficRules traffic;
    private final AddressLimit addresses;
    private final Buckets users;
    private final Map<Traffic.Kind, Places> places;

    public UserFilter(LimitSettings settings, TrafficRules traffic, AddressLimit addresses, TimeMeter clock) {
        this.traffic = traffic;
        this.addresses = addresses;
        this.users = new Buckets(settings.requestsPerMinute(), clock);
        this.places = Map.of(
                Traffic.Kind.IMPORT,
                new Places(settings.importsPerUser(), settings.imports()),
                Traffic.Kind.EXPORT,
                new Places(settings.exportsPerUser(), settings.exports()),
                Traffic.Kind.STREAM,
                new Places(settings.streamsPerUser(), settings.streams()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String user = user();
        if (user == null) {
            chain.doFilter(request, response);
            return;
        }
        addresses.giveBack(request);
        Allowance allowance = users.take(user);
        if (!allowance.granted()) {
            allowance.refuse(response, "user");
            return;
        }
        Places limited = places.get(traffic.kind(request));
        if (limited == null) {
            chain.doFilter(request, response);
        } else if (limited.take(user)) {
            within(limited, user, request, response, chain);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON_SECONDS);
            ProblemAnswers.write(response, EdgeProblem.TOO_MANY_AT_ONCE);
        }
    }

    private static @Nullable String user() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? String.valueOf(token.getToken().getSubject())
                : null;
    }

    private static void within(
            Places places, String user, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LeavesAtTheEnd end = new LeavesAtTheEnd(() -> places.leave(user));
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(end);
            } else {
                end.leave();
            }
        }
    }
}
