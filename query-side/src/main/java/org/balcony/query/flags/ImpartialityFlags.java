package org.balcony.query.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.DomainEvent;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.ThirdPartyRole;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.MeasureOutcome;
import org.balcony.events.PowerEvent.MeasureVisibility;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.query.facts.CoveredDays;
import org.balcony.query.facts.Tenure;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Words;

/** Flags what can make us look partial: help that only its beneficiary knows of, advocacy beside mediation. */
final class ImpartialityFlags {

    private ImpartialityFlags() {}

    static List<FlagRow> in(Scene scene) {
        List<FlagRow> flags = new ArrayList<>();
        measures(scene, flags);
        lobbyists(scene, flags);
        mandates(scene, flags);
        return flags;
    }

    private static void measures(Scene scene, List<FlagRow> flags) {
        Set<LocalId> dropped = scene.all(BalancingMeasureEnded.class).stream()
                .filter(one -> one.event().outcome() == MeasureOutcome.NOT_PURSUED)
                .map(one -> one.event().measureId())
                .collect(Collectors.toSet());
        scene.latest(BalancingMeasureProposed.class, BalancingMeasureProposed::measureId)
                .forEach((id, one) -> {
                    if (one.event().visibility() == MeasureVisibility.KNOWN_TO_BENEFICIARY && !dropped.contains(id)) {
                        flags.add(scene.flag(
                                FlagCode.IMPARTIALITY_RISK,
                                "measure/" + id,
                                scene.since(one),
                                "%s for %s is not known to the other parties."
                                        .formatted(
                                                Words.capital(one.event().kind()),
                                                scene.name(one.event().beneficiary())),
                                one));
                    }
                });
    }

    private static void lobbyists(Scene scene, List<FlagRow> flags) {
        Map<ActorOrText, List<Tenure>> mediating = Tenure.all(scene.entries()).stream()
                .filter(one -> mediates(one.role()))
                .collect(Collectors.groupingBy(Tenure::holder));
        for (Tenure lobbying : Tenure.all(scene.entries())) {
            if (lobbying.role() == CaseRole.LOBBYIST) {
                mediating.getOrDefault(lobbying.holder(), List.of()).stream()
                        .filter(lobbying::overlaps)
                        .findFirst()
                        .ifPresent(other -> flags.add(scene.flag(
                                FlagCode.IMPARTIALITY_RISK,
                                "role/" + lobbying.assigned().event().assignmentId(),
                                latest(scene, lobbying.assigned(), other.assigned()),
                                "%s is lobbyist and %s at the same time."
                                        .formatted(scene.name(lobbying.holder()), Words.of(other.role())),
                                lobbying.assigned(),
                                other.assigned())));
            }
        }
    }

    private static boolean mediates(CaseRole role) {
        return switch (role) {
            case LEAD_MEDIATOR, MEDIATOR, FACILITATOR, INSIDER_MEDIATOR -> true;
            case TRAINER,
                    NOTE_TAKER,
                    CASE_OFFICER,
                    LOCAL_PARTNER,
                    TECHNICAL_SUPPORT,
                    ADVISER,
                    OBSERVER,
                    MONITOR,
                    FUNDER_LIAISON,
                    SAFETY_OFFICER,
                    EVALUATOR,
                    LOBBYIST -> false;
        };
    }

    private static void mandates(Scene scene, List<FlagRow> flags) {
        List<Mandates.Term> terms = Mandates.terms(scene);
        List<Mandates.Term> mediating = terms.stream()
                .filter(one -> one.role() == ThirdPartyRole.MEDIATOR || one.role() == ThirdPartyRole.FACILITATOR)
                .toList();
        CoveredDays mediated =
                CoveredDays.by(mediating.stream().map(Mandates.Term::span).toList());
        for (Mandates.Term term : terms) {
            if (term.role() == ThirdPartyRole.ADVOCATE
                    && mediated.touches(term.span().first(), term.span().last())) {
                mediating.stream()
                        .filter(other -> CoveredDays.by(List.of(other.span()))
                                .touches(term.span().first(), term.span().last()))
                        .findFirst()
                        .ifPresent(other -> flags.add(beside(scene, term.agreed(), other.agreed())));
            }
        }
    }

    private static FlagRow beside(Scene scene, Entry<MandateAgreed> advocate, Entry<MandateAgreed> other) {
        return scene.flag(
                FlagCode.IMPARTIALITY_RISK,
                "mandate/" + advocate.event().mandateId(),
                latest(scene, advocate, other),
                "A mandate as advocate is in force beside one as %s."
                        .formatted(Words.of(other.event().thirdPartyRole())),
                advocate,
                other);
    }

    private static LocalDate latest(Scene scene, Entry<? extends DomainEvent> one, Entry<? extends DomainEvent> other) {
        LocalDate first = scene.since(one);
        LocalDate second = scene.since(other);
        return first.isAfter(second) ? first : second;
    }
}
