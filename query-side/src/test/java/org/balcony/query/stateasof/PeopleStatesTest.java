package org.balcony.query.stateasof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.query.stateasof.StatesTold.given;
import static org.balcony.query.stateasof.StatesTold.id;

import java.util.List;
import java.util.Map;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.ReschedulingReason;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionRescheduled;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.FollowUpEvent.FollowUpContactMade;
import org.balcony.events.FollowUpEvent.FollowUpContactMissed;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.FollowUpEvent.FollowUpPurpose;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.CandidateScreened;
import org.balcony.events.ParticipantEvent.ConsentForm;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.ParticipantEvent.InvitationAnswer;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.LeavingKind;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.ParticipantEvent.ScreeningVerdict;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.Reaction;
import org.balcony.events.PowerEvent.ReactionTo;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.RiskSubject;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.Rating;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PeopleStatesTest {

    private static final String SUBJECT = "participation/elder";
    private static final PersonId PERSON = PersonId.of("0192c3a0-0000-7000-8000-0000000000d1");

    @Nested
    class Participations {

        @Test
        void a_candidate_is_screened_invited_accepts_takes_part_and_leaves() {
            StatesTold told = given(nominated());
            assertThat(told.state(SUBJECT)).isEqualTo("nominated");
            told.and(screened(ScreeningVerdict.DEFERRED));
            assertThat(told.state(SUBJECT)).isEqualTo("deferred");
            told.and(screened(ScreeningVerdict.SUITABLE));
            assertThat(told.state(SUBJECT)).isEqualTo("screened");
            told.and(invited(null));
            assertThat(told.state(SUBJECT)).isEqualTo("invited");
            told.and(answered(null, InvitationAnswer.CONDITIONAL));
            assertThat(told.state(SUBJECT)).isEqualTo("accepted");
            told.and(attended(AttendanceStatus.ONLINE));
            assertThat(told.state(SUBJECT)).isEqualTo("active");
            told.and(new ParticipantLeft(id("elder"), LeavingKind.WITHDREW, null));
            assertThat(told.state(SUBJECT)).isEqualTo("left");
            assertThat(told.live(SUBJECT).unexpected()).isFalse();
        }

        @Test
        void an_attendance_recorded_after_the_leaving_changes_nothing() {
            StatesTold told = given(nominated(), invited(null), answered(null, InvitationAnswer.ACCEPTED));
            told.and(attended(AttendanceStatus.PRESENT))
                    .and(new ParticipantLeft(id("elder"), LeavingKind.COMPLETED, null))
                    .and(attended(AttendanceStatus.PRESENT));
            assertThat(told.state(SUBJECT)).isEqualTo("left");
            assertThat(told.live(SUBJECT).unexpected()).isFalse();
        }

        @Test
        void who_was_not_there_does_not_become_active() {
            StatesTold told = given(nominated(), invited(null), answered(null, InvitationAnswer.ACCEPTED));
            told.and(attended(AttendanceStatus.EXCUSED));
            assertThat(told.state(SUBJECT)).isEqualTo("accepted");
        }

        @Test
        void declining_one_session_is_not_declining_the_case() {
            StatesTold told = given(nominated(), invited(null), answered(null, InvitationAnswer.ACCEPTED));
            told.and(invited("workshop")).and(answered("workshop", InvitationAnswer.DECLINED));
            assertThat(told.state(SUBJECT)).isEqualTo("accepted");
            assertThat(told.live(SUBJECT).unexpected()).isFalse();
        }

        @Test
        void who_declined_may_be_invited_again_and_who_was_unsuitable_screened_again() {
            StatesTold told = given(nominated(), screened(ScreeningVerdict.UNSUITABLE));
            assertThat(told.state(SUBJECT)).isEqualTo("unsuitable");
            told.and(screened(ScreeningVerdict.SUITABLE_WITH_SUPPORT)).and(invited(null));
            told.and(answered(null, InvitationAnswer.DECLINED));
            assertThat(told.state(SUBJECT)).isEqualTo("declined");
            told.and(invited(null));
            assertThat(told.state(SUBJECT)).isEqualTo("invited");
            assertThat(told.live(SUBJECT).unexpected()).isFalse();
        }

        @Test
        void leaving_without_ever_having_come_is_believed_and_unexpected() {
            StatesTold told = given(nominated(), new ParticipantLeft(id("elder"), LeavingKind.UNSAFE, null));
            assertThat(told.state(SUBJECT)).isEqualTo("left");
            assertThat(told.live(SUBJECT).unexpected()).isTrue();
            told.butThatWasWrong();
            assertThat(told.state(SUBJECT)).isEqualTo("nominated");
        }

        @Test
        void consents_stand_by_scope_until_they_run_out_or_are_withdrawn() {
            StatesTold told = given(
                    nominated(),
                    consent("2025-01-31", ConsentScope.PARTICIPATE, ConsentScope.CONTACTED_LATER),
                    new InformedConsentWithdrawn(
                            id("elder"), List.of(ConsentScope.CONTACTED_LATER), When.of("2024-12-01")));
            assertThat(told.on("2024-11-30", SUBJECT).facts())
                    .containsEntry("consent", Map.of("participate", "given", "contacted_later", "given"));
            assertThat(told.on("2024-12-01", SUBJECT).facts())
                    .containsEntry("consent", Map.of("participate", "given", "contacted_later", "withdrawn"));
            assertThat(told.on("2025-02-01", SUBJECT).facts())
                    .containsEntry("consent", Map.of("participate", "expired", "contacted_later", "withdrawn"));
        }

        @Test
        void a_withdrawal_without_a_scope_withdraws_everything() {
            StatesTold told = given(
                    nominated(),
                    consent(null, ConsentScope.PARTICIPATE),
                    new InformedConsentWithdrawn(id("elder"), List.of(), null));
            assertThat(told.facts(SUBJECT).get("consent")).asString().doesNotContain("given");
        }

        @Test
        void the_risk_to_a_person_is_a_fact_with_an_end() {
            StatesTold told = given(nominated(), risk("2024-12-31"));
            assertThat(told.on("2024-12-31", SUBJECT).facts().get("risk").toString())
                    .contains("state=valid", "rating=20");
            assertThat(told.on("2025-01-01", SUBJECT).facts().get("risk").toString())
                    .contains("state=expired");
            assertThat(told.on("2025-01-01", "risk/road").state()).isEqualTo("expired");
        }
    }

    @Nested
    class Sessions {

        @Test
        void a_session_is_scheduled_moved_opened_and_held() {
            StatesTold told = given(scheduled());
            told.and(new SessionRescheduled(
                    id("workshop"), null, When.of("2024-12-05"), ReschedulingReason.SECURITY, null));
            assertThat(told.facts("session/workshop"))
                    .containsEntry("plannedFor", When.of("2024-12-05"))
                    .containsEntry("reschedulings", 1);
            told.and(new SessionOpened(id("workshop"), null, List.of(), true, null, id("strict"), List.of()));
            assertThat(told.state("session/workshop")).isEqualTo("open");
            told.and(held(HeldMode.LIVE));
            assertThat(told.state("session/workshop")).isEqualTo("held");
            assertThat(told.live("session/workshop").unexpected()).isFalse();
        }

        @Test
        void a_session_may_be_written_down_afterwards_but_not_live_without_having_opened() {
            assertThat(given(held(HeldMode.RETROSPECTIVE))
                            .live("session/workshop")
                            .unexpected())
                    .isFalse();
            assertThat(given(held(HeldMode.LIVE)).live("session/workshop").unexpected())
                    .isTrue();
        }

        @Test
        void a_cancelled_session_that_was_held_all_the_same_is_held_and_unexpected() {
            StatesTold told = given(scheduled(), new SessionCancelled(id("workshop"), null));
            assertThat(told.state("session/workshop")).isEqualTo("cancelled");
            told.and(held(HeldMode.RETROSPECTIVE));
            assertThat(told.state("session/workshop")).isEqualTo("held");
            assertThat(told.live("session/workshop").unexpected()).isTrue();
        }

        @Test
        void a_reaction_to_a_session_that_nobody_recorded_leaves_it_unknown() {
            StatesTold told = given(new PartyReactionRecorded(
                    ReactionTo.SESSION, id("workshop"), ActorOrText.of(Samples.GOVERNMENT), Reaction.PROTEST, null));
            assertThat(told.state("session/workshop")).isEqualTo("unknown");
            assertThat(told.live("session/workshop").unexpected()).isTrue();
        }
    }

    @Nested
    class FollowUps {

        private final String contacts = "follow-up/calls/elder";

        @Test
        void a_contact_is_due_every_cadence_and_missed_once_half_a_cadence_has_passed() {
            StatesTold told = given().and("2024-10-01", plan(null));
            assertThat(told.on("2024-10-30", contacts).state()).isEqualTo("not_yet_due");
            assertThat(told.on("2024-10-31", contacts).state()).isEqualTo("due");
            assertThat(told.on("2024-11-15", contacts).state()).isEqualTo("due");
            assertThat(told.on("2024-11-16", contacts).state()).isEqualTo("missed");
            assertThat(told.on("2024-11-16", contacts).facts()).containsEntry("missedInARow", 1L);
        }

        @Test
        void a_contact_counts_for_the_due_day_nearest_to_it_and_mends_one_that_was_missed() {
            StatesTold told = given().and("2024-10-01", plan(null));
            told.and("2024-10-31", new FollowUpContactMissed(id("elder"), null, When.of("2024-10-31"), "no answer"));
            assertThat(told.on("2024-11-01", contacts).state()).isEqualTo("missed");
            told.and("2024-11-08", made());
            assertThat(told.on("2024-11-20", contacts).state()).isEqualTo("made");
            assertThat(told.on("2024-11-20", contacts).eventIds()).hasSize(3);
        }

        @Test
        void nothing_is_due_after_the_end_of_the_plan() {
            StatesTold told = given().and("2024-10-01", plan("2024-11-10"));
            assertThat(told.on("2025-06-01", contacts).facts().get("slots"))
                    .isEqualTo(List.of(Map.of("dueOn", "2024-10-31", "state", "missed")));
            assertThat(told.on("2025-06-01", "follow-up-plan/calls").state()).isEqualTo("ended");
            assertThat(told.on("2024-11-10", "follow-up-plan/calls").state()).isEqualTo("running");
        }

        @Test
        void who_may_not_be_contacted_misses_nothing() {
            StatesTold told = given().and("2024-10-01", plan("2025-01-15"));
            told.and("2024-11-20", new InformedConsentWithdrawn(id("elder"), List.of(), null));
            assertThat(told.live(contacts).facts().get("slots").toString())
                    .contains("missed")
                    .contains("void");
            assertThat(told.state(contacts)).isEqualTo("void");
            told.and("2024-12-20", consent(null, ConsentScope.CONTACTED_LATER));
            assertThat(told.live(contacts).facts().get("slots"))
                    .isEqualTo(List.of(
                            Map.of("dueOn", "2024-10-31", "state", "missed"),
                            Map.of("dueOn", "2024-11-30", "state", "void"),
                            Map.of("dueOn", "2024-12-30", "state", "missed")));
        }

        private FollowUpPlanned plan(String until) {
            return new FollowUpPlanned(
                    id("calls"),
                    List.of(id("elder")),
                    30,
                    List.of("phone"),
                    FollowUpPurpose.RELATIONSHIP,
                    null,
                    until == null ? null : When.of(until));
        }

        private FollowUpContactMade made() {
            return new FollowUpContactMade(id("elder"), null, "phone", null, null, null, null);
        }
    }

    private static CandidateNominated nominated() {
        return new CandidateNominated(id("elder"), PERSON, ActorOrText.of(Samples.ELDERS), null, null, null);
    }

    private static CandidateScreened screened(ScreeningVerdict verdict) {
        return new CandidateScreened(id("elder"), 1, List.of(), verdict);
    }

    private static ParticipantInvited invited(String session) {
        return new ParticipantInvited(id("elder"), session == null ? null : id(session), null, null, null);
    }

    private static InvitationAnswered answered(String session, InvitationAnswer answer) {
        return new InvitationAnswered(id("elder"), null, session == null ? null : id(session), answer, null);
    }

    private static AttendanceRecorded attended(AttendanceStatus status) {
        return new AttendanceRecorded(id("workshop"), id("elder"), status, null);
    }

    private static InformedConsentRecorded consent(String until, ConsentScope... scope) {
        return new InformedConsentRecorded(
                id("elder"),
                List.of(scope),
                ConsentForm.ORAL_WITNESSED,
                null,
                true,
                until == null ? null : When.of(until));
    }

    private static RiskAssessed risk(String until) {
        return new RiskAssessed(
                id("road"),
                RiskSubject.PARTICIPATION,
                id("elder"),
                null,
                null,
                List.of("checkpoint"),
                new Rating(4),
                new Rating(5),
                null,
                When.of(until));
    }

    private static SessionScheduled scheduled() {
        return new SessionScheduled(
                id("workshop"),
                SessionKind.PROBLEM_SOLVING_WORKSHOP,
                When.of("2024-11-05"),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    private static SessionHeld held(HeldMode mode) {
        return new SessionHeld(
                id("workshop"), mode, null, null, null, null, List.of(), List.of(), null, List.of(), List.of(), null);
    }
}
