package org.balcony.command.evaluation;

import java.util.List;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.EvaluationEvent.ChangedClass;
import org.balcony.events.EvaluationEvent.EvaluationPlanned;
import org.balcony.events.EvaluationEvent.EvaluationReported;
import org.balcony.events.EvaluationEvent.LessonRecorded;
import org.balcony.events.EvaluationEvent.ManagementResponseRecorded;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.EvaluationEvent.OutcomeReviewed;
import org.balcony.events.EvaluationEvent.OutcomeSign;
import org.balcony.events.value.EffectCategory;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What can be decided and recorded about evaluations, observations, outcomes and lessons. */
public sealed interface EvaluationCommand extends Command {

    /** Plans an evaluation. */
    @CommandType(
            value = "plan-evaluation",
            purpose = "Plan an evaluation: its questions, criteria and who does it. Possible at any time.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.LEAD_OR_EVALUATOR)
    record PlanEvaluation(EvaluationPlanned plan) implements EvaluationCommand {}

    /** Records how somebody saw things stand. */
    @CommandType(
            value = "record-observation",
            purpose = "Record how things stand as somebody saw them: trust, tone, attitudes, effects nobody meant.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_LOCAL_PARTNER_OR_EVALUATOR)
    record RecordObservation(ObservationRecorded observation) implements EvaluationCommand {}

    /**
     * Claims that something changed.
     *
     * @param outcomeId absent means that an id is chosen for it
     * @param who who changed
     * @param whoClass what sort of people they are; absent where not said
     * @param what what changed
     * @param when when; absent means when it occurred
     * @param where where; absent where not said
     * @param category the category of contribution
     * @param sign whether for good or ill
     * @param intended whether it was meant; absent where not said
     * @param significance why it matters; absent where not said
     * @param contribution our share in it; a claim without one is refused
     * @param otherContributors who else had a share
     * @param goals the goals it speaks to
     */
    @CommandType(
            value = "claim-outcome",
            purpose = "Claim that somebody changed something, for good or ill, and say what our share in it was.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_LOCAL_PARTNER_OR_EVALUATOR)
    record ClaimOutcome(
            @Nullable LocalId outcomeId,
            String who,
            @Nullable ChangedClass whoClass,
            String what,
            @Nullable When when,
            @Nullable String where,
            EffectCategory category,
            OutcomeSign sign,
            @Nullable Boolean intended,
            @Nullable String significance,
            @Nullable String contribution,
            List<String> otherContributors,
            List<LocalId> goals)
            implements EvaluationCommand {
        public ClaimOutcome {
            otherContributors = Command.listed(otherContributors);
            goals = Command.listed(goals);
        }
    }

    /** Records what somebody else found of a claim. */
    @CommandType(
            value = "review-outcome",
            purpose = "Record what somebody who did not make a claim found of it.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.EVALUATOR)
    record ReviewOutcome(OutcomeReviewed review) implements EvaluationCommand {}

    /** Records that an evaluation reported. */
    @CommandType(
            value = "report-evaluation",
            purpose = "Record that an evaluation reported, what it found and on which evidence.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.EVALUATOR)
    record ReportEvaluation(EvaluationReported report) implements EvaluationCommand {}

    /** Records the answer to a recommendation. */
    @CommandType(
            value = "record-management-response",
            purpose = "Record how those responsible answered a recommendation.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.LEAD_OR_ADMINISTRATOR)
    record RecordManagementResponse(ManagementResponseRecorded response) implements EvaluationCommand {}

    /** Records what was learned. */
    @CommandType(
            value = "record-lesson",
            purpose = "Record what was learned about method or context, without what was entrusted to us.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.TEAM_OR_EVALUATOR)
    record RecordLesson(LessonRecorded lesson) implements EvaluationCommand {}
}
