package org.balcony.query.platform.visibility.people;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.EvaluationEvent.EvaluationPlanned;
import org.balcony.events.history.Standing;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Role;
import org.balcony.query.platform.visibility.Reader;

/**
 * To which audience a reader belongs, for which people have names of their own.
 *
 * @param evaluations the evaluations of the case that stand
 */
record Audiences(List<EvaluationPlanned> evaluations) {

    private static final Set<Role> KNOWS_THE_TEAMS_NAMES =
            EnumSet.of(Role.LEAD_MEDIATOR, Role.MEDIATOR, Role.CASE_OFFICER, Role.SAFETY_OFFICER, Role.RECORDS_STEWARD);

    static Audiences in(StandingHistory history) {
        return new Audiences(history.standing().stream()
                .map(Standing::event)
                .filter(EvaluationPlanned.class::isInstance)
                .map(EvaluationPlanned.class::cast)
                .toList());
    }

    /** The reader's audience in a case; empty for whoever sees people as they were recorded. */
    Optional<String> of(Reader reader) {
        if (reader.roles().stream().anyMatch(KNOWS_THE_TEAMS_NAMES::contains)) {
            return Optional.empty();
        }
        return evaluation(reader).or(() -> Optional.of(apart(reader)));
    }

    /** Who evaluates together knows people by the same names. */
    private Optional<String> evaluation(Reader reader) {
        return reader.roles().contains(Role.EVALUATOR)
                ? evaluations.stream()
                        .filter(one -> one.evaluators().stream().anyMatch(who -> is(reader, who)))
                        .reduce((_, later) -> later)
                        .map(one -> "evaluation:" + one.evaluationId())
                : Optional.empty();
    }

    /** Everybody else knows them as the own organisation does, and who belongs to none by names of his or her own. */
    private static String apart(Reader reader) {
        Role role = reader.roles().stream().min(Comparator.naturalOrder()).orElse(Role.INTEGRATOR);
        return reader.actors().stream()
                .map(ActorId::toString)
                .min(Comparator.naturalOrder())
                .map(actor -> role.kebab() + ":actor:" + actor)
                .orElseGet(() -> role.kebab() + ":user:" + reader.user());
    }

    private static boolean is(Reader reader, ActorOrText who) {
        return who.value().equals(reader.user().value())
                || who.actor().filter(reader.actors()::contains).isPresent();
    }
}
