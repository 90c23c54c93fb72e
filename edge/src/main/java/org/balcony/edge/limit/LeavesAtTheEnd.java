package org.balcony.edge.limit;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.util.concurrent.atomic.AtomicBoolean;

/** Gives a place back when a request ends, however it ends, and once. */
final class LeavesAtTheEnd implements AsyncListener {

    private final AtomicBoolean left = new AtomicBoolean();
    private final Runnable leaving;

    LeavesAtTheEnd(Runnable leaving) {
        this.leaving = leaving;
    }

    void leave() {
        if (!left.getAndSet(true)) {
            leaving.run();
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        leave();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        // Completion follows.
    }

    @Override
    public void onError(AsyncEvent event) {
        leave();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        event.getAsyncContext().addListener(this);
    }
}
