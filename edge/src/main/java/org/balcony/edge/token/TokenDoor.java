package org.balcony.edge.token;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.balcony.edge.answer.EdgeProblem;
import org.balcony.edge.answer.ProblemAnswers;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** What is the same for every address that asks for a token; the roles it claims become authorities. */
public final class TokenDoor {

    private static final AuthenticationEntryPoint UNAUTHENTICATED = ProblemAnswers.unauthenticated();

    private TokenDoor() {}

    /** Puts the check of tokens into a chain; who may do what is still to be said. */
    public static HttpSecurity in(HttpSecurity chain, JwtDecoder decoder, AccessDeniedHandler notAllowed) {
        return chain.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(UNAUTHENTICATED).accessDeniedHandler(notAllowed))
                .oauth2ResourceServer(server -> bearers(server, decoder, notAllowed));
    }

    private static void bearers(
            OAuth2ResourceServerConfigurer<HttpSecurity> server, JwtDecoder decoder, AccessDeniedHandler notAllowed) {
        server.bearerTokenResolver(new OneBearerToken())
                .authenticationEntryPoint(UNAUTHENTICATED)
                .accessDeniedHandler(notAllowed)
                .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(roles()))
                .withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                    @Override
                    public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(refused());
                        return filter;
                    }
                });
    }

    /** A token that cannot be checked now is not a bad one: its bearer may come again with it. */
    private static AuthenticationFailureHandler refused() {
        return (request, response, why) -> {
            if (why instanceof AuthenticationServiceException) {
                unavailable(response);
            } else {
                UNAUTHENTICATED.commence(request, response, why);
            }
        };
    }

    private static void unavailable(HttpServletResponse response) throws IOException {
        ProblemAnswers.write(response, EdgeProblem.UNAVAILABLE);
    }

    private static JwtAuthenticationConverter roles() {
        JwtGrantedAuthoritiesConverter authorities = new JwtGrantedAuthoritiesConverter();
        authorities.setAuthoritiesClaimName("roles");
        authorities.setAuthorityPrefix("");
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(authorities);
        return converter;
    }
}
