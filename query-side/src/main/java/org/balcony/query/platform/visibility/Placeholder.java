package org.balcony.query.platform.visibility;

import java.time.Instant;
import java.util.Optional;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.KnownAct;
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

    /** The act, where it is shown. */
    public Optional<KnownAct> known() {
        return act == null
                ? Optional.empty()
                : Optional.of(new KnownAct(
                        id,
                        stream,
                        streamVersion,
                        position,
                        recordedAt,
                        label,
                        act.type,
                        act.occurredAt,
                        act.recordedBy,
                        act.actingRole,
                        act.rationale));
    }

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
