package org.balcony.query.flags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.ParticipantEvent.CandidateScreened;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.ParticipantEvent.ScreeningVerdict;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.facts.Parties;
import org.balcony.query.flags.Reliance.Blow;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** Facts that were stored after a gate was passed and had certainly happened before. */
record LateFacts(
        Map<LocalId, List<Entry<InformedConsentWithdrawn>>> withdrawn,
        Map<LocalId, List<Entry<InformedConsentRecorded>>> given,
        Map<LocalId, List<Entry<CandidateScreened>>> screened,
        Map<LocalId, List<Entry<RiskAssessed>>> grave,
        Set<LocalId> protectedPersons,
        List<Entry<PartyIdentified>> principal,
        Map<LocalId, Entry<SessionScheduled>> scheduled,
        List<Entry<ProcessDesignAdopted>> designs) {

    private static final int GRAVE = 20;

    static LateFacts of(Scene scene) {
        Map<LocalId, List<Entry<RiskAssessed>>> grave = new HashMap<>();
        for (Entry<RiskAssessed> one : scene.all(RiskAssessed.class)) {
            LocalId person = one.event().participationId();
            if (person != null
                    && one.event().likelihood().points()
                                    * one.event().severity().points()
                            >= GRAVE) {
                grave.computeIfAbsent(person, _ -> new ArrayList<>()).add(one);
            }
        }
        return new LateFacts(
                scene.grouped(InformedConsentWithdrawn.class, InformedConsentWithdrawn::participationId),
                scene.grouped(InformedConsentRecorded.class, InformedConsentRecorded::participationId),
                scene.grouped(CandidateScreened.class, CandidateScreened::participationId),
                grave,
                protectedPersons(scene, grave),
                List.copyOf(Parties.principal(scene.entries()).values()),
                scene.latest(SessionScheduled.class, SessionScheduled::sessionId),
                scene.all(ProcessDesignAdopted.class));
    }

    private static Set<LocalId> protectedPersons(Scene scene, Map<LocalId, List<Entry<RiskAssessed>>> grave) {
        Map<LocalId, LocalId> personOfRisk = new HashMap<>();
        grave.forEach((person, risks) ->
                risks.forEach(risk -> personOfRisk.put(risk.event().riskId(), person)));
        Set<LocalId> guarded = new HashSet<>();
        for (Entry<ProtectiveMeasureTaken> one : scene.all(ProtectiveMeasureTaken.class)) {
            if (one.event().participationId() != null) {
                guarded.add(one.event().participationId());
            }
            if (one.event().riskId() != null && personOfRisk.get(one.event().riskId()) instanceof LocalId person) {
                guarded.add(person);
            }
        }
        return guarded;
    }

    private static boolean late(Entry<?> fact, When happened, Entry<?> gate) {
        return fact.position() > gate.position() && Entry.precedes(happened, gate.when());
    }

    private static Blow blow(Entry<?> fact, String what) {
        return new Blow(List.of(fact.id()), fact.recordedDay(), what);
    }

    /** Withdrawals of consent that were already effective, and after which none was given again. */
    Stream<Blow> withdrawals(Entry<?> gate, LocalId person, ConsentScope scope) {
        return withdrawn.getOrDefault(person, List.of()).stream()
                .filter(one -> one.event().covers(scope) && late(one, effective(one), gate))
                .filter(one -> given.getOrDefault(person, List.of()).stream()
                        .noneMatch(consent -> consent.event().scope().contains(scope)
                                && Entry.precedes(effective(one), consent.when())
                                && consent.position() < gate.position()))
                .map(one -> blow(one, "consent had been withdrawn before"));
    }

    private static When effective(Entry<InformedConsentWithdrawn> one) {
        return one.event().from() == null ? one.when() : one.event().from();
    }

    /** What would have stood against an invitation: a verdict of unsuitable, a grave risk nothing was done about. */
    Stream<Blow> dangers(Entry<?> gate, LocalId person) {
        Stream<Blow> unsuitable = screened.getOrDefault(person, List.of()).stream()
                .filter(one -> one.event().verdict() == ScreeningVerdict.UNSUITABLE && late(one, one.when(), gate))
                .map(one -> blow(one, "the person had been found unsuitable before"));
        Stream<Blow> risks = protectedPersons.contains(person)
                ? Stream.of()
                : grave.getOrDefault(person, List.of()).stream()
                        .filter(one -> late(one, one.when(), gate))
                        .map(one -> blow(one, "a grave risk without protection had been known before"));
        return Stream.concat(unsuitable, risks);
    }

    /** Principal parties that were not in the room although the rule, said to be met, asks for all of them. */
    Stream<Blow> parties(Entry<SessionOpened> gate) {
        if (!gate.event().presenceRuleMet() || rule(gate) != PresenceRule.ALL_PRINCIPAL_PARTIES) {
            return Stream.of();
        }
        return principal.stream()
                .filter(party -> !gate.event()
                        .partiesPresent()
                        .contains(ActorOrText.of(party.event().actorId())))
                .filter(party -> late(party, party.when(), gate) || becamePrincipal(party, gate))
                .map(party -> blow(party, "a principal party was missing"));
    }

    private static boolean becamePrincipal(Entry<PartyIdentified> party, Entry<?> gate) {
        return party.standing().corrections().stream()
                .anyMatch(one -> one.position() > gate.position()
                        && one.fact().event() instanceof RecordCorrected correction
                        && correction.field().equals("principal"));
    }

    private @Nullable PresenceRule rule(Entry<SessionOpened> gate) {
        Entry<SessionScheduled> plan = scheduled.get(gate.event().sessionId());
        if (plan != null && plan.event().presenceRule() != null) {
            return plan.event().presenceRule();
        }
        return designs.stream()
                .filter(design -> design.position() < gate.position())
                .reduce((_, later) -> later)
                .map(design -> design.event().presenceRule())
                .orElse(null);
    }
}
