package org.balcony.query.flags;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcony.events.ParticipantEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.CandidateNotSelected;
import org.balcony.events.ParticipantEvent.CandidateScreened;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.ParticipantErased;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.ParticipantEvent.ParticipantRoleChanged;
import org.balcony.events.SafetyEvent;
import org.balcony.events.SafetyEvent.MediaExposureRecorded;
import org.balcony.events.SafetyEvent.MediaStatementIssued;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.value.LocalId;
import org.balcony.query.flags.Machines.Step;

/** The machines of participations and of safety incidents. */
final class MachinesOfPeople {

    private static final Map<String, String> TAKING_PART = Map.of("accepted", "accepted", "active", "active");
    private static final Set<String> ANY_BEFORE_LEAVING = Set.of(
            Machines.NONE,
            "nominated",
            "screened",
            "deferred",
            "unsuitable",
            "invited",
            "declined",
            "accepted",
            "active");

    private MachinesOfPeople() {}

    static List<Step> ofParticipation(ParticipantEvent event) {
        return switch (event) {
            case CandidateNominated e -> List.of(Step.of(person(e.participationId()), "nominated", Machines.NONE));
            case CandidateScreened e -> List.of(screened(e));
            case CandidateNotSelected e ->
                List.of(Step.of(
                        person(e.participationId()),
                        "not_selected",
                        "nominated",
                        "screened",
                        "deferred",
                        "unsuitable"));
            case ParticipantInvited e -> List.of(invited(e));
            case InvitationAnswered e ->
                e.participationId() == null ? List.of() : List.of(answered(e.participationId(), e));
            case ParticipantLeft e -> List.of(Step.of(person(e.participationId()), "left", "accepted", "active"));
            case ParticipantErased e -> List.of(Step.of(person(e.participationId()), "erased", Machines.NONE));
            case InformedConsentRecorded _, InformedConsentWithdrawn _, ParticipantRoleChanged _ -> List.of();
        };
    }

    private static String person(LocalId id) {
        return "participation/" + id;
    }

    private static Step screened(CandidateScreened event) {
        String person = person(event.participationId());
        return switch (event.verdict()) {
            case SUITABLE, SUITABLE_WITH_SUPPORT -> Step.of(person, "screened", "nominated", "deferred", "unsuitable");
            case DEFERRED -> Step.of(person, "deferred", "nominated", "unsuitable");
            case UNSUITABLE -> Step.of(person, "unsuitable", "nominated", "deferred", "unsuitable");
        };
    }

    /** Who takes part already is invited to a session without beginning anew. */
    private static Step invited(ParticipantInvited event) {
        String person = person(event.participationId());
        return event.sessionId() == null
                ? Step.of(person, "invited", "nominated", "screened", "declined")
                : new Step(
                        person,
                        Set.of("nominated", "screened", "declined", "invited", "accepted", "active"),
                        TAKING_PART,
                        "invited");
    }

    private static Step answered(LocalId id, InvitationAnswered event) {
        Set<String> from = event.sessionId() == null ? Set.of("invited") : Set.of("invited", "accepted", "active");
        return new Step(
                person(id),
                from,
                TAKING_PART,
                switch (event.answer()) {
                    case ACCEPTED, CONDITIONAL -> "accepted";
                    case DECLINED -> "declined";
                    case NONE -> "";
                });
    }

    /** Imported history may enter attendance directly, on the ground of a document. */
    static Step attended(LocalId id, boolean byDocument) {
        return new Step(person(id), byDocument ? ANY_BEFORE_LEAVING : Set.of("accepted", "active"), Map.of(), "active");
    }

    static List<Step> ofSafety(SafetyEvent event) {
        return switch (event) {
            case SafetyIncidentReported e -> List.of(Step.of("incident/" + e.incidentId(), "open", Machines.NONE));
            case ProtectiveMeasureTaken e ->
                e.incidentId() == null
                        ? List.of()
                        : List.of(Step.of(
                                "incident/" + e.incidentId(),
                                Boolean.TRUE.equals(e.closesIncident()) ? "closed" : "mitigated",
                                "open",
                                "mitigated"));
            case RiskAssessed _, MediaStatementIssued _, MediaExposureRecorded _ -> List.of();
        };
    }
}
