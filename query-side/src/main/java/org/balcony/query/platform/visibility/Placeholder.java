package org.balcony.query.platform.visibility;

import java.time.Instant;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/**
 * Stands where a record is withheld, so that whoever sees positions can count that none is missing.
 *
 * @param act who did what when and why; absent where not even that is shown
 */
public record Placeholder(
        EventId id,
        StreamId stream,
        long streamVersion,
        long position,
        Instant recordedAt,
        Label label,
        @Nullable Act act) {

    /**
     * What an auditor sees of a record whose content is entrusted.
     *
     * @param type the published type
     * @param rationale why; absent where none was given
     */
    public record Act(
            String type,
            When occurredAt,
            UserId recordedBy,
            Role actingRole,
            @Nullable String rationale) {}
}
