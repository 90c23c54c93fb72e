package org.balcony.command.participants;

import java.util.Map;
import java.util.function.Supplier;
import org.balcony.command.casefile.CaseStatus.Work;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.participants.ParticipantsCommand.DeclineCandidate;
import org.balcony.command.participants.ParticipantsCommand.InviteParticipant;
import org.balcony.command.participants.ParticipantsCommand.NominateCandidate;
import org.balcony.command.participants.ParticipantsCommand.NoteErasure;
import org.balcony.command.participants.ParticipantsCommand.RecordInformedConsent;
import org.balcony.command.participants.ParticipantsCommand.RecordInvitationAnswer;
import org.balcony.command.participants.ParticipantsCommand.RecordParticipantLeft;
import org.balcony.command.participants.ParticipantsCommand.RecordRoleChange;
import org.balcony.command.participants.ParticipantsCommand.ScreenCandidate;
import org.balcony.command.participants.ParticipantsCommand.WithdrawConsent;
import org.balcony.command.participants.Participation.Status;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.LeavingKind;
import org.balcony.events.ParticipantEvent.ParticipantErased;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.value.Basis;
import org.balcony.events.value.LocalId;

/** Decides on the persons in a case. */
final class ParticipantsDecider {

    private ParticipantsDecider() {}

    static Decision decide(ParticipantsCommand command, StreamState all, Context context) {
        ParticipantsState state = all.of(ParticipantsState.class);
        return switch (command) {
            case NominateCandidate nominate -> SelectionDecider.nominate(nominate.candidate(), state, context);
            case ScreenCandidate screen -> inProcess(all, () -> SelectionDecider.screen(screen, all, context));
            case DeclineCandidate decline -> inProcess(all, () -> SelectionDecider.decline(decline.declined(), state));
            case InviteParticipant invite ->
                inProcess(all, () -> InvitationDecider.invite(invite.invitation(), all, context));
            case RecordInvitationAnswer answer -> answer(answer.answer(), state, context);
            case RecordInformedConsent consent -> consent(consent.consent(), state);
            case WithdrawConsent withdraw -> withdraw(withdraw.withdrawal(), state);
            case RecordRoleChange change ->
                record(change.change(), state.isKnown(change.change().participationId()));
            case RecordParticipantLeft left -> left(left.departure(), state, context);
            case NoteErasure note -> note(note.erased(), state, context);
        };
    }

    private static Decision inProcess(StreamState all, Supplier<Decision> decision) {
        return all.of(CasefileState.class).status().refusalOf(Work.PROCESS).orElseGet(decision);
    }

    private static Decision answer(InvitationAnswered answer, ParticipantsState state, Context context) {
        LocalId id = answer.participationId();
        if ((id == null) == (answer.party() == null)) {
            return Decision.refuse(ParticipantsRefusal.ANSWER_OF_ONE);
        }
        if (id == null) {
            return Decision.accept(answer);
        }
        return record(answer, state.isKnown(id) && isExpected(answer, state.course(id), context));
    }

    private static boolean isExpected(InvitationAnswered answer, Course course, Context context) {
        return switch (course.status()) {
            case INVITED -> true;
            case ACCEPTED, ACTIVE, DECLINED -> answer.sessionId() != null;
            case NOMINATED, SCREENED, DEFERRED, UNSUITABLE -> context.basis() == Basis.DOCUMENT;
            case NOT_SELECTED, LEFT -> false;
        };
    }

    private static Decision consent(InformedConsentRecorded consent, ParticipantsState state) {
        if (consent.scope().isEmpty()) {
            return Decision.refuse(ParticipantsRefusal.CONSENT_TO_NOTHING);
        }
        if (consent.scope().contains(ConsentScope.PARTICIPATE) && !consent.voluntary()) {
            return Decision.refuse(ParticipantsRefusal.CONSENT_NOT_VOLUNTARY, named(consent.participationId()));
        }
        return record(consent, state.isKnown(consent.participationId()));
    }

    private static Decision withdraw(InformedConsentWithdrawn withdrawal, ParticipantsState state) {
        Course course = state.course(withdrawal.participationId());
        return record(
                withdrawal,
                state.isKnown(withdrawal.participationId()) && course.consents().anyGiven(withdrawal));
    }

    private static Decision left(ParticipantLeft left, ParticipantsState state, Context context) {
        if (left.kind() == LeavingKind.REMOVED && !context.hasRationale()) {
            return Decision.refuse(UniversalRefusal.RATIONALE_MISSING);
        }
        Status status = state.course(left.participationId()).status();
        boolean mayLeave = status.admitted() || (status.live() && context.basis() == Basis.DOCUMENT);
        boolean known = left.replacedBy() == null || state.isKnown(left.replacedBy());
        return record(left, known && mayLeave && state.isKnown(left.participationId()));
    }

    /** Not a word of an erasure that did not take place. */
    private static Decision note(ParticipantErased erased, ParticipantsState state, Context context) {
        LocalId id = erased.participationId();
        boolean gone = state.participation(id)
                .filter(one -> SelectionDecider.isErased(one.person(), context))
                .isPresent();
        return gone ? Decision.accept(erased) : Decision.refuse(ParticipantsRefusal.PERSON_NOT_ERASED, named(id));
    }

    private static Decision record(DomainEvent event, boolean expected) {
        return expected
                ? Decision.accept(event)
                : Decision.accept(event, Flag.of(UniversalWarning.UNEXPECTED_TRANSITION));
    }

    static Map<String, Object> named(LocalId participation) {
        return Map.of("participationId", participation.value());
    }
}
