package org.balcony.query.stream.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.balcony.query.stream.Cursor;
import org.balcony.query.stream.Subscription;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/** The streams that are open, each in a virtual thread of its own; they are closed before the server stops. */
final class OpenStreams implements SmartLifecycle {

    private static final Duration GOODBYE = Duration.ofSeconds(3);

    private final StreamParts parts;
    private final Set<Thread> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    OpenStreams(StreamParts parts) {
        this.parts = parts;
    }

    /** Starts pushing what comes after a place. */
    ResponseBodyEmitter open(Subscription subscription, Cursor from, Instant expires) {
        SseStream stream = new SseStream(parts, InstantSource.system(), subscription, from, expires, this::isRunning);
        Thread thread = Thread.ofVirtual().name("sse").unstarted(() -> push(stream));
        open.add(thread);
        thread.start();
        return stream.emitter();
    }

    private void push(SseStream stream) {
        parts.counts().opened();
        try {
            stream.push();
        } finally {
            parts.counts().closed();
            open.remove(Thread.currentThread());
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Asks every stream to end, and after a while no longer asks. */
    @Override
    public void stop() {
        running = false;
        parts.bell().ring();
        long deadline = System.nanoTime() + GOODBYE.toNanos();
        for (Thread thread : open) {
            if (!ended(thread, Duration.ofNanos(Math.max(1, deadline - System.nanoTime())))) {
                thread.interrupt();
            }
        }
    }

    private static boolean ended(Thread thread, Duration atMost) {
        try {
            return thread.join(atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
