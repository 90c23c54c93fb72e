package org.balcony.edge;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.List;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.balcony.edge.answer.AnswerHeaders;
import org.balcony.edge.answer.ErrorDoor;
import org.balcony.edge.answer.FailureFilter;
import org.balcony.edge.answer.ProblemPages;
import org.balcony.edge.answer.ServerAnswers;
import org.balcony.edge.limit.AddressFilter;
import org.balcony.edge.limit.AddressLimit;
import org.balcony.edge.limit.LimitSettings;
import org.balcony.edge.limit.SizeFilter;
import org.balcony.edge.limit.Traffic;
import org.balcony.edge.limit.TrafficRules;
import org.balcony.edge.limit.UserFilter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The edge, whole: headers on every answer, limits before and behind the check of tokens, and answers to what never arrives. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
public class EdgeConfiguration {

    /** Where Spring Security puts the check of tokens. */
    private static final int TOKENS = -100;

    @Bean
    FilterRegistrationBean<FailureFilter> edgeFailures() {
        FilterRegistrationBean<FailureFilter> registered = at(Ordered.HIGHEST_PRECEDENCE, new FailureFilter());
        registered.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        return registered;
    }

    @Bean
    FilterRegistrationBean<HeaderWriterFilter> edgeHeaders() {
        return at(Ordered.HIGHEST_PRECEDENCE + 1, new HeaderWriterFilter(List.of(new AnswerHeaders())));
    }

    @Bean
    TrafficRules edgeTraffic(List<Traffic> traffic) {
        return new TrafficRules(traffic);
    }

    @Bean
    AddressLimit edgeAddresses(LimitSettings settings) {
        return new AddressLimit(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    @Bean
    FilterRegistrationBean<SizeFilter> edgeSizes(LimitSettings settings, TrafficRules edgeTraffic) {
        return at(TOKENS - 20, new SizeFilter(settings, edgeTraffic));
    }

    @Bean
    FilterRegistrationBean<AddressFilter> edgeAddressLimit(AddressLimit edgeAddresses) {
        return at(TOKENS - 10, new AddressFilter(edgeAddresses));
    }

    @Bean
    FilterRegistrationBean<UserFilter> edgeUserLimit(
            LimitSettings settings, TrafficRules edgeTraffic, AddressLimit edgeAddresses) {
        return at(TOKENS + 10, new UserFilter(settings, edgeTraffic, edgeAddresses, TimeMeter.SYSTEM_NANOTIME));
    }

    @Bean
    ErrorDoor edgeErrors() {
        return new ErrorDoor();
    }

    @Bean
    RouterFunction<ServerResponse> edgeProblems() {
        return ProblemPages.pages();
    }

    /** Requests that the server turns away before any filter sees them are answered like the others. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> answersOfTheServerItself(LimitSettings settings) {
        return server -> {
            server.addContextCustomizers(ServerAnswers::in);
            server.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                    http.setMaxHttpRequestHeaderSize(settings.readAtMost());
                }
            });
        };
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter) {
        FilterRegistrationBean<F> registered = new FilterRegistrationBean<>(filter);
        registered.setOrder(order);
        return registered;
    }
}
