package org.balcony.standalone.server;

import org.balcony.command.platform.spring.CommandSideConfiguration;
import org.balcony.query.platform.spring.QuerySideConfiguration;
import org.balcony.standalone.issuer.DemoIssuerConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The two sides, wired as each wires itself, and the demo issuer. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
        })
@Import({CommandSideConfiguration.class, QuerySideConfiguration.class, DemoIssuerConfiguration.class})
class BothSides {}
