package org.balcony.query.platform.visibility.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.query.platform.visibility.Grade.ACT;
import static org.balcony.query.platform.visibility.Grade.NONE;
import static org.balcony.query.platform.visibility.Grade.WHOLE;

import java.util.List;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.ContentLevel;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.ConfidentialityEvent.RegimeKind;
import org.balcony.events.ConfidentialityEvent.SharingKind;
import org.balcony.events.EvaluationEvent.ObservationDimension;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.EvaluationEvent.ObservationSubject;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.ConsentForm;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.SafetyEvent.IncidentKind;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.access.Clearance;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.NumberOrText;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.Rating;
import org.balcony.events.value.Role;
import org.balcony.events.value.Scope;
import org.balcony.events.value.When;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final LocalId PERSON = new LocalId("p-1");
    private static final ActorId OWNER = Samples.RIVER_FRONT;

    private final Told told = new Told();

    @Nested
    class An_evaluator {

        private final Looking evaluator = Looking.as(Role.EVALUATOR, Clearance.of(Role.EVALUATOR));

        @Test
        void reads_what_was_said_only_as_far_as_the_regimes_over_the_session_allow() {
            told.labelled(Label.of(Level.TEAM));
            EventId held = told.ours("2024-10-01", Rounds.held("2024-10-01", "what was said"));
            assertThat(evaluator.sees(told, held).hidden()).isEmpty();
            agreed(RegimeKind.ON_RECORD, Scope.CASE, "r-1");
            assertThat(evaluator.sees(told, held).hidden()).isEmpty();
            agreed(RegimeKind.NON_ATTRIBUTION, Scope.strand("women"), "r-2");
            assertThat(evaluator.sees(told, held).hidden()).containsExactly(Hidden.ATTRIBUTION);
            agreed(RegimeKind.STRICT, Scope.session(new LocalId("another")), "r-3");
            assertThat(evaluator.sees(told, held).hidden()).containsExactly(Hidden.ATTRIBUTION);
            agreed(RegimeKind.STRICT, Scope.session(Rounds.SESSION), "r-4");
            assertThat(evaluator.sees(told, held).hidden())
                    .containsExactlyInAnyOrder(Hidden.SUMMARY, Hidden.ATTRIBUTION);
            EventId correction = told.ours("2025", Samples.correctedTitle(held));
            assertThat(evaluator.grade(told, correction)).isEqualTo(WHOLE);
        }

        @Test
        void is_told_of_a_person_s_attitude_only_while_the_person_lets_evaluators_look() {
            told.labelled(Label.of(Level.TEAM));
            EventId observation = told.ours(
                    "2024",
                    new ObservationRecorded(
                            ObservationDimension.TRUST,
                            ObservationSubject.PARTICIPATION,
                            null,
                            null,
                            null,
                            PERSON,
                            NumberOrText.of(2),
                            null,
                            null));
            assertThat(evaluator.grade(told, observation)).isEqualTo(NONE);
            told.ours(
                    "2024",
                    new InformedConsentRecorded(
                            PERSON,
                            List.of(ConsentScope.EVALUATOR_ACCESS),
                            ConsentForm.WRITTEN,
                            null,
                            true,
                            When.of("2026")));
            assertThat(evaluator.grade(told, observation)).isEqualTo(WHOLE);
            assertThat(evaluator.at("2027-01-01T00:00:00Z").grade(told, observation))
                    .isEqualTo(NONE);
            told.ours("2025", new InformedConsentWithdrawn(PERSON, List.of(), null));
            assertThat(evaluator.grade(told, observation)).isEqualTo(NONE);
        }

        private void agreed(RegimeKind kind, Scope scope, String id) {
            told.ours(
                    "2024",
                    new ConfidentialityRegimeAgreed(
                            new LocalId(id), kind, scope, List.of(), List.of(), null, null, null));
        }
    }

    @Nested
    class An_auditor {

        private final Looking auditor = Looking.as(Role.AUDITOR, Clearance.of(Role.AUDITOR));

        @Test
        void reads_sessions_without_what_was_said_and_no_correction_of_it() {
            told.labelled(Label.of(Level.TEAM));
            EventId held = told.ours("2024-10-01", Rounds.held("2024-10-01", "what was said"));
            assertThat(auditor.sees(told, held).hidden()).containsExactly(Hidden.SUMMARY);
            EventId correction = told.ours(
                    "2025",
                    new RecordCorrected(
                            held,
                            "summary",
                            BalconyJson.mapper().valueToTree("what was said"),
                            BalconyJson.mapper().valueToTree("what else was said"),
                            CorrectionKind.FACTUAL));
            assertThat(auditor.grade(told, correction)).isEqualTo(ACT);
        }

        @Test
        void learns_that_something_was_done_even_where_a_closed_cell_hides_what() {
            EventId finding = told.labelled(Label.of(Level.RESTRICTED, Compartment.party(OWNER)))
                    .ours("2024", Samples.findingRecorded());
            assertThat(auditor.grade(told, finding)).isEqualTo(ACT);
        }
    }

    @Nested
    class A_local_partner {

        private final Looking elders = Looking.speakingFor(Samples.ELDERS, Role.LOCAL_PARTNER, Looking.HIGHEST);
        private final Looking others = Looking.speakingFor(Samples.GOVERNMENT, Role.LOCAL_PARTNER, Looking.HIGHEST);

        @Test
        void sees_whom_it_nominated_and_the_dangers_to_them() {
            told.labelled(Label.of(Level.TEAM));
            EventId nominated = told.ours("2024", nominated(PERSON));
            told.ours("2024", nominated(new LocalId("p-2")));
            EventId alone = told.ours("2024", incident(List.of(PERSON)));
            EventId amongOthers = told.ours("2024", incident(List.of(PERSON, new LocalId("p-9"))));
            EventId nobody = told.ours("2024", incident(List.of()));
            for (EventId seen : List.of(nominated, alone)) {
                assertThat(elders.grade(told, seen)).isEqualTo(WHOLE);
                assertThat(others.grade(told, seen)).isEqualTo(NONE);
            }
            assertThat(elders.grade(told, amongOthers)).isEqualTo(NONE);
            assertThat(elders.grade(told, nobody)).isEqualTo(NONE);
        }

        @Test
        void sees_sessions_of_its_strand_and_nothing_of_another() {
            told.labelled(Label.of(Level.TEAM));
            EventId plan = told.ours("2024", Rounds.scheduled("2024-10-01"));
            assertThat(Looking.atStrand("women", Role.LOCAL_PARTNER, Looking.HIGHEST)
                            .grade(told, plan))
                    .isEqualTo(WHOLE);
            assertThat(Looking.atStrand("military", Role.LOCAL_PARTNER, Looking.HIGHEST)
                            .grade(told, plan))
                    .isEqualTo(NONE);
            assertThat(elders.grade(told, plan)).isEqualTo(NONE);
        }

        @Test
        void sees_the_work_it_recorded_itself() {
            EventId finding = told.labelled(Label.of(Level.COORDINATION)).ours("2024", Samples.findingRecorded());
            Clearance coordination = Clearance.of(Level.COORDINATION);
            assertThat(Looking.as(Looking.recorder(Role.LOCAL_PARTNER), Role.LOCAL_PARTNER, coordination)
                            .grade(told, finding))
                    .isEqualTo(WHOLE);
            assertThat(Looking.as(Role.LOCAL_PARTNER, coordination).grade(told, finding))
                    .isEqualTo(NONE);
        }
    }

    @Nested
    class Who_is_outside {

        @Test
        void a_strand_opens_the_case_itself_but_no_run_through_a_stage_of_another_strand() {
            told.labelled(Label.of(Level.COORDINATION));
            EventId accepted = told.ours("2024", Samples.caseAccepted());
            EventId finding = told.ours("2024", Samples.findingRecorded());
            Looking women = Looking.atStrand("women", Role.INTEGRATOR, Clearance.of(Level.COORDINATION));
            assertThat(women.grade(told, accepted)).isEqualTo(WHOLE);
            assertThat(women.grade(told, finding)).isEqualTo(NONE);
        }

        @Test
        void a_funder_reads_who_is_consulted_unless_it_is_a_party() {
            EventId mandate = told.labelled(Label.of(Level.COORDINATION)).ours("2024", Samples.mandateAgreed());
            Looking funder = Looking.speakingFor(Samples.GOVERNMENT, Role.FUNDER, Clearance.of(Level.COORDINATION));
            assertThat(funder.grade(told, mandate)).isEqualTo(WHOLE);
            told.around("2024", Samples.governmentIdentified());
            assertThat(funder.grade(told, mandate)).isEqualTo(NONE);
        }

        @Test
        void a_coordination_partner_reads_an_assessment_that_was_shared_with_it_and_lies_within_its_label() {
            EventId contact = told.labelled(Label.of(Level.TEAM)).ours("2024", Samples.contactMade());
            Looking cleared = Looking.speakingFor(Samples.ELDERS, Role.COORDINATION_PARTNER, Clearance.of(Level.TEAM));
            assertThat(cleared.grade(told, contact)).isEqualTo(NONE);
            told.ours(
                    "2025",
                    new InformationShared(
                            new LocalId("s-1"),
                            ActorOrText.of(Samples.ELDERS),
                            SharingKind.ANALYSIS,
                            ContentLevel.SUBSTANTIVE,
                            null,
                            List.of(contact),
                            List.of(),
                            null,
                            null));
            assertThat(cleared.grade(told, contact)).isEqualTo(WHOLE);
            assertThat(Looking.speakingFor(Samples.ELDERS, Role.COORDINATION_PARTNER, Clearance.of(Level.COORDINATION))
                            .grade(told, contact))
                    .isEqualTo(NONE);
        }
    }

    private static CandidateNominated nominated(LocalId participation) {
        return new CandidateNominated(
                participation,
                PersonId.of("0192c3a0-0000-7000-8000-0000000000f1"),
                ActorOrText.of(OWNER),
                null,
                ActorOrText.of(Samples.ELDERS),
                null);
    }

    private static SafetyIncidentReported incident(List<LocalId> affected) {
        return new SafetyIncidentReported(
                new LocalId("i-1"), IncidentKind.HARASSMENT, Rating.of(2), affected, null, null);
    }
}
