package org.balcony.query.evaluation.alumni;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ParticipantEvent.Capacity;
import org.balcony.events.ParticipantEvent.ParticipantRoleChanged;
import org.balcony.events.ParticipantEvent.PublicRole;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.facts.Chronology;
import org.balcony.query.facts.People;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.facts.SessionsHeld;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** Changes of position, each against the sessions the same person had been at. */
record Careers(Entries entries, People people, SessionsHeld sessions) {

    static Careers in(Entries entries) {
        return new Careers(entries, People.in(entries), SessionsHeld.in(entries));
    }

    List<AlumniRow> rows() {
        return entries.all(ParticipantRoleChanged.class).stream()
                .map(this::row)
                .sorted(Comparator.comparing(AlumniRow::since, Chronology.OF_DATES)
                        .thenComparing(row -> row.participationId().value())
                        .thenComparing(row -> row.eventIds().getFirst().toString()))
                .toList();
    }

    private AlumniRow row(Entry<ParticipantRoleChanged> change) {
        ParticipantRoleChanged said = change.event();
        When since = said.effective() == null ? change.when() : said.effective();
        Map<Entry<SessionHeld>, Entry<?>> there = present(said.participationId());
        List<Entry<SessionHeld>> before = there.keySet().stream()
                .filter(one -> Entry.precedes(one.when(), since))
                .toList();
        boolean unclear = there.keySet().stream().anyMatch(one -> !Entry.precedes(since, one.when()));
        List<Entry<?>> basis = new ArrayList<>(List.of(change));
        before.forEach(one -> {
            basis.add(one);
            Entry<?> attendance = there.get(one);
            if (attendance != null) {
                basis.add(attendance);
            }
        });
        if (people.nominated().get(said.participationId()) != null) {
            basis.add(people.nominated().get(said.participationId()));
        }
        RestsOn rests = new RestsOn(basis, entries.reading().asOf());
        When first = before.isEmpty() ? null : before.getFirst().when();
        var side = people.side(said.participationId());
        return new AlumniRow(
                rests.ids(),
                said.participationId(),
                side == null ? null : entries.name(side),
                said.from(),
                said.to(),
                said.capacityTo(),
                since,
                first,
                before.size(),
                tookPart(before, unclear),
                first == null ? null : Days.between(first, since),
                said.to() == PublicRole.OFFICIAL_NEGOTIATOR || said.capacityTo() == Capacity.OFFICIAL_NEGOTIATOR,
                said.publiclyKnown(),
                rests.disputed(),
                rests.corrected(),
                rests.uncertain());
    }

    private static @Nullable Boolean tookPart(List<Entry<SessionHeld>> before, boolean unclear) {
        return !before.isEmpty() ? Boolean.TRUE : unclear ? null : Boolean.FALSE;
    }

    /** The sessions a person was at, under any participation, in the order of happening. */
    private Map<Entry<SessionHeld>, Entry<?>> present(LocalId participation) {
        Object person = people.person(participation);
        Map<Entry<SessionHeld>, Entry<?>> there = new LinkedHashMap<>();
        for (Entry<SessionHeld> session : sessions.inOrder()) {
            people.at(session.event().sessionId()).forEach((who, attendance) -> {
                if (people.person(who).equals(person)) {
                    there.putIfAbsent(session, attendance);
                }
            });
        }
        return there;
    }
}
