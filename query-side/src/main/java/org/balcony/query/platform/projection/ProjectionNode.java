package org.balcony.query.platform.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Keeps one processor running on this node for the live build of each projection, and builds what has no live build. */
final class ProjectionNode implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionNode.class);
    private static final int SWEEP_EVERY = 30;

    private final List<Projection> projections;
    private final ProjectionRebuilder rebuilder;
    private final ProcessorParts parts;
    private final Map<String, ProjectionProcessor> processors = new ConcurrentHashMap<>();
    private volatile boolean running;
    private ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private int rounds;

    ProjectionNode(List<Projection> projections, ProjectionRebuilder rebuilder, ProcessorParts parts) {
        this.projections = List.copyOf(projections);
        this.rebuilder = rebuilder;
        this.parts = parts;
    }

    @Override
    public synchronized void start() {
        clock.shutdown();
        clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("projections").factory());
        running = true;
        clock.scheduleWithFixedDelay(this::round, 0, 500, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        running = false;
        clock.shutdown();
        try {
            clock.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        processors.values().forEach(ProjectionProcessor::stop);
        processors.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** What is going wrong with a projection on this node. */
    Optional<Throwable> error(Projection projection) {
        return Optional.ofNullable(processors.get(projection.name())).flatMap(ProjectionProcessor::error);
    }

    private void round() {
        boolean sweep = rounds++ % SWEEP_EVERY == 0;
        for (Projection projection : projections) {
            if (!running) {
                return;
            }
            try {
                follow(projection);
                if (sweep) {
                    rebuilder.sweep(projection);
                }
            } catch (RuntimeException e) {
                LOG.warn(
                        "{} is not kept up to date by this node for now: {}",
                        projection.name(),
                        e.getClass().getName());
            }
        }
    }

    private void follow(Projection projection) {
        Optional<Build> live = rebuilder.live(projection);
        if (live.isEmpty()) {
            rebuilder.ensure(projection);
            live = rebuilder.live(projection);
        }
        ProjectionProcessor old = processors.get(projection.name());
        if (live.isPresent() && (old == null || old.build() != live.get().number())) {
            if (old != null) {
                old.stop();
            }
            processors.put(projection.name(), ProjectionProcessor.start(projection, live.get(), parts));
        }
    }
}
