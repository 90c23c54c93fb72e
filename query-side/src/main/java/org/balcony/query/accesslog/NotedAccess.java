package org.balcony.query.accesslog;

import java.time.Instant;
import org.balcony.events.value.EventId;

/** An access as it lies in the access log. */
public record NotedAccess(long position, EventId id, Instant at, Access access) {}
