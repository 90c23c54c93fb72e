package org.balcony.command.platform.spring;

import java.util.List;
import org.balcony.command.platform.web.SecurityAnswers;
import org.balcony.edge.token.IssuerTokens;
import org.balcony.edge.token.TokenDoor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
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
    SecurityFilterChain commandSideSecurity(HttpSecurity http, SecurityProperties properties) {
        http.securityMatcher(new OrRequestMatcher(
                matchers(HttpMethod.POST, COMMANDS),
                matchers(HttpMethod.PUT, IDENTITIES),
                matchers(HttpMethod.GET, PAPERS)));
        return TokenDoor.in(http, decoder(properties), SecurityAnswers.notAllowed())
                .authorizeHttpRequests(requests -> requests.requestMatchers(matchers(HttpMethod.GET, PAPERS))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    private static RequestMatcher matchers(HttpMethod method, List<String> paths) {
        return new OrRequestMatcher(paths.stream()
                .map(path -> (RequestMatcher)
                        PathPatternRequestMatcher.withDefaults().matcher(method, path))
                .toList());
    }

    static JwtDecoder decoder(SecurityProperties properties) {
        return IssuerTokens.decoder(properties.issuer(), properties.audience());
    }
}
