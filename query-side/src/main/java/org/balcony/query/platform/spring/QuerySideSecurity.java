package org.balcony.query.platform.spring;

import org.balcony.edge.token.IssuerTokens;
import org.balcony.edge.token.TokenDoor;
import org.balcony.query.platform.web.NotAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** Who may knock: bearer tokens of one issuer for one audience, on every path that no earlier chain takes. */
@Configuration(proxyBeanMethods = false)
class QuerySideSecurity {

    @Bean
    @Order(200)
    SecurityFilterChain querySideChain(
            HttpSecurity http,
            ObjectProvider<JwtDecoder> provided,
            @Value("${balcony.security.issuer:}") String issuer,
            @Value("${balcony.security.audience:balcony}") String audience) {
        JwtDecoder decoder = provided.getIfUnique(() -> IssuerTokens.decoder(issuer, audience));
        http.securityMatcher("/api/**", "/actuator/**");
        return TokenDoor.in(http, decoder, new NotAllowed())
                .authorizeHttpRequests(paths -> paths.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**", "/api/admin/**")
                        .hasAuthority("administrator")
                        .anyRequest()
                        .authenticated())
                .build();
    }
}
