package org.balcony.command.kernel;

import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;

/** Facts beyond the stream's own state that a decision relies on; other streams are noted in the event. */
public sealed interface Need {

    /** The state of one stream. */
    record OfStream(StreamId stream) implements Need {}

    /** The states of all streams that have claimed a key in a scope, such as the cases of one conflict. */
    record OfClaimants(String scope) implements Need {}

    /** The states of all streams of the organisation. */
    record OfOrganisations() implements Need {}

    /** What erasing the data of a person, or the entrusted texts of an actor, would reach; found in {@link Context#erasable}. */
    record OfErasure(StreamId whose) implements Need {}

    /**
     * An earlier entry of the stream that is decided on, as it was stored; found in {@link Context#events}.
     *
     * @param unseen whether it is there even for somebody who may not see it
     */
    record OfEvent(EventId event, boolean unseen) implements Need {

        /** An entry that is there for those who may see it. */
        public OfEvent(EventId event) {
            this(event, false);
        }
    }
}
