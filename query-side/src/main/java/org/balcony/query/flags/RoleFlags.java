package org.balcony.query.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.balcony.events.CaseEvent;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.value.ActorOrText;
import org.balcony.query.facts.CoveredDays;
import org.balcony.query.facts.Tenure;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** Flags about who leads: a vacant lead, and a lead that changed without a handover. */
final class RoleFlags {

    private RoleFlags() {}

    private record Handover(ActorOrText outgoing, ActorOrText incoming) {}

    static List<FlagRow> in(Scene scene) {
        List<Tenure> leads = Tenure.of(CaseRole.LEAD_MEDIATOR, scene.entries());
        List<FlagRow> flags = new ArrayList<>();
        if (scene.underWay()) {
            scene.begun().ifPresent(begun -> vacant(scene, leads, begun, flags));
        }
        handovers(scene, leads, flags);
        return flags;
    }

    private static void vacant(Scene scene, List<Tenure> leads, Entry<CaseEvent> begun, List<FlagRow> flags) {
        CoveredDays led = CoveredDays.by(leads.stream().map(Tenure::span).toList());
        LocalDate active = begun.latest();
        if (active == null || led.covers(scene.day())) {
            return;
        }
        LocalDate last = led.lastBefore(scene.day());
        LocalDate vacantFrom = last == null || last.isBefore(active) ? active : last;
        List<Entry<?>> basis = new ArrayList<>(List.of(begun));
        leads.stream()
                .filter(lead -> lead.last() != null && lead.last().equals(last))
                .findFirst()
                .ifPresent(lead -> {
                    basis.add(lead.assigned());
                    if (lead.ended() != null) {
                        basis.addFirst(lead.ended());
                    }
                });
        scene.reached(vacantFrom, 8)
                .ifPresent(day -> flags.add(scene.flag(
                        FlagCode.LEAD_VACANT,
                        scene.theCase(),
                        day,
                        last == null
                                ? "No lead mediator is on record."
                                : "There has been no lead mediator since " + vacantFrom + ".",
                        basis)));
    }

    private static void handovers(Scene scene, List<Tenure> leads, List<FlagRow> flags) {
        Set<Handover> completed = new HashSet<>();
        scene.all(HandoverCompleted.class)
                .forEach(one -> completed.add(
                        new Handover(one.event().outgoing(), one.event().incoming())));
        for (int i = 1; i < leads.size(); i++) {
            Tenure before = leads.get(i - 1);
            Tenure after = leads.get(i);
            if (!before.holder().equals(after.holder())
                    && before.overOn(scene.day())
                    && !completed.contains(new Handover(before.holder(), after.holder()))) {
                change(scene, before, after, flags);
            }
        }
    }

    private static void change(Scene scene, Tenure before, Tenure after, List<FlagRow> flags) {
        List<Entry<?>> basis = new ArrayList<>(List.of(after.assigned(), before.assigned()));
        if (before.ended() != null) {
            basis.add(before.ended());
        }
        scene.reached(later(before.last(), after.assigned().latest()), 31)
                .ifPresent(day -> flags.add(scene.flag(
                        FlagCode.HANDOVER_MISSING,
                        "role/" + after.assigned().event().assignmentId(),
                        day,
                        "The lead went from %s to %s and no handover between them is on record."
                                .formatted(scene.name(before.holder()), scene.name(after.holder())),
                        basis)));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
