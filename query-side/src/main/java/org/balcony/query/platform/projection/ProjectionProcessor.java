package org.balcony.query.platform.projection;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/** The one processor of a build on this node. */
final class ProjectionProcessor {

    private static final int BATCH = 500;
    private static final long CLAIM_INTERVAL_MILLIS = 1_000;

    private final int build;
    private final ScheduledExecutorService threads;
    private final PooledStreamingEventProcessor processor;

    private ProjectionProcessor(int build, ScheduledExecutorService threads, PooledStreamingEventProcessor processor) {
        this.build = build;
        this.threads = threads;
        this.processor = processor;
    }

    /** The processing group of a build, such as {@code case-list-3}. */
    static String name(Projection projection, int build) {
        return projection.name() + '-' + build;
    }

    static ProjectionProcessor start(Projection projection, Build build, ProcessorParts parts) {
        String name = name(projection, build.number());
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().daemon().name(name + '-', 0).factory());
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(
                        new BatchInvoker(projection, build.number(), parts.dataSource(), parts.progressed()))
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(parts.messages())
                .tokenStore(parts.tokens())
                .transactionManager(parts.transactions())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .initialToken(_ -> new GlobalSequenceTrackingToken(build.position()))
                .tokenClaimInterval(CLAIM_INTERVAL_MILLIS)
                .batchSize(BATCH)
                .build();
        processor.start();
        return new ProjectionProcessor(build.number(), threads, processor);
    }

    int build() {
        return build;
    }

    /** What went wrong, while it is going wrong on this node. */
    Optional<Throwable> error() {
        return processor.processingStatus().values().stream()
                .filter(EventTrackerStatus::isErrorState)
                .map(EventTrackerStatus::getError)
                .findFirst();
    }

    void stop() {
        processor.shutDown();
        threads.shutdown();
    }
}
