package org.balcony.command.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.participants.People.P1;
import static org.balcony.command.participants.People.P2;
import static org.balcony.command.participants.People.PERSON;
import static org.balcony.command.participants.People.accepted;
import static org.balcony.command.participants.People.activeCase;
import static org.balcony.command.participants.People.attended;
import static org.balcony.command.participants.People.consent;
import static org.balcony.command.participants.People.invited;
import static org.balcony.command.participants.People.left;
import static org.balcony.command.participants.People.nominated;
import static org.balcony.command.participants.People.notSelected;
import static org.balcony.command.participants.People.screened;
import static org.balcony.command.participants.People.withdrawn;

import java.util.List;
import org.balcony.command.casefile.CasefileRefusal;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Outcome;
import org.balcony.command.kernel.Samples;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.participants.ParticipantsCommand.DeclineCandidate;
import org.balcony.command.participants.ParticipantsCommand.InviteParticipant;
import org.balcony.command.participants.ParticipantsCommand.ScreenCandidate;
import org.balcony.command.people.PeopleCapability;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.DesignEvent.Criterion;
import org.balcony.events.DesignEvent.CriterionKind;
import org.balcony.events.DesignEvent.SelectionCriteriaSet;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.LeavingKind;
import org.balcony.events.ParticipantEvent.ScreeningVerdict;
import org.balcony.events.PersonEvent.PersonalDataErased;
import org.balcony.events.SafetyEvent.ProtectiveKind;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.RiskSubject;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Rating;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is screened, chosen against and invited. */
class SelectionTest {

    private static final SelectionCriteriaSet CRITERIA =
            new SelectionCriteriaSet(1, List.of(new Criterion(CriterionKind.TRUSTWORTHINESS, null, true)));

    @Nested
    class Screen_candidate {

        private Given candidate() {
            return activeCase().given(CRITERIA, nominated(P1));
        }

        @Test
        void a_candidate_is_held_against_the_latest_criteria() {
            candidate()
                    .given(new SelectionCriteriaSet(2, CRITERIA.criteria()))
                    .as(Role.CASE_OFFICER)
                    .when(screen(null))
                    .then(new org.balcony.events.ParticipantEvent.CandidateScreened(
                            P1, 2, List.of(), ScreeningVerdict.SUITABLE))
                    .unflagged();
        }

        @Test
        void criteria_that_do_not_exist_cannot_be_met() {
            activeCase().given(nominated(P1)).when(screen(null)).refused(ParticipantsRefusal.NO_CRITERIA_SET);
            var outcome = candidate().when(screen(2)).refused(ParticipantsRefusal.UNKNOWN_CRITERIA_VERSION);
            assertThat(outcome.facts()).containsEntry("latest", 1);
            candidate().when(screen(0)).refused(ParticipantsRefusal.UNKNOWN_CRITERIA_VERSION);
        }

        @Test
        void only_a_nominated_person_is_screened() {
            activeCase().given(CRITERIA).when(screen(1)).refused(ParticipantsRefusal.UNKNOWN_PARTICIPATION);
        }

        @ParameterizedTest
        @EnumSource(ScreeningVerdict.class)
        void a_person_may_be_screened_again_until_the_choice_is_made(ScreeningVerdict first) {
            candidate().given(screened(P1, first)).when(screen(1)).then(screened(P1, ScreeningVerdict.SUITABLE));
            var outcome = candidate()
                    .given(screened(P1, first), invited(P1, null))
                    .when(screen(1))
                    .refused(ParticipantsRefusal.NOT_OPEN_TO_SCREENING);
            assertThat(outcome.facts()).containsEntry("status", "invited");
        }

        @Test
        void a_case_that_is_only_proposed_screens_nobody() {
            Given.onCase()
                    .given(Samples.REGISTERED, CRITERIA, nominated(P1))
                    .when(screen(1))
                    .refused(CasefileRefusal.CASE_STATUS_FORBIDS);
        }

        @Test
        void screening_by_the_nominator_alone_is_flagged() {
            candidate()
                    .onBehalfOf(Samples.COMMUNITY)
                    .when(screen(1))
                    .flagged(ParticipantsWarning.SCREENED_ONLY_BY_NOMINATOR);
            candidate().onBehalfOf(Samples.MILITARY).when(screen(1)).unflagged();
            activeCase()
                    .given(CRITERIA, nominated(P1, new ActorOrText("anna")))
                    .when(screen(1))
                    .flagged(ParticipantsWarning.SCREENED_ONLY_BY_NOMINATOR);
        }

        @Test
        void where_nobody_is_named_who_wrote_the_nomination_down_counts_as_the_nominator() {
            Given unnamed = activeCase().given(CRITERIA).sentBy("bo").recorded(nominated(P1, null));
            unnamed.when(screen(1)).flagged(ParticipantsWarning.SCREENED_ONLY_BY_NOMINATOR);
            unnamed.sentBy("anna").when(screen(1)).unflagged();
        }

        @Test
        void one_screening_by_somebody_else_is_enough() {
            candidate()
                    .sentBy("bo")
                    .recorded(screened(P1, ScreeningVerdict.DEFERRED))
                    .onBehalfOf(Samples.COMMUNITY)
                    .when(screen(1))
                    .unflagged();
        }

        private ScreenCandidate screen(Integer version) {
            return new ScreenCandidate(P1, version, null, ScreeningVerdict.SUITABLE);
        }
    }

    @Nested
    class Decline_candidate {

        @Test
        void the_lead_chooses_against_a_candidate_and_says_why() {
            decline(activeCase().given(nominated(P1))).then(notSelected(P1)).unflagged();
            activeCase()
                    .given(nominated(P1))
                    .when(new DeclineCandidate(notSelected(P1)))
                    .refused(UniversalRefusal.RATIONALE_MISSING);
        }

        @Test
        void it_is_too_late_once_the_person_has_agreed_to_come_or_has_come() {
            decline(accepted(P1)).refused(ParticipantsRefusal.ALREADY_ADMITTED);
            decline(activeCase().given(nominated(P1), attended(P1, AttendanceStatus.PARTLY)))
                    .refused(ParticipantsRefusal.ALREADY_ADMITTED);
        }

        @Test
        void it_is_too_late_once_the_choice_was_made() {
            decline(activeCase().given(nominated(P1), invited(P1, null)))
                    .refused(ParticipantsRefusal.NOT_OPEN_TO_SELECTION);
            decline(activeCase().given(nominated(P1), notSelected(P1)))
                    .refused(ParticipantsRefusal.NOT_OPEN_TO_SELECTION);
            decline(activeCase()).refused(ParticipantsRefusal.UNKNOWN_PARTICIPATION);
        }

        private Outcome decline(Given given) {
            return given.because("two from this side already").when(new DeclineCandidate(notSelected(P1)));
        }
    }

    @Nested
    class Invite_participant {

        private Given suitable() {
            return activeCase().given(nominated(P1), screened(P1, ScreeningVerdict.SUITABLE_WITH_SUPPORT));
        }

        @Test
        void a_screened_person_is_invited() {
            invite(suitable().as(Role.LOCAL_PARTNER)).then(invited(P1, null)).unflagged();
        }

        @Test
        void a_person_nobody_screened_is_invited_with_a_flag() {
            invite(activeCase().given(nominated(P1))).flagged(ParticipantsWarning.NOT_SCREENED);
        }

        @Test
        void a_person_screened_as_unsuitable_is_not_invited() {
            invite(suitable().given(screened(P1, ScreeningVerdict.UNSUITABLE)))
                    .refused(ParticipantsRefusal.SCREENED_UNSUITABLE);
        }

        @Test
        void who_is_deferred_not_selected_or_gone_is_not_invited() {
            invite(suitable().given(screened(P1, ScreeningVerdict.DEFERRED)))
                    .refused(ParticipantsRefusal.NOT_OPEN_TO_INVITATION);
            invite(suitable().given(notSelected(P1))).refused(ParticipantsRefusal.NOT_OPEN_TO_INVITATION);
            invite(accepted(P1).given(left(P1, LeavingKind.UNSAFE)))
                    .refused(ParticipantsRefusal.NOT_OPEN_TO_INVITATION);
            invite(activeCase()).refused(ParticipantsRefusal.UNKNOWN_PARTICIPATION);
        }

        @Test
        void who_takes_part_is_invited_to_sessions_only() {
            invite(accepted(P1)).refused(ParticipantsRefusal.ALREADY_ADMITTED);
            accepted(P1)
                    .given(screened(P1, ScreeningVerdict.SUITABLE))
                    .when(new InviteParticipant(invited(P1, People.S2)))
                    .then(invited(P1, People.S2))
                    .unflagged();
        }

        @Test
        void nobody_is_brought_into_grave_danger() {
            Given endangered = suitable().given(risk(P1, 5, 4, null));
            invite(endangered).refused(ParticipantsRefusal.GRAVE_RISK);
            invite(endangered.given(new ProtectiveMeasureTaken(
                            null, new LocalId("r"), null, ProtectiveKind.SEPARATE_TRAVEL_SLIP, null)))
                    .then(invited(P1, null));
            invite(suitable().given(risk(P1, 4, 4, null))).then(invited(P1, null));
            invite(suitable().given(risk(P1, 5, 5, "2026-03-02"))).then(invited(P1, null));
        }

        @Test
        void danger_found_in_an_earlier_participation_is_not_forgotten() {
            invite(activeCase().given(nominated(P2), left(P2, LeavingKind.UNSAFE), risk(P2, 5, 5, null), nominated(P1)))
                    .refused(ParticipantsRefusal.GRAVE_RISK);
        }

        @ParameterizedTest
        @EnumSource(
                value = ConsentScope.class,
                names = {"PARTICIPATE", "CONTACTED_LATER"})
        void who_withdrew_the_consent_to_be_contacted_or_to_take_part_is_not_called(ConsentScope scope) {
            Given silent = suitable().given(consent(P1, scope), withdrawn(P1, scope));
            assertThat(invite(silent)
                            .refused(ParticipantsRefusal.CONTACT_CONSENT_WITHDRAWN)
                            .facts())
                    .containsEntry("scope", org.balcony.events.codec.WireNames.of(scope));
            invite(silent.given(consent(P1, scope))).then(invited(P1, null));
        }

        @Test
        void a_withdrawal_from_other_things_does_not_stop_an_invitation() {
            invite(suitable().given(withdrawn(P1, ConsentScope.NAMED, ConsentScope.EVALUATOR_ACCESS)))
                    .then(invited(P1, null));
        }

        @Test
        void a_withdrawal_holds_in_the_next_participation_until_the_person_consents_there() {
            Given again = activeCase()
                    .given(
                            nominated(P2),
                            withdrawn(P2),
                            left(P2, LeavingKind.WITHDREW),
                            nominated(P1),
                            screened(P1, ScreeningVerdict.SUITABLE));
            invite(again).refused(ParticipantsRefusal.CONTACT_CONSENT_WITHDRAWN);
            invite(again.given(consent(P1, ConsentScope.PARTICIPATE, ConsentScope.CONTACTED_LATER)))
                    .then(invited(P1, null));
        }

        @Test
        void an_erased_person_is_not_invited() {
            invite(suitable()
                            .elsewhere(
                                    StreamId.of(PERSON),
                                    new PeopleCapability(),
                                    List.of(new PersonalDataErased(1, List.of(), List.of(), null, null))))
                    .refused(ParticipantsRefusal.PERSON_ERASED);
        }

        private Outcome invite(Given given) {
            return given.when(new InviteParticipant(invited(P1, null)));
        }

        private RiskAssessed risk(LocalId participation, int likelihood, int severity, String until) {
            return new RiskAssessed(
                    new LocalId("r"),
                    RiskSubject.PARTICIPATION,
                    participation,
                    null,
                    null,
                    List.of("prosecution"),
                    new Rating(likelihood),
                    new Rating(severity),
                    null,
                    until == null ? null : When.of(until));
        }
    }
}
