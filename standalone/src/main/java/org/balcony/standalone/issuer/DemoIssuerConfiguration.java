package org.balcony.standalone.issuer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** Puts the demo issuer into the process, and its keys before both sides. */
@Configuration(proxyBeanMethods = false)
@Import(TokenEndpoint.class)
public class DemoIssuerConfiguration {

    @Bean
    DemoIssuer demoIssuer(
            Environment environment,
            @Value("${server.address:}") String address,
            @Value("${balcony.demo.issuer-key}") Path key,
            @Value("${balcony.security.issuer}") String issuer,
            @Value("${balcony.security.audience:balcony}") String audience)
            throws IOException {
        DemoIssuerGuard.check(address, List.of(environment.getActiveProfiles()));
        return DemoIssuer.of(key, issuer, audience, InstantSource.system());
    }

    @Bean
    JwtDecoder demoTokens(DemoIssuer issuer) throws IOException {
        return issuer.decoder();
    }

    @Bean
    @Order(50)
    SecurityFilterChain demoIssuerChain(HttpSecurity http) {
        return http.securityMatcher("/oauth2/**", "/.well-known/**")
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }
}
