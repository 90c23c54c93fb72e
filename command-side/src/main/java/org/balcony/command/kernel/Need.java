package org.balcony.command.kernel;

import org.balcony.events.value.StreamId;

/** Facts of other streams that a decision relies on; read at decision time and noted in the event. */
public sealed interface Need {

    /** The state of one stream. */
    record OfStream(StreamId stream) implements Need {}

    /** The states of all streams that have claimed a key in a scope, such as the cases of one conflict. */
    record OfClaimants(String scope) implements Need {}
}
