package org.balcony.command.platform.axon;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.balcony.command.kernel.FoldedState;
import org.balcony.command.kernel.StreamFold;
import org.balcony.events.Fact;

/** A stream of any kind as Axon sees it: its name, and the state that the capabilities of its kind fold. */
@AggregateRoot(type = "stream")
final class StreamAggregate {

    @AggregateIdentifier
    private final String stream;

    private final StreamFold fold;
    private FoldedState folded;

    StreamAggregate(String stream, StreamFold fold, FoldedState folded) {
        this.stream = stream;
        this.fold = fold;
        this.folded = folded;
    }

    FoldedState folded() {
        return folded;
    }

    void record(Fact fact) {
        AggregateLifecycle.apply(fact);
    }

    @EventSourcingHandler
    void on(Fact fact) {
        folded = fold.next(folded, fact);
    }

    @Override
    public String toString() {
        return stream;
    }
}
