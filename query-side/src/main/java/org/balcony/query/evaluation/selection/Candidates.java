package org.balcony.query.evaluation.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.CandidateNotSelected;
import org.balcony.events.ParticipantEvent.CandidateScreened;
import org.balcony.events.ParticipantEvent.InvitationAnswer;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.ParticipantEvent.ScreeningVerdict;
import org.balcony.events.value.LocalId;
import org.balcony.query.facts.Chronology;
import org.balcony.query.facts.People;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** What is on record of each candidate, and of parties that answered as such. */
record Candidates(
        Entries entries,
        People people,
        Map<LocalId, Entry<CandidateScreened>> screened,
        Map<LocalId, Entry<CandidateNotSelected>> notSelected,
        Map<LocalId, Entry<ParticipantInvited>> invited,
        Map<LocalId, Entry<InvitationAnswered>> answered,
        Map<LocalId, Entry<ParticipantLeft>> left,
        Map<LocalId, Entry<AttendanceRecorded>> attended) {

    static Candidates in(Entries entries) {
        People people = People.in(entries);
        Map<LocalId, Entry<InvitationAnswered>> answered = new LinkedHashMap<>();
        for (Entry<InvitationAnswered> one : entries.all(InvitationAnswered.class)) {
            if (one.event().participationId() != null) {
                answered.put(one.event().participationId(), one);
            }
        }
        Map<LocalId, Entry<AttendanceRecorded>> attended = new LinkedHashMap<>();
        people.attended().values().forEach(there -> there.forEach(attended::putIfAbsent));
        return new Candidates(
                entries,
                people,
                entries.latest(CandidateScreened.class, CandidateScreened::participationId),
                entries.latest(CandidateNotSelected.class, CandidateNotSelected::participationId),
                entries.latest(ParticipantInvited.class, ParticipantInvited::participationId),
                answered,
                entries.latest(ParticipantLeft.class, ParticipantLeft::participationId),
                attended);
    }

    /** A row for each candidate in the order of nomination, then one for each party that answered. */
    List<SelectionRow> rows() {
        Set<LocalId> ids = new LinkedHashSet<>();
        Stream.of(people.nominated(), screened, notSelected, invited, answered)
                .forEach(map -> ids.addAll(map.keySet()));
        List<SelectionRow> rows = new ArrayList<>(ids.stream().map(this::row).toList());
        rows.sort(Comparator.comparing(SelectionRow::nominatedAt, Comparator.nullsLast(Chronology.OF_DATES))
                .thenComparing(row -> String.valueOf(row.candidate())));
        entries.all(InvitationAnswered.class).stream()
                .filter(one -> one.event().participationId() == null)
                .sorted(Chronology.ENTRIES)
                .forEach(one -> rows.add(party(one)));
        return rows;
    }

    private SelectionRow row(LocalId id) {
        Entry<CandidateNominated> nomination = people.nominated().get(id);
        Entry<CandidateScreened> screening = screened.get(id);
        Entry<CandidateNotSelected> declined = notSelected.get(id);
        Entry<InvitationAnswered> answer = answered.get(id);
        Entry<ParticipantLeft> leaving = left.get(id);
        RestsOn rests = new RestsOn(
                Stream.<@Nullable Entry<?>>of(
                                nomination, screening, declined, invited.get(id), answer, attended.get(id), leaving)
                        .<Entry<?>>flatMap(Stream::ofNullable)
                        .toList(),
                entries.reading().asOf());
        return new SelectionRow(
                rests.ids(),
                id,
                nomination == null ? null : entries.name(nomination.event().side()),
                nomination == null ? null : nomination.event().sector(),
                nomination == null || nomination.event().nominatedBy() == null
                        ? null
                        : entries.name(nomination.event().nominatedBy()),
                nomination == null ? null : nomination.when(),
                nomination == null ? null : nomination.event().proposedCapacity(),
                criteria(screening),
                screening == null ? null : screening.event().verdict(),
                outcome(id),
                invited.containsKey(id),
                answer == null ? null : answer.event().answer(),
                answer == null ? null : answer.event().reason(),
                declined == null ? null : declined.event().reason(),
                declined == null ? null : declined.event().informed(),
                declined == null
                        ? null
                        : declined.standing().original().fact().circumstances().recordedBy(),
                declined == null
                        ? null
                        : declined.standing().original().fact().circumstances().actingRole(),
                leaving == null ? null : leaving.event().kind(),
                rests.disputed(),
                rests.corrected(),
                rests.uncertain());
    }

    private static List<SelectionRow.Criterion> criteria(@Nullable Entry<CandidateScreened> screening) {
        return screening == null
                ? List.of()
                : screening.event().results().stream()
                        .map(one -> new SelectionRow.Criterion(
                                one.criterion(), one.result(), screening.event().criteriaVersion()))
                        .toList();
    }

    private SelectionOutcome outcome(LocalId id) {
        if (left.containsKey(id)) {
            return SelectionOutcome.LEFT;
        }
        if (attended.containsKey(id)) {
            return SelectionOutcome.ACTIVE;
        }
        if (notSelected.containsKey(id)) {
            return SelectionOutcome.NOT_SELECTED;
        }
        Entry<ParticipantInvited> invitation = invited.get(id);
        Entry<InvitationAnswered> answer = answered.get(id);
        if (answer != null && answer.event().answer() != InvitationAnswer.NONE) {
            boolean yes = answer.event().answer() != InvitationAnswer.DECLINED;
            boolean again = invitation != null && invitation.comesAfter(answer);
            return yes ? SelectionOutcome.ACCEPTED : again ? SelectionOutcome.INVITED : SelectionOutcome.DECLINED;
        }
        if (invitation != null || answer != null) {
            return SelectionOutcome.INVITED;
        }
        Entry<CandidateScreened> screening = screened.get(id);
        return screening == null
                ? SelectionOutcome.NOMINATED
                : of(screening.event().verdict());
    }

    private static SelectionOutcome of(ScreeningVerdict verdict) {
        return switch (verdict) {
            case SUITABLE, SUITABLE_WITH_SUPPORT -> SelectionOutcome.SCREENED;
            case UNSUITABLE -> SelectionOutcome.UNSUITABLE;
            case DEFERRED -> SelectionOutcome.DEFERRED;
        };
    }

    private SelectionRow party(Entry<InvitationAnswered> answer) {
        RestsOn rests = new RestsOn(List.of(answer), entries.reading().asOf());
        InvitationAnswered said = answer.event();
        SelectionOutcome outcome = switch (said.answer()) {
            case ACCEPTED, CONDITIONAL -> SelectionOutcome.ACCEPTED;
            case DECLINED -> SelectionOutcome.DECLINED;
            case NONE -> SelectionOutcome.INVITED;
        };
        return new SelectionRow(
                rests.ids(),
                null,
                said.party() == null ? null : entries.name(said.party()),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                outcome,
                true,
                said.answer(),
                said.reason(),
                null,
                null,
                null,
                null,
                null,
                rests.disputed(),
                rests.corrected(),
                rests.uncertain());
    }
}
