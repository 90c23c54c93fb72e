package org.balcony.query.platform.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.balcony.query.platform.feed.EventFeed;

/** How far each projection is behind the log, in events. */
final class ProjectionMeters implements MeterBinder {

    private final List<Projection> projections;
    private final LiveBuilds builds;
    private final EventFeed feed;

    ProjectionMeters(List<Projection> projections, LiveBuilds builds, EventFeed feed) {
        this.projections = List.copyOf(projections);
        this.builds = builds;
        this.feed = feed;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Projection projection : projections) {
            Gauge.builder("balcony.projection.lag", () -> Math.max(0, feed.head() - builds.position(projection)))
                    .tag("projection", projection.name())
                    .description("events of the log that the projection has not taken yet")
                    .strongReference(true)
                    .register(registry);
        }
    }
}
