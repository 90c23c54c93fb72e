package org.balcony.query.evaluation.reputation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.balcony.events.PowerEvent.AffectedParty;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Effect;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** A party that a cause touched: thought to be affected, or seen to react. */
final class Touched {

    private final Cause cause;
    private final ActorOrText party;
    private final @Nullable Entry<ProceduralDecisionTaken> decision;
    private final List<Entry<PartyReactionRecorded>> reactions = new ArrayList<>();
    private final List<@Nullable Integer> balances = new ArrayList<>();

    private @Nullable Effect anticipated;

    private Touched(Cause cause, ActorOrText party, @Nullable Entry<ProceduralDecisionTaken> decision) {
        this.cause = cause;
        this.party = party;
        this.decision = decision;
    }

    /** A cause and a party. */
    private record Key(Cause cause, ActorOrText party) {}

    /** Who was touched by what; the reactions are to come in the order of happening. */
    static List<Touched> all(
            Iterable<Entry<ProceduralDecisionTaken>> decisions, List<Entry<PartyReactionRecorded>> reactions) {
        Map<Key, Touched> all = new LinkedHashMap<>();
        Map<Cause, Entry<ProceduralDecisionTaken>> taken = new LinkedHashMap<>();
        for (Entry<ProceduralDecisionTaken> decision : decisions) {
            Cause cause = Cause.of(decision.event());
            taken.put(cause, decision);
            for (AffectedParty affected : decision.event().affected()) {
                all.computeIfAbsent(new Key(cause, affected.party()), key -> new Touched(cause, key.party(), decision))
                                .anticipated =
                        affected.anticipatedEffect();
            }
        }
        Balances balances = new Balances();
        for (Entry<PartyReactionRecorded> reaction : reactions) {
            Cause cause = Cause.of(reaction);
            Touched touched = all.computeIfAbsent(
                    new Key(cause, reaction.event().by()), key -> new Touched(cause, key.party(), taken.get(cause)));
            touched.reactions.add(reaction);
            touched.balances.add(balances.after(reaction.event()));
        }
        return List.copyOf(all.values());
    }

    ReputationRow row(Entries entries) {
        List<Entry<?>> records = new ArrayList<>();
        if (decision != null) {
            records.add(decision);
        }
        records.addAll(reactions);
        RestsOn ground = new RestsOn(records, entries.reading().asOf());
        Integer foreseen = anticipated == null ? null : Integer.valueOf(anticipated.points());
        Integer sum = sum();
        return new ReputationRow(
                ground.ids(),
                cause.about(),
                decision == null
                        ? reactions.getFirst().event().aboutId()
                        : decision.event().decisionId(),
                decision == null ? null : decision.event().kind(),
                records.getFirst().when(),
                party,
                entries.name(party),
                foreseen,
                observed(),
                sum,
                sum == null || foreseen == null ? null : Integer.valueOf(sum - foreseen),
                balances.stream().filter(Objects::nonNull).reduce(null, (_, later) -> later),
                ground.disputed(),
                ground.corrected(),
                ground.uncertain());
    }

    private @Nullable Integer sum() {
        List<Effect> effects = reactions.stream()
                .map(one -> one.event().effect())
                .filter(Objects::nonNull)
                .toList();
        return effects.isEmpty()
                ? null
                : Integer.valueOf(effects.stream().mapToInt(Effect::points).sum());
    }

    private List<Observed> observed() {
        List<Observed> observed = new ArrayList<>();
        for (int i = 0; i < reactions.size(); i++) {
            Entry<PartyReactionRecorded> one = reactions.get(i);
            Effect effect = one.event().effect();
            observed.add(new Observed(
                    List.of(one.id()),
                    one.when(),
                    one.event().reaction(),
                    effect == null ? null : Integer.valueOf(effect.points()),
                    one.standing().original().fact().circumstances().basis(),
                    balances.get(i)));
        }
        return observed;
    }
}
