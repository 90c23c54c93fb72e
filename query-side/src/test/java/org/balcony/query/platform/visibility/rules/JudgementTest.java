package org.balcony.query.platform.visibility.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.query.platform.visibility.Grade.ACT;
import static org.balcony.query.platform.visibility.Grade.NONE;
import static org.balcony.query.platform.visibility.Grade.WHOLE;

import java.util.List;
import java.util.Set;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.ContentLevel;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
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
import org.balcony.events.RecordEvent.ReclassificationGround;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.SafetyEvent.IncidentKind;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.access.Clearance;
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
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JudgementTest {

    private static final LocalId MATTER = new LocalId("the-offer");
    private static final LocalId SESSION = new LocalId("first-round");
    private static final LocalId PERSON = new LocalId("p-1");
    private static final ActorId OWNER = Samples.RIVER_FRONT;
    private static final Clearance TEAM = Clearance.of(Role.MEDIATOR);

    private final Told told = new Told();

    @Nested
    class A_matter {

        private final EventId matter = told.labelled(Label.of(Level.RESTRICTED, Compartment.party(OWNER)))
                .ours(
                        "2024",
                        new ConfidentialMatterRecorded(MATTER, OWNER, List.of(new UserId("joana")), "an offer", null));

        @Test
        void is_seen_by_who_recorded_it_and_who_holds_it_and_nobody_else_of_the_team() {
            assertThat(team(Samples.CASE_OFFICER).grade(told, matter)).isEqualTo(WHOLE);
            assertThat(team(new UserId("joana")).grade(told, matter)).isEqualTo(WHOLE);
            assertThat(team(Looking.STRANGER).grade(told, matter)).isEqualTo(NONE);
        }

        @Test
        void is_seen_in_the_cell_of_its_owner_and_not_in_that_of_another_party() {
            assertThat(inCellOf(OWNER, Role.MEDIATOR).grade(told, matter)).isEqualTo(WHOLE);
            assertThat(inCellOf(Samples.GOVERNMENT, Role.MEDIATOR).grade(told, matter))
                    .isEqualTo(NONE);
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"FUNDER", "INTEGRATOR", "LOCAL_PARTNER", "COORDINATION_PARTNER", "EVALUATOR", "ADMINISTRATOR"})
        void is_never_seen_in_a_role_that_sees_no_matters_whatever_is_granted(Role role) {
            assertThat(inCellOf(OWNER, role).grade(told, matter)).isEqualTo(NONE);
        }

        @Test
        void a_level_and_a_cell_of_two_roles_do_not_add_up() {
            Looking both = Looking.as(Role.MEDIATOR, Clearance.of(Level.RESTRICTED))
                    .and(Role.FUNDER, Clearance.of(Level.COORDINATION, Compartment.party(OWNER)));
            assertThat(both.grade(told, matter)).isEqualTo(NONE);
        }

        @Test
        void is_an_act_to_auditors() {
            assertThat(inCellOf(OWNER, Role.AUDITOR).grade(told, matter)).isEqualTo(ACT);
        }

        @Test
        void is_whole_to_whom_the_owner_let_it_be_told_in_full_and_until_then() {
            disclosed(DisclosureExtent.FULL, "2026-11-30");
            assertThat(team(Looking.STRANGER).grade(told, matter)).isEqualTo(WHOLE);
            assertThat(team(Looking.STRANGER).at("2026-12-01T00:00:00Z").grade(told, matter))
                    .isEqualTo(NONE);
        }

        @ParameterizedTest
        @EnumSource(
                value = DisclosureExtent.class,
                names = {"EXISTENCE", "GIST", "ANONYMISED"})
        void is_no_more_than_an_act_to_whom_less_may_be_told(DisclosureExtent extent) {
            disclosed(extent, null);
            assertThat(team(Looking.STRANGER).grade(told, matter)).isEqualTo(ACT);
            assertThat(team(new UserId("somebody-else")).grade(told, matter)).isEqualTo(NONE);
        }

        @Test
        void takes_with_it_the_permission_to_tell_it_and_the_message_that_carries_it() {
            EventId permission = disclosed(DisclosureExtent.FULL, null);
            EventId message = told.labelled(Label.of(Level.ORGANISATION))
                    .ours(
                            "2025",
                            new MessageCarried(
                                    ActorOrText.of(OWNER),
                                    ActorOrText.of(Samples.GOVERNMENT),
                                    null,
                                    MATTER,
                                    true,
                                    null,
                                    null,
                                    null));
            for (EventId one : List.of(permission, message)) {
                assertThat(team(new UserId("joana")).grade(told, one)).isEqualTo(WHOLE);
                assertThat(team(new UserId("somebody-else")).grade(told, one)).isEqualTo(NONE);
            }
        }

        @Test
        void stays_closed_when_its_record_is_annulled() {
            told.labelled(Label.of(Level.RESTRICTED))
                    .ours("2025", new RecordRetracted(matter, RetractionReason.DUPLICATE));
            assertThat(team(Looking.STRANGER).grade(told, matter)).isEqualTo(NONE);
        }

        private EventId disclosed(DisclosureExtent extent, @Nullable String until) {
            return told.labelled(Label.of(Level.RESTRICTED, Compartment.party(OWNER)))
                    .ours(
                            "2025",
                            new DisclosureAuthorised(
                                    MATTER,
                                    ActorOrText.of(OWNER),
                                    List.of(new ActorOrText(Looking.STRANGER.value())),
                                    extent,
                                    until == null ? null : When.of(until),
                                    null));
        }
    }

    @Nested
    class Labels_of_now {

        @Test
        void a_record_lies_under_the_label_it_was_put_under_last_and_never_below_what_its_type_demands() {
            told.labelled(Label.of(Level.RESTRICTED));
            EventId finding = told.ours("2024", Samples.findingRecorded());
            EventId contact = told.ours("2024", Samples.contactMade());
            Looking partner = Looking.as(Role.COORDINATION_PARTNER, Clearance.of(Level.COORDINATION));
            assertThat(partner.grade(told, finding)).isEqualTo(NONE);
            reclassified(finding, Level.COORDINATION);
            reclassified(contact, Level.PUBLIC);
            assertThat(partner.grade(told, finding)).isEqualTo(WHOLE);
            Looking administrator = Looking.as(Role.ADMINISTRATOR, Clearance.of(Role.ADMINISTRATOR));
            assertThat(administrator.grade(told, contact)).isEqualTo(NONE);
        }

        @Test
        void a_record_that_was_put_under_a_narrower_label_keeps_it_when_it_is_annulled() {
            told.labelled(Label.of(Level.COORDINATION));
            EventId finding = told.ours("2024", Samples.findingRecorded());
            reclassified(finding, Level.RESTRICTED);
            told.ours("2024", new RecordRetracted(finding, RetractionReason.UNSAFE));
            assertThat(Looking.as(Role.COORDINATION_PARTNER, Clearance.of(Level.TEAM))
                            .grade(told, finding))
                    .isEqualTo(NONE);
        }

        @Test
        void the_date_of_a_session_opens_to_the_organisation_thirty_days_after_its_last_end() {
            told.labelled(Label.of(Level.TEAM));
            EventId plan = told.ours("2024", scheduled("2024-10-01/2024-10-03"));
            Looking administrator = Looking.as(Role.ADMINISTRATOR, Clearance.of(Role.ADMINISTRATOR));
            assertThat(administrator.at("2024-11-02T23:59:59Z").grade(told, plan))
                    .isEqualTo(NONE);
            assertThat(administrator.at("2024-11-03T00:00:00Z").grade(told, plan))
                    .isEqualTo(WHOLE);
            told.ours("2024-10-10", held("2024-10-10", null));
            assertThat(administrator.at("2024-11-03T00:00:00Z").grade(told, plan))
                    .isEqualTo(NONE);
            assertThat(administrator.at("2024-11-10T00:00:00Z").grade(told, plan))
                    .isEqualTo(WHOLE);
        }

        @Test
        void the_date_of_a_session_that_was_closed_further_does_not_open() {
            told.labelled(Label.of(Level.RESTRICTED));
            EventId plan = told.ours("2024", scheduled("2024-10-01"));
            assertThat(Looking.as(Role.ADMINISTRATOR, Clearance.of(Level.TEAM)).grade(told, plan))
                    .isEqualTo(NONE);
        }

        @Test
        void an_entry_about_an_entry_is_seen_by_who_sees_that_whole_and_reaches_its_own_label() {
            told.labelled(Label.of(Level.TEAM));
            EventId hidden = told.ours("2024", Samples.findingRecorded());
            told.labelled(Label.of(Level.PUBLIC));
            EventId open = told.ours("2024", Samples.findingRecorded());
            EventId aboutBoth = told.ours("2025", Samples.evidenceFor(open));
            EventId aboutHidden = told.ours("2025", new RecordRetracted(hidden, RetractionReason.DUPLICATE));
            EventId again = told.ours("2025", new RecordRetracted(aboutHidden, RetractionReason.DUPLICATE));
            Looking partner = Looking.as(Role.COORDINATION_PARTNER, Clearance.of(Level.COORDINATION));
            assertThat(partner.grade(told, aboutBoth)).isEqualTo(WHOLE);
            assertThat(partner.grade(told, aboutHidden)).isEqualTo(NONE);
            assertThat(partner.grade(told, again)).isEqualTo(NONE);
            told.labelled(Label.of(Level.TEAM));
            EventId closed = told.ours("2025", Samples.disputed(open));
            assertThat(partner.grade(told, closed)).isEqualTo(NONE);
            EventId unknown = told.labelled(Label.of(Level.PUBLIC)).ours("2025", Samples.disputed(Samples.event(999)));
            assertThat(partner.grade(told, unknown)).isEqualTo(NONE);
        }

        private void reclassified(EventId target, Level to) {
            told.ours(
                    "2025",
                    new RecordReclassified(
                            List.of(target), Label.of(Level.RESTRICTED), Label.of(to), ReclassificationGround.CONSENT));
        }
    }

    @Nested
    class An_evaluator {

        private final Looking evaluator = Looking.as(Role.EVALUATOR, Clearance.of(Role.EVALUATOR));

        @Test
        void reads_what_was_said_only_as_far_as_the_regimes_over_the_session_allow() {
            told.labelled(Label.of(Level.TEAM));
            EventId held = told.ours("2024-10-01", held("2024-10-01", "what was said"));
            assertThat(evaluator.sees(told, held).hidden()).isEmpty();
            agreed(RegimeKind.ON_RECORD, Scope.CASE, "r-1");
            assertThat(evaluator.sees(told, held).hidden()).isEmpty();
            agreed(RegimeKind.NON_ATTRIBUTION, Scope.strand("women"), "r-2");
            assertThat(evaluator.sees(told, held).hidden()).containsExactly(Hidden.ATTRIBUTION);
            agreed(RegimeKind.STRICT, Scope.session(new LocalId("another")), "r-3");
            assertThat(evaluator.sees(told, held).hidden()).containsExactly(Hidden.ATTRIBUTION);
            agreed(RegimeKind.STRICT, Scope.session(SESSION), "r-4");
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
            EventId held = told.ours("2024-10-01", held("2024-10-01", "what was said"));
            assertThat(auditor.sees(told, held).hidden()).containsExactly(Hidden.SUMMARY);
            EventId correction = told.ours(
                    "2025",
                    new org.balcony.events.RecordEvent.RecordCorrected(
                            held,
                            "summary",
                            org.balcony.events.codec.BalconyJson.mapper().valueToTree("what was said"),
                            org.balcony.events.codec.BalconyJson.mapper().valueToTree("what else was said"),
                            org.balcony.events.RecordEvent.CorrectionKind.FACTUAL));
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
            EventId plan = told.ours("2024", scheduled("2024-10-01"));
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

    private static Looking team(UserId user) {
        return Looking.as(new Reader(user, Set.of(Role.MEDIATOR)), Role.MEDIATOR, TEAM);
    }

    private static Looking inCellOf(ActorId party, Role role) {
        return Looking.as(role, Clearance.of(Level.RESTRICTED, Compartment.party(party)));
    }

    private static SessionScheduled scheduled(String when) {
        return new SessionScheduled(
                SESSION,
                SessionKind.PLENARY,
                When.of(when),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                "women",
                null);
    }

    private static SessionHeld held(String when, @Nullable String summary) {
        return new SessionHeld(
                SESSION,
                HeldMode.values()[0],
                null,
                When.of(when),
                null,
                "women",
                List.of(),
                List.of(),
                summary,
                List.of(),
                List.of(ActorOrText.of(OWNER)),
                null);
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
