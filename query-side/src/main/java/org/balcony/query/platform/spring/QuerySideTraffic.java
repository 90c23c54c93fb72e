package org.balcony.query.platform.spring;

import org.balcony.edge.limit.Traffic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Which reads take long and are limited in how many may be under way. */
@Configuration(proxyBeanMethods = false)
class QuerySideTraffic {

    @Bean
    Traffic pushedEvents() {
        return Traffic.of(Traffic.Kind.STREAM, HttpMethod.GET, "/api/events/stream");
    }

    @Bean
    Traffic waitingPulls() {
        return Traffic.of(Traffic.Kind.STREAM, HttpMethod.GET, "/api/events", "wait");
    }

    @Bean
    Traffic exportTraffic() {
        return Traffic.of(Traffic.Kind.EXPORT, HttpMethod.GET, "/api/exports/**");
    }

    @Bean
    Traffic evidenceBundles() {
        return Traffic.of(Traffic.Kind.EXPORT, HttpMethod.GET, "/api/cases/*/evidence-bundle");
    }

    @Bean
    Traffic historyTraffic() {
        return Traffic.of(Traffic.Kind.EXPORT, HttpMethod.GET, "/api/*/*/history");
    }
}
