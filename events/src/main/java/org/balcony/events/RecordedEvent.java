package org.balcony.events;

import java.time.Instant;
import org.balcony.events.value.StreamId;

/**
 * A fact at its place in the log.
 *
 * @param stream the stream it belongs to
 * @param streamVersion its place in the stream, dense from 1
 * @param position its place in the log, dense from 1 in commit order
 * @param recordedAt when it was stored; never decreases along positions
 */
public record RecordedEvent(Fact fact, StreamId stream, long streamVersion, long position, Instant recordedAt) {}
