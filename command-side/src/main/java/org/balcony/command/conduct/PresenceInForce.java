package org.balcony.command.conduct;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.design.DesignState;
import org.balcony.command.ecosystem.PrincipalParties;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorOrText;
import org.jspecify.annotations.Nullable;

/**
 * Who must be at a session: by its own rule, or else by that of the design in force.
 *
 * @param quorum how many parties are enough, where the rule is a quorum
 * @param indispensable the principal parties of the conflict, or where none is known the parties expected
 */
record PresenceInForce(PresenceRule rule, int quorum, List<ActorOrText> indispensable) {

    /** A quorum is never of fewer parties. */
    static final int LEAST_QUORUM = 2;

    static PresenceInForce of(@Nullable Session session, StreamState state, Context context) {
        List<ActorOrText> principals =
                PrincipalParties.of(state.of(CasefileState.class).conflictId(), context);
        List<ActorOrText> expected = session == null ? List.of() : session.partiesExpected();
        List<ActorOrText> indispensable = principals.isEmpty() ? expected : principals;
        if (session != null && session.plan() instanceof Session.Plan plan && plan.presenceRule() != null) {
            return of(plan.presenceRule(), plan.quorum(), indispensable);
        }
        Optional<ProcessDesignAdopted> design = state.of(DesignState.class).current();
        return design.isPresent()
                ? of(design.get().presenceRule(), design.get().quorum(), indispensable)
                : of(PresenceRule.NONE, null, indispensable);
    }

    private static PresenceInForce of(PresenceRule rule, @Nullable Integer quorum, List<ActorOrText> indispensable) {
        return new PresenceInForce(rule, Objects.requireNonNullElse(quorum, LEAST_QUORUM), indispensable);
    }

    /**
     * What the rule finds missing; empty where it is met. A rule that asks for all principal parties is not met as long as
     * nobody knows who they are.
     *
     * @param numbers how many are there for each side that is
     */
    Optional<Map<String, Object>> breach(Set<ActorOrText> present, Collection<Integer> numbers) {
        return switch (rule) {
            case NONE -> Optional.empty();
            case QUORUM ->
                present.size() >= quorum ? Optional.empty() : facts("quorum", quorum, "partiesPresent", present.size());
            case ALL_PRINCIPAL_PARTIES -> {
                List<String> missing = indispensable.stream()
                        .filter(party -> !present.contains(party))
                        .map(ActorOrText::value)
                        .toList();
                yield missing.isEmpty() && !indispensable.isEmpty()
                        ? Optional.empty()
                        : facts("missing", missing, "indispensable", indispensable.size());
            }
            case EQUAL_NUMBERS_PER_SIDE -> {
                boolean equal = numbers.stream().distinct().count() == 1;
                yield equal && numbers.size() > 1
                        ? Optional.empty()
                        : facts(
                                "sides",
                                numbers.size(),
                                "numbers",
                                numbers.stream().sorted().toList());
            }
        };
    }

    private Optional<Map<String, Object>> facts(String one, Object its, String other, Object others) {
        return Optional.of(Map.of("presenceRule", WireNames.of(rule), one, its, other, others));
    }
}
