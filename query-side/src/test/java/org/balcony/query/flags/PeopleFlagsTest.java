package org.balcony.query.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.query.flags.FlagCode.CONSENT_GAP;
import static org.balcony.query.flags.FlagCode.FOLLOWUP_BEHIND;
import static org.balcony.query.flags.FlagCode.RISK_REVIEW_DUE;
import static org.balcony.query.flags.Raised.id;

import java.util.List;
import org.balcony.events.FollowUpEvent.FollowUpContactMade;
import org.balcony.events.FollowUpEvent.FollowUpContactMissed;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.FollowUpEvent.FollowUpPurpose;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.LeavingKind;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.SafetyEvent.ExposureKind;
import org.balcony.events.SafetyEvent.IncidentKind;
import org.balcony.events.SafetyEvent.MediaExposureRecorded;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.RiskSubject;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Rating;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PeopleFlagsTest {

    private final Raised raised = new Raised();

    @Nested
    class Consent {

        @Test
        void who_attends_without_consent_on_record_is_flagged_until_it_is_given() {
            raised.activeFrom("2024-01-01").ours("2024-02-01", Raised.attended("s-1", "p-1"));
            assertThat(raised.subjects(CONSENT_GAP)).containsExactly("participation/p-1");
            raised.ours("2024-02-02", Raised.consent("p-1", null, ConsentScope.NAMED));
            assertThat(raised.subjects(CONSENT_GAP)).containsExactly("participation/p-1");
            raised.ours("2024-02-02", Raised.consent("p-1", null, ConsentScope.PARTICIPATE));
            assertThat(raised.subjects(CONSENT_GAP)).isEmpty();
        }

        @Test
        void consent_expires_with_its_day_and_without_any_event() {
            raised.activeFrom("2024-01-01").ours("2024-02-01", Raised.attended("s-1", "p-1"));
            raised.ours("2024-01-15", Raised.consent("p-1", "2024-06", ConsentScope.PARTICIPATE));
            assertThat(raised.subjectsOn("2024-06-30", CONSENT_GAP)).isEmpty();
            assertThat(raised.subjectsOn("2024-07-01", CONSENT_GAP)).containsExactly("participation/p-1");
        }

        @Test
        void withdrawn_consent_is_a_gap_until_the_person_has_left() {
            raised.activeFrom("2024-01-01").ours("2024-02-01", Raised.attended("s-1", "p-1"));
            raised.ours("2024-01-15", Raised.consent("p-1", null, ConsentScope.PARTICIPATE));
            raised.ours("2024-03-01", Raised.withdrawn("p-1", ConsentScope.PARTICIPATE));
            assertThat(raised.subjects(CONSENT_GAP)).containsExactly("participation/p-1");
            raised.ours("2024-03-02", new ParticipantLeft(id("p-1"), LeavingKind.WITHDREW, null));
            assertThat(raised.subjects(CONSENT_GAP)).isEmpty();
        }

        @Test
        void consent_withdrawn_from_everything_is_withdrawn_from_taking_part() {
            raised.activeFrom("2024-01-01").ours("2024-02-01", Raised.attended("s-1", "p-1"));
            raised.ours("2024-01-15", Raised.consent("p-1", null, ConsentScope.PARTICIPATE));
            raised.ours("2024-03-01", Raised.withdrawn("p-1"));
            assertThat(raised.subjects(CONSENT_GAP)).containsExactly("participation/p-1");
        }
    }

    @Nested
    class Risk {

        @Test
        void an_assessment_is_due_for_review_the_day_after_it_expires() {
            raised.ours("2024-02-01", risk("k-1", RiskSubject.PARTICIPATION, "2024-05-01"));
            assertThat(raised.subjectsOn("2024-05-01", RISK_REVIEW_DUE)).isEmpty();
            assertThat(raised.subjectsOn("2024-05-02", RISK_REVIEW_DUE)).containsExactly("participation/p-1");
            raised.ours("2024-05-03", risk("k-2", RiskSubject.PARTICIPATION, null));
            assertThat(raised.subjects(RISK_REVIEW_DUE)).isEmpty();
        }

        @Test
        void an_incident_touching_the_person_makes_it_due_and_one_before_or_touching_others_does_not() {
            raised.ours("2024-02-01", risk("k-1", RiskSubject.PARTICIPATION, null));
            raised.ours("2024-01-20", incident("i-1", id("p-1")));
            raised.ours("2024-03-01", incident("i-2", id("p-2")));
            assertThat(raised.subjects(RISK_REVIEW_DUE)).isEmpty();
            raised.ours("2024-03-02", incident("i-3", id("p-1")));
            assertThat(raised.subjects(RISK_REVIEW_DUE)).containsExactly("participation/p-1");
        }

        @Test
        void exposed_identities_make_the_assessments_of_persons_and_of_the_case_due() {
            raised.ours("2024-02-01", risk("k-1", RiskSubject.PARTICIPATION, null));
            raised.ours("2024-02-01", risk("k-2", RiskSubject.CASE, null));
            raised.ours("2024-03-01", new MediaExposureRecorded(ExposureKind.HOSTILE, null, null, false));
            assertThat(raised.subjects(RISK_REVIEW_DUE)).isEmpty();
            raised.ours("2024-03-01", new MediaExposureRecorded(ExposureKind.LEAK, null, null, true));
            assertThat(raised.subjects(RISK_REVIEW_DUE))
                    .containsExactlyInAnyOrder("participation/p-1", Raised.THE_CASE);
        }

        private static RiskAssessed risk(String id, RiskSubject subject, @Nullable String until) {
            return new RiskAssessed(
                    id(id),
                    subject,
                    subject == RiskSubject.PARTICIPATION ? id("p-1") : null,
                    null,
                    null,
                    List.of(),
                    Rating.of(2),
                    Rating.of(3),
                    null,
                    until == null ? null : When.of(until));
        }

        private static SafetyIncidentReported incident(String id, LocalId affected) {
            return new SafetyIncidentReported(
                    id(id), IncidentKind.HARASSMENT, Rating.of(3), List.of(affected), null, null);
        }
    }

    @Nested
    class FollowUp {

        @Test
        void two_missed_slots_in_a_row_put_the_plan_behind_when_the_second_is_half_a_cadence_past() {
            raised.ours("2024-01-01", plan("p-1", "p-2"));
            raised.ours("2024-04-25", made("p-2"));
            assertThat(raised.subjectsOn("2024-05-30", FOLLOWUP_BEHIND)).isEmpty();
            assertThat(raised.subjectsOn("2024-05-31", FOLLOWUP_BEHIND)).containsExactly("follow-up-plan/f");
            assertThat(raised.flags(FOLLOWUP_BEHIND).getFirst().explanation()).startsWith("2 of 2");
        }

        @Test
        void a_contact_makes_the_slots_before_it() {
            raised.ours("2024-01-01", plan("p-1"));
            raised.ours("2024-04-25", made("p-1"));
            assertThat(raised.subjectsOn("2024-05-31", FOLLOWUP_BEHIND)).isEmpty();
            assertThat(raised.subjectsOn("2024-09-28", FOLLOWUP_BEHIND)).containsExactly("follow-up-plan/f");
        }

        @Test
        void two_recorded_misses_put_it_behind_and_withdrawn_consent_voids_them() {
            raised.ours("2024-01-01", plan("p-1"));
            raised.ours("2024-03-01", missed("p-1", "2024-03-01"));
            assertThat(raised.subjectsOn("2024-05-02", FOLLOWUP_BEHIND)).isEmpty();
            raised.ours("2024-04-30", missed("p-1", "2024-04-30"));
            assertThat(raised.subjectsOn("2024-05-02", FOLLOWUP_BEHIND)).containsExactly("follow-up-plan/f");
            raised.ours("2024-05-01", Raised.withdrawn("p-1", ConsentScope.CONTACTED_LATER));
            assertThat(raised.subjects(FOLLOWUP_BEHIND)).isEmpty();
        }

        @Test
        void no_contact_ninety_days_after_the_last_session_is_flagged() {
            raised.ours("2024-01-01", Raised.held("s-1"));
            raised.ours("2024-02-01", Raised.held("s-2"));
            assertThat(raised.subjectsOn("2024-04-30", FOLLOWUP_BEHIND)).isEmpty();
            assertThat(raised.subjectsOn("2024-05-01", FOLLOWUP_BEHIND)).containsExactly("session/s-2");
            raised.ours("2024-03-01", made("p-1"));
            assertThat(raised.subjects(FOLLOWUP_BEHIND)).isEmpty();
        }

        private static FollowUpPlanned plan(String... cohort) {
            return new FollowUpPlanned(
                    id("f"),
                    List.of(cohort).stream().map(LocalId::new).toList(),
                    60,
                    List.of(),
                    FollowUpPurpose.RELATIONSHIP,
                    null,
                    null);
        }

        private static FollowUpContactMade made(String person) {
            return new FollowUpContactMade(id(person), null, null, null, null, null, null);
        }

        private static FollowUpContactMissed missed(String person, String due) {
            return new FollowUpContactMissed(id(person), null, When.of(due), null);
        }
    }

    @Test
    void a_case_that_is_not_under_way_has_nobody_taking_part() {
        raised.ours("2024-01-01", Samples.caseRegistered());
        raised.ours("2024-02-01", Raised.attended("s-1", "p-1"));
        assertThat(raised.subjects(CONSENT_GAP)).isEmpty();
    }
}
