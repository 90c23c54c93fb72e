package org.balcony.query.audittrail;

import java.time.Instant;
import java.util.List;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Basis;
import org.balcony.events.value.Confidence;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * An act on the record.
 *
 * @param onBehalfOf absent when for the own organisation
 * @param rationale absent where none was given
 * @param basis absent where not said
 * @param confidence absent where not said
 * @param causationId absent when a person caused it
 * @param commandId absent where only the act is shown, not what it says
 * @param correlationId absent where only the act is shown
 * @param position absent for readers who do not see positions
 * @param streamVersion absent for readers who do not see positions
 */
public record AuditRow(
        List<EventId> eventIds,
        Instant recordedAt,
        When occurredAt,
        String event,
        String subject,
        StreamId stream,
        UserId who,
        Role actingRole,
        @Nullable ActorId onBehalfOf,
        @Nullable String rationale,
        @Nullable Basis basis,
        @Nullable Confidence confidence,
        List<String> sourceRefs,
        Label label,
        @Nullable String commandId,
        @Nullable String correlationId,
        @Nullable String causationId,
        List<EventId> targets,
        List<Checked> checkedAgainst,
        List<EventId> correctedBy,
        List<EventId> retractedBy,
        List<EventId> disputedBy,
        List<EventId> supportedBy,
        List<EventId> reclassifiedBy,
        @Nullable Long position,
        @Nullable Long streamVersion)
        implements Row {

    /**
     * Another stream the decision relied on.
     *
     * @param version absent for readers who do not see versions
     */
    public record Checked(StreamId stream, @Nullable Long version) {}

    public AuditRow {
        eventIds = List.copyOf(eventIds);
        sourceRefs = List.copyOf(sourceRefs);
        targets = List.copyOf(targets);
        checkedAgainst = List.copyOf(checkedAgainst);
        correctedBy = List.copyOf(correctedBy);
        retractedBy = List.copyOf(retractedBy);
        disputedBy = List.copyOf(disputedBy);
        supportedBy = List.copyOf(supportedBy);
        reclassifiedBy = List.copyOf(reclassifiedBy);
    }

    /** The same act as a reader sees it: with the entries about it, and with positions or without. */
    AuditRow seen(EntriesAbout about, boolean positions) {
        return new AuditRow(
                eventIds,
                recordedAt,
                occurredAt,
                event,
                subject,
                stream,
                who,
                actingRole,
                onBehalfOf,
                rationale,
                basis,
                confidence,
                sourceRefs,
                label,
                commandId,
                correlationId,
                causationId,
                targets,
                positions
                        ? checkedAgainst
                        : checkedAgainst.stream()
                                .map(one -> new Checked(one.stream(), null))
                                .toList(),
                about.corrections(),
                about.retractions(),
                about.disputes(),
                about.evidence(),
                about.reclassifications(),
                positions ? position : null,
                positions ? streamVersion : null);
    }
}
