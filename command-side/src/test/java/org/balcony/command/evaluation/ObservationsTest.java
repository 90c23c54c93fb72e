package org.balcony.command.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Samples.MILITARY;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import java.util.UUID;
import org.balcony.command.evaluation.EvaluationCommand.RecordObservation;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Outcome;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.records.RecordsCommand.CorrectRecord;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.RegimeKind;
import org.balcony.events.EvaluationEvent.ObservationDimension;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.EvaluationEvent.ObservationSubject;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.ConsentForm;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Basis;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.NumberOrText;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.Role;
import org.balcony.events.value.Scope;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ObservationsTest {

    private static final LocalId PERSON = new LocalId("p1");
    private static final LocalId SESSION = new LocalId("capital-1");

    private static Given given() {
        return Given.onCase()
                .given(
                        REGISTERED,
                        new CandidateNominated(
                                PERSON, new PersonId(new UUID(5, 1)), ActorOrText.of(MILITARY), null, null, null),
                        new AttendanceRecorded(SESSION, PERSON, AttendanceStatus.EXCUSED, null));
    }

    /** Scenarios S-29 and S-31 of the domain text. */
    @Test
    void how_society_sees_things_is_observed_before_any_stage_and_in_words() {
        RecordObservation cover = new RecordObservation(new ObservationRecorded(
                ObservationDimension.UNINTENDED_EFFECT,
                ObservationSubject.SOCIETY,
                null,
                null,
                null,
                null,
                NumberOrText.of("The rulers show the talks around in order to look flexible"),
                null,
                null));
        given().when(cover).then(cover.observation()).unflagged();
    }

    @Test
    void a_rating_is_a_whole_number_from_1_to_5() {
        for (Object outside : List.of(0, 6, -1, new java.math.BigDecimal("2.5"))) {
            given().when(observed(ObservationSubject.SIDE, NumberOrText.of(outside)))
                    .refused(EvaluationRefusal.RATING_OUT_OF_RANGE);
        }
        for (int within = 1; within <= 5; within++) {
            given().when(observed(ObservationSubject.SIDE, NumberOrText.of(within)))
                    .unflagged();
        }
    }

    @Test
    void an_observation_names_what_was_observed() {
        for (ObservationSubject subject : ObservationSubject.values()) {
            Outcome unnamed = given().when(new RecordObservation(new ObservationRecorded(
                    ObservationDimension.TRUST, subject, null, null, null, null, NumberOrText.of(3), null, null)));
            if (subject == ObservationSubject.SOCIETY) {
                unnamed.accepted();
            } else {
                unnamed.refused(EvaluationRefusal.SUBJECT_NOT_NAMED);
            }
        }
        given().when(observed(ObservationSubject.GROUP, NumberOrText.of(3))).accepted();
        given().when(observed(ObservationSubject.SESSION, NumberOrText.of(3))).accepted();
    }

    @Test
    void an_unknown_session_or_evaluation_is_flagged() {
        Outcome outcome = given().when(new RecordObservation(new ObservationRecorded(
                ObservationDimension.TRUST,
                ObservationSubject.SESSION,
                null,
                null,
                new LocalId("other"),
                null,
                NumberOrText.of(3),
                null,
                new LocalId("midterm"))));
        outcome.flagged(UniversalWarning.UNEXPECTED_TRANSITION, UniversalWarning.UNEXPECTED_TRANSITION);
    }

    @Nested
    class Of_one_person {

        @Test
        void is_recorded_with_consent() {
            given().given(consent(ConsentScope.RECORDED_INTERNALLY))
                    .when(ofPerson(null))
                    .then(ofPerson(null).observation())
                    .unflagged();
        }

        @Test
        void is_refused_without_consent() {
            Outcome outcome = given().given(consent(ConsentScope.PARTICIPATE)).when(ofPerson(null));
            outcome.refused(EvaluationRefusal.OBSERVED_WITHOUT_CONSENT);
            assertThat(outcome.facts())
                    .containsEntry("participationId", "p1")
                    .containsEntry("scope", "recorded_internally")
                    .containsEntry("consent", "none");
            given().given(
                            consent(ConsentScope.RECORDED_INTERNALLY),
                            new InformedConsentWithdrawn(PERSON, List.of(), null))
                    .when(ofPerson(null))
                    .refused(EvaluationRefusal.OBSERVED_WITHOUT_CONSENT);
        }

        @Test
        void by_an_evaluator_needs_consent_to_evaluators_too() {
            given().given(consent(ConsentScope.RECORDED_INTERNALLY))
                    .as(Role.EVALUATOR)
                    .when(ofPerson(null))
                    .refused(EvaluationRefusal.OBSERVED_WITHOUT_CONSENT);
            given().given(consent(ConsentScope.RECORDED_INTERNALLY, ConsentScope.EVALUATOR_ACCESS))
                    .as(Role.EVALUATOR)
                    .when(ofPerson(null))
                    .unflagged();
        }

        @Test
        void needs_consent_under_whatever_subject_the_person_is_named() {
            given().when(new RecordObservation(new ObservationRecorded(
                            ObservationDimension.TRUST,
                            ObservationSubject.SIDE,
                            ActorOrText.of(MILITARY),
                            null,
                            null,
                            PERSON,
                            NumberOrText.of(3),
                            null,
                            null)))
                    .refused(EvaluationRefusal.OBSERVED_WITHOUT_CONSENT);
        }

        @Test
        void is_flagged_where_history_does_not_tell_of_consent() {
            given().on(Basis.DOCUMENT)
                    .recorded(new AttendanceRecorded(SESSION, PERSON, AttendanceStatus.PRESENT, null))
                    .when(ofPerson(null))
                    .flagged(EvaluationWarning.OBSERVATION_CONSENT_UNKNOWN);
        }

        @Test
        void is_refused_where_the_regime_forbids_attribution() {
            Given quiet = given().given(
                            consent(ConsentScope.RECORDED_INTERNALLY),
                            regime(Scope.session(SESSION), RegimeKind.NON_ATTRIBUTION));
            quiet.when(ofPerson(SESSION)).refused(UniversalRefusal.ATTRIBUTION_FORBIDDEN);
            quiet.when(ofPerson(null)).accepted();
            given().given(consent(ConsentScope.RECORDED_INTERNALLY), regime(Scope.CASE, RegimeKind.NON_ATTRIBUTION))
                    .when(ofPerson(null))
                    .refused(UniversalRefusal.ATTRIBUTION_FORBIDDEN);
            given().given(consent(ConsentScope.RECORDED_INTERNALLY), regime(Scope.CASE, RegimeKind.ON_RECORD))
                    .when(ofPerson(null))
                    .accepted();
        }

        private static ConfidentialityRegimeAgreed regime(Scope scope, RegimeKind kind) {
            return new ConfidentialityRegimeAgreed(
                    new LocalId("quiet"), kind, scope, List.of(), List.of(), null, null, null);
        }
    }

    @Test
    void whom_an_observation_is_about_does_not_come_in_by_a_correction_where_it_may_not_be_written() {
        ObservationRecorded ofASide = new ObservationRecorded(
                ObservationDimension.TRUST,
                ObservationSubject.SIDE,
                ActorOrText.of(MILITARY),
                null,
                SESSION,
                null,
                NumberOrText.of(4),
                null,
                null);
        CorrectRecord naming = new CorrectRecord(
                Given.id(5),
                "participationId",
                null,
                BalconyJson.mapper().valueToTree(PERSON.value()),
                CorrectionKind.NEW_INFORMATION);
        given().given(
                        new ConfidentialityRegimeAgreed(
                                new LocalId("quiet"),
                                RegimeKind.NON_ATTRIBUTION,
                                Scope.session(SESSION),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                null),
                        ofASide)
                .because("it was he")
                .when(naming)
                .refused(UniversalRefusal.ATTRIBUTION_FORBIDDEN);
    }

    private static RecordObservation ofPerson(LocalId session) {
        return new RecordObservation(new ObservationRecorded(
                ObservationDimension.ATTITUDE_TO_OTHER,
                ObservationSubject.PARTICIPATION,
                null,
                null,
                session,
                PERSON,
                NumberOrText.of(4),
                null,
                null));
    }

    private static RecordObservation observed(ObservationSubject subject, NumberOrText value) {
        return new RecordObservation(new ObservationRecorded(
                ObservationDimension.TRUST,
                subject,
                ActorOrText.of(MILITARY),
                "younger officers",
                SESSION,
                null,
                value,
                null,
                null));
    }

    private static InformedConsentRecorded consent(ConsentScope... scopes) {
        return new InformedConsentRecorded(PERSON, List.of(scopes), ConsentForm.ORAL_WITNESSED, null, true, null);
    }
}
