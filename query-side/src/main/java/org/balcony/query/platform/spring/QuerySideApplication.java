package org.balcony.query.platform.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The query side alone, one of as many nodes as are wanted. */
@EnableAutoConfiguration
@Import(QuerySideConfiguration.class)
public final class QuerySideApplication {

    private QuerySideApplication() {}

    public static void main(String[] arguments) {
        SpringApplication.run(QuerySideApplication.class, arguments);
    }
}
