package org.balcony.query.audit.decisiondossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.balcony.events.PowerEvent;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.PowerEvent.ReactionTo;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Effect;
import org.balcony.events.value.LocalId;
import org.balcony.query.audit.decisiondossier.DecisionDossierRow.AffectedParty;
import org.balcony.query.audit.decisiondossier.DecisionDossierRow.Observed;
import org.balcony.query.facts.Chronology;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** How parties took decisions, by decision. */
record Effects(Entries entries, Map<LocalId, List<Entry<PartyReactionRecorded>>> reactions) {

    static Effects in(Entries entries) {
        Map<LocalId, List<Entry<PartyReactionRecorded>>> reactions = new LinkedHashMap<>();
        for (Entry<PartyReactionRecorded> one : entries.all(PartyReactionRecorded.class)) {
            LocalId decision = one.event().aboutId();
            if (one.event().about() == ReactionTo.DECISION && decision != null) {
                reactions.computeIfAbsent(decision, _ -> new ArrayList<>()).add(one);
            }
        }
        reactions.values().forEach(each -> each.sort(Chronology.ENTRIES));
        return new Effects(entries, reactions);
    }

    List<Entry<PartyReactionRecorded>> on(Decision decision) {
        return decision.entry().event() instanceof ProceduralDecisionTaken taken
                ? reactions.getOrDefault(taken.decisionId(), List.of())
                : List.of();
    }

    /** The parties named by the decision, in its order, and then those that reacted unexpectedly. */
    List<AffectedParty> of(Decision decision) {
        Map<ActorOrText, @Nullable Effect> anticipated = new LinkedHashMap<>();
        for (PowerEvent.AffectedParty one : decision.affected()) {
            anticipated.put(one.party(), one.anticipatedEffect());
        }
        Map<ActorOrText, List<Observed>> observed = new LinkedHashMap<>();
        anticipated.keySet().forEach(party -> observed.put(party, new ArrayList<>()));
        for (Entry<PartyReactionRecorded> one : on(decision)) {
            observed.computeIfAbsent(one.event().by(), _ -> new ArrayList<>())
                    .add(new Observed(
                            one.id(),
                            one.when(),
                            one.event().reaction(),
                            one.event().effect()));
        }
        return observed.entrySet().stream()
                .map(one -> party(one.getKey(), anticipated.get(one.getKey()), one.getValue()))
                .toList();
    }

    private AffectedParty party(ActorOrText party, @Nullable Effect anticipated, List<Observed> observed) {
        List<Integer> judged = observed.stream()
                .map(Observed::effect)
                .filter(Objects::nonNull)
                .map(Effect::points)
                .toList();
        Integer sum = judged.isEmpty()
                ? null
                : Integer.valueOf(judged.stream().mapToInt(Integer::intValue).sum());
        Integer surprise = sum == null || anticipated == null ? null : Integer.valueOf(sum - anticipated.points());
        return new AffectedParty(party, entries.name(party), anticipated, observed, sum, surprise);
    }
}
