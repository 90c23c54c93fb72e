package org.balcony.query.flags;

import java.util.List;
import java.util.Set;
import org.balcony.events.EvaluationEvent;
import org.balcony.events.EvaluationEvent.EvaluationPlanned;
import org.balcony.events.EvaluationEvent.EvaluationReported;
import org.balcony.events.EvaluationEvent.LessonRecorded;
import org.balcony.events.EvaluationEvent.ManagementResponseRecorded;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.EvaluationEvent.OutcomeClaimed;
import org.balcony.events.EvaluationEvent.OutcomeReviewed;
import org.balcony.events.ProductEvent;
import org.balcony.events.ProductEvent.JointActionEnded;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.TransferEvent;
import org.balcony.events.TransferEvent.AgreementRecorded;
import org.balcony.events.TransferEvent.IssueReferred;
import org.balcony.events.TransferEvent.TransferAnswered;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.TransferEvent.TransferTakenUp;
import org.balcony.events.TransferEvent.TransferredThing;
import org.balcony.query.flags.Machines.Step;

/** The machines of joint products and actions, transfers, evaluations and outcome claims. */
final class MachinesOfResults {

    /** What may be seen to have been taken up without having been conveyed. */
    private static final Set<TransferredThing> OBSERVED = Set.of(TransferredThing.PERSON, TransferredThing.CHANNEL);

    private MachinesOfResults() {}

    static List<Step> ofProduct(ProductEvent event) {
        return switch (event) {
            case JointProductDrafted e -> List.of(Step.of("product/" + e.productId(), "drafted", Machines.NONE));
            case JointProductAgreed e ->
                List.of(Step.of("product/" + e.productId(), "agreed", "drafted", "agreed", "released"));
            case JointProductReleased e ->
                List.of(Step.of("product/" + e.productId(), "released", "agreed", "released"));
            case JointProductWithdrawn e ->
                List.of(Step.of("product/" + e.productId(), "withdrawn", "drafted", "agreed", "released"));
            case JointActionLaunched e -> List.of(Step.of("joint-action/" + e.actionId(), "launched", Machines.NONE));
            case JointActionEnded e -> List.of(Step.of("joint-action/" + e.actionId(), "ended", "launched"));
        };
    }

    static List<Step> ofTransfer(TransferEvent event) {
        return switch (event) {
            case TransferConveyed e -> List.of(Step.of("transfer/" + e.transferId(), "conveyed", Machines.NONE));
            case TransferAnswered e -> List.of(Step.of("transfer/" + e.transferId(), "answered", "conveyed"));
            case TransferTakenUp e -> List.of(takenUp(e));
            case AgreementRecorded _, IssueReferred _ -> List.of();
        };
    }

    private static Step takenUp(TransferTakenUp event) {
        String transfer = "transfer/" + event.transferId();
        return event.what() != null && OBSERVED.contains(event.what())
                ? Step.of(transfer, "taken_up", Machines.NONE, "conveyed", "answered", "taken_up")
                : Step.of(transfer, "taken_up", "conveyed", "answered", "taken_up");
    }

    static List<Step> ofEvaluation(EvaluationEvent event) {
        return switch (event) {
            case EvaluationPlanned e -> List.of(Step.of("evaluation/" + e.evaluationId(), "planned", Machines.NONE));
            case EvaluationReported e ->
                List.of(Step.of("evaluation/" + e.evaluationId(), "reported", "planned", "reported"));
            case ManagementResponseRecorded e ->
                e.evaluationId() == null
                        ? List.of()
                        : List.of(Step.within("evaluation/" + e.evaluationId(), "reported"));
            case OutcomeClaimed e -> List.of(Step.of("outcome/" + e.outcomeId(), "claimed", Machines.NONE));
            case OutcomeReviewed e -> List.of(Step.within("outcome/" + e.outcomeId(), "claimed"));
            case ObservationRecorded _, LessonRecorded _ -> List.of();
        };
    }
}
