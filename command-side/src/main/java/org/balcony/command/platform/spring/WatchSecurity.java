package org.balcony.command.platform.spring;

import org.balcony.command.platform.web.SecurityAnswers;
import org.balcony.edge.token.TokenDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The door to the rest of a command side that runs by itself: health is for everybody, metrics are for administrators. */
@Configuration
class WatchSecurity {

    @Bean
    @Order(20)
    SecurityFilterChain commandSideWatchSecurity(HttpSecurity http, SecurityProperties properties) {
        http.securityMatcher("/api/**", "/actuator/**");
        return TokenDoor.in(http, CommandSecurity.decoder(properties), SecurityAnswers.notAllowed())
                .authorizeHttpRequests(paths -> paths.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAuthority("administrator")
                        .anyRequest()
                        .authenticated())
                .build();
    }
}
