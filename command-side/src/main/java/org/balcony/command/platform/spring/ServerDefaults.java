package org.balcony.command.platform.spring;

import java.util.Map;

/** Settings of the web server that the command side relies on. */
public final class ServerDefaults {

    private ServerDefaults() {}

    /** Properties to start with; whatever is set elsewhere goes before them. */
    public static Map<String, Object> properties() {
        return Map.ofEntries(
                Map.entry("server.shutdown", "graceful"),
                Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "20s"),
                Map.entry("spring.threads.virtual.enabled", "false"),
                Map.entry("server.tomcat.max-swallow-size", "128MB"),
                Map.entry("server.tomcat.max-http-form-post-size", "1MB"),
                Map.entry("server.error.include-stacktrace", "never"),
                Map.entry("server.error.include-message", "never"),
                Map.entry("server.error.whitelabel.enabled", "false"),
                Map.entry("spring.mvc.async.request-timeout", "-1"),
                Map.entry("spring.servlet.multipart.enabled", "false"),
                Map.entry("spring.mvc.hiddenmethod.filter.enabled", "false"),
                Map.entry("management.endpoints.web.exposure.include", "health,prometheus"),
                Map.entry("management.health.db.enabled", "false"),
                Map.entry("management.endpoint.health.probes.enabled", "true"),
                Map.entry("management.endpoint.health.show-details", "never"));
    }
}
