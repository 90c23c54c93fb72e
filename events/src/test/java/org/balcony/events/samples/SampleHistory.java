package org.balcony.events.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.Circumstances;
import org.balcony.events.ConflictEvent;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.Basis;
import org.balcony.events.value.CommandId;
import org.balcony.events.value.Confidence;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;

/** Writes down a history as the log would: ids, versions and positions are counted, and each entry is an hour later. */
public final class SampleHistory {

    /** The Tuesday on which the case was registered. */
    public static final Instant TUESDAY = Instant.parse("2024-09-10T09:00:00Z");

    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<StreamId, Long> versions = new HashMap<>();

    /** The river dialogue with its conflict, from the first contact to the closing, corrections and all. */
    public static List<RecordedEvent> ofTheRiverDialogue() {
        SampleHistory history = new SampleHistory();
        StreamId conflict = StreamId.of(Samples.CONFLICT);
        StreamId riverCase = StreamId.of(Samples.CASE);
        history.record(conflict, "2024-09-10", Samples.conflictRegistered());
        history.record(conflict, "1998", Samples.governmentIdentified());
        history.record(conflict, "1998-05~", Samples.frontIdentified());
        EventId registered = history.record(riverCase, "2024-09-10T08:30:00Z", Samples.caseRegistered());
        history.record(riverCase, "2024-08-27", Samples.contactMade());
        history.record(riverCase, "2024-09-10", Samples.caseAccepted());
        history.record(riverCase, "2024-09-10", Samples.mandateAgreed());
        history.record(riverCase, "2024-09-12", Samples.trackDesignated());
        history.record(riverCase, "2024-09-12", Samples.assessmentOpened());
        EventId finding = history.record(riverCase, "2024-10", Samples.findingRecorded());
        history.record(conflict, "2024-11/2025-01", Samples.talksStalled());
        history.record(riverCase, "2024-12-20", Samples.assessmentEnded());
        EventId agreement = history.record(riverCase, "2025-01-14", Samples.ceasefireSigned());
        EventId twice = history.record(riverCase, "2025-01-14", Samples.ceasefireSigned());
        history.record(riverCase, "2025-01-20", Samples.evidenceFor(agreement));
        history.record(riverCase, "2025-01-20", Samples.correctedTitle(registered));
        history.record(riverCase, "2025-01-20", new RecordRetracted(twice, RetractionReason.DUPLICATE));
        history.record(riverCase, "2025-01-21", Samples.disputed(finding));
        history.record(riverCase, "2025-02-01", Samples.caseSuspended());
        history.record(riverCase, "2025-04-02", Samples.caseResumed());
        history.record(conflict, "2025-06", Samples.frontSplit());
        history.record(riverCase, "2025-09-09", Samples.caseClosed());
        return history.events();
    }

    /** Writes one entry at the end and answers with its id. */
    public EventId record(StreamId stream, String occurredAt, DomainEvent event) {
        long position = events.size() + 1L;
        long version = versions.merge(stream, 1L, Long::sum);
        EventId id = Samples.event((int) position);
        Fact fact = new Fact(id, circumstances(When.of(occurredAt), event, position), event);
        events.add(new RecordedEvent(fact, stream, version, position, TUESDAY.plusSeconds(3600 * position)));
        return id;
    }

    /** All entries so far, in the order of their positions. */
    public List<RecordedEvent> events() {
        return Collections.unmodifiableList(new ArrayList<>(events));
    }

    /** The entry written last. */
    public RecordedEvent last() {
        return events.getLast();
    }

    /** Circumstances as the case officer would give them. */
    public static Circumstances circumstances(When occurredAt, DomainEvent event, long position) {
        return new Circumstances(
                occurredAt,
                Samples.CASE_OFFICER,
                Role.CASE_OFFICER,
                null,
                new CommandId("note-" + position),
                "note-" + position,
                null,
                null,
                event instanceof ConflictEvent ? null : "As told on the east bank",
                Basis.PARTY_STATEMENT,
                Confidence.MEDIUM,
                List.of("field notes, book 3"),
                Label.of(Level.TEAM),
                List.of());
    }
}
