package org.balcony.query.flags;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcony.events.AccessEvent;
import org.balcony.events.ActorEvent;
import org.balcony.events.AssessmentEvent;
import org.balcony.events.CaseEvent;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.CaseResumed;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.ConductEvent;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionRescheduled;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.ConfidentialityEvent;
import org.balcony.events.ConflictEvent;
import org.balcony.events.CoordinationEvent;
import org.balcony.events.DesignEvent;
import org.balcony.events.EvaluationEvent;
import org.balcony.events.FollowUpEvent;
import org.balcony.events.FundingEvent;
import org.balcony.events.MandateEvent;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.ObstacleEvent;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleRecurred;
import org.balcony.events.ObstacleEvent.ObstacleResponseStarted;
import org.balcony.events.ObstacleEvent.ObstacleSettled;
import org.balcony.events.ParticipantEvent;
import org.balcony.events.PersonEvent;
import org.balcony.events.PowerEvent;
import org.balcony.events.ProductEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.RoleEvent;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.SafetyEvent;
import org.balcony.events.StageEvent;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.StrategyEvent;
import org.balcony.events.TransferEvent;
import org.balcony.events.history.Standing;
import org.balcony.events.value.Basis;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.query.facts.Parties;

/** The machines of a case (chapter 3.2 of the domain): which step an entry is, and from where it is expected. */
final class Machines {

    /** Where a machine stands of which nothing is on record. */
    static final String NONE = "none";

    private Machines() {}

    /**
     * A step of one machine.
     *
     * @param subject whose machine
     * @param from the states from which it is expected
     * @param to where it leads, for the states from which it leads elsewhere than otherwise
     * @param otherwise where it leads; empty where it leaves the state as it is
     */
    record Step(String subject, Set<String> from, Map<String, String> to, String otherwise) {

        static Step of(String subject, String to, String... from) {
            return new Step(subject, Set.of(from), Map.of(), to);
        }

        /** A step that leaves the state as it is. */
        static Step within(String subject, String... from) {
            return of(subject, "", from);
        }
    }

    static List<Step> steps(Standing one, StreamId theCase) {
        return switch (one.event()) {
            case CaseEvent e -> List.of(ofCase(e, theCase.toString()));
            case StageEvent e -> List.of(ofIteration(e));
            case MandateEvent e -> ofMandate(e);
            case ConductEvent e -> ofSession(one, e);
            case ObstacleEvent e -> List.of(ofObstacle(e));
            case RoleEvent e -> ofRole(e);
            case ParticipantEvent e -> MachinesOfPeople.ofParticipation(e);
            case SafetyEvent e -> MachinesOfPeople.ofSafety(e);
            case PowerEvent e -> MachinesOfWork.ofPower(e);
            case FundingEvent e -> MachinesOfWork.ofFunding(e);
            case CoordinationEvent e -> MachinesOfWork.ofCoordination(e);
            case StrategyEvent e -> MachinesOfWork.ofStrategy(e);
            case ProductEvent e -> MachinesOfResults.ofProduct(e);
            case TransferEvent e -> MachinesOfResults.ofTransfer(e);
            case EvaluationEvent e -> MachinesOfResults.ofEvaluation(e);
            case ConflictEvent _,
                    ActorEvent _,
                    AssessmentEvent _,
                    DesignEvent _,
                    ConfidentialityEvent _,
                    FollowUpEvent _,
                    PersonEvent _,
                    AccessEvent _,
                    RecordEvent _ -> List.of();
        };
    }

    private static Step ofCase(CaseEvent event, String theCase) {
        return switch (event) {
            case CaseRegistered _ -> Step.of(theCase, "proposed", NONE);
            case CaseAccepted _ -> Step.of(theCase, "active", "proposed");
            case CaseDeclined _ -> Step.of(theCase, "declined", "proposed");
            case CaseSuspended _ -> Step.of(theCase, "suspended", "active");
            case CaseClosed _ -> Step.of(theCase, "closed", "active", "suspended");
            case CaseResumed e ->
                Step.of(
                        theCase,
                        "active",
                        switch (e.from()) {
                            case SUSPENDED -> "suspended";
                            case CLOSED -> "closed";
                            case DECLINED -> "declined";
                        });
        };
    }

    private static Step ofIteration(StageEvent event) {
        return switch (event) {
            case StageIterationOpened e -> Step.of("stage-iteration/" + e.stageIterationId(), "open", NONE);
            case StageIterationEnded e -> Step.of("stage-iteration/" + e.stageIterationId(), "ended", "open");
        };
    }

    private static List<Step> ofMandate(MandateEvent event) {
        return switch (event) {
            case MandateAgreed e -> List.of(Step.of("mandate/" + e.mandateId(), "in_force", NONE));
            case MandateEnded e -> List.of(Step.of("mandate/" + e.mandateId(), "ended", "in_force"));
            case TrackDesignated _ -> List.of();
        };
    }

    private static List<Step> ofSession(Standing one, ConductEvent event) {
        return switch (event) {
            case SessionScheduled e -> List.of(Step.of(session(e.sessionId()), "scheduled", NONE));
            case SessionRescheduled e -> List.of(Step.of(session(e.sessionId()), "scheduled", "scheduled"));
            case SessionCancelled e -> List.of(Step.of(session(e.sessionId()), "cancelled", "scheduled"));
            case SessionOpened e -> List.of(Step.of(session(e.sessionId()), "open", "scheduled"));
            case SessionHeld e ->
                List.of(
                        e.mode() == HeldMode.LIVE
                                ? Step.of(session(e.sessionId()), "held", "open")
                                : Step.of(session(e.sessionId()), "held", NONE, "scheduled"));
            case AttendanceRecorded e ->
                Parties.attends(e.status())
                        ? List.of(MachinesOfPeople.attended(
                                e.participationId(),
                                one.original().fact().circumstances().basis() == Basis.DOCUMENT))
                        : List.of();
            case MessageCarried _ -> List.of();
        };
    }

    private static String session(LocalId id) {
        return "session/" + id;
    }

    private static Step ofObstacle(ObstacleEvent event) {
        return switch (event) {
            case ObstacleIdentified e -> Step.of("obstacle/" + e.obstacleId(), "identified", NONE);
            case ObstacleResponseStarted e ->
                Step.of("obstacle/" + e.obstacleId(), "being_addressed", "identified", "recurred");
            case ObstacleSettled e ->
                Step.of("obstacle/" + e.obstacleId(), "settled", "identified", "recurred", "being_addressed");
            case ObstacleRecurred e -> Step.of("obstacle/" + e.obstacleId(), "recurred", "settled");
        };
    }

    private static List<Step> ofRole(RoleEvent event) {
        return switch (event) {
            case RoleAssigned e -> List.of(Step.of("role/" + e.assignmentId(), "assigned", NONE));
            case RoleEnded e -> List.of(Step.of("role/" + e.assignmentId(), "ended", "assigned"));
            case HandoverCompleted _ -> List.of();
        };
    }
}
