package org.balcony.query.platform.projection;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.balcony.ledger.Ledger;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.web.PositionGate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Runs the projections of this node. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    @Bean
    ProjectionRebuilder projectionRebuilder(DataSource dataSource, EventFeed feed) {
        return new ProjectionRebuilder(dataSource, feed);
    }

    @Bean
    LiveBuilds liveBuilds(DataSource dataSource) {
        return new LiveBuilds(dataSource);
    }

    /** With a transaction manager of its own on the same data source, whatever else the application declares. */
    @Bean
    ProjectionNode projectionNode(
            List<Projection> projections,
            ProjectionRebuilder rebuilder,
            DataSource dataSource,
            Ledger ledger,
            EventFeed feed,
            PositionGate gate) {
        ProcessorParts parts = ProcessorParts.of(
                dataSource,
                new JdbcTransactionManager(dataSource),
                ledger,
                feed,
                UUID.randomUUID().toString(),
                gate::progressed);
        return new ProjectionNode(projections, rebuilder, parts);
    }

    @Bean
    ProjectionHealth projectionsHealthIndicator(
            List<Projection> projections, LiveBuilds builds, EventFeed feed, ProjectionNode node) {
        return new ProjectionHealth(projections, builds, feed, node);
    }

    @Bean
    ProjectionMeters projectionMeters(List<Projection> projections, LiveBuilds builds, EventFeed feed) {
        return new ProjectionMeters(projections, builds, feed);
    }
}
