package org.balcony.command.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Given.NOW;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import org.balcony.command.casefile.CasefileCommand.CloseCase;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.safety.SafetyCommand.AssessRisk;
import org.balcony.command.safety.SafetyCommand.ReportSafetyIncident;
import org.balcony.command.safety.SafetyCommand.TakeProtectiveMeasure;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.CaseOutcome;
import org.balcony.events.CaseEvent.DeclineReason;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.SafetyEvent.IncidentKind;
import org.balcony.events.SafetyEvent.ProtectiveKind;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.RiskSubject;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Rating;
import org.balcony.events.value.Role;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SafetyCapabilityTest {

    private static final LocalId P1 = new LocalId("p-1");
    private static final LocalId P2 = new LocalId("p-2");
    private static final LocalId S1 = new LocalId("s-1");
    private static final LocalId RISK = new LocalId("risk-1");
    private static final LocalId LATER = new LocalId("risk-2");
    private static final LocalId INCIDENT = new LocalId("incident-1");

    private static Given given() {
        return Given.onCase().given(REGISTERED, new CaseAccepted(null, Given.ANNA));
    }

    @Nested
    class Assess_risk {

        @Test
        void the_subject_says_what_is_named() {
            given().when(new AssessRisk(risk(RISK, RiskSubject.PARTICIPATION, P1, null, null, 5, null)))
                    .then(risk(RISK, RiskSubject.PARTICIPATION, P1, null, null, 5, null))
                    .unflagged();
            given().when(new AssessRisk(risk(RISK, RiskSubject.SESSION, null, S1, null, 5, null)))
                    .unflagged();
            given().when(new AssessRisk(risk(RISK, RiskSubject.LOCAL_PARTNER, null, null, "Radio Bissau", 5, null)))
                    .unflagged();
            given().when(new AssessRisk(risk(RISK, RiskSubject.CASE, null, null, null, 5, null)))
                    .unflagged();
        }

        @Test
        void what_the_subject_does_not_say_is_not_named() {
            given().when(new AssessRisk(risk(RISK, RiskSubject.PARTICIPATION, null, null, null, 5, null)))
                    .refused(SafetyRefusal.RISK_SUBJECT_UNFIT);
            given().when(new AssessRisk(risk(RISK, RiskSubject.SESSION, P1, null, null, 5, null)))
                    .refused(SafetyRefusal.RISK_SUBJECT_UNFIT);
            given().when(new AssessRisk(risk(RISK, RiskSubject.PARTICIPATION, P1, S1, null, 5, null)))
                    .refused(SafetyRefusal.RISK_SUBJECT_UNFIT);
            given().when(new AssessRisk(risk(RISK, RiskSubject.CASE, null, null, "Radio Bissau", 5, null)))
                    .refused(SafetyRefusal.RISK_SUBJECT_UNFIT);
        }

        @Test
        void an_id_names_one_assessment() {
            given().given(person(RISK, P1, 5, null))
                    .when(new AssessRisk(person(RISK, P2, 5, null)))
                    .refused(SafetyRefusal.RISK_ID_IN_USE);
        }

        @Test
        void a_judgement_does_not_run_out_before_it_begins() {
            given().when(new AssessRisk(person(RISK, P1, 5, "2027/2026")))
                    .refused(UniversalRefusal.PERIOD_RUNS_BACKWARDS);
        }

        @Test
        void a_local_partner_may_say_that_somebody_is_at_risk_and_an_evaluator_may_not() {
            given().as(Role.LOCAL_PARTNER)
                    .when(new AssessRisk(person(RISK, P1, 5, null)))
                    .accepted();
            given().as(Role.EVALUATOR)
                    .when(new AssessRisk(person(RISK, P1, 5, null)))
                    .refused(UniversalRefusal.ROLE_NOT_ALLOWED);
        }
    }

    @Nested
    class Grave_risk {

        @Test
        void a_valid_rating_of_20_is_grave() {
            assertThat(state(given().given(person(RISK, P1, 5, "2026-12"))).graveRisk(P1, NOW))
                    .isTrue();
            assertThat(state(given().given(person(RISK, P1, 4, "2026-12"))).graveRisk(P1, NOW))
                    .isTrue();
            assertThat(state(given().given(person(RISK, P1, 3, "2026-12"))).graveRisk(P1, NOW))
                    .isFalse();
            assertThat(state(given().given(person(RISK, P1, 5, "2026-12"))).graveRisk(P2, NOW))
                    .isFalse();
        }

        @Test
        void a_judgement_that_has_run_out_is_not_valid() {
            assertThat(state(given().given(person(RISK, P1, 5, "2026-02"))).graveRisk(P1, NOW))
                    .isFalse();
            assertThat(state(given().given(person(RISK, P1, 5, null))).graveRisk(P1, NOW))
                    .isTrue();
        }

        @Test
        void a_later_measure_for_the_risk_or_the_person_answers_it() {
            RiskAssessed grave = person(RISK, P1, 5, null);
            assertThat(state(given().given(grave, measure(null, RISK, null, null)))
                            .graveRisk(P1, NOW))
                    .isFalse();
            assertThat(state(given().given(grave, measure(null, null, P1, null)))
                            .graveRisk(P1, NOW))
                    .isFalse();
            assertThat(state(given().given(grave, incident(INCIDENT, 4, P1), measure(INCIDENT, null, null, null)))
                            .graveRisk(P1, NOW))
                    .isFalse();
            assertThat(state(given().given(grave, measure(null, null, P2, null)))
                            .graveRisk(P1, NOW))
                    .isTrue();
        }

        @Test
        void a_measure_recorded_before_the_risk_it_names_still_answers_it() {
            assertThat(state(given().given(measure(null, RISK, null, null), person(RISK, P1, 5, null)))
                            .graveRisk(P1, NOW))
                    .isFalse();
        }

        @Test
        void what_was_done_before_a_new_judgement_does_not_answer_it() {
            assertThat(state(given().given(
                                            person(RISK, P1, 5, null),
                                            measure(null, RISK, null, null),
                                            person(LATER, P1, 5, null)))
                            .graveRisk(P1, NOW))
                    .isTrue();
        }

        @Test
        void the_newest_judgement_counts_even_where_an_older_one_is_recorded_late() {
            assertThat(state(given().given(person(RISK, P1, 5, null), person(LATER, P1, 2, null)))
                            .graveRisk(P1, NOW))
                    .isFalse();
            assertThat(state(given().given(person(RISK, P1, 5, null))
                                    .given("2024-05", null, person(LATER, P1, 2, null)))
                            .graveRisk(P1, NOW))
                    .isTrue();
        }

        @Test
        void a_retracted_measure_protects_nobody() {
            assertThat(state(given().given(
                                            person(RISK, P1, 5, null),
                                            measure(null, RISK, null, null),
                                            new RecordRetracted(Given.id(4), RetractionReason.NEVER_HAPPENED)))
                            .graveRisk(P1, NOW))
                    .isTrue();
        }
    }

    @Nested
    class Risk_assessed {

        @Test
        void a_session_is_covered_by_a_judgement_of_its_own_or_of_the_case() {
            SafetyState session = state(given().given(risk(RISK, RiskSubject.SESSION, null, S1, null, 2, "2026-12")));
            assertThat(session.riskAssessed(S1, NOW)).isTrue();
            assertThat(session.riskAssessed(null, NOW)).isFalse();
            assertThat(session.riskAssessed(new LocalId("s-2"), NOW)).isFalse();
            SafetyState whole = state(given().given(risk(RISK, RiskSubject.CASE, null, null, null, 2, "2026-12")));
            assertThat(whole.riskAssessed(S1, NOW)).isTrue();
            assertThat(whole.riskAssessed(null, When.of("2027").earliest())).isFalse();
        }
    }

    @Nested
    class Report_safety_incident {

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"FUNDER", "AUDITOR", "INTEGRATOR"},
                mode = EnumSource.Mode.EXCLUDE)
        void whoever_writes_may_report_in_whatever_status_the_case_is(Role role) {
            ReportSafetyIncident report = new ReportSafetyIncident(incident(INCIDENT, 5, P1));
            Given.onCase().as(role).when(report).accepted();
            given().given(new CaseClosed(CaseOutcome.UNSAFE, List.of()))
                    .as(role)
                    .when(report)
                    .then(incident(INCIDENT, 5, P1))
                    .flagged(UniversalWarning.AFTER_CASE_CLOSED);
            Given.onCase()
                    .given(REGISTERED, new CaseDeclined(DeclineReason.UNSAFE))
                    .as(role)
                    .when(report)
                    .accepted();
        }

        @Test
        void the_same_id_again_is_recorded_and_flagged() {
            given().given(incident(INCIDENT, 2, P1))
                    .when(new ReportSafetyIncident(incident(INCIDENT, 5, P2)))
                    .then(incident(INCIDENT, 5, P2))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }
    }

    @Nested
    class Take_protective_measure {

        @Test
        void a_measure_mitigates_an_incident_and_another_closes_it() {
            Given reported = given().given(incident(INCIDENT, 5, P1));
            reported.when(new TakeProtectiveMeasure(measure(INCIDENT, null, null, null)))
                    .then(measure(INCIDENT, null, null, null))
                    .unflagged();
            assertThat(state(reported).openIncidents(5)).containsExactly(INCIDENT);
            reported.given(measure(INCIDENT, null, null, false));
            assertThat(state(reported).openIncidents(5)).containsExactly(INCIDENT);
            reported.given(measure(INCIDENT, null, null, true));
            assertThat(state(reported).openIncidents(1)).isEmpty();
        }

        @Test
        void a_measure_is_for_something() {
            given().when(new TakeProtectiveMeasure(measure(null, null, null, null)))
                    .refused(SafetyRefusal.MEASURE_FOR_NOTHING);
        }

        @Test
        void what_closes_an_incident_names_it() {
            given().given(incident(INCIDENT, 5, P1))
                    .when(new TakeProtectiveMeasure(measure(null, null, P1, true)))
                    .refused(SafetyRefusal.CLOSES_NO_INCIDENT);
        }

        @Test
        void what_was_not_reported_assessed_or_open_is_recorded_and_flagged() {
            given().when(new TakeProtectiveMeasure(measure(INCIDENT, null, null, null)))
                    .then(measure(INCIDENT, null, null, null))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given().when(new TakeProtectiveMeasure(measure(null, RISK, null, null)))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given().given(incident(INCIDENT, 5, P1), measure(INCIDENT, null, null, true))
                    .when(new TakeProtectiveMeasure(measure(INCIDENT, null, null, null)))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }

        @Test
        void an_incident_closed_before_it_was_reported_stays_closed() {
            assertThat(state(given().given(measure(INCIDENT, null, null, true), incident(INCIDENT, 5, P1)))
                            .openIncidents(1))
                    .isEmpty();
        }
    }

    @Nested
    class Close_case {

        private final CloseCase close = new CloseCase(CaseOutcome.UNSAFE, List.of());

        @Test
        void a_grave_incident_keeps_the_case_open_until_it_is_closed() {
            Given grave = given().given(incident(INCIDENT, 4, P1), measure(INCIDENT, null, null, null))
                    .because("too dangerous");
            var outcome = grave.when(close);
            outcome.refused(SafetyRefusal.GRAVE_INCIDENT_OPEN);
            assertThat(outcome.facts()).containsEntry("incidents", List.of("incident-1"));
            grave.given(measure(INCIDENT, null, null, true)).when(close).accepted();
        }

        @Test
        void a_lesser_incident_does_not() {
            given().given(incident(INCIDENT, 3, P1)).because("done").when(close).accepted();
        }
    }

    private static SafetyState state(Given given) {
        return given.folded().state().of(SafetyState.class);
    }

    private static RiskAssessed person(LocalId id, LocalId person, int severity, String until) {
        return risk(id, RiskSubject.PARTICIPATION, person, null, null, severity, until);
    }

    private static RiskAssessed risk(
            LocalId id,
            RiskSubject subject,
            LocalId person,
            LocalId session,
            String partner,
            int severity,
            String until) {
        return new RiskAssessed(
                id,
                subject,
                person,
                session,
                partner == null ? null : new ActorOrText(partner),
                List.of("arrest at the border"),
                Rating.of(5),
                Rating.of(severity),
                null,
                until == null ? null : When.of(until));
    }

    private static SafetyIncidentReported incident(LocalId id, int severity, LocalId... affected) {
        return new SafetyIncidentReported(
                id, IncidentKind.ARREST_OR_PROSECUTION, Rating.of(severity), List.of(affected), null, "the capital");
    }

    private static ProtectiveMeasureTaken measure(LocalId incident, LocalId risk, LocalId person, Boolean closes) {
        return new ProtectiveMeasureTaken(incident, risk, person, ProtectiveKind.SEPARATE_TRAVEL_SLIP, closes);
    }
}
