package org.balcony.query.platform.projection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.balcony.events.RecordedEvent;
import org.balcony.query.platform.feed.EventFeed;

/** Reads the feed from a position on, some events ahead; asks the log only when told of new events, or once a second. */
final class FeedStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int AHEAD = 500;
    private static final long ASK_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final EventFeed feed;
    private final AutoCloseable subscription;
    private final Object news = new Object();
    private final Deque<RecordedEvent> ahead = new ArrayDeque<>();
    private Runnable onAvailable = () -> {};
    private long position;
    private boolean told = true;
    private long askedAt;

    FeedStream(EventFeed feed, long position) {
        this.feed = feed;
        this.position = position;
        this.askedAt = System.nanoTime();
        this.subscription = feed.onAppend(this::wake);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fill();
        return Optional.ofNullable(ahead.peek()).map(FeedMessages::message);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        fill();
        while (ahead.isEmpty()) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            await(Math.min(left, ASK_AGAIN_NANOS));
            fill();
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return FeedMessages.message(ahead.remove());
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        synchronized (news) {
            onAvailable = callback;
        }
        return true;
    }

    @Override
    public void close() {
        try {
            subscription.close();
        } catch (Exception e) {
            throw new IllegalStateException("the feed's subscription did not close", e);
        }
    }

    private void wake() {
        Runnable callback;
        synchronized (news) {
            told = true;
            news.notifyAll();
            callback = onAvailable;
        }
        callback.run();
    }

    private void await(long nanos) throws InterruptedException {
        synchronized (news) {
            if (!told) {
                TimeUnit.NANOSECONDS.timedWait(news, nanos);
            }
        }
    }

    private void fill() {
        if (!ahead.isEmpty() || !worthAsking()) {
            return;
        }
        ahead.addAll(feed.after(position, AHEAD));
        if (!ahead.isEmpty()) {
            position = ahead.getLast().position();
            synchronized (news) {
                told = true;
            }
        }
    }

    private boolean worthAsking() {
        synchronized (news) {
            long now = System.nanoTime();
            if (!told && now - askedAt < ASK_AGAIN_NANOS) {
                return false;
            }
            told = false;
            askedAt = now;
            return true;
        }
    }
}
