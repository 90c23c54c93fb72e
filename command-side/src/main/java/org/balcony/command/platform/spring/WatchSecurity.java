package org.balcony.command.platform.spring;

import org.balcony.command.platform.web.SecurityAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.SecurityFilterChain;

/** The door to health and metrics of a command side that runs by itself: health is for everybody, the rest for administrators. */
@Configuration
class WatchSecurity {

    @Bean
    @Order(20)
    SecurityFilterChain commandSideWatchSecurity(HttpSecurity http, SecurityProperties properties) throws Exception {
        return http.securityMatcher("/actuator/**")
                .csrf(CsrfConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(paths -> paths.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .hasAuthority("administrator"))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(SecurityAnswers.unauthenticated())
                        .accessDeniedHandler(SecurityAnswers.notAllowed()))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(SecurityAnswers.unauthenticated())
                        .accessDeniedHandler(SecurityAnswers.notAllowed())
                        .jwt(jwt ->
                                jwt.decoder(CommandSecurity.decoder(properties)).jwtAuthenticationConverter(roles())))
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
