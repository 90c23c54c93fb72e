package org.balcony.query.stream.http;

import java.time.Duration;
import org.balcony.query.stream.Bell;
import org.balcony.query.stream.CursorSeal;
import org.balcony.query.stream.EventText;
import org.balcony.query.stream.StreamCounts;
import org.balcony.query.stream.VisibleEvents;

/**
 * What pull and push have in common.
 *
 * @param heartbeat the longest silence on a pushed stream
 */
record StreamParts(
        VisibleEvents events, EventText text, CursorSeal seal, Bell bell, StreamCounts counts, Duration heartbeat) {}
