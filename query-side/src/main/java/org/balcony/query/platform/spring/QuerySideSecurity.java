package org.balcony.query.platform.spring;

import org.balcony.query.platform.web.ProblemOnRefusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.SecurityFilterChain;

/** Who may knock: bearer tokens of one issuer for one audience, on every path that no earlier chain takes. */
@Configuration(proxyBeanMethods = false)
class QuerySideSecurity {

    private final ProblemOnRefusal problems = new ProblemOnRefusal();

    @Bean
    @Order(200)
    SecurityFilterChain querySideChain(
            HttpSecurity http,
            ObjectProvider<JwtDecoder> provided,
            @Value("${balcony.security.issuer:}") String issuer,
            @Value("${balcony.security.audience:balcony}") String audience) {
        JwtDecoder decoder = provided.getIfUnique(() -> IssuerTokens.decoder(issuer, audience));
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(paths -> paths.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**", "/api/admin/**")
                        .hasAuthority("administrator")
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(
                        server -> server.jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(roles()))
                                .authenticationEntryPoint(problems)
                                .accessDeniedHandler(problems))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
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
