package org.balcony.query.platform.projection;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.balcony.query.platform.feed.EventFeed;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while a projection is in error on this node, or has stood still behind the log for too long. */
final class ProjectionHealth implements HealthIndicator {

    private static final Duration TOO_LONG = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final List<Projection> projections;
    private final LiveBuilds builds;
    private final EventFeed feed;
    private final ProjectionNode node;
    private final Map<String, Stand> stands = new ConcurrentHashMap<>();

    ProjectionHealth(List<Projection> projections, LiveBuilds builds, EventFeed feed, ProjectionNode node) {
        this.projections = List.copyOf(projections);
        this.builds = builds;
        this.feed = feed;
        this.node = node;
    }

    /** Where a projection was seen, and since when it has not moved on although it could. */
    private record Stand(long position, boolean behind, long sinceNanos) {

        Stand now(long position, boolean behind) {
            boolean still = this.behind && behind && this.position == position;
            return new Stand(position, behind, still ? sinceNanos : System.nanoTime());
        }

        boolean tooLong() {
            return behind && System.nanoTime() - sinceNanos > TOO_LONG.toNanos();
        }
    }

    @Override
    public Health health() {
        try {
            return CompletableFuture.supplyAsync(this::look, Thread::startVirtualThread)
                    .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException unreachable) {
            return Health.down().withDetail("log", "cannot be reached").build();
        }
    }

    private Health look() {
        Health.Builder health = Health.up();
        long head = feed.head();
        for (Projection projection : projections) {
            long position = builds.position(projection);
            Stand stand = stands.compute(
                    projection.name(),
                    (_, before) -> before == null
                            ? new Stand(position, position < head, System.nanoTime())
                            : before.now(position, position < head));
            boolean error = node.error(projection).isPresent();
            if (error || stand.tooLong()) {
                health.down();
            }
            Map<String, Object> detail = new LinkedHashMap<>();
            detail.put("position", position);
            detail.put("lag", Math.max(0, head - position));
            detail.put("error", error);
            health.withDetail(projection.name(), detail);
        }
        return health.build();
    }
}
