package org.balcony.command.design;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.casefile.CaseStatus.Work;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.design.DesignCommand.AdoptGroundRule;
import org.balcony.command.design.DesignCommand.AdoptProcessDesign;
import org.balcony.command.design.DesignCommand.SetInclusionTarget;
import org.balcony.command.design.DesignCommand.SetSelectionCriteria;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.DesignEvent.SelectionCriteriaSet;
import org.balcony.events.DesignEvent.TargetSetter;
import org.balcony.events.value.Quantity;
import org.jspecify.annotations.Nullable;

/** Decides on designs, criteria and targets; ground rules have a decider of their own. */
final class DesignDecider {

    private static final int SMALLEST_QUORUM = 2;

    private DesignDecider() {}

    static Decision decide(DesignCommand command, StreamState state, Context context) {
        DesignState own = state.of(DesignState.class);
        return switch (command) {
            case AdoptProcessDesign adopt -> process(state).orElseGet(() -> adopt(adopt, own, state, context));
            case AdoptGroundRule adopt -> GroundRuleDecider.adopt(adopt.rule(), own, state, context);
            case SetSelectionCriteria set -> process(state).orElseGet(() -> set(set, own));
            case SetInclusionTarget set -> process(state).orElseGet(() -> set(set.target(), own));
        };
    }

    private static Optional<Decision> process(StreamState state) {
        return state.of(CasefileState.class).status().refusalOf(Work.PROCESS);
    }

    private static Decision adopt(AdoptProcessDesign command, DesignState own, StreamState state, Context context) {
        int next = own.lastVersions().design() + 1;
        PresenceRule rule = command.presenceRule() == null ? PresenceRule.NONE : command.presenceRule();
        if (command.version() != null && command.version() != next) {
            return notNext(DesignRefusal.DESIGN_VERSION_NOT_NEXT, command.version(), next);
        }
        Optional<Decision> wrongQuorum = refusal(rule, command.quorum());
        if (wrongQuorum.isPresent()) {
            return wrongQuorum.get();
        }
        if (next > 1 && !context.hasRationale()) {
            return Decision.refuse(UniversalRefusal.RATIONALE_MISSING, Map.of("version", next));
        }
        ProcessDesignAdopted adopted = new ProcessDesignAdopted(
                next,
                command.processKinds(),
                command.approach(),
                command.venue(),
                command.frequency(),
                command.languages(),
                rule,
                command.quorum(),
                command.followUpProvision(),
                command.mediaPosture());
        return Decision.accept(adopted, flags(adopted, state, context));
    }

    private static Optional<Decision> refusal(PresenceRule rule, @Nullable Integer quorum) {
        if (rule != PresenceRule.QUORUM) {
            return quorum == null
                    ? Optional.empty()
                    : Optional.of(Decision.refuse(DesignRefusal.QUORUM_WITHOUT_RULE, Map.of("quorum", quorum)));
        }
        if (quorum == null) {
            return Optional.of(Decision.refuse(DesignRefusal.QUORUM_MISSING));
        }
        return quorum < SMALLEST_QUORUM
                ? Optional.of(Decision.refuse(
                        DesignRefusal.QUORUM_TOO_SMALL, Map.of("quorum", quorum, "smallest", SMALLEST_QUORUM)))
                : Optional.empty();
    }

    private static List<Flag> flags(ProcessDesignAdopted adopted, StreamState state, Context context) {
        List<Flag> flags = new ArrayList<>();
        if (adopted.followUpProvision() == null || adopted.followUpProvision().isBlank()) {
            flags.add(Flag.of(DesignWarning.NO_FOLLOW_UP_PROVISION));
        }
        if (adopted.mediaPosture() == null) {
            flags.add(Flag.of(DesignWarning.NO_MEDIA_POSTURE));
        }
        Host.of(adopted.venue())
                .flatMap(host -> host.standing(state, context))
                .ifPresent(standing -> flags.add(new Flag(DesignWarning.HOST_IS_PARTISAN, standing)));
        return flags;
    }

    private static Decision set(SetSelectionCriteria command, DesignState own) {
        int next = own.lastVersions().criteria() + 1;
        if (command.version() != null && command.version() != next) {
            return notNext(DesignRefusal.CRITERIA_VERSION_NOT_NEXT, command.version(), next);
        }
        return command.criteria().isEmpty()
                ? Decision.refuse(DesignRefusal.CRITERIA_EMPTY)
                : Decision.accept(new SelectionCriteriaSet(next, command.criteria()));
    }

    private static Decision set(InclusionTargetSet target, DesignState own) {
        if (own.targets().containsKey(target.targetId())) {
            return target.equals(own.targets().get(target.targetId()))
                    ? Decision.nothingChanges()
                    : Decision.refuse(
                            DesignRefusal.TARGET_ID_IN_USE,
                            Map.of("targetId", target.targetId().value()));
        }
        Optional<Decision> wrongValue = refusal(target);
        if (wrongValue.isPresent()) {
            return wrongValue.get();
        }
        List<String> nominators = target.setBy() == TargetSetter.PARTNER ? List.of() : own.otherNominators();
        return nominators.isEmpty()
                ? Decision.accept(target)
                : Decision.accept(
                        target,
                        new Flag(DesignWarning.TARGET_NOT_ACCEPTED_BY_NOMINATORS, Map.of("nominatedBy", nominators)));
    }

    private static Optional<Decision> refusal(InclusionTargetSet target) {
        if (target.tolerance() != null && target.tolerance().value().signum() < 0) {
            return refused(DesignRefusal.TOLERANCE_NEGATIVE, "tolerance", target.tolerance());
        }
        Quantity value = target.value();
        return switch (target.comparator()) {
            case PARITY, EQUAL_NUMBERS_PER_SIDE -> Optional.empty();
            case MIN_SHARE ->
                value == null
                        ? Optional.of(Decision.refuse(DesignRefusal.TARGET_VALUE_MISSING))
                        : value.value().signum() < 0 || value.value().compareTo(BigDecimal.ONE) > 0
                                ? refused(DesignRefusal.SHARE_OUTSIDE_RANGE, "value", value)
                                : Optional.empty();
            case MIN_COUNT ->
                value == null
                        ? Optional.of(Decision.refuse(DesignRefusal.TARGET_VALUE_MISSING))
                        : value.value().signum() < 0 || value.value().scale() > 0
                                ? refused(DesignRefusal.COUNT_NOT_WHOLE, "value", value)
                                : Optional.empty();
        };
    }

    private static Optional<Decision> refused(DesignRefusal refusal, String field, Quantity value) {
        return Optional.of(Decision.refuse(refusal, Map.of(field, value)));
    }

    private static Decision notNext(DesignRefusal refusal, int version, int expected) {
        return Decision.refuse(refusal, Map.of("version", version, "expected", expected));
    }
}
