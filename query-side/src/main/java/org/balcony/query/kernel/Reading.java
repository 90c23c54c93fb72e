package org.balcony.query.kernel;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordedEvent;
import org.balcony.events.history.Standing;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.StreamId;

/**
 * What a view is computed from: the events its reader may see, as of a moment.
 *
 * @param subject the case or conflict
 * @param ours the history of the subject, as it stood then
 * @param beside for a case, the history of its conflict; for a conflict, the histories of its cases
 * @param names what to call actors
 * @param profiles what is known of actors
 * @param audience what the reader's standing allows
 * @param missingPersons how many people are not in our history any more since they are locked down or were erased
 * @param acts of our history, what the reader may know to have taken place and no more, in the order of recording
 * @param options what the view was asked for beside the moment, by the names its catalogue entry lists
 */
public record Reading(
        StreamId subject,
        StandingHistory ours,
        List<StandingHistory> beside,
        AsOf asOf,
        Order order,
        ActorNames names,
        ActorProfiles profiles,
        Audience audience,
        int missingPersons,
        List<KnownAct> acts,
        Map<String, String> options) {

    /** The two orders of a timeline. */
    public enum Order {
        /** The order of happening. */
        OCCURRED,
        /** The order of learning. */
        RECORDED
    }

    public Reading {
        beside = List.copyOf(beside);
        acts = List.copyOf(acts);
        options = Map.copyOf(options);
    }

    /** A reading of these events, cut at the moment on the recorded clock. */
    public static Reading of(
            StreamId subject,
            List<RecordedEvent> ours,
            List<List<RecordedEvent>> beside,
            AsOf asOf,
            Order order,
            ActorNames names,
            ActorProfiles profiles,
            Audience audience,
            Map<String, String> options) {
        return new Reading(
                subject,
                standing(ours, asOf),
                beside.stream().map(events -> standing(events, asOf)).toList(),
                asOf,
                order,
                names,
                profiles,
                audience,
                0,
                List.of(),
                options);
    }

    /** The same reading of a history in which so many people are missing. */
    public Reading missing(int persons) {
        return new Reading(subject, ours, beside, asOf, order, names, profiles, audience, persons, acts, options);
    }

    /** The same reading by somebody who may know of these acts, as far as they were on the record by the moment. */
    public Reading knowing(List<KnownAct> known) {
        List<KnownAct> then = known.stream()
                .filter(act -> asOf.hadBeenRecorded(act.recordedAt()))
                .toList();
        return new Reading(
                subject, ours, beside, asOf, order, names, profiles, audience, missingPersons, then, options);
    }

    /** For a conflict: a reading of each of its cases, with the conflict beside it. */
    public List<Reading> ofEachCase() {
        return beside.stream()
                .filter(history -> !history.standing().isEmpty())
                .map(history -> new Reading(
                        history.standing().getFirst().original().stream(),
                        history,
                        List.of(ours),
                        asOf,
                        order,
                        names,
                        profiles,
                        audience,
                        0,
                        List.of(),
                        options))
                .toList();
    }

    /** Entries that stand in our history and may have occurred by the moment, and all entries about entries. */
    public List<Standing> shown() {
        return ours.standing().stream()
                .filter(one -> one.event() instanceof RecordEvent || asOf.mayHaveOccurred(one.occurredAt()))
                .toList();
    }

    /** The same in the order of happening, for what is told of the world; states go by the order of storing (rule N10). */
    public List<Standing> happened() {
        return OrderOfHappening.ofStanding(shown());
    }

    /** How many entries of our history a view would rest on were they not annulled. */
    public long retracted(HistoryView view) {
        return retracted(ours, view::restsOn);
    }

    /** How many annulled entries of the histories beside ours were of this kind. */
    public long retractedBeside(Predicate<DomainEvent> kind) {
        return beside.stream().mapToLong(history -> retracted(history, kind)).sum();
    }

    /** How many entries a view would rest on were they not annulled, where it rests on the histories beside ours too. */
    public long retractedHereAndBeside(HistoryView view) {
        return retracted(view) + retractedBeside(view::restsOn);
    }

    private static long retracted(StandingHistory history, Predicate<DomainEvent> kind) {
        return history.retracted().stream()
                .filter(one -> kind.test(one.original().fact().event()))
                .count();
    }

    private static StandingHistory standing(List<RecordedEvent> events, AsOf asOf) {
        return StandingHistory.of(events.stream()
                .takeWhile(event -> asOf.hadBeenRecorded(event.recordedAt()))
                .toList());
    }
}
