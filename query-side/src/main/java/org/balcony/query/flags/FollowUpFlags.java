package org.balcony.query.flags;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.FollowUpEvent.FollowUpContactMade;
import org.balcony.events.FollowUpEvent.FollowUpContactMissed;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.ParticipantEvent.LeavingKind;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Flags follow-up that fell behind. Slots fall due every cadence from the latest day the plan can have been made; a
 * contact makes every slot due by half a cadence after it. Who withdrew consent to be contacted has no slots.
 */
record FollowUpFlags(
        Scene scene,
        Map<LocalId, List<Entry<FollowUpContactMade>>> made,
        Map<LocalId, List<Entry<FollowUpContactMissed>>> missed,
        Set<LocalId> voided) {

    /** Somebody not reached twice or more in a row, since a day. */
    private record Behind(LocalDate since, List<Entry<FollowUpContactMissed>> misses) {}

    static List<FlagRow> in(Scene scene) {
        FollowUpFlags found = new FollowUpFlags(
                scene,
                scene.grouped(FollowUpContactMade.class, FollowUpContactMade::participationId),
                scene.grouped(FollowUpContactMissed.class, FollowUpContactMissed::participationId),
                voided(scene));
        return Stream.concat(
                        scene.latest(FollowUpPlanned.class, FollowUpPlanned::planId).values().stream()
                                .flatMap(found::plan),
                        found.silence())
                .toList();
    }

    private static Set<LocalId> voided(Scene scene) {
        Set<LocalId> voided = new HashSet<>();
        ConsentFlags.lastWords(scene, ConsentScope.CONTACTED_LATER).forEach((person, word) -> {
            if (word.event() instanceof InformedConsentWithdrawn) {
                voided.add(person);
            }
        });
        scene.all(ParticipantLeft.class).stream()
                .filter(one -> one.event().kind() == LeavingKind.DECEASED)
                .forEach(one -> voided.add(one.event().participationId()));
        return voided;
    }

    private Stream<FlagRow> plan(Entry<FollowUpPlanned> plan) {
        List<Behind> behind = plan.event().cohort().stream()
                .distinct()
                .filter(person -> !voided.contains(person))
                .flatMap(person -> Stream.ofNullable(behind(plan, person)))
                .toList();
        if (behind.isEmpty()) {
            return Stream.of();
        }
        List<Entry<?>> basis = new ArrayList<>(List.of(plan));
        behind.forEach(one -> basis.addAll(one.misses()));
        return Stream.of(scene.flag(
                FlagCode.FOLLOWUP_BEHIND,
                "follow-up-plan/" + plan.event().planId(),
                behind.stream()
                        .map(Behind::since)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                "%d of %d have missed two contacts or more in a row."
                        .formatted(behind.size(), plan.event().cohort().size()),
                basis));
    }

    private @Nullable Behind behind(Entry<FollowUpPlanned> plan, LocalId person) {
        LocalDate reached = made.getOrDefault(person, List.of()).stream()
                .filter(one -> isUnder(plan, one.event().planId()))
                .map(scene::since)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<Entry<FollowUpContactMissed>> misses = missed.getOrDefault(person, List.of()).stream()
                .filter(one -> isUnder(plan, one.event().planId()) && (reached == null || due(one).isAfter(reached)))
                .sorted(Comparator.comparing(this::due))
                .toList();
        LocalDate derived = secondSlotPast(plan, reached);
        LocalDate recorded = misses.size() < 2 ? null : scene.since(misses.get(1));
        if (derived == null && recorded == null) {
            return null;
        }
        return new Behind(
                Stream.of(Optional.ofNullable(derived), Optional.ofNullable(recorded))
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                misses);
    }

    private static boolean isUnder(Entry<FollowUpPlanned> plan, @Nullable LocalId named) {
        return named == null || named.equals(plan.event().planId());
    }

    private LocalDate due(Entry<FollowUpContactMissed> one) {
        When due = one.event().dueOn();
        LocalDate latest = due == null ? null : due.latestDay();
        return latest == null ? scene.since(one) : latest;
    }

    /** The day on which the second slot after the last contact was past by half a cadence; null where it is not. */
    private @Nullable LocalDate secondSlotPast(Entry<FollowUpPlanned> plan, @Nullable LocalDate reached) {
        LocalDate start = plan.latest();
        if (start == null) {
            return null;
        }
        long cadence = plan.event().cadenceDays();
        long half = (cadence + 1) / 2;
        long made = reached == null ? 0 : Math.max(0, (ChronoUnit.DAYS.between(start, reached) + half) / cadence);
        LocalDate second = start.plusDays((made + 2) * cadence);
        When until = plan.event().until();
        LocalDate last = until == null ? null : until.latestDay();
        return last != null && second.isAfter(last)
                ? null
                : scene.reached(second, half + 1).orElse(null);
    }

    private Stream<FlagRow> silence() {
        Entry<SessionHeld> last = scene.latest(SessionHeld.class, SessionHeld::sessionId).values().stream()
                .filter(one -> one.latest() != null)
                .max(Comparator.comparing(one -> Objects.requireNonNull(one.latest())))
                .orElse(null);
        boolean reached =
                last != null && made.values().stream().flatMap(List::stream).anyMatch(one -> !one.precedes(last));
        return last == null || reached
                ? Stream.of()
                : scene.reached(last.latest(), 90).stream()
                        .map(day -> scene.flag(
                                FlagCode.FOLLOWUP_BEHIND,
                                "session/" + last.event().sessionId(),
                                day,
                                "No follow-up contact is on record since the last session (%s).".formatted(last.when()),
                                last));
    }
}
