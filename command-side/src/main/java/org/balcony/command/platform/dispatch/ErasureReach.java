package org.balcony.command.platform.dispatch;

import org.balcony.command.kernel.Erasable;
import org.balcony.events.value.StreamId;

/** Counts what an erasure would reach, before it is decided. */
public interface ErasureReach {

    /**
     * What is there of a person, or of the texts that an actor entrusted.
     *
     * @param world what the decision is made on, in which the streams that concern the person or actor are found
     */
    Erasable of(StreamId whose, World world);
}
