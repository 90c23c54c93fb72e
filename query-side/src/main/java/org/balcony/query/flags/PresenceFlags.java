package org.balcony.query.flags;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.ConductEvent.AttendanceSummary;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.PowerEvent.DecisionKind;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.SideCounts;
import org.balcony.query.facts.Parties;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** Flags sessions that were held although the presence rule in force was not met. */
record PresenceFlags(
        Scene scene,
        Map<LocalId, Entry<SessionScheduled>> scheduled,
        Map<LocalId, Entry<SessionOpened>> opened,
        Map<LocalId, Set<ActorOrText>> attending,
        List<Entry<ProcessDesignAdopted>> newestDesigns,
        Map<LocalId, List<Entry<ProceduralDecisionTaken>>> waivers,
        Map<LocalId, Entry<ProceduralDecisionReversed>> reversed,
        Map<ActorId, Entry<PartyIdentified>> principal) {

    /** The rule for a session, and the entry that sets it. */
    private record Rule(PresenceRule rule, @Nullable Integer quorum, Entry<?> by) {}

    static List<FlagRow> in(Scene scene) {
        Map<LocalId, List<Entry<ProceduralDecisionTaken>>> waivers = scene.all(ProceduralDecisionTaken.class).stream()
                .filter(one -> one.event().kind() == DecisionKind.WAIVE_PRESENCE_RULE
                        && one.event().sessionId() != null)
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNull(one.event().sessionId())));
        return new PresenceFlags(
                        scene,
                        scene.latest(SessionScheduled.class, SessionScheduled::sessionId),
                        scene.latest(SessionOpened.class, SessionOpened::sessionId),
                        Parties.attending(scene.entries()),
                        scene.all(ProcessDesignAdopted.class).stream()
                                .sorted(Comparator.comparingInt((Entry<ProcessDesignAdopted> one) ->
                                                one.event().version())
                                        .reversed())
                                .toList(),
                        waivers,
                        scene.latest(ProceduralDecisionReversed.class, ProceduralDecisionReversed::decisionId),
                        Parties.principal(scene.entries()))
                .flags();
    }

    private List<FlagRow> flags() {
        List<FlagRow> flags = new ArrayList<>();
        for (Entry<SessionHeld> held :
                scene.latest(SessionHeld.class, SessionHeld::sessionId).values()) {
            Rule rule = rule(held);
            if (rule == null || waived(held)) {
                continue;
            }
            String breach = breach(rule, held.event());
            if (breach != null) {
                flags.add(scene.flag(
                        FlagCode.PRESENCE_RULE_BREACHED,
                        "session/" + held.event().sessionId(),
                        scene.since(held),
                        breach,
                        basis(held, rule)));
            }
        }
        return flags;
    }

    private List<Entry<?>> basis(Entry<SessionHeld> held, Rule rule) {
        List<Entry<?>> basis = new ArrayList<>(List.of(held, rule.by()));
        if (rule.rule() == PresenceRule.ALL_PRINCIPAL_PARTIES) {
            Set<ActorOrText> present = present(held.event());
            principal.values().stream()
                    .filter(party ->
                            !present.contains(ActorOrText.of(party.event().actorId())))
                    .forEach(basis::add);
        }
        return basis;
    }

    private @Nullable Rule rule(Entry<SessionHeld> held) {
        Entry<SessionScheduled> plan = scheduled.get(held.event().sessionId());
        if (plan != null && plan.event().presenceRule() != null) {
            return new Rule(plan.event().presenceRule(), plan.event().quorum(), plan);
        }
        return newestDesigns.stream()
                .filter(design -> inForce(design, held))
                .findFirst()
                .map(design ->
                        new Rule(design.event().presenceRule(), design.event().quorum(), design))
                .orElse(null);
    }

    /** A design that may have been adopted after the session is not held against it. */
    private static boolean inForce(Entry<ProcessDesignAdopted> design, Entry<SessionHeld> held) {
        var adopted = design.when().latest();
        var over = held.when().latest();
        return adopted != null && (over == null || !adopted.isAfter(over));
    }

    private boolean waived(Entry<SessionHeld> held) {
        Entry<SessionOpened> opening = opened.get(held.event().sessionId());
        return (opening != null && opening.event().waivedBy() != null)
                || waivers.getOrDefault(held.event().sessionId(), List.of()).stream()
                        .anyMatch(waiver -> stood(waiver.event().decisionId(), held));
    }

    private boolean stood(LocalId decision, Entry<SessionHeld> held) {
        Entry<ProceduralDecisionReversed> reversal = reversed.get(decision);
        return reversal == null || !reversal.precedes(held);
    }

    private Set<ActorOrText> present(SessionHeld held) {
        return Parties.presentAt(
                held, opened.get(held.sessionId()), attending.getOrDefault(held.sessionId(), Set.of()));
    }

    /** How the rule was broken; null where it was met, or where nobody noted who was there. */
    private @Nullable String breach(Rule rule, SessionHeld held) {
        Set<ActorOrText> present = present(held);
        if (present.isEmpty()) {
            return null;
        }
        return switch (rule.rule()) {
            case NONE -> null;
            case QUORUM ->
                rule.quorum() == null || present.size() >= rule.quorum()
                        ? null
                        : "Held with %d of the %d sides that make the quorum.".formatted(present.size(), rule.quorum());
            case ALL_PRINCIPAL_PARTIES -> absent(present);
            case EQUAL_NUMBERS_PER_SIDE -> unequal(held.attendanceSummary(), scene.entries());
        };
    }

    private @Nullable String absent(Set<ActorOrText> present) {
        String absent = principal.keySet().stream()
                .filter(party -> !present.contains(ActorOrText.of(party)))
                .map(scene::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return absent.isEmpty() ? null : "Held without %s; the rule asks for all principal parties.".formatted(absent);
    }

    private static @Nullable String unequal(@Nullable AttendanceSummary counted, Entries entries) {
        SideCounts sides = counted == null ? null : counted.bySide();
        return sides == null || sides.byGroup().values().stream().distinct().count() < 2
                ? null
                : entries.reading().audience().counts(Shelf.SESSIONS)
                        ? "Held with unequal numbers per side; the rule asks for equal ones."
                        : "Held with unequal numbers per side (%s); the rule asks for equal ones."
                                .formatted(sides.byGroup().values().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", ")));
    }
}
