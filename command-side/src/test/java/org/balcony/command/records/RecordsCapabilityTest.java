package org.balcony.command.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balcony.command.kernel.Given.CASE;
import static org.balcony.command.kernel.Samples.COMMUNITY;
import static org.balcony.command.kernel.Samples.MILITARY;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import java.util.UUID;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.Decision.KeyClaim;
import org.balcony.command.kernel.Footing;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Outcome;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.records.RecordsCommand.AcknowledgeFlag;
import org.balcony.command.records.RecordsCommand.AttachEvidence;
import org.balcony.command.records.RecordsCommand.CorrectRecord;
import org.balcony.command.records.RecordsCommand.DisputeRecord;
import org.balcony.command.records.RecordsCommand.RetractRecord;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.AccessEvent.AccessScope;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.EvidenceAttached;
import org.balcony.events.RecordEvent.EvidenceKind;
import org.balcony.events.RecordEvent.FlagAcknowledged;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.access.Clearance;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RecordsCapabilityTest {

    private static final EventId FIRST = Given.id(1);
    private static final EventId SECOND = Given.id(2);
    private static final EventId NOWHERE = Given.id(77);
    private static final String HASH = "0f".repeat(32);

    private static Given given() {
        return Given.on(CASE, new RecordsCapability()).given(REGISTERED);
    }

    private static AttachEvidence attach(EventId... targets) {
        return new AttachEvidence(List.of(targets), EvidenceKind.DOCUMENT, HASH, "archive/12");
    }

    @Nested
    class Attach_evidence {

        @Test
        void evidence_is_a_hash_and_a_reference_for_entries_of_this_stream() {
            given().when(attach(FIRST))
                    .then(new EvidenceAttached(List.of(FIRST), EvidenceKind.DOCUMENT, HASH, "archive/12"))
                    .unflagged();
            given().when(attach(FIRST, NOWHERE)).refused(RecordsRefusal.UNKNOWN_RECORD);
            given().when(attach()).refused(RecordsRefusal.EVIDENCE_FOR_NOTHING);
        }

        @Test
        void a_hash_is_a_hash() {
            assertThatThrownBy(() ->
                            new AttachEvidence(List.of(FIRST), EvidenceKind.DOCUMENT, "0F".repeat(32), "archive/12"))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void evidence_is_at_least_as_narrow_as_what_it_supports() {
            var outcome = given().given(Label.of(Level.RESTRICTED), retracted(NOWHERE))
                    .when(attach(FIRST, SECOND));
            assertThat(outcome.accepted().atLeast()).isEqualTo(Label.of(Level.RESTRICTED));
        }

        @Test
        void evidence_for_a_retracted_entry_is_flagged() {
            given().given(retracted(FIRST)).when(attach(FIRST)).flagged(RecordsWarning.ABOUT_RETRACTED_RECORD);
        }

        @Test
        void entries_of_every_kind_of_stream_have_evidence_corrections_retractions_and_disputes() {
            for (Class<?> command :
                    List.of(AttachEvidence.class, CorrectRecord.class, RetractRecord.class, DisputeRecord.class)) {
                CommandType type = command.getAnnotation(CommandType.class);
                assertThat(type.stream()).as(type.value()).contains(StreamKind.values());
            }
        }
    }

    @Nested
    class Who_may_not_see_an_entry {

        private final ConfidentialMatterRecorded matter =
                new ConfidentialMatterRecorded(new LocalId("m"), COMMUNITY, List.of(new UserId("ben")), "sealed", null);
        private final Compartment cell = Compartment.party(COMMUNITY);

        @Test
        void is_answered_as_if_there_were_none() {
            for (RecordsCommand command : List.of(
                    new CorrectRecord(SECOND, "occurredAt", null, json("\"2026\""), CorrectionKind.FACTUAL),
                    new RetractRecord(SECOND, RetractionReason.UNSAFE),
                    attach(FIRST, SECOND))) {
                inSafety().sentBy("ben").because("wrong").when(command).refused(RecordsRefusal.UNKNOWN_RECORD);
            }
        }

        @Test
        void still_writes_about_what_the_sender_wrote() {
            inSafety().when(attach(SECOND)).accepted();
        }

        @Test
        void may_have_heard_of_it_and_disputes_it() {
            for (Role reader : List.of(Role.FUNDER, Role.EVALUATOR, Role.LOCAL_PARTNER, Role.AUDITOR)) {
                inSafety()
                        .sentBy("ben")
                        .as(reader)
                        .when(new DisputeRecord(SECOND, "us", "all"))
                        .then(new RecordDisputed(SECOND, "us", "all"))
                        .unflagged();
            }
        }

        @Test
        void sees_it_by_a_grant_that_covers_its_label() {
            attaching(Footing.granted(Footing.Reach.CASE, null, Clearance.of(Level.TEAM, Compartment.SAFETY)))
                    .accepted();
            attaching(Footing.granted(Footing.Reach.CASE, null, Clearance.of(Level.ORGANISATION, Compartment.SAFETY)))
                    .refused(RecordsRefusal.UNKNOWN_RECORD);
            attaching(Footing.granted(Footing.Reach.CASE, null, Clearance.of(Level.RESTRICTED)))
                    .refused(RecordsRefusal.UNKNOWN_RECORD);
        }

        private Outcome attaching(Footing footing) {
            return inSafety()
                    .sentBy("ben")
                    .standingOn(Footing.own(Footing.Reach.CASE), footing)
                    .when(attach(SECOND));
        }

        @Test
        void a_matter_is_there_for_its_holders_and_who_is_in_the_partys_cell() {
            AttachEvidence about = attach(SECOND);
            entrusted().sentBy("ben").when(about).accepted();
            entrusted().sentBy("eve").when(about).refused(RecordsRefusal.UNKNOWN_RECORD);
            entrusted()
                    .sentBy("eve")
                    .standingOn(Footing.granted(Footing.Reach.CASE, null, Clearance.of(Level.RESTRICTED, cell)))
                    .when(about)
                    .accepted();
            entrusted()
                    .given(new DisclosureAuthorised(
                            new LocalId("m"),
                            ActorOrText.of(COMMUNITY),
                            List.of(new ActorOrText("eve")),
                            DisclosureExtent.FULL,
                            null,
                            null))
                    .sentBy("eve")
                    .when(about)
                    .accepted();
        }

        @Test
        void an_entry_about_it_is_not_there_either() {
            inSafety()
                    .given(new RecordDisputed(SECOND, "x", "y"))
                    .sentBy("ben")
                    .when(attach(Given.id(3)))
                    .refused(RecordsRefusal.UNKNOWN_RECORD);
        }

        @Test
        void in_a_strand_sees_the_strand_and_the_case() {
            Given strand = Given.onCase()
                    .given(REGISTERED)
                    .given(new AssessmentFindingRecorded(FindingKind.NEED, null, "water", null, null, null, null))
                    .as(Role.MEDIATOR)
                    .sentBy("ben")
                    .standingOn(Footing.granted(Footing.Reach.STRAND, "women", Clearance.of(Level.TEAM)));
            strand.when(attach(FIRST)).refused(UniversalRefusal.BEYOND_STRAND);
            strand.when(attach(SECOND)).refused(RecordsRefusal.UNKNOWN_RECORD);
        }

        @Test
        void administrators_know_of_every_entry() {
            inSafety().sentBy("ben").as(Role.ADMINISTRATOR).when(attach(SECOND)).accepted();
        }

        private Given inSafety() {
            return Given.onCase().given(REGISTERED).given(Label.of(Level.TEAM, Compartment.SAFETY), REGISTERED);
        }

        private Given entrusted() {
            return Given.onCase().given(REGISTERED).given(Label.of(Level.RESTRICTED, cell), matter);
        }
    }

    @Nested
    class Correct_record {

        @Test
        void a_correction_tells_what_stood_there() {
            because()
                    .when(correct(FIRST, "workingTitle", null, "\"Talks\""))
                    .then(corrected(FIRST, "workingTitle", "\"Quiet talks\"", "\"Talks\""))
                    .unflagged();
        }

        @Test
        void what_stood_there_is_what_earlier_corrections_left() {
            because()
                    .given(corrected(FIRST, "workingTitle", "\"Quiet talks\"", "\"Talks\""))
                    .when(correct(FIRST, "workingTitle", "\"Talks\"", "\"Loud talks\""))
                    .then(corrected(FIRST, "workingTitle", "\"Talks\"", "\"Loud talks\""))
                    .unflagged();
            because()
                    .given(corrected(FIRST, "workingTitle", "\"Quiet talks\"", "\"Talks\""), retracted(SECOND))
                    .when(correct(FIRST, "workingTitle", null, "\"Loud talks\""))
                    .then(corrected(FIRST, "workingTitle", "\"Quiet talks\"", "\"Loud talks\""));
        }

        @Test
        void a_mistaken_belief_about_the_old_value_is_flagged() {
            because()
                    .when(correct(FIRST, "workingTitle", "\"Noise\"", "\"Talks\""))
                    .then(corrected(FIRST, "workingTitle", "\"Quiet talks\"", "\"Talks\""))
                    .flagged(RecordsWarning.OLD_VALUE_DIFFERS);
        }

        @Test
        void the_date_can_be_corrected_like_any_field() {
            because()
                    .when(correct(FIRST, "occurredAt", null, "\"2005\""))
                    .then(corrected(FIRST, "occurredAt", "\"2026-03-02\"", "\"2005\""));
            because().when(correct(FIRST, "occurredAt", null, "\"2027\"")).refused(UniversalRefusal.NOT_YET_OCCURRED);
            because()
                    .when(correct(FIRST, "occurredAt", null, "\"2009/2005\""))
                    .refused(UniversalRefusal.PERIOD_RUNS_BACKWARDS);
        }

        @Test
        void a_correction_must_fit_its_target() {
            for (CorrectRecord unfit : List.of(
                    correct(FIRST, "title", null, "\"Talks\""),
                    correct(FIRST, "workingTitle", null, "7"),
                    correct(FIRST, "workingTitle", null, "null"),
                    correct(FIRST, "origin", null, "\"own\""),
                    correct(FIRST, "occurredAt", null, "\"last year\""))) {
                because().when(unfit).refused(RecordsRefusal.CORRECTION_DOES_NOT_FIT);
            }
        }

        @Test
        void entrusted_text_and_whose_it_is_is_not_corrected() {
            Given entrusted = because()
                    .given(new ConfidentialMatterRecorded(
                            new LocalId("m-1"), MILITARY, List.of(), "sealed:1:AAAA", "water"));
            entrusted
                    .when(correct(SECOND, "substance", null, "\"they would give up the east bank\""))
                    .refused(RecordsRefusal.ENTRUSTED_TEXT_IS_SEALED);
            entrusted
                    .when(correct(SECOND, "ownerParty", null, '"' + COMMUNITY.toString() + '"'))
                    .refused(RecordsRefusal.ENTRUSTED_TEXT_IS_SEALED);
            entrusted
                    .when(correct(SECOND, "topicTag", null, "\"wells\""))
                    .then(corrected(SECOND, "topicTag", "\"water\"", "\"wells\""));
        }

        @Test
        void what_opens_something_to_somebody_is_decided_anew_and_never_corrected() {
            LocalId id = new LocalId("x");
            AccessGranted grant = new AccessGranted(
                    id, new ActorOrText("ben"), null, AccessScope.CASE, null, Level.TEAM, List.of(), null, null);
            Given granted = because().given(grant);
            for (String field : List.of("grantee", "granteeRole", "level", "compartments", "until", "scope")) {
                granted.when(correct(SECOND, field, null, "\"restricted\""))
                        .refused(RecordsRefusal.READING_RESTS_ON_IT);
            }
            granted.when(correct(SECOND, "purpose", null, "\"midterm\"")).accepted();
            Given entrusted = because().given(new ConfidentialMatterRecorded(id, MILITARY, List.of(), null, "water"));
            entrusted.when(correct(SECOND, "heldBy", null, "[\"ben\"]")).refused(RecordsRefusal.READING_RESTS_ON_IT);
            Given carried = because()
                    .given(new MessageCarried(
                            new ActorOrText("a"), new ActorOrText("b"), null, null, true, null, null, null));
            carried.when(correct(SECOND, "matterId", null, "\"x\"")).refused(RecordsRefusal.READING_RESTS_ON_IT);
        }

        @Test
        void a_revocation_is_neither_corrected_nor_annulled() {
            Given revoked = because().given(new AccessRevoked(new LocalId("x"), null));
            revoked.when(correct(SECOND, "grantId", null, "\"y\"")).refused(RecordsRefusal.READING_RESTS_ON_IT);
            revoked.when(new RetractRecord(SECOND, RetractionReason.DUPLICATE))
                    .refused(RecordsRefusal.READING_RESTS_ON_IT);
        }

        @Test
        void a_correction_to_the_same_value_changes_nothing() {
            because()
                    .when(correct(FIRST, "workingTitle", null, "\"Quiet talks\""))
                    .nothingChanges();
        }

        @Test
        void the_target_is_known_and_stands() {
            because().when(correct(NOWHERE, "workingTitle", null, "\"Talks\"")).refused(RecordsRefusal.UNKNOWN_RECORD);
            because()
                    .given(retracted(FIRST))
                    .when(correct(FIRST, "workingTitle", null, "\"Talks\""))
                    .refused(RecordsRefusal.RECORD_RETRACTED);
            because()
                    .given(retracted(FIRST), retracted(SECOND))
                    .when(correct(FIRST, "workingTitle", null, "\"Talks\""))
                    .accepted();
        }

        @Test
        void author_lead_mediator_and_steward_correct_and_nobody_else() {
            CorrectRecord command = correct(FIRST, "workingTitle", null, "\"Talks\"");
            because().sentBy("bob").as(Role.CASE_OFFICER).when(command).refused(RecordsRefusal.NOT_YOURS_TO_CORRECT);
            because().sentBy("anna").as(Role.CASE_OFFICER).when(command).accepted();
            because().sentBy("bob").as(Role.LEAD_MEDIATOR).when(command).accepted();
            because().sentBy("bob").as(Role.RECORDS_STEWARD).when(command).accepted();
            because().sentBy("anna").as(Role.AUDITOR).when(command).refused(UniversalRefusal.ROLE_NOT_ALLOWED);
        }

        @Test
        void a_corrected_code_or_conflict_is_claimed_like_a_first_one() {
            because()
                    .when(correct(FIRST, "caseCode", null, "\"GW-06\""))
                    .claims(new KeyClaim("case-code", "GW-06", RecordsRefusal.CORRECTED_CODE_IN_USE));
            String other = new UUID(9, 9).toString();
            because()
                    .when(correct(FIRST, "conflictId", null, '"' + other + '"'))
                    .claims(new KeyClaim(
                            "cases-of/" + other, CASE.id().toString(), RecordsRefusal.CORRECTED_CODE_IN_USE));
            because().when(correct(FIRST, "workingTitle", null, "\"Talks\"")).claims();
        }

        private static Given because() {
            return given().because("misread the source");
        }
    }

    @Nested
    class Retract_record {

        private final RetractRecord command = new RetractRecord(FIRST, RetractionReason.DUPLICATE);

        @Test
        void an_entry_is_annulled_once() {
            given().because("twice").when(command).then(new RecordRetracted(FIRST, RetractionReason.DUPLICATE));
            given().given(retracted(FIRST)).because("twice").when(command).nothingChanges();
        }

        @Test
        void the_entry_is_known() {
            given().because("twice")
                    .when(new RetractRecord(NOWHERE, RetractionReason.DUPLICATE))
                    .refused(RecordsRefusal.UNKNOWN_RECORD);
        }

        @Test
        void not_even_the_author_annuls_without_being_lead_or_steward() {
            given().as(Role.CASE_OFFICER).because("twice").when(command).refused(UniversalRefusal.ROLE_NOT_ALLOWED);
            given().as(Role.RECORDS_STEWARD).because("twice").when(command).accepted();
        }
    }

    @Nested
    class Dispute_record {

        @Test
        void no_editor_removes_what_somebody_else_contests() {
            Given contested = given().given(new RecordDisputed(FIRST, "a party", "the origin"))
                    .because("unfair");
            RetractRecord retraction = new RetractRecord(SECOND, RetractionReason.NEVER_HAPPENED);
            contested.sentBy("bob").when(retraction).refused(RecordsRefusal.NOT_YOURS_TO_WITHDRAW);
            contested
                    .sentBy("bob")
                    .as(Role.RECORDS_STEWARD)
                    .when(retraction)
                    .refused(RecordsRefusal.NOT_YOURS_TO_WITHDRAW);
            contested.sentBy("anna").when(retraction).accepted();
        }

        @Test
        void whoever_may_read_may_contest() {
            for (Role reader : List.of(Role.FUNDER, Role.AUDITOR, Role.LOCAL_PARTNER)) {
                given().as(reader)
                        .when(new DisputeRecord(FIRST, "a party", "the origin"))
                        .then(new RecordDisputed(FIRST, "a party", "the origin"));
            }
            given().as(Role.INTEGRATOR)
                    .when(new DisputeRecord(FIRST, "a party", "the origin"))
                    .refused(UniversalRefusal.ROLE_NOT_ALLOWED);
        }
    }

    @Nested
    class Acknowledge_flag {

        private final FlagAcknowledged note = new FlagAcknowledged("lead_vacant", "role/lead_mediator");

        @Test
        void whoever_takes_note_of_a_flag_says_why_it_stands() {
            given().because("A new lead begins in May")
                    .when(new AcknowledgeFlag(note))
                    .then(note);
        }

        @Test
        void a_note_without_a_reason_is_refused() {
            given().when(new AcknowledgeFlag(note)).refused(UniversalRefusal.RATIONALE_MISSING);
        }
    }

    private static CorrectRecord correct(EventId target, String field, String oldValue, String newValue) {
        return new CorrectRecord(
                target, field, oldValue == null ? null : json(oldValue), json(newValue), CorrectionKind.CLERICAL);
    }

    private static RecordCorrected corrected(EventId target, String field, String oldValue, String newValue) {
        return new RecordCorrected(target, field, json(oldValue), json(newValue), CorrectionKind.CLERICAL);
    }

    private static RecordRetracted retracted(EventId target) {
        return new RecordRetracted(target, RetractionReason.DUPLICATE);
    }

    private static JsonNode json(String text) {
        return BalconyJson.mapper().readTree(text);
    }
}
