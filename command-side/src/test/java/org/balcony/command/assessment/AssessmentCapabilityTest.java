package org.balcony.command.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balcony.command.kernel.Samples.MILITARY;
import static org.balcony.command.kernel.Samples.POLITICIANS;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import java.util.UUID;
import org.balcony.command.assessment.AssessmentCommand.LogContact;
import org.balcony.command.assessment.AssessmentCommand.RecordAssessmentFinding;
import org.balcony.command.assessment.AssessmentCommand.RecordInfluenceObserved;
import org.balcony.command.ecosystem.EcosystemCapability;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.people.PeopleCapability;
import org.balcony.events.AssessmentEvent.AlternativeValue;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.ContactInitiator;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.AssessmentEvent.Feasibility;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.AssessmentEvent.InfluenceObserved;
import org.balcony.events.AssessmentEvent.InfluenceResult;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseOutcome;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.PersonEvent.ErasureGround;
import org.balcony.events.PersonEvent.ErasureRequested;
import org.balcony.events.PersonEvent.PersonalDataErased;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.Score;
import org.balcony.events.value.Sector;
import org.balcony.events.value.StreamId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssessmentCapabilityTest {

    private static final PersonId PERSON = new PersonId(new UUID(5, 1));

    private static Given given() {
        return Given.onCase().given(REGISTERED);
    }

    @Nested
    class Record_assessment_finding {

        private final RecordAssessmentFinding feasible = record(new AssessmentFindingRecorded(
                FindingKind.FEASIBILITY, null, "It can be done", null, Feasibility.FEASIBLE, null, null));
        private final RecordAssessmentFinding worse =
                alternative("violence, corruption, instability", POLITICIANS, AlternativeValue.WORSE);

        @Test
        void a_plain_finding_needs_a_statement_only() {
            given().when(scored(FindingKind.INSTITUTION, "prison", null))
                    .then(new AssessmentFindingRecorded(
                            FindingKind.INSTITUTION, "prison", "Found out", null, null, null, null))
                    .unflagged();
        }

        @Test
        void a_finding_on_feasibility_has_a_verdict_and_no_other_finding_does() {
            given().when(feasible).accepted();
            given().when(record(new AssessmentFindingRecorded(
                            FindingKind.FEASIBILITY, null, "It can be done", null, null, null, null)))
                    .refused(AssessmentRefusal.VERDICT_MISSING);
            given().when(record(new AssessmentFindingRecorded(
                            FindingKind.NEED, null, "Water", null, Feasibility.FEASIBLE, null, null)))
                    .refused(AssessmentRefusal.FIELD_OF_ANOTHER_KIND);
        }

        @Test
        void an_alternative_names_its_party_and_compares_and_no_other_finding_does() {
            given().when(worse).accepted();
            given().when(alternative("violence", null, AlternativeValue.WORSE))
                    .refused(AssessmentRefusal.ALTERNATIVE_INCOMPLETE);
            given().when(alternative("violence", POLITICIANS, null)).refused(AssessmentRefusal.ALTERNATIVE_INCOMPLETE);
            given().when(record(new AssessmentFindingRecorded(
                            FindingKind.PARTY, null, "weak", null, null, POLITICIANS, AlternativeValue.WORSE)))
                    .refused(AssessmentRefusal.FIELD_OF_ANOTHER_KIND);
        }

        @Test
        void a_finding_that_contradicts_a_standing_one_is_flagged() {
            AssessmentFindingRecorded low = found(FindingKind.GAP, "judges", new Score(1));
            var outcome = given().given(low)
                    .when(scored(FindingKind.GAP, "judges", new Score(3)))
                    .flagged(AssessmentWarning.CONTRADICTS_FINDING);
            assertThat(outcome.factsOf(AssessmentWarning.CONTRADICTS_FINDING))
                    .containsEntry("event", Given.id(2).toString());
            given().given(new AssessmentFindingRecorded(
                            FindingKind.FEASIBILITY, null, "No", null, Feasibility.NOT_FEASIBLE, null, null))
                    .when(feasible)
                    .flagged(AssessmentWarning.CONTRADICTS_FINDING);
            given().given(alternative("war", POLITICIANS, AlternativeValue.BETTER)
                            .finding())
                    .when(worse)
                    .flagged(AssessmentWarning.CONTRADICTS_FINDING);
        }

        @Test
        void unknown_scores_other_subjects_and_retracted_findings_contradict_nothing() {
            RecordAssessmentFinding high = scored(FindingKind.GAP, "judges", new Score(3));
            AssessmentFindingRecorded low = found(FindingKind.GAP, "judges", new Score(1));
            given().given(found(FindingKind.GAP, "judges", Score.UNKNOWN))
                    .when(high)
                    .unflagged();
            given().given(found(FindingKind.GAP, "prisons", new Score(1)))
                    .when(high)
                    .unflagged();
            given().given(low, new RecordRetracted(Given.id(2), RetractionReason.NEVER_HAPPENED))
                    .when(high)
                    .unflagged();
        }

        @Test
        void facts_surface_after_the_case_is_closed() {
            given().given(new CaseAccepted(null, Given.ANNA), new CaseClosed(CaseOutcome.OBJECTIVES_MET, List.of()))
                    .when(scored(FindingKind.NEED, "ill-informed", null))
                    .flagged(UniversalWarning.AFTER_CASE_CLOSED);
        }

        private static RecordAssessmentFinding scored(FindingKind kind, String subject, Score score) {
            return record(found(kind, subject, score));
        }

        private static RecordAssessmentFinding alternative(String what, ActorId party, AlternativeValue value) {
            return record(new AssessmentFindingRecorded(
                    FindingKind.ALTERNATIVE_TO_AGREEMENT, null, what, null, null, party, value));
        }

        private static RecordAssessmentFinding record(AssessmentFindingRecorded finding) {
            return new RecordAssessmentFinding(finding);
        }

        private static AssessmentFindingRecorded found(FindingKind kind, String subject, Score score) {
            return new AssessmentFindingRecorded(kind, subject, "Found out", score, null, null, null);
        }
    }

    @Nested
    class Log_contact {

        private final ContactMade made =
                new ContactMade(MILITARY, null, Sector.MILITARY, "visit", "to listen", null, ContactInitiator.US, 90);
        private final LogContact contact = new LogContact(made);

        @Test
        void a_contact_is_recorded() {
            given().when(contact).then(made).unflagged();
        }

        @Test
        void a_contact_is_with_one_actor_or_with_one_person() {
            given().when(with(null, PERSON)).then(with(null, PERSON).contact()).unflagged();
            given().when(with(null, null)).refused(AssessmentRefusal.COUNTERPART_NOT_CLEAR);
            given().when(with(MILITARY, PERSON)).refused(AssessmentRefusal.COUNTERPART_NOT_CLEAR);
        }

        @Test
        void what_a_party_entrusts_to_us_is_not_kept_as_a_contact() {
            Label entrusted = Label.of(Level.RESTRICTED, Compartment.party(MILITARY));
            var outcome = given().under(entrusted).when(contact);
            outcome.refused(AssessmentRefusal.ENTRUSTED_MATTER_IN_CONTACT);
            assertThat(outcome.facts()).containsEntry("command", "record-confidential-matter");
            given().under(Label.of(Level.TEAM, Compartment.SAFETY))
                    .when(contact)
                    .then(made);
        }

        @Test
        void a_person_whose_data_were_erased_is_left_out_of_the_record() {
            given().elsewhere(
                            StreamId.of(PERSON),
                            new PeopleCapability(),
                            List.of(new PersonalDataErased(1, List.of(), List.of(), null, null)))
                    .when(with(null, PERSON))
                    .refused(AssessmentRefusal.CONTACT_WITH_ERASED_PERSON);
            given().elsewhere(
                            StreamId.of(PERSON),
                            new PeopleCapability(),
                            List.of(new ErasureRequested(ErasureGround.DANGER, null)))
                    .when(with(null, PERSON))
                    .unflagged();
        }

        @Test
        void contact_with_a_restricted_party_is_recorded_and_flagged() {
            for (ContactRestriction restriction : ContactRestriction.values()) {
                PartyIdentified party = new PartyIdentified(MILITARY, PartyKind.ARMED_GROUP, true, restriction, null);
                Given known = given().elsewhere(Given.CONFLICT, new EcosystemCapability(), List.of(party));
                if (restriction == ContactRestriction.NONE) {
                    known.when(contact).unflagged();
                } else {
                    known.when(contact).flagged(AssessmentWarning.CONTACT_RESTRICTED);
                }
                known.when(with(null, PERSON)).unflagged();
            }
        }

        @Test
        void a_contact_does_not_last_less_than_nothing() {
            assertThatThrownBy(() ->
                            new ContactMade(MILITARY, null, Sector.MILITARY, null, null, null, ContactInitiator.US, -1))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        private static LogContact with(ActorId actor, PersonId person) {
            return new LogContact(
                    new ContactMade(actor, person, Sector.MILITARY, null, null, null, ContactInitiator.US, null));
        }
    }

    @Nested
    class Record_influence_observed {

        @Test
        void influence_is_observed_on_contacts_that_are_on_record() {
            var seen = observed(Given.id(2));
            given().given(contactWithPoliticians())
                    .when(seen)
                    .then(seen.observed())
                    .unflagged();
            given().when(observed()).then(observed().observed());
        }

        @Test
        void a_contact_that_is_not_on_record_is_a_mistake() {
            var outcome = given().given(contactWithPoliticians()).when(observed(Given.id(2), Given.id(7)));
            outcome.refused(AssessmentRefusal.UNKNOWN_CONTACT);
            assertThat(outcome.facts())
                    .containsEntry("contactRefs", List.of(Given.id(7).toString()));
        }

        private static ContactMade contactWithPoliticians() {
            return new ContactMade(POLITICIANS, null, Sector.POLITICAL, null, null, null, ContactInitiator.US, null);
        }

        private static RecordInfluenceObserved observed(EventId... contacts) {
            return new RecordInfluenceObserved(new InfluenceObserved(
                    ActorOrText.of(POLITICIANS),
                    List.of(contacts),
                    "to enter elite talks",
                    InfluenceResult.NO_CHANGE,
                    null));
        }
    }
}
