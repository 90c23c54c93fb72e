package org.balcony.query.audit.disputeregister;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.history.Retracted;
import org.balcony.events.history.Standing;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.balcony.query.audit.disputeregister.DisputeRegisterRow.Counter;
import org.balcony.query.audit.disputeregister.DisputeRegisterRow.DisputeKind;
import org.balcony.query.audit.disputeregister.DisputeRegisterRow.DisputeStatus;
import org.balcony.query.kernel.Reading;
import org.balcony.query.titles.Subjects;
import org.balcony.query.titles.Titles;
import org.jspecify.annotations.Nullable;

/** The disputes of one history and what has become of them. */
final class Disputes {

    /** What became of a dispute, by which entries. */
    private record Outcome(DisputeStatus status, List<RecordedEvent> by) {}

    /** A contested entry: what it says now, and when; its standing is null where it was annulled. */
    private record Contested(
            RecordedEvent original,
            DomainEvent event,
            When happened,
            @Nullable Standing standing) {}

    private final Reading reading;
    private final Titles titles;
    private final Map<EventId, Standing> standing = new HashMap<>();
    private final Map<EventId, Retracted> retracted = new HashMap<>();

    private Disputes(Reading reading) {
        this.reading = reading;
        this.titles = Titles.in(reading.ours().standing(), reading.names());
        reading.ours()
                .standing()
                .forEach(one -> standing.put(one.original().fact().id(), one));
        reading.ours()
                .retracted()
                .forEach(one -> retracted.put(one.original().fact().id(), one));
    }

    static List<DisputeRegisterRow> in(Reading reading) {
        Disputes disputes = new Disputes(reading);
        return reading.ours().events().stream()
                .flatMap(event -> disputes.row(event).stream())
                .toList();
    }

    private Optional<DisputeRegisterRow> row(RecordedEvent entry) {
        Standing stands = standing.get(entry.fact().id());
        DomainEvent says = stands == null ? entry.fact().event() : stands.event();
        if (!(says instanceof RecordDisputed dispute)) {
            return Optional.empty();
        }
        Contested contested = contested(dispute.target());
        return contested != null && !reading.asOf().mayHaveOccurred(contested.happened())
                ? Optional.empty()
                : Optional.of(row(entry, dispute, contested));
    }

    private @Nullable Contested contested(EventId target) {
        Standing stands = standing.get(target);
        if (stands != null) {
            return new Contested(stands.original(), stands.event(), stands.occurredAt(), stands);
        }
        Retracted fell = retracted.get(target);
        return fell == null
                ? null
                : new Contested(
                        fell.original(),
                        fell.original().fact().event(),
                        fell.original().fact().circumstances().occurredAt(),
                        null);
    }

    private DisputeRegisterRow row(RecordedEvent entry, RecordDisputed dispute, @Nullable Contested contested) {
        Outcome outcome = outcome(entry, dispute.target());
        @Nullable
        Instant settled =
                outcome.by().isEmpty() ? null : outcome.by().getFirst().recordedAt();
        List<EventId> settledBy = ids(outcome.by());
        List<EventId> all = new ArrayList<>(List.of(entry.fact().id()));
        if (contested != null) {
            all.add(dispute.target());
        }
        all.addAll(settledBy);
        return new DisputeRegisterRow(
                all.stream().distinct().toList(),
                entry.stream(),
                DisputeKind.DISPUTE,
                dispute.target(),
                contested == null ? null : type(contested.event()),
                contested == null ? null : Subjects.of(contested.event(), contested.original().stream()),
                contested == null ? null : titles.of(contested.event()).title(),
                contested == null ? null : contested.happened(),
                dispute.byWhom(),
                dispute.whatIsContested(),
                entry.recordedAt(),
                outcome.status(),
                settledBy,
                settled,
                outcome.status() == DisputeStatus.RESOLVED_BY_CORRECTION ? counters(outcome.by()) : List.of(),
                contested == null || contested.standing() == null
                        ? 0
                        : contested.standing().evidence().size());
    }

    private Outcome outcome(RecordedEvent entry, EventId target) {
        Retracted takenBack = retracted.get(entry.fact().id());
        if (takenBack != null) {
            return new Outcome(DisputeStatus.TAKEN_BACK, List.of(takenBack.retraction()));
        }
        Retracted fell = retracted.get(target);
        List<RecordedEvent> retractions = fell == null ? List.of() : after(entry, fell.retractions());
        if (!retractions.isEmpty()) {
            return new Outcome(DisputeStatus.RESOLVED_BY_RETRACTION, retractions);
        }
        Standing stands = standing.get(target);
        List<RecordedEvent> corrections = stands == null ? List.of() : after(entry, stands.corrections());
        return corrections.isEmpty()
                ? new Outcome(DisputeStatus.OPEN, List.of())
                : new Outcome(DisputeStatus.RESOLVED_BY_CORRECTION, corrections);
    }

    private static List<RecordedEvent> after(RecordedEvent dispute, List<RecordedEvent> entries) {
        return entries.stream()
                .filter(one -> one.position() > dispute.position())
                .toList();
    }

    /** For every correction, what stood there and what stands there now. */
    private List<Counter> counters(Collection<RecordedEvent> corrections) {
        return corrections.stream()
                .flatMap(entry -> {
                    Standing stands = standing.get(entry.fact().id());
                    DomainEvent says = stands == null ? entry.fact().event() : stands.event();
                    return says instanceof RecordCorrected correction
                            ? Stream.of(
                                    new Counter(correction.field(), correction.oldValue(), correction.target()),
                                    new Counter(
                                            correction.field(),
                                            correction.newValue(),
                                            entry.fact().id()))
                            : Stream.empty();
                })
                .toList();
    }

    private static List<EventId> ids(List<RecordedEvent> events) {
        return events.stream().map(one -> one.fact().id()).toList();
    }

    static String type(DomainEvent event) {
        return EventCatalogue.standard().entry(event.getClass()).type();
    }
}
