package org.balcony.command.platform.axon;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.balcony.events.value.StreamId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a snapshot of a stream now and then: a cache that saves reading a long stream, and may be deleted. */
public final class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final EventStorageEngine engine;
    private final Executor executor;
    private final int every;

    public Snapshots(EventStorageEngine engine, Executor executor, int every) {
        this.engine = engine;
        this.executor = executor;
        this.every = every;
    }

    /**
     * Whether a stream that went on from one version to another is due a snapshot: after so many events, and less often
     * the longer it is, as a snapshot costs more then. At most about a quarter of a stream lies after its last one.
     */
    static boolean due(long before, long after, int every) {
        long interval = every * Math.max(1, Long.highestOneBit(after / every) / 4);
        return before / interval != after / interval;
    }

    /** Keeps a snapshot if one is due; never in the way of the command. */
    void consider(StreamId stream, long before, StreamStates.Versioned state) {
        if (!due(before, state.version(), every)) {
            return;
        }
        try {
            executor.execute(() -> keep(stream, state));
        } catch (RejectedExecutionException e) {
            LOG.debug("No snapshot of a stream: too many are waiting");
        }
    }

    private void keep(StreamId stream, StreamStates.Versioned state) {
        try {
            KeptFacts kept = new KeptFacts(state.folded().kept());
            engine.storeSnapshot(
                    new GenericDomainEventMessage<>("stream", stream.toString(), state.version() - 1, kept));
        } catch (RuntimeException e) {
            LOG.warn("No snapshot of a stream: {}", e.getClass().getName());
        }
    }
}
