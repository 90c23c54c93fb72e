package org.balcony.command.platform.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The command side running by itself. */
@Configuration
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
        })
@Import({CommandSideConfiguration.class, LedgerConfiguration.class, WatchSecurity.class})
public class CommandSideApplication {

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(CommandSideApplication.class);
        application.setDefaultProperties(ServerDefaults.properties());
        application.run(arguments);
    }
}
