package org.balcony.query.audittrail;

import java.util.List;
import org.balcony.events.Circumstances;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.KnownAct;
import org.balcony.query.titles.Subjects;

/** Makes rows of events, the same for one case and across cases. */
public final class AuditRows {

    private AuditRows() {}

    /** The row of an event, with the entries about it. */
    public static AuditRow row(RecordedEvent recorded, EntriesAbout about, boolean positions) {
        Circumstances how = recorded.fact().circumstances();
        DomainEvent event = recorded.fact().event();
        return new AuditRow(
                        List.of(recorded.fact().id()),
                        recorded.recordedAt(),
                        how.occurredAt(),
                        EventCatalogue.standard().entry(event.getClass()).type(),
                        Subjects.of(event, recorded.stream()),
                        recorded.stream(),
                        how.recordedBy(),
                        how.actingRole(),
                        how.onBehalfOf(),
                        how.rationale(),
                        how.basis(),
                        how.confidence(),
                        how.sourceRefs(),
                        how.label(),
                        how.commandId().value(),
                        how.correlationId(),
                        how.causationId(),
                        targets(event),
                        how.checkedAgainst().stream()
                                .map(one -> new AuditRow.Checked(one.stream(), one.version()))
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        recorded.position(),
                        recorded.streamVersion())
                .seen(about, positions);
    }

    /** The row of an act whose content is entrusted: who did what when and why, in which stream, and nothing of what it says. */
    public static AuditRow row(KnownAct act, boolean positions) {
        return new AuditRow(
                        List.of(act.id()),
                        act.recordedAt(),
                        act.occurredAt(),
                        act.type(),
                        act.stream().toString(),
                        act.stream(),
                        act.recordedBy(),
                        act.actingRole(),
                        null,
                        act.rationale(),
                        null,
                        null,
                        List.of(),
                        act.label(),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        act.position(),
                        act.streamVersion())
                .seen(EntriesAbout.NONE, positions);
    }

    /** The entries an event is about; empty unless it is an entry about entries. */
    public static List<EventId> targets(DomainEvent event) {
        return event instanceof RecordEvent entry ? entry.about() : List.of();
    }
}
