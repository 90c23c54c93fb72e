package org.balcony.command.kernel;

import org.balcony.events.value.StreamId;

/** Another stream as it was read at decision time. */
public record Neighbour(StreamId stream, long version, StreamState state) {}
