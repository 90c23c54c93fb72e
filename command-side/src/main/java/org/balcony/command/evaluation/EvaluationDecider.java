package org.balcony.command.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.evaluation.EvaluationCommand.ClaimOutcome;
import org.balcony.command.evaluation.EvaluationCommand.PlanEvaluation;
import org.balcony.command.evaluation.EvaluationCommand.RecordLesson;
import org.balcony.command.evaluation.EvaluationCommand.RecordManagementResponse;
import org.balcony.command.evaluation.EvaluationCommand.RecordObservation;
import org.balcony.command.evaluation.EvaluationCommand.ReportEvaluation;
import org.balcony.command.evaluation.EvaluationCommand.ReviewOutcome;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.roles.RolesState;
import org.balcony.events.EvaluationEvent.EvaluationFinding;
import org.balcony.events.EvaluationEvent.EvaluationPlanned;
import org.balcony.events.EvaluationEvent.EvaluationReported;
import org.balcony.events.EvaluationEvent.ManagementResponseRecorded;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** Decides on evaluations; observations, outcomes and lessons have deciders of their own. */
final class EvaluationDecider {

    private EvaluationDecider() {}

    static Decision decide(EvaluationCommand command, StreamState state, Context context) {
        EvaluationState own = state.of(EvaluationState.class);
        return switch (command) {
            case PlanEvaluation plan -> plan(plan.plan(), own, state.of(RolesState.class), context);
            case RecordObservation record -> ObservationDecider.record(record.observation(), own, state, context);
            case ClaimOutcome claim -> OutcomeDecider.claim(claim, own, state, context);
            case ReviewOutcome review -> OutcomeDecider.review(review.review(), own, context);
            case ReportEvaluation report -> report(report.report(), own);
            case RecordManagementResponse record -> respond(record.response(), own);
            case RecordLesson record -> LessonDecider.record(record.lesson(), state, context);
        };
    }

    /** The flag for an evaluation that is named but was not planned, as far as is known. */
    static Optional<Flag> unplanned(@Nullable LocalId named, EvaluationState own) {
        return Optional.ofNullable(named)
                .filter(id -> own.evaluation(id).filter(Evaluation::planned).isEmpty())
                .map(id -> unexpected("evaluationId", id));
    }

    static Flag unexpected(String field, LocalId id) {
        return new Flag(UniversalWarning.UNEXPECTED_TRANSITION, Map.of(field, id.value()));
    }

    private static Decision plan(EvaluationPlanned plan, EvaluationState own, RolesState roles, Context context) {
        if (own.evaluation(plan.evaluationId()).filter(Evaluation::planned).isPresent()) {
            return Decision.refuse(
                    EvaluationRefusal.EVALUATION_ID_IN_USE,
                    Map.of("evaluationId", plan.evaluationId().value()));
        }
        List<ActorOrText> evaluators = evaluators(plan, context);
        When period = plan.period() == null ? When.at(context.now()) : plan.period();
        List<ActorOrText> mediating = evaluators.stream()
                .filter(evaluator -> roles.mediates(evaluator, period))
                .toList();
        boolean independent = switch (plan.independence()) {
            case INTERNAL -> true;
            case EXTERNAL -> mediating.isEmpty();
            case MIXED -> mediating.isEmpty() || mediating.size() < evaluators.size();
        };
        return independent
                ? Decision.accept(plan)
                : Decision.refuse(
                        EvaluationRefusal.EVALUATOR_MEDIATES,
                        Map.of("evaluators", mediating, "period", period.toString()));
    }

    private static List<ActorOrText> evaluators(EvaluationPlanned plan, Context context) {
        boolean senderEvaluates = plan.evaluators().isEmpty() && context.role() == Role.EVALUATOR;
        return senderEvaluates
                ? List.of(new ActorOrText(context.sender().value()))
                : plan.evaluators().stream().distinct().toList();
    }

    private static Decision report(EvaluationReported report, EvaluationState own) {
        List<Flag> flags = new ArrayList<>();
        unplanned(report.evaluationId(), own).ifPresent(flags::add);
        List<String> without = report.findings().stream()
                .filter(finding -> finding.evidence().isEmpty())
                .map(EvaluationFinding::criterion)
                .toList();
        if (!without.isEmpty()) {
            flags.add(new Flag(EvaluationWarning.FINDING_WITHOUT_EVIDENCE, Map.of("criteria", without)));
        }
        return Decision.accept(report, flags);
    }

    private static Decision respond(ManagementResponseRecorded response, EvaluationState own) {
        List<LocalId> reported = own.reported();
        boolean expected =
                response.evaluationId() == null ? reported.size() == 1 : reported.contains(response.evaluationId());
        return expected
                ? Decision.accept(response)
                : Decision.accept(
                        response, new Flag(UniversalWarning.UNEXPECTED_TRANSITION, Map.of("reported", reported)));
    }
}
