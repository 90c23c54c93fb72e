package org.balcony.query.stateasof;

import java.util.List;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ParticipantEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.CandidateNotSelected;
import org.balcony.events.ParticipantEvent.CandidateScreened;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.ParticipantErased;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.ParticipantEvent.ParticipantRoleChanged;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.value.Basis;
import org.balcony.events.value.LocalId;

/** Persons in the case: where each stands, what each consented to, and the risk to each. */
final class ParticipationStates {

    private ParticipationStates() {}

    /** Where a participation may stand. */
    enum State {
        NOMINATED,
        SCREENED,
        DEFERRED,
        UNSUITABLE,
        NOT_SELECTED,
        INVITED,
        ACCEPTED,
        DECLINED,
        ACTIVE,
        LEFT,
        ERASED
    }

    private enum Consent {
        GIVEN,
        EXPIRED,
        WITHDRAWN,
        UNKNOWN_HISTORICAL
    }

    static List<Step> steps(ParticipantEvent event) {
        return switch (event) {
            case CandidateNominated nominated ->
                List.of(of(nominated.participationId())
                        .first()
                        .to(State.NOMINATED)
                        .tells("personId", nominated.personId())
                        .tells("side", nominated.side())
                        .tells("sector", nominated.sector())
                        .tells("capacity", nominated.proposedCapacity()));
            case CandidateScreened screened -> List.of(screened(screened));
            case CandidateNotSelected not ->
                List.of(of(not.participationId())
                        .from(State.NOMINATED, State.SCREENED, State.DEFERRED, State.UNSUITABLE)
                        .to(State.NOT_SELECTED)
                        .tells("notSelected", not.reason()));
            case ParticipantInvited invited -> List.of(invited(invited));
            case InvitationAnswered answered ->
                answered.participationId() == null
                        ? List.of()
                        : List.of(answered(of(answered.participationId()), answered));
            case InformedConsentRecorded given -> List.of(given(given));
            case InformedConsentWithdrawn withdrawn -> List.of(withdrawn(withdrawn));
            case ParticipantRoleChanged changed ->
                List.of(of(changed.participationId())
                        .tells("publicRole", changed.to())
                        .tells("capacity", changed.capacityTo()));
            case ParticipantErased erased ->
                List.of(of(erased.participationId()).first().to(State.ERASED));
            case ParticipantLeft left ->
                List.of(of(left.participationId())
                        .from(State.ACCEPTED, State.ACTIVE)
                        .to(State.LEFT)
                        .tells("leaving", left.kind())
                        .tells("replacedBy", left.replacedBy()));
        };
    }

    /** Who comes to a session takes part from then on; who comes to one before leaving has left all the same. */
    static List<Step> steps(AttendanceRecorded attendance, Scene scene) {
        Step step = of(attendance.participationId()).tells("capacity", attendance.capacity());
        return switch (attendance.status()) {
            case PRESENT, PARTLY, ONLINE -> {
                step.from(State.ACCEPTED, State.ACTIVE).stays(State.LEFT).to(State.ACTIVE);
                yield List.of(
                        scene.basis() == Basis.DOCUMENT
                                ? step.first()
                                        .tellsAtFirst("consent", ConsentScope.PARTICIPATE, Consent.UNKNOWN_HISTORICAL)
                                : step);
            }
            case EXCUSED, UNEXCUSED, BARRED -> List.of(step);
        };
    }

    /** What a risk assessment says of a participation. */
    static Step atRisk(LocalId participation, RiskAssessed risk, Until validity) {
        return of(participation)
                .tells("risk", "state", validity)
                .tells(
                        "risk",
                        "rating",
                        risk.likelihood().points() * risk.severity().points())
                .tells("risk", "validUntil", risk.validUntil());
    }

    private static Step of(LocalId participation) {
        return Step.of(Machine.PARTICIPATION, participation);
    }

    private static Step screened(CandidateScreened screened) {
        Step step = of(screened.participationId())
                .from(State.NOMINATED, State.DEFERRED, State.UNSUITABLE)
                .tells("screening", screened.verdict());
        return switch (screened.verdict()) {
            case SUITABLE, SUITABLE_WITH_SUPPORT -> step.to(State.SCREENED);
            case DEFERRED -> step.to(State.DEFERRED);
            case UNSUITABLE -> step.to(State.UNSUITABLE);
        };
    }

    private static Step invited(ParticipantInvited invited) {
        Step step = of(invited.participationId())
                .from(State.NOMINATED, State.SCREENED, State.DECLINED)
                .to(State.INVITED)
                .tells("capacity", invited.capacity());
        return invited.sessionId() == null ? step : step.stays(State.INVITED, State.ACCEPTED, State.ACTIVE);
    }

    private static Step answered(Step step, InvitationAnswered answered) {
        step.from(State.INVITED).tells("answer", answered.answer()).tells("reason", answered.reason());
        if (answered.sessionId() != null) {
            step.stays(State.ACCEPTED, State.ACTIVE);
        }
        return switch (answered.answer()) {
            case ACCEPTED, CONDITIONAL -> step.to(State.ACCEPTED);
            case DECLINED -> step.to(State.DECLINED);
            case NONE -> step;
        };
    }

    private static Step given(InformedConsentRecorded given) {
        Step step = of(given.participationId());
        given.scope()
                .forEach(scope -> step.tells(
                        "consent", scope, Until.through(Consent.GIVEN, given.validUntil(), Consent.EXPIRED)));
        return step;
    }

    private static Step withdrawn(InformedConsentWithdrawn withdrawn) {
        Step step = of(withdrawn.participationId());
        List<ConsentScope> scopes = withdrawn.scope().isEmpty() ? List.of(ConsentScope.values()) : withdrawn.scope();
        scopes.forEach(scope -> step.tells(
                "consent",
                scope,
                withdrawn.from() == null
                        ? Consent.WITHDRAWN
                        : Until.beginning(Consent.GIVEN, withdrawn.from(), Consent.WITHDRAWN)));
        return step;
    }
}
