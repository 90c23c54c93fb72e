package org.balcony.events;

import org.balcony.events.value.StreamId;

/** A version of another stream that a decision relied on. */
public record CheckedFact(StreamId stream, long version) {}
