package org.balcony.command.platform.dispatch;

import java.util.Optional;
import java.util.Set;
import org.balcony.command.kernel.FoldedState;
import org.balcony.command.platform.request.Streams;
import org.balcony.events.Fact;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;

/** What a batch of commands is decided on: the log as it is, and what the batch has added to it so far. */
public interface World extends Streams {

    /** A stream that exists, or has been begun in this batch. */
    Optional<Opened> open(StreamId stream);

    /** The same, with everything that has been committed by now: for facts of another stream that nothing re-checks. */
    Optional<Opened> current(StreamId stream);

    /** A stream that does not exist yet. */
    Opened begin(StreamId stream);

    /** The streams that hold a key in a scope. */
    Set<StreamId> claimants(String scope);

    /** The streams of the organisation, where grants across cases are kept. */
    Set<StreamId> organisations();

    /** The stream that holds a key. */
    Optional<StreamId> claimant(String scope, String key);

    /** Gives a key to a stream. */
    void claim(String scope, String key, StreamId stream);

    /** A stream with the state it has within the batch. */
    interface Opened {

        StreamId id();

        /** The number of its events. */
        long version();

        FoldedState folded();

        /** Adds an event and evolves the state. */
        void apply(Fact fact);

        /** An entry of this stream, as it was stored. */
        Optional<Fact> fact(EventId id);
    }
}
