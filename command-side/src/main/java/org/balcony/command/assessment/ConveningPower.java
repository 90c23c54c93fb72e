package org.balcony.command.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.balcony.command.assessment.AssessmentCommand.AssessConveningPower;
import org.balcony.command.assessment.AssessmentCommand.Target;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.events.AssessmentEvent.ConveningPowerAssessed;
import org.balcony.events.AssessmentEvent.ConveningTarget;
import org.balcony.events.AssessmentEvent.ConveningVerdict;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Score;

/** Decides on assessments of convening power: access is not influence. */
final class ConveningPower {

    private static final int HIGH = 3;
    private static final int LOW = 1;

    private ConveningPower() {}

    static Decision decide(AssessConveningPower command, List<ActorOrText> principalParties) {
        if (command.targets().isEmpty()) {
            return Decision.refuse(AssessmentRefusal.NO_TARGET);
        }
        List<ConveningTarget> targets = new ArrayList<>();
        List<String> unstated = new ArrayList<>();
        for (Target target : command.targets()) {
            Score influence = target.influence();
            if (influence == null) {
                unstated.add(target.target().value());
            } else {
                targets.add(judged(target, influence));
            }
        }
        return unstated.isEmpty()
                ? Decision.accept(assessed(command, targets), flags(command.verdict(), targets, principalParties))
                : Decision.refuse(AssessmentRefusal.INFLUENCE_NOT_STATED, Map.of("targets", unstated));
    }

    private static ConveningTarget judged(Target target, Score influence) {
        return new ConveningTarget(
                target.target(),
                target.access(),
                influence,
                target.referent(),
                target.softSources(),
                target.hardSources(),
                target.processSeenAsThreatToOwnPower());
    }

    private static ConveningPowerAssessed assessed(AssessConveningPower command, List<ConveningTarget> targets) {
        return new ConveningPowerAssessed(
                command.subject(),
                command.processTypeOffered(),
                targets,
                command.competingOffers(),
                command.verdict(),
                command.teamExpansionConsidered());
    }

    private static List<Flag> flags(
            ConveningVerdict verdict, List<ConveningTarget> targets, List<ActorOrText> principalParties) {
        List<Flag> flags = new ArrayList<>();
        List<String> reachedOnly = named(targets, one -> isHigh(one.access()));
        if (!reachedOnly.isEmpty()) {
            flags.add(new Flag(AssessmentWarning.ACCESS_WITHOUT_INFLUENCE, Map.of("targets", reachedOnly)));
        }
        List<String> principals = named(targets, one -> principalParties.contains(one.target()));
        if (verdict == ConveningVerdict.SUFFICIENT && !principals.isEmpty()) {
            flags.add(new Flag(AssessmentWarning.SUFFICIENT_WITHOUT_INFLUENCE, Map.of("targets", principals)));
        }
        return flags;
    }

    /** Those of such a kind on whom there is hardly any influence. */
    private static List<String> named(List<ConveningTarget> targets, Predicate<ConveningTarget> kind) {
        return targets.stream()
                .filter(kind.and(one -> isLow(one.influence())))
                .map(one -> one.target().value())
                .toList();
    }

    private static boolean isHigh(Score score) {
        return score.points() != null && score.points() >= HIGH;
    }

    private static boolean isLow(Score score) {
        return score.points() != null && score.points() <= LOW;
    }
}
