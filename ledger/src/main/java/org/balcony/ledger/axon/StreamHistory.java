package org.balcony.ledger.axon;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.balcony.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;

/** The events of one stream, page by page; a page that is not full is the last, so no query is spent on finding the end. */
final class StreamHistory implements DomainEventStream {

    private final LongFunction<List<StoredEvent>> pages;
    private final Function<StoredEvent, DomainEventMessage<?>> decode;
    private final Deque<StoredEvent> page = new ArrayDeque<>();
    private long readTo;
    private boolean more = true;
    private @Nullable DomainEventMessage<?> peeked;
    private @Nullable Long lastSequenceNumber;

    StreamHistory(
            LongFunction<List<StoredEvent>> pages,
            long firstSequenceNumber,
            Function<StoredEvent, DomainEventMessage<?>> decode) {
        this.pages = pages;
        this.readTo = firstSequenceNumber;
        this.decode = decode;
    }

    @Override
    public boolean hasNext() {
        if (peeked == null && page.isEmpty() && more) {
            List<StoredEvent> next = pages.apply(readTo);
            more = next.size() == LedgerEventStorageEngine.PAGE;
            page.addAll(next);
            readTo += next.size();
        }
        return peeked != null || !page.isEmpty();
    }

    @Override
    public DomainEventMessage<?> peek() {
        if (peeked == null) {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            peeked = decode.apply(page.removeFirst());
        }
        return peeked;
    }

    @Override
    public DomainEventMessage<?> next() {
        DomainEventMessage<?> next = peek();
        peeked = null;
        lastSequenceNumber = next.getSequenceNumber();
        return next;
    }

    @Override
    public @Nullable Long getLastSequenceNumber() {
        return lastSequenceNumber;
    }
}
