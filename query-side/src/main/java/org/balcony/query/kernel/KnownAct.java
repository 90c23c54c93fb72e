package org.balcony.query.kernel;

import java.time.Instant;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded something when and why, for a reader who may know that and nothing of what it says.
 *
 * @param type the published type
 * @param rationale why; absent where none was given
 */
public record KnownAct(
        EventId id,
        StreamId stream,
        long streamVersion,
        long position,
        Instant recordedAt,
        Label label,
        String type,
        When occurredAt,
        UserId recordedBy,
        Role actingRole,
        @Nullable String rationale) {}
