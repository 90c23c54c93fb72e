package org.balcony.command.participants;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.participants.Participation.Status;
import org.balcony.command.safety.SafetyState;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ScreeningVerdict;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.LocalId;

/** Decides on invitations, which are the first time that a person may be put at risk by us. */
final class InvitationDecider {

    private InvitationDecider() {}

    static Decision invite(ParticipantInvited invitation, StreamState all, Context context) {
        ParticipantsState state = all.of(ParticipantsState.class);
        LocalId id = invitation.participationId();
        Participation participation = state.participation(id).orElse(null);
        if (participation == null) {
            return SelectionDecider.unknown(id);
        }
        Course course = state.course(id);
        return refusalOfStatus(invitation, course)
                .or(() -> refusalToProtect(participation, state, all, context))
                .orElseGet(() -> accept(invitation, course));
    }

    private static Optional<Decision> refusalOfStatus(ParticipantInvited invitation, Course course) {
        Status status = course.status();
        if (course.verdict() == ScreeningVerdict.UNSUITABLE) {
            return Optional.of(refuse(ParticipantsRefusal.SCREENED_UNSUITABLE, invitation, status));
        }
        return switch (status) {
            case NOMINATED, SCREENED, INVITED, DECLINED -> Optional.empty();
            case ACCEPTED, ACTIVE ->
                invitation.sessionId() == null
                        ? Optional.of(refuse(ParticipantsRefusal.ALREADY_ADMITTED, invitation, status))
                        : Optional.empty();
            case UNSUITABLE, DEFERRED, NOT_SELECTED, LEFT ->
                Optional.of(refuse(ParticipantsRefusal.NOT_OPEN_TO_INVITATION, invitation, status));
        };
    }

    private static Optional<Decision> refusalToProtect(
            Participation participation, ParticipantsState state, StreamState all, Context context) {
        LocalId id = participation.id();
        if (SelectionDecider.isErased(participation.person(), context)) {
            return Optional.of(Decision.refuse(ParticipantsRefusal.PERSON_ERASED, ParticipantsDecider.named(id)));
        }
        List<LocalId> participations = state.participationsOf(participation.person());
        if (participations.stream().anyMatch(one -> all.of(SafetyState.class).graveRisk(one, context.now()))) {
            return Optional.of(Decision.refuse(ParticipantsRefusal.GRAVE_RISK, ParticipantsDecider.named(id)));
        }
        Optional<ConsentScope> withdrawn = Stream.of(ConsentScope.PARTICIPATE, ConsentScope.CONTACTED_LATER)
                .filter(scope -> isWithdrawn(participations, scope, state, context.now()))
                .findFirst();
        return withdrawn.map(scope -> Decision.refuse(
                ParticipantsRefusal.CONTACT_CONSENT_WITHDRAWN,
                Map.of("participationId", id.value(), "scope", WireNames.of(scope))));
    }

    /** What a person withdrew in one participation holds in the next, until the person consents there. */
    private static boolean isWithdrawn(
            List<LocalId> participations, ConsentScope scope, ParticipantsState state, Instant now) {
        return participations.reversed().stream()
                .map(id -> state.consent(id, scope, now))
                .filter(standing -> standing != ConsentStanding.NONE && standing != ConsentStanding.UNKNOWN_HISTORICAL)
                .findFirst()
                .filter(ConsentStanding.WITHDRAWN::equals)
                .isPresent();
    }

    private static Decision accept(ParticipantInvited invitation, Course course) {
        return course.verdict() == null
                ? Decision.accept(invitation, Flag.of(ParticipantsWarning.NOT_SCREENED))
                : Decision.accept(invitation);
    }

    private static Decision refuse(ParticipantsRefusal refusal, ParticipantInvited invitation, Status status) {
        return SelectionDecider.refuse(refusal, invitation.participationId(), status);
    }
}
