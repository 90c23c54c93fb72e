package org.balcony.query.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.facts.Parties;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** Flags persons who take part in a case under way without consent that holds. */
final class ConsentFlags {

    private ConsentFlags() {}

    static List<FlagRow> in(Scene scene) {
        if (!scene.underWay()) {
            return List.of();
        }
        Set<LocalId> left = scene.all(ParticipantLeft.class).stream()
                .map(one -> one.event().participationId())
                .collect(Collectors.toSet());
        Map<LocalId, Entry<?>> words = lastWords(scene, ConsentScope.PARTICIPATE);
        List<FlagRow> flags = new ArrayList<>();
        firstAttendance(scene).forEach((person, attended) -> {
            if (!left.contains(person)) {
                FlagRow gap = gap(scene, person, attended, words.get(person));
                if (gap != null) {
                    flags.add(gap);
                }
            }
        });
        return flags;
    }

    private static Map<LocalId, Entry<AttendanceRecorded>> firstAttendance(Scene scene) {
        Map<LocalId, Entry<AttendanceRecorded>> first = new LinkedHashMap<>();
        scene.all(AttendanceRecorded.class).stream()
                .filter(one -> Parties.attends(one.event().status()))
                .forEach(one -> first.putIfAbsent(one.event().participationId(), one));
        return first;
    }

    /** The last consent or withdrawal that speaks of a scope, by participation, in the order of storing. */
    static Map<LocalId, Entry<?>> lastWords(Scene scene, ConsentScope scope) {
        List<Entry<?>> words = new ArrayList<>();
        scene.all(InformedConsentRecorded.class).stream()
                .filter(one -> one.event().scope().contains(scope))
                .forEach(words::add);
        scene.all(InformedConsentWithdrawn.class).stream()
                .filter(one -> one.event().covers(scope))
                .forEach(words::add);
        words.sort(Comparator.comparingLong(Entry::position));
        Map<LocalId, Entry<?>> last = new LinkedHashMap<>();
        for (Entry<?> word : words) {
            if (word.event() instanceof InformedConsentRecorded given) {
                last.put(given.participationId(), word);
            } else if (word.event() instanceof InformedConsentWithdrawn withdrawn) {
                last.put(withdrawn.participationId(), word);
            }
        }
        return last;
    }

    private static @Nullable FlagRow gap(
            Scene scene, LocalId person, Entry<AttendanceRecorded> attended, @Nullable Entry<?> word) {
        if (word == null) {
            return flag(
                    scene,
                    person,
                    List.of(attended),
                    scene.since(attended),
                    "Attends, and no consent to take part is on record.");
        }
        if (word.event() instanceof InformedConsentWithdrawn withdrawn) {
            LocalDate from = withdrawn.from() == null ? null : withdrawn.from().earliestDay();
            LocalDate since = from == null ? scene.since(word) : from;
            return since.isAfter(scene.day())
                    ? null
                    : flag(
                            scene,
                            person,
                            List.of(word, attended),
                            since,
                            "Consent to take part was withdrawn, and the person has not left.");
        }
        When until = word.event() instanceof InformedConsentRecorded given ? given.validUntil() : null;
        LocalDate last = until == null ? null : until.latestDay();
        return scene.reached(last, 1)
                .map(day -> flag(
                        scene,
                        person,
                        List.of(word, attended),
                        day,
                        "Consent to take part held until %s.".formatted(until)))
                .orElse(null);
    }

    private static FlagRow flag(
            Scene scene, LocalId person, List<? extends Entry<?>> basis, LocalDate since, String explanation) {
        return scene.flag(FlagCode.CONSENT_GAP, "participation/" + person, since, explanation, basis);
    }
}
