package org.balcony.command.participants;

import java.util.List;
import java.util.UUID;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Samples;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.CandidateNotSelected;
import org.balcony.events.ParticipantEvent.CandidateScreened;
import org.balcony.events.ParticipantEvent.ConsentForm;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.ParticipantEvent.InvitationAnswer;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.LeavingKind;
import org.balcony.events.ParticipantEvent.NotSelectedReason;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.ParticipantEvent.ScreeningVerdict;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.When;

/** One person, nominated by a local partner, and what may become of the participation. */
final class People {

    static final PersonId PERSON = new PersonId(new UUID(5, 1));
    static final ActorOrText PARTNER = ActorOrText.of(Samples.COMMUNITY);
    static final LocalId P1 = new LocalId("p1");
    static final LocalId P2 = new LocalId("p2");
    static final LocalId S1 = new LocalId("s1");
    static final LocalId S2 = new LocalId("s2");

    private People() {}

    static Given activeCase() {
        return Given.onCase().given(Samples.REGISTERED, new CaseAccepted(null, Given.ANNA));
    }

    /** An active case with one person who has accepted the invitation to it. */
    static Given accepted(LocalId id) {
        return activeCase().given(nominated(id), invited(id, null), answered(id, null, InvitationAnswer.ACCEPTED));
    }

    static CandidateNominated nominated(LocalId id) {
        return nominated(id, PARTNER);
    }

    static CandidateNominated nominated(LocalId id, ActorOrText by) {
        return new CandidateNominated(id, PERSON, ActorOrText.of(Samples.MILITARY), null, by, null);
    }

    static CandidateScreened screened(LocalId id, ScreeningVerdict verdict) {
        return new CandidateScreened(id, 1, List.of(), verdict);
    }

    static CandidateNotSelected notSelected(LocalId id) {
        return new CandidateNotSelected(id, NotSelectedReason.BALANCE, true);
    }

    static ParticipantInvited invited(LocalId id, LocalId session) {
        return new ParticipantInvited(id, session, null, true, "in person");
    }

    static InvitationAnswered answered(LocalId id, LocalId session, InvitationAnswer answer) {
        return new InvitationAnswered(id, null, session, answer, null);
    }

    static InformedConsentRecorded consent(LocalId id, ConsentScope... scope) {
        return consentUntil(id, null, scope);
    }

    static InformedConsentRecorded consentUntil(LocalId id, String until, ConsentScope... scope) {
        return new InformedConsentRecorded(
                id, List.of(scope), ConsentForm.WRITTEN, null, true, until == null ? null : When.of(until));
    }

    static InformedConsentWithdrawn withdrawn(LocalId id, ConsentScope... scope) {
        return new InformedConsentWithdrawn(id, List.of(scope), null);
    }

    static AttendanceRecorded attended(LocalId id, AttendanceStatus status) {
        return new AttendanceRecorded(S1, id, status, null);
    }

    static ParticipantLeft left(LocalId id, LeavingKind kind) {
        return new ParticipantLeft(id, kind, null);
    }
}
