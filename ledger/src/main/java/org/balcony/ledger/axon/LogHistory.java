package org.balcony.ledger.axon;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.balcony.ledger.StoredEvent;

/** All events after a position, page by page, until a page is not full. */
final class LogHistory implements Iterator<TrackedEventMessage<?>> {

    private final LongFunction<List<StoredEvent>> pages;
    private final Function<StoredEvent, TrackedEventMessage<?>> decode;
    private final Deque<StoredEvent> page = new ArrayDeque<>();
    private long readTo;
    private boolean more = true;

    LogHistory(
            LongFunction<List<StoredEvent>> pages,
            long afterPosition,
            Function<StoredEvent, TrackedEventMessage<?>> decode) {
        this.pages = pages;
        this.readTo = afterPosition;
        this.decode = decode;
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty() && more) {
            List<StoredEvent> next = pages.apply(readTo);
            more = next.size() == LedgerEventStorageEngine.PAGE;
            page.addAll(next);
            readTo += next.size();
        }
        return !page.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> next() {
        return decode.apply(page.removeFirst());
    }
}
