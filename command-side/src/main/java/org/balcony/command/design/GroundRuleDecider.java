package org.balcony.command.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.confidentiality.ConfidentialityState;
import org.balcony.command.ecosystem.EcosystemState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.events.DesignEvent.Bindingness;
import org.balcony.events.DesignEvent.GroundRuleAdopted;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Scope;

/** Decides on what is recorded of ground rules. */
final class GroundRuleDecider {

    private GroundRuleDecider() {}

    /** The conflict tells which sides must have agreed where neither the rule nor its session does. */
    static List<Need> needs(GroundRuleAdopted rule, StreamState state) {
        return bindsAll(rule) && sidesNamed(rule, state).isEmpty()
                ? Host.conflict(state).stream().<Need>map(Need.OfStream::new).toList()
                : List.of();
    }

    static Decision adopt(GroundRuleAdopted rule, DesignState own, StreamState state, Context context) {
        if (own.rules().containsKey(rule.groundRuleId())) {
            return rule.equals(own.rules().get(rule.groundRuleId()))
                    ? Decision.nothingChanges()
                    : Decision.refuse(
                            DesignRefusal.GROUND_RULE_ID_IN_USE,
                            Map.of("groundRuleId", rule.groundRuleId().value()));
        }
        List<String> missing = bindsAll(rule) ? missing(rule, sides(rule, state, context)) : List.of();
        if (!missing.isEmpty()) {
            return Decision.refuse(DesignRefusal.GROUND_RULE_NOT_AGREED_BY_ALL, Map.of("missing", missing));
        }
        return rule.supersedes() == null || own.holds(rule.supersedes())
                ? Decision.accept(rule)
                : Decision.accept(
                        rule,
                        new Flag(
                                UniversalWarning.UNEXPECTED_TRANSITION,
                                Map.of("supersedes", rule.supersedes().value())));
    }

    private static boolean bindsAll(GroundRuleAdopted rule) {
        return rule.bindingness() == Bindingness.AGREED_BY_ALL;
    }

    private static List<String> missing(GroundRuleAdopted rule, List<ActorOrText> sides) {
        return sides.stream()
                .filter(side -> !rule.agreedBy().contains(side))
                .map(ActorOrText::value)
                .distinct()
                .toList();
    }

    private static List<ActorOrText> sides(GroundRuleAdopted rule, StreamState state, Context context) {
        List<ActorOrText> named = sidesNamed(rule, state);
        return named.isEmpty() ? principals(state, context) : named;
    }

    private static List<ActorOrText> sidesNamed(GroundRuleAdopted rule, StreamState state) {
        return rule.sides().isEmpty()
                ? Optional.ofNullable(rule.scope())
                        .flatMap(Scope::session)
                        .map(state.of(ConfidentialityState.class)::partiesExpectedAt)
                        .orElse(List.of())
                : rule.sides();
    }

    private static List<ActorOrText> principals(StreamState state, Context context) {
        return Host.conflict(state)
                .flatMap(context::neighbour)
                .map(known -> known.state().of(EcosystemState.class).principalParties().stream()
                        .map(ActorOrText::of)
                        .toList())
                .orElse(List.of());
    }
}
