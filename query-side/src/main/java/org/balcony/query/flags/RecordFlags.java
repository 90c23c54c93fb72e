package org.balcony.query.flags;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.RecordedEvent;
import org.balcony.events.history.Standing;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Entry;
import org.balcony.query.titles.Subjects;

/** Flags about the records themselves: contested, stored late, or dated imprecisely. */
final class RecordFlags {

    private static final long LATE_AFTER_DAYS = 14;

    private RecordFlags() {}

    static List<FlagRow> in(Scene scene) {
        List<FlagRow> flags = new ArrayList<>();
        disputed(scene, flags);
        late(scene, flags);
        imprecise(scene, flags);
        return flags;
    }

    private static void disputed(Scene scene, List<FlagRow> flags) {
        Stream.concat(
                        scene.ours().stream(),
                        scene.reading().beside().stream()
                                .flatMap(history -> history.standing().stream())
                                .filter(one -> scene.reading().asOf().mayHaveOccurred(one.occurredAt())))
                .filter(Standing::disputed)
                .forEach(one -> flags.add(dispute(scene, one)));
    }

    private static FlagRow dispute(Scene scene, Standing one) {
        RecordedEvent first = one.disputes().getFirst();
        RecordDisputed said = (RecordDisputed) first.fact().event();
        List<EventId> entries =
                one.disputes().stream().map(entry -> entry.fact().id()).toList();
        return scene.flag(
                        FlagCode.DISPUTED,
                        Subjects.of(one.event(), one.original().stream()),
                        Entry.dayOf(first.recordedAt()),
                        "%s contests: %s%s"
                                .formatted(
                                        said.byWhom(),
                                        said.whatIsContested(),
                                        entries.size() == 1 ? "" : " (and %d more)".formatted(entries.size() - 1)),
                        Scene.entry(one))
                .restingAlsoOn(entries);
    }

    private static void late(Scene scene, List<FlagRow> flags) {
        List<Entry<DomainEvent>> late =
                happenings(scene).filter(one -> lag(one) > LATE_AFTER_DAYS).toList();
        if (!late.isEmpty()) {
            long longest = late.stream().mapToLong(RecordFlags::lag).max().orElseThrow();
            flags.add(scene.flag(
                    FlagCode.LATE_RECORDING,
                    scene.theCase(),
                    firstStored(late),
                    "%d record(s) were stored more than 14 days late, the latest after %d days."
                            .formatted(late.size(), longest),
                    late));
        }
    }

    private static long lag(Entry<?> entry) {
        LocalDate latest = entry.standing().occurredAt().latestDay();
        return latest == null ? 0 : ChronoUnit.DAYS.between(latest, entry.recordedDay());
    }

    private static void imprecise(Scene scene, List<FlagRow> flags) {
        List<Entry<DomainEvent>> imprecise = happenings(scene)
                .filter(one -> one.standing().occurredAt().imprecise())
                .toList();
        if (!imprecise.isEmpty()) {
            flags.add(scene.flag(
                    FlagCode.IMPRECISE_DATE,
                    scene.theCase(),
                    firstStored(imprecise),
                    "%d record(s) are not dated to the day.".formatted(imprecise.size()),
                    imprecise));
        }
    }

    private static Stream<Entry<DomainEvent>> happenings(Scene scene) {
        return scene.ours().stream()
                .filter(one -> !(one.event() instanceof RecordEvent))
                .map(Scene::entry);
    }

    private static LocalDate firstStored(List<Entry<DomainEvent>> entries) {
        return entries.stream()
                .map(Entry::recordedDay)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
