package org.balcony.query.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.CaseEvent;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.value.ActorId;
import org.balcony.query.facts.CoveredDays;
import org.balcony.query.facts.FundingArrangement;
import org.balcony.query.facts.Parties;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** Flags about money: days nobody pays for, and payers who are parties. */
final class FundingFlags {

    private static final int AHEAD_DAYS = 90;

    private FundingFlags() {}

    static List<FlagRow> in(Scene scene) {
        List<FundingArrangement> arrangements = FundingArrangement.inForce(scene.entries());
        List<FlagRow> flags = new ArrayList<>();
        if (scene.active()) {
            scene.begun().ifPresent(begun -> gap(scene, arrangements, begun, flags));
        }
        payers(scene, arrangements, flags);
        return flags;
    }

    private static void gap(
            Scene scene, List<FundingArrangement> arrangements, Entry<CaseEvent> begun, List<FlagRow> flags) {
        CoveredDays covered = CoveredDays.by(
                arrangements.stream().flatMap(one -> one.spans().stream()).toList());
        List<Entry<?>> basis = new ArrayList<>();
        arrangements.forEach(one -> basis.addAll(one.records()));
        basis.add(begun);
        LocalDate active = scene.since(begun);
        LocalDate day = scene.day();
        if (!covered.covers(day)) {
            LocalDate paid = covered.lastBefore(day);
            flags.add(scene.flag(
                    FlagCode.FUNDING_GAP_NOW,
                    scene.theCase(),
                    paid == null || paid.isBefore(active) ? active : paid.plusDays(1),
                    paid == null
                            ? "No funding on record covers the work."
                            : "Funding covered the work until " + paid + ".",
                    basis));
            return;
        }
        LocalDate paid = covered.through(day);
        if (paid != null && paid.isBefore(day.plusDays(AHEAD_DAYS))) {
            LocalDate seen = paid.plusDays(1).minusDays(AHEAD_DAYS);
            flags.add(scene.flag(
                    FlagCode.FUNDING_GAP_AHEAD,
                    scene.theCase(),
                    seen.isBefore(active) ? active : seen,
                    "Funding covers the work until " + paid + ".",
                    basis));
        }
    }

    private static void payers(Scene scene, List<FundingArrangement> arrangements, List<FlagRow> flags) {
        Map<ActorId, Entry<PartyIdentified>> parties = Parties.identified(scene.entries());
        Set<ActorId> principals = scene.all(MandateAgreed.class).stream()
                .flatMap(one -> one.event().principals().stream())
                .collect(Collectors.toSet());
        for (FundingArrangement one : arrangements) {
            FundingAgreed funding = one.agreed().event();
            Entry<PartyIdentified> party =
                    funding.funder().actor().map(parties::get).orElse(null);
            if ((funding.funderIsParty() || party != null) && !one.overOn(scene.day())) {
                flags.add(payer(scene, one.agreed(), party, principals));
            }
        }
    }

    private static FlagRow payer(
            Scene scene, Entry<FundingAgreed> agreed, @Nullable Entry<PartyIdentified> party, Set<ActorId> principals) {
        FundingAgreed funding = agreed.event();
        boolean mandator = funding.funder().actor().map(principals::contains).orElse(false);
        LocalDate paying = scene.since(agreed);
        LocalDate identified = party == null ? paying : scene.since(party);
        List<Entry<?>> basis = new ArrayList<>(List.of(agreed));
        if (party != null) {
            basis.add(Objects.requireNonNull(party));
        }
        return scene.flag(
                FlagCode.PAYER_IS_PARTY,
                "funding/" + funding.arrangementId(),
                funding.funderIsParty() || identified.isBefore(paying) ? paying : identified,
                "%s pays and is a party%s."
                        .formatted(
                                scene.name(funding.funder()),
                                mandator || principals.isEmpty() ? "" : ", but not a principal of our mandate"),
                basis);
    }
}
