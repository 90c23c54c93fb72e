package org.balcony.ledger.axon;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.balcony.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** The log as the source that Axon's streaming processors read; they are woken by appends and do not poll. */
public final class LedgerMessageSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final Ledger ledger;
    private final Messages messages;
    private final Positions positions;

    public LedgerMessageSource(Ledger ledger, EventBytes bytes) {
        this.ledger = ledger;
        this.messages = new Messages(bytes);
        this.positions = new Positions(ledger);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        return new Tail(ledger, Positions.of(trackingToken), messages::tracked);
    }

    @Override
    public TrackingToken createTailToken() {
        return positions.tail();
    }

    @Override
    public TrackingToken createHeadToken() {
        return positions.head();
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return positions.at(dateTime);
    }

    @Override
    public TrackingToken createTokenSince(Duration duration) {
        return positions.at(Instant.now().minus(duration));
    }
}
