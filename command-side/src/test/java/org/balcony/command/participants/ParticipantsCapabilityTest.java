package org.balcony.command.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.participants.People.P1;
import static org.balcony.command.participants.People.P2;
import static org.balcony.command.participants.People.PERSON;
import static org.balcony.command.participants.People.accepted;
import static org.balcony.command.participants.People.activeCase;
import static org.balcony.command.participants.People.answered;
import static org.balcony.command.participants.People.consent;
import static org.balcony.command.participants.People.invited;
import static org.balcony.command.participants.People.left;
import static org.balcony.command.participants.People.nominated;
import static org.balcony.command.participants.People.screened;
import static org.balcony.command.participants.People.withdrawn;

import java.util.List;
import org.balcony.command.casefile.CasefileCommand.ResumeCase;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Samples;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.participants.ParticipantsCommand.NominateCandidate;
import org.balcony.command.participants.ParticipantsCommand.NoteErasure;
import org.balcony.command.participants.ParticipantsCommand.RecordInformedConsent;
import org.balcony.command.participants.ParticipantsCommand.RecordInvitationAnswer;
import org.balcony.command.participants.ParticipantsCommand.RecordParticipantLeft;
import org.balcony.command.participants.ParticipantsCommand.RecordRoleChange;
import org.balcony.command.participants.ParticipantsCommand.WithdrawConsent;
import org.balcony.command.people.PeopleCapability;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.CaseEvent.SuspensionReason;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.ConsentForm;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.ParticipantEvent.InvitationAnswer;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.LeavingKind;
import org.balcony.events.ParticipantEvent.ParticipantErased;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.ParticipantEvent.ParticipantRoleChanged;
import org.balcony.events.ParticipantEvent.PublicRole;
import org.balcony.events.ParticipantEvent.ScreeningVerdict;
import org.balcony.events.PersonEvent.PersonalDataErased;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Basis;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is recorded of the persons in a case. */
class ParticipantsCapabilityTest {

    @Nested
    class Nominate_candidate {

        @Test
        void a_person_is_proposed_whatever_the_status_of_the_case() {
            Given.onCase()
                    .given(Samples.REGISTERED)
                    .as(Role.COORDINATION_PARTNER)
                    .when(new NominateCandidate(nominated(P1)))
                    .then(nominated(P1))
                    .unflagged();
        }

        @Test
        void an_id_names_one_participation() {
            activeCase()
                    .given(nominated(P1), left(P1, LeavingKind.COMPLETED))
                    .when(new NominateCandidate(nominated(P1)))
                    .refused(ParticipantsRefusal.PARTICIPATION_ID_IN_USE);
        }

        @Test
        void a_person_takes_part_once_at_a_time() {
            var outcome = activeCase()
                    .given(nominated(P1), invited(P1, null), answered(P1, null, InvitationAnswer.DECLINED))
                    .when(new NominateCandidate(nominated(P2)))
                    .refused(ParticipantsRefusal.PERSON_ALREADY_TAKES_PART);
            assertThat(outcome.facts())
                    .containsEntry("participationId", P1.value())
                    .containsEntry("status", "declined");
        }

        @Test
        void who_has_left_or_was_not_selected_may_be_nominated_again() {
            accepted(P1)
                    .given(left(P1, LeavingKind.WITHDREW))
                    .when(new NominateCandidate(nominated(P2)))
                    .then(nominated(P2));
            activeCase()
                    .given(nominated(P1), People.notSelected(P1))
                    .when(new NominateCandidate(nominated(P2)))
                    .then(nominated(P2));
        }

        @Test
        void a_person_whose_data_were_erased_is_left_alone() {
            Given erased = activeCase()
                    .elsewhere(
                            StreamId.of(PERSON),
                            new PeopleCapability(),
                            List.of(new PersonalDataErased(1, List.of(), List.of(), null, null)));
            erased.when(new NominateCandidate(nominated(P1))).refused(ParticipantsRefusal.PERSON_ERASED);
            erased.given(nominated(P1))
                    .when(new NominateCandidate(nominated(P2)))
                    .refused(ParticipantsRefusal.PERSON_ERASED);
        }
    }

    @Nested
    class Note_erasure {

        @Test
        void the_case_is_told_of_the_participation_and_of_nothing_else() {
            given(new PersonalDataErased(1, List.of(), List.of(), null, null))
                    .when(new NoteErasure(new ParticipantErased(P1)))
                    .then(new ParticipantErased(P1))
                    .unflagged();
        }

        @Test
        void nothing_is_said_of_an_erasure_that_did_not_take_place() {
            given().when(new NoteErasure(new ParticipantErased(P1))).refused(ParticipantsRefusal.PERSON_NOT_ERASED);
            given(new PersonalDataErased(1, List.of(), List.of(), null, null))
                    .when(new NoteErasure(new ParticipantErased(P2)))
                    .refused(ParticipantsRefusal.PERSON_NOT_ERASED);
        }

        private Given given(DomainEvent... ofThePerson) {
            return activeCase()
                    .elsewhere(StreamId.of(PERSON), new PeopleCapability(), List.of(ofThePerson))
                    .given(nominated(P1))
                    .as(Role.RECORDS_STEWARD);
        }
    }

    @Nested
    class Record_invitation_answer {

        @Test
        void an_answer_to_an_invitation_is_expected() {
            for (InvitationAnswer answer : InvitationAnswer.values()) {
                activeCase()
                        .given(nominated(P1), invited(P1, null))
                        .as(Role.LOCAL_PARTNER)
                        .when(new RecordInvitationAnswer(answered(P1, null, answer)))
                        .then(answered(P1, null, answer))
                        .unflagged();
            }
        }

        @Test
        void a_party_may_answer_as_such() {
            InvitationAnswered party = new InvitationAnswered(
                    null, ActorOrText.of(Samples.MILITARY), People.S1, InvitationAnswer.DECLINED, null);
            activeCase().when(new RecordInvitationAnswer(party)).then(party).unflagged();
        }

        @Test
        void an_answer_is_a_persons_or_a_partys() {
            activeCase()
                    .when(new RecordInvitationAnswer(
                            new InvitationAnswered(null, null, null, InvitationAnswer.ACCEPTED, null)))
                    .refused(ParticipantsRefusal.ANSWER_OF_ONE);
            activeCase()
                    .when(new RecordInvitationAnswer(new InvitationAnswered(
                            P1, ActorOrText.of(Samples.MILITARY), null, InvitationAnswer.ACCEPTED, null)))
                    .refused(ParticipantsRefusal.ANSWER_OF_ONE);
        }

        @Test
        void an_answer_nobody_waits_for_is_flagged_unless_a_document_says_so() {
            RecordInvitationAnswer yes = new RecordInvitationAnswer(answered(P1, null, InvitationAnswer.ACCEPTED));
            activeCase().when(yes).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            activeCase().given(nominated(P1)).when(yes).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            activeCase().given(nominated(P1)).on(Basis.DOCUMENT).when(yes).unflagged();
            accepted(P1).when(yes).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }

        @Test
        void who_takes_part_answers_for_each_session() {
            accepted(P1)
                    .when(new RecordInvitationAnswer(answered(P1, People.S1, InvitationAnswer.DECLINED)))
                    .unflagged();
        }
    }

    @Nested
    class Record_informed_consent {

        @Test
        void consent_says_to_what() {
            activeCase()
                    .given(nominated(P1))
                    .as(Role.LOCAL_PARTNER)
                    .when(new RecordInformedConsent(consent(P1, ConsentScope.NAMED)))
                    .then(consent(P1, ConsentScope.NAMED))
                    .unflagged();
            activeCase()
                    .given(nominated(P1))
                    .when(new RecordInformedConsent(consent(P1)))
                    .refused(ParticipantsRefusal.CONSENT_TO_NOTHING);
        }

        @Test
        void nobody_consents_to_take_part_under_pressure() {
            activeCase()
                    .given(nominated(P1))
                    .when(new RecordInformedConsent(cajoled(ConsentScope.PARTICIPATE)))
                    .refused(ParticipantsRefusal.CONSENT_NOT_VOLUNTARY);
            activeCase()
                    .given(nominated(P1))
                    .when(new RecordInformedConsent(cajoled(ConsentScope.RECORDED_INTERNALLY)))
                    .then(cajoled(ConsentScope.RECORDED_INTERNALLY));
        }

        @Test
        void consent_of_somebody_not_yet_nominated_is_flagged() {
            activeCase()
                    .when(new RecordInformedConsent(consent(P1, ConsentScope.PARTICIPATE)))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }

        private InformedConsentRecorded cajoled(ConsentScope scope) {
            return new InformedConsentRecorded(P1, List.of(scope), ConsentForm.ORAL_WITNESSED, null, false, null);
        }
    }

    @Nested
    class Withdraw_consent {

        @Test
        void everybody_in_the_case_may_record_a_withdrawal() {
            activeCase()
                    .given(nominated(P1), consent(P1, ConsentScope.PARTICIPATE))
                    .as(Role.EVALUATOR)
                    .when(new WithdrawConsent(withdrawn(P1)))
                    .then(withdrawn(P1))
                    .unflagged();
        }

        @Test
        void a_withdrawal_is_never_refused() {
            for (Given given : List.of(
                    activeCase(),
                    activeCase().given(nominated(P1)),
                    accepted(P1).given(consent(P1, ConsentScope.NAMED), withdrawn(P1)))) {
                InformedConsentWithdrawn again = withdrawn(P1, ConsentScope.NAMED);
                given.when(new WithdrawConsent(again)).then(again).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            }
        }
    }

    @Nested
    class Record_role_change {

        private final ParticipantRoleChanged minister =
                new ParticipantRoleChanged(P1, PublicRole.UNOFFICIAL, PublicRole.MINISTER, null, null, null, false);

        @Test
        void people_rise_long_after_they_left() {
            accepted(P1)
                    .given(left(P1, LeavingKind.COMPLETED))
                    .as(Role.EVALUATOR)
                    .when(new RecordRoleChange(minister))
                    .then(minister)
                    .unflagged();
        }

        @Test
        void a_change_of_somebody_unknown_is_flagged() {
            activeCase().when(new RecordRoleChange(minister)).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }
    }

    @Nested
    class Record_participant_left {

        @Test
        void who_has_accepted_may_leave() {
            ParticipantLeft replaced = new ParticipantLeft(P1, LeavingKind.REPLACED, null);
            accepted(P1)
                    .when(new RecordParticipantLeft(replaced))
                    .then(replaced)
                    .unflagged();
        }

        @Test
        void a_removal_says_why() {
            accepted(P1)
                    .when(new RecordParticipantLeft(left(P1, LeavingKind.REMOVED)))
                    .refused(UniversalRefusal.RATIONALE_MISSING);
            accepted(P1)
                    .because("threatened the hosts")
                    .when(new RecordParticipantLeft(left(P1, LeavingKind.REMOVED)))
                    .then(left(P1, LeavingKind.REMOVED));
        }

        @Test
        void a_departure_nobody_expects_is_flagged() {
            RecordParticipantLeft died = new RecordParticipantLeft(left(P1, LeavingKind.DECEASED));
            activeCase().when(died).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            activeCase().given(nominated(P1)).when(died).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            activeCase().given(nominated(P1)).on(Basis.DOCUMENT).when(died).unflagged();
            accepted(P1)
                    .given(left(P1, LeavingKind.WITHDREW))
                    .on(Basis.DOCUMENT)
                    .when(died)
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            accepted(P1)
                    .when(new RecordParticipantLeft(
                            new ParticipantLeft(P1, LeavingKind.REPLACED, new LocalId("nobody"))))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }
    }

    @Test
    void a_case_resumed_on_old_consents_is_flagged() {
        Given suspended = accepted(P1).given(new CaseSuspended(SuspensionReason.SECURITY, null));
        suspended.when(new ResumeCase(null, null)).unflagged();
        suspended
                .occurred("2025-03-02")
                .recorded(consent(P1, ConsentScope.PARTICIPATE))
                .occurred("2026-03-03");
        suspended.when(new ResumeCase(null, null)).flagged(ParticipantsWarning.CONSENTS_STALE);
        suspended.given(withdrawn(P1)).when(new ResumeCase(null, null)).unflagged();
    }

    @Test
    void a_verdict_is_not_lost_when_it_was_stored_before_the_nomination() {
        var state = Given.onCase()
                .given(screened(P1, ScreeningVerdict.SUITABLE), nominated(P1))
                .folded()
                .state()
                .of(ParticipantsState.class);
        assertThat(state.participation(P1).orElseThrow().status()).isEqualTo(Participation.Status.SCREENED);
    }
}
