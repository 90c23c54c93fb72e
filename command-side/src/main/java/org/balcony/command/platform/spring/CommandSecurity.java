package org.balcony.command.platform.spring;

import java.util.List;
import org.balcony.command.platform.web.SecurityAnswers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The door of the command side: commands and imports need a token of the issuer; the documentation needs none. */
@Configuration
@EnableWebSecurity
@EnableConfigurationProperties(SecurityProperties.class)
class CommandSecurity {

    private static final List<String> COMMANDS = List.of(
            "/api/cases/**",
            "/api/conflicts/**",
            "/api/actors/**",
            "/api/persons/**",
            "/api/organisations/**",
            "/api/imports");
    private static final List<String> IDENTITIES = List.of("/api/persons/*/identity");
    private static final List<String> PAPERS =
            List.of("/api/commands", "/api/event-types/**", "/openapi.json", "/problems/**");

    @Bean
    @Order(10)
    SecurityFilterChain commandSideSecurity(HttpSecurity http, SecurityProperties properties) throws Exception {
        http.securityMatcher(new OrRequestMatcher(
                        matchers(HttpMethod.POST, COMMANDS),
                        matchers(HttpMethod.PUT, IDENTITIES),
                        matchers(HttpMethod.GET, PAPERS)))
                .csrf(CsrfConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .authorizeHttpRequests(requests -> requests.requestMatchers(matchers(HttpMethod.GET, PAPERS))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(SecurityAnswers.unauthenticated())
                        .accessDeniedHandler(SecurityAnswers.notAllowed()))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(SecurityAnswers.unauthenticated())
                        .accessDeniedHandler(SecurityAnswers.notAllowed())
                        .jwt(jwt -> jwt.decoder(decoder(properties))));
        return http.build();
    }

    private static RequestMatcher matchers(HttpMethod method, List<String> paths) {
        return new OrRequestMatcher(paths.stream()
                .map(path -> (RequestMatcher)
                        PathPatternRequestMatcher.withDefaults().matcher(method, path))
                .toList());
    }

    /** Asks the issuer for its keys at the first token, so that the issuer may start after us. */
    static JwtDecoder decoder(SecurityProperties properties) {
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withIssuerLocation(properties.issuer()).build();
            decoder.setJwtValidator(validator(properties));
            return decoder;
        });
    }

    private static OAuth2TokenValidator<Jwt> validator(SecurityProperties properties) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(properties.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD,
                        audiences -> audiences != null && audiences.contains(properties.audience())));
    }
}
