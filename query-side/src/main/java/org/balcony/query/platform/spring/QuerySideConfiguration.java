package org.balcony.query.platform.spring;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import org.balcony.edge.EdgeConfiguration;
import org.balcony.events.codec.EventCodec;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.LogProofs;
import org.balcony.query.kernel.SmallCells;
import org.balcony.query.log.LeavesBySight;
import org.balcony.query.log.ProvenLog;
import org.balcony.query.log.ProvenLogResolver;
import org.balcony.query.platform.access.AccessLog;
import org.balcony.query.platform.access.Accesses;
import org.balcony.query.platform.access.Attempts;
import org.balcony.query.platform.access.NotingDoor;
import org.balcony.query.platform.access.NotingFilter;
import org.balcony.query.platform.door.GrantedDoor;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.identities.IdentityReads;
import org.balcony.query.platform.visibility.PeopleShown;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.SealedTexts;
import org.balcony.query.platform.web.AnswerConverter;
import org.balcony.query.platform.web.FormatResolver;
import org.balcony.query.platform.web.NothingAfterABreak;
import org.balcony.query.platform.web.ReadParametersResolver;
import org.balcony.query.platform.web.ReaderResolver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The whole query side; an application imports it and brings a {@code DataSource}, a {@link Ledger} with its proofs, an {@link
 * AccessLog} and a {@link org.balcony.ledger.vault.Vault}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan("org.balcony.query")
@PropertySource("classpath:balcony-query-side.properties")
@Import(EdgeConfiguration.class)
public class QuerySideConfiguration {

    @Bean
    Accesses accesses(AccessLog log) {
        return new Accesses(log);
    }

    /** Who reads who a person is has read the person's registration, and that is on record before the answer is looked up. */
    @Bean
    IdentityReads identityReads(Accesses accesses) {
        return (reader, person, purpose) -> accesses.current()
                .orElseThrow(() -> new IllegalStateException("an identity is read where nothing is noted"))
                .settle();
    }

    @Bean
    FilterRegistrationBean<NotingFilter> notingFilter(Accesses accesses, AccessLog log, CaseHistories histories) {
        FilterRegistrationBean<NotingFilter> filter =
                new FilterRegistrationBean<>(new NotingFilter(accesses, new Attempts(log, histories)));
        filter.addUrlPatterns("/api/*");
        filter.setAsyncSupported(true);
        return filter;
    }

    @Bean
    StreamCache streamCache(
            Ledger ledger, EventFeed feed, @Value("${balcony.reading.history-cache:64MB}") DataSize cache) {
        return new StreamCache(ledger, feed, cache.toBytes());
    }

    /** The door itself; whoever reads for somebody goes through the one that notes. */
    @Bean
    GrantedDoor grantedDoor(
            StreamCache streams,
            @Value("${balcony.access.organisation-wide:safety-officer,auditor,records-steward,administrator}")
                    List<String> organisationWide,
            @Value("${balcony.access.small-cell-threshold:5}") int threshold,
            ObjectProvider<Clock> clocks,
            ObjectProvider<PeopleShown> people,
            ObjectProvider<SealedTexts> texts) {
        return new GrantedDoor(
                streams,
                OrganisationWide.of(organisationWide),
                clocks.getIfUnique(Clock::systemUTC),
                people.getIfAvailable(() -> PeopleShown.AS_RECORDED),
                texts.getIfAvailable(() -> SealedTexts.AS_STORED),
                new SmallCells(threshold));
    }

    @Bean
    @Primary
    ReadDoor readDoor(GrantedDoor grantedDoor, Accesses accesses) {
        return new NotingDoor(grantedDoor, accesses);
    }

    @Bean
    EventFeed eventFeed(Ledger ledger) {
        return new EventFeed(ledger, new EventCodec());
    }

    @Bean
    FilterRegistrationBean<NothingAfterABreak> nothingAfterABreak() {
        FilterRegistrationBean<NothingAfterABreak> filter = new FilterRegistrationBean<>(new NothingAfterABreak());
        filter.setDispatcherTypes(DispatcherType.ERROR, DispatcherType.INCLUDE);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    WebMvcConfigurer querySideWeb(
            ObjectProvider<Clock> clocks,
            Accesses accesses,
            Ledger ledger,
            LogProofs proofs,
            AccessLog log,
            EventFeed feed,
            ObjectProvider<ReadDoor> door) {
        Clock clock = clocks.getIfUnique(Clock::systemUTC);
        ProvenLog events = new ProvenLog(ledger, proofs, new LeavesBySight(feed, door));
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ReaderResolver(accesses));
                resolvers.add(new ProvenLogResolver(events, log.proven()));
                resolvers.add(new FormatResolver());
                resolvers.add(new ReadParametersResolver(clock));
            }

            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
                builder.addCustomConverter(new AnswerConverter());
            }
        };
    }
}
