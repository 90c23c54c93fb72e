package org.balcony.query.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.balcony.query.platform.access.Accesses;
import org.balcony.query.platform.access.Purpose;
import org.balcony.query.platform.visibility.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the {@link Reader} to a controller, and says to the access log who reads: from the claims {@code sub}, {@code roles} and {@code actors} of a verified token. */
public final class ReaderResolver implements HandlerMethodArgumentResolver {

    private static final Map<String, Role> ROLES =
            Stream.of(Role.values()).collect(Collectors.toUnmodifiableMap(Role::kebab, Function.identity()));

    private final Accesses accesses;

    public ReaderResolver(Accesses accesses) {
        this.accesses = accesses;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Reader.class;
    }

    @Override
    public Reader resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            Reader reader = reader(token.getToken());
            told(reader, request);
            return reader;
        }
        throw new ReadRefused(QueryProblem.UNAUTHENTICATED, "A bearer token is needed.", Map.of());
    }

    /** Whatever is read for this reader from now on is noted, with the purpose that was said. */
    private void told(Reader reader, NativeWebRequest request) {
        HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
        HttpServletResponse answer = request.getNativeResponse(HttpServletResponse.class);
        String header = request.getHeader(Purpose.HEADER);
        try {
            String purpose = Purpose.of(header).orElse(null);
            if (asked != null && answer != null) {
                accesses.read(reader, purpose, asked, answer);
            }
        } catch (IllegalArgumentException e) {
            throw ReadRefused.malformed(Purpose.HEADER, header, String.valueOf(e.getMessage()));
        }
    }

    static Reader reader(Jwt token) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Collection<?> claimed = token.getClaim("roles") instanceof Collection<?> many ? many : List.of();
        for (Object one : claimed) {
            Role role = ROLES.get(String.valueOf(one));
            if (role != null) {
                roles.add(role);
            }
        }
        String subject = token.getSubject();
        if (subject == null || roles.isEmpty()) {
            throw ReadRefused.notYours("The token names no user or no role that may read.");
        }
        try {
            return new Reader(new UserId(subject), roles, actors(token));
        } catch (IllegalArgumentException e) {
            throw ReadRefused.notYours("The token's subject is not a user id.");
        }
    }

    /** What is no actor's id speaks for nobody. */
    private static Set<ActorId> actors(Jwt token) {
        Set<ActorId> actors = new HashSet<>();
        for (Object one : token.getClaim("actors") instanceof Collection<?> many ? many : List.of()) {
            try {
                actors.add(ActorId.of(String.valueOf(one)));
            } catch (IllegalArgumentException e) {
                continue;
            }
        }
        return actors;
    }
}
