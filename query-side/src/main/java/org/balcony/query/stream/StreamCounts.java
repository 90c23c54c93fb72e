package org.balcony.query.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what leaves, never what it says. */
public final class StreamCounts {

    private final Counter pulled;
    private final Counter pushed;
    private final Counter published;
    private final AtomicInteger subscribers;

    public StreamCounts(MeterRegistry meters) {
        this.pulled = meters.counter("balcony.stream.events", "via", "pull");
        this.pushed = meters.counter("balcony.stream.events", "via", "sse");
        this.published = meters.counter("balcony.stream.events", "via", "kafka");
        this.subscribers = meters.gauge("balcony.stream.subscribers", new AtomicInteger());
    }

    public void pulled(int events) {
        pulled.increment(events);
    }

    public void pushed(int events) {
        pushed.increment(events);
    }

    public void published(int events) {
        published.increment(events);
    }

    /** A subscriber came. */
    public void opened() {
        subscribers.incrementAndGet();
    }

    /** A subscriber went. */
    public void closed() {
        subscribers.decrementAndGet();
    }
}
