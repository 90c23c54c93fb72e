package org.balcony.query.evaluation.saturation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.InitiativeStatus;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.When;
import org.balcony.query.facts.CaseTime;
import org.balcony.query.facts.Chronology;
import org.balcony.query.facts.Parties;
import org.balcony.query.facts.Stretch;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Reading;
import org.jspecify.annotations.Nullable;

/** The efforts a reading knows of: those on the map, and cases of ours that are not on it. */
final class Efforts {

    private Efforts() {}

    static List<Effort> of(Reading reading, Entries entries, Set<ActorId> principal) {
        List<Effort> efforts = new ArrayList<>();
        entries.grouped(InitiativeMapped.class, InitiativeMapped::initiativeId)
                .forEach((id, mappings) -> efforts.add(mapped("initiative/" + id, mappings, principal)));
        Set<StreamId> onTheMap = Parties.map(entries).stream()
                .flatMap(one -> Stream.ofNullable(one.event().ourCaseId()))
                .map(StreamId::of)
                .collect(Collectors.toSet());
        List<Reading> cases = reading.subject().kind() == StreamKind.CASE ? List.of(reading) : reading.ofEachCase();
        for (Reading one : cases) {
            if (!onTheMap.contains(one.subject())) {
                ownCase(Entries.of(one), principal).ifPresent(efforts::add);
            }
        }
        return efforts;
    }

    private static Effort mapped(String id, List<Entry<InitiativeMapped>> stored, Set<ActorId> principal) {
        List<Entry<InitiativeMapped>> mappings =
                stored.stream().sorted(Chronology.LAST_WORD_LAST).toList();
        InitiativeMapped last = mappings.getLast().event();
        When bound = last.status() == InitiativeStatus.PLANNED ? null : last.period();
        List<Effort.Told> told = new ArrayList<>();
        for (int i = 0; i < mappings.size(); i++) {
            Entry<InitiativeMapped> one = mappings.get(i);
            Stretch active = active(one, i == 0 ? null : one.when());
            if (active != null && i + 1 < mappings.size()) {
                When next = mappings.get(i + 1).when();
                active = active.until(dayBefore(next.earliestDay()), dayBefore(next.latestDay()));
                active = bound == null ? active : active.within(Stretch.of(bound));
            }
            told.add(new Effort.Told(
                    one,
                    one.event().kind(),
                    one.event().owners().stream().map(ActorOrText::of).toList(),
                    among(one.event().partiesEngaged(), principal),
                    active,
                    one.event().status() == InitiativeStatus.ACTIVE));
        }
        return new Effort(id, last.ourCaseId() != null, List.copyOf(told));
    }

    private static @Nullable Stretch active(Entry<InitiativeMapped> mapping, @Nullable When from) {
        When period = mapping.event().period();
        Stretch said = period == null ? Stretch.since(mapping.when()) : Stretch.of(period);
        Stretch active = switch (mapping.event().status()) {
            case PLANNED -> null;
            case ACTIVE -> said;
            case ENDED, DORMANT ->
                period == null
                        ? null
                        : said.until(
                                mapping.when().earliestDay(), mapping.when().latestDay());
        };
        return active == null || from == null ? active : active.from(from.earliestDay(), from.latestDay());
    }

    private static @Nullable LocalDate dayBefore(@Nullable LocalDate day) {
        return day == null || day.equals(LocalDate.MIN) ? day : day.minusDays(1);
    }

    private static Optional<Effort> ownCase(Entries entries, Set<ActorId> principal) {
        Set<ActorOrText> engaged = Parties.engaged(entries);
        Set<ActorId> reached = principal.stream()
                .filter(party -> engaged.isEmpty() || engaged.contains(ActorOrText.of(party)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<ActorOrText> owners = entries.all(CaseRegistered.class).stream()
                .map(one -> one.event().leadOrganisation())
                .distinct()
                .toList();
        List<Effort.Told> told = CaseTime.of(entries).stream()
                .map(one -> new Effort.Told(
                        one.begun(),
                        null,
                        owners,
                        reached,
                        one.status() == CaseStatus.PROPOSED || one.status() == CaseStatus.ACTIVE ? stretch(one) : null,
                        false))
                .toList();
        return told.isEmpty() || owners.isEmpty()
                ? Optional.empty()
                : Optional.of(new Effort(entries.subject().toString(), true, told));
    }

    private static Stretch stretch(CaseTime time) {
        Stretch since = Stretch.since(time.begun().when());
        return time.ended() == null
                ? since
                : since.until(
                        time.ended().when().earliestDay(), time.ended().when().latestDay());
    }

    private static Set<ActorId> among(List<ActorId> parties, Set<ActorId> principal) {
        return parties.stream().filter(principal::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
