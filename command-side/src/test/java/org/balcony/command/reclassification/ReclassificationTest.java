package org.balcony.command.reclassification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Given.CASE;
import static org.balcony.command.kernel.Given.CONFLICT;
import static org.balcony.command.kernel.Samples.MILITARY;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import org.balcony.command.confidentiality.ConfidentialityCapability;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Outcome;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.products.ProductsCapability;
import org.balcony.command.reclassification.ReclassificationCommand.ReclassifyRecord;
import org.balcony.command.records.RecordsCapability;
import org.balcony.command.records.RecordsCommand.CorrectRecord;
import org.balcony.command.records.RecordsCommand.DisputeRecord;
import org.balcony.command.records.RecordsCommand.RetractRecord;
import org.balcony.command.records.RecordsRefusal;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.ConfidentialityEvent.RegimeKind;
import org.balcony.events.ConfidentialityEvent.Sunset;
import org.balcony.events.ConfidentialityEvent.SunsetKind;
import org.balcony.events.DomainEvent;
import org.balcony.events.ProductEvent.Attribution;
import org.balcony.events.ProductEvent.Audience;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.ReclassificationGround;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.Scope;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReclassificationTest {

    private static final Label PUBLIC = Label.of(Level.PUBLIC);
    private static final Label ORGANISATION = Label.of(Level.ORGANISATION);
    private static final Label TEAM = Label.of(Level.TEAM);
    private static final Label RESTRICTED = Label.of(Level.RESTRICTED);
    private static final Label ENTRUSTED = Label.of(Level.RESTRICTED, Compartment.party(MILITARY));
    private static final LocalId MATTER = new LocalId("m-1");
    private static final ActorOrText NORTH = new ActorOrText("north");
    private static final ActorOrText SOUTH = new ActorOrText("south");

    private static Given given() {
        return Given.on(
                        CASE,
                        new ReclassificationCapability(),
                        new RecordsCapability(),
                        new ConfidentialityCapability(),
                        new ProductsCapability())
                .because("times have changed");
    }

    @Nested
    class Reclassify_record {

        @Test
        void a_label_is_changed_from_what_it_is() {
            Outcome outcome = given().given(REGISTERED)
                    .when(reclassify(TEAM, Given.id(1)))
                    .then(reclassified(ORGANISATION, TEAM, Given.id(1)))
                    .unflagged();
            assertThat(outcome.accepted().atLeast()).isEqualTo(TEAM);
            given().given(REGISTERED, reclassified(ORGANISATION, TEAM, Given.id(1)))
                    .when(reclassify(RESTRICTED, Given.id(1)))
                    .then(reclassified(TEAM, RESTRICTED, Given.id(1)));
        }

        @Test
        void the_label_it_has_already_changes_nothing() {
            given().given(REGISTERED)
                    .when(reclassify(ORGANISATION, Given.id(1)))
                    .nothingChanges();
            given().given(REGISTERED, reclassified(ORGANISATION, TEAM, Given.id(1)))
                    .when(reclassify(TEAM, Given.id(1)))
                    .nothingChanges();
        }

        @Test
        void it_names_entries_of_this_stream_that_are_alike() {
            given().when(reclassify(TEAM)).refused(ReclassificationRefusal.RECLASSIFIES_NOTHING);
            given().when(reclassify(TEAM, Given.id(9))).refused(RecordsRefusal.UNKNOWN_RECORD);
            Given unlike = given().given(REGISTERED).given(TEAM, REGISTERED);
            unlike.when(reclassify(RESTRICTED, Given.id(1), Given.id(2)))
                    .refused(ReclassificationRefusal.LABEL_IS_ANOTHER);
            unlike.when(new ReclassifyRecord(List.of(Given.id(1)), TEAM, RESTRICTED, ReclassificationGround.ERROR))
                    .refused(ReclassificationRefusal.LABEL_IS_ANOTHER);
            given().given(REGISTERED, REGISTERED)
                    .when(reclassify(TEAM, Given.id(1), Given.id(2)))
                    .then(reclassified(ORGANISATION, TEAM, Given.id(1), Given.id(2)));
        }

        @Test
        void no_entry_is_opened_beyond_what_its_kind_allows() {
            given().given(TEAM, REGISTERED)
                    .when(reclassify(PUBLIC, Given.id(1)))
                    .refused(UniversalRefusal.LABEL_TOO_WIDE);
            given().given(RESTRICTED, held())
                    .when(reclassify(PUBLIC, Given.id(1)))
                    .refused(UniversalRefusal.LABEL_TOO_WIDE);
        }

        @Test
        void nobody_closes_an_entry_into_a_compartment_not_his_own() {
            Label safety = Label.of(Level.TEAM, Compartment.SAFETY);
            Given given = given().given(REGISTERED);
            given.when(reclassify(safety, Given.id(1))).refused(UniversalRefusal.COMPARTMENT_NOT_HELD);
            given.as(Role.SAFETY_OFFICER).when(reclassify(safety, Given.id(1))).accepted();
            given.as(Role.CASE_OFFICER).when(reclassify(TEAM, Given.id(1))).refused(UniversalRefusal.ROLE_NOT_ALLOWED);
        }

        @Test
        void a_conflict_is_reclassified_too() {
            Given.on(CONFLICT, new ReclassificationCapability(), new RecordsCapability())
                    .because("an error")
                    .given(TEAM, REGISTERED)
                    .when(reclassify(ORGANISATION, Given.id(1)))
                    .accepted();
            Given.on(CONFLICT, new ReclassificationCapability(), new RecordsCapability())
                    .because("an error")
                    .given(ENTRUSTED, REGISTERED)
                    .when(reclassify(RESTRICTED, Given.id(1)))
                    .refused(ReclassificationRefusal.OWNER_HAS_NOT_AUTHORISED);
        }
    }

    @Nested
    class What_a_party_entrusted {

        @Test
        void only_its_owner_opens_the_compartment_of_a_party() {
            Given entrusted = given().given(ENTRUSTED, matter());
            Outcome outcome = entrusted
                    .when(reclassify(RESTRICTED, Given.id(1)))
                    .refused(ReclassificationRefusal.OWNER_HAS_NOT_AUTHORISED);
            assertThat(outcome.facts()).containsEntry("parties", List.of(MILITARY.toString()));
            Outcome opened = entrusted
                    .given(authorised(MATTER, DisclosureExtent.FULL, null))
                    .when(reclassify(RESTRICTED, Given.id(1)))
                    .then(reclassified(ENTRUSTED, RESTRICTED, Given.id(1)));
            assertThat(opened.accepted().atLeast()).isEqualTo(ENTRUSTED);
        }

        @Test
        void a_lower_level_within_the_compartment_is_an_opening_too() {
            Label lower = Label.of(Level.TEAM, Compartment.party(MILITARY));
            given().given(ENTRUSTED, REGISTERED)
                    .when(reclassify(lower, Given.id(1)))
                    .refused(ReclassificationRefusal.OWNER_HAS_NOT_AUTHORISED);
        }

        @Test
        void part_of_a_matter_for_a_time_or_another_matter_is_not_the_matter() {
            for (DisclosureAuthorised short_of : List.of(
                    authorised(MATTER, DisclosureExtent.ANONYMISED, null),
                    authorised(MATTER, DisclosureExtent.FULL, "2026-02"),
                    authorised(new LocalId("m-2"), DisclosureExtent.FULL, null))) {
                given().given(ENTRUSTED, matter())
                        .given(short_of)
                        .when(reclassify(RESTRICTED, Given.id(1)))
                        .refused(ReclassificationRefusal.OWNER_HAS_NOT_AUTHORISED);
            }
        }

        @Test
        void an_entry_that_is_none_of_the_matters_follows_what_its_party_allowed() {
            Given other = given().given(ENTRUSTED, REGISTERED).given(ENTRUSTED, matter());
            other.when(reclassify(TEAM, Given.id(1))).refused(ReclassificationRefusal.OWNER_HAS_NOT_AUTHORISED);
            other.given(authorised(MATTER, DisclosureExtent.FULL, null))
                    .when(reclassify(TEAM, Given.id(1)))
                    .accepted();
        }
    }

    @Nested
    class What_was_said_in_the_room {

        @Test
        void is_not_opened_before_the_sunset_of_its_regime() {
            for (RegimeKind kind : List.of(RegimeKind.STRICT, RegimeKind.NON_ATTRIBUTION)) {
                Outcome outcome = given().given(RESTRICTED, held())
                        .given(regime(kind, "2027"))
                        .when(reclassify(TEAM, Given.id(1)))
                        .refused(ReclassificationRefusal.REGIME_IN_FORCE);
                assertThat(outcome.facts()).containsEntry("regimeId", "regime-1");
                given().given(RESTRICTED, held())
                        .given(regime(kind, "2025"))
                        .when(reclassify(TEAM, Given.id(1)))
                        .accepted();
            }
        }

        @Test
        void is_closed_at_any_time_and_opened_under_a_regime_that_does_not_forbid_it() {
            given().given(TEAM, held())
                    .given(regime(RegimeKind.STRICT, null))
                    .when(reclassify(RESTRICTED, Given.id(1)))
                    .accepted();
            given().given(RESTRICTED, held())
                    .given(regime(RegimeKind.ON_RECORD, null))
                    .when(reclassify(TEAM, Given.id(1)))
                    .accepted();
        }

        @Test
        void what_does_not_tell_of_the_room_is_not_under_its_regime() {
            given().given(TEAM, REGISTERED)
                    .given(regime(RegimeKind.STRICT, null))
                    .when(reclassify(ORGANISATION, Given.id(1)))
                    .accepted();
        }
    }

    @Nested
    class A_joint_product {

        @Test
        void is_opened_as_far_as_the_sides_had_it_released() {
            Given agreed = given().given(RESTRICTED, agreed(1));
            agreed.when(reclassify(PUBLIC, Given.id(1))).refused(UniversalRefusal.LABEL_TOO_WIDE);
            Outcome outcome = agreed.given(released(Audience.PUBLIC))
                    .when(reclassify(PUBLIC, Given.id(1)))
                    .then(reclassified(RESTRICTED, PUBLIC, Given.id(1)));
            assertThat(outcome.accepted().atLeast()).isNull();
        }

        @Test
        void of_the_circle_is_opened_to_the_circle_and_no_further() {
            Given circle = given().given(RESTRICTED, agreed(1)).given(released(Audience.COORDINATION_CIRCLE));
            circle.when(reclassify(Label.of(Level.COORDINATION), Given.id(1))).accepted();
            circle.when(reclassify(PUBLIC, Given.id(1))).refused(UniversalRefusal.LABEL_TOO_WIDE);
        }

        @Test
        void keeps_its_earlier_texts_and_its_named_readers_to_itself() {
            Given changed = given().given(RESTRICTED, agreed(1))
                    .given(RESTRICTED, released(Audience.NAMED, NORTH))
                    .given(agreed(2), released(Audience.PUBLIC));
            changed.when(reclassify(PUBLIC, Given.id(1))).refused(UniversalRefusal.LABEL_TOO_WIDE);
            changed.when(reclassify(PUBLIC, Given.id(2))).refused(UniversalRefusal.LABEL_TOO_WIDE);
            changed.when(reclassify(PUBLIC, Given.id(3))).accepted();
        }

        private JointProductAgreed agreed(int version) {
            return new JointProductAgreed(
                    new LocalId("memo"), version, List.of(NORTH, SOUTH), null, null, null, null, 1);
        }

        private JointProductReleased released(Audience audience, ActorOrText... named) {
            return new JointProductReleased(
                    new LocalId("memo"), audience, List.of(named), Attribution.GROUP, List.of(), List.of(NORTH, SOUTH));
        }
    }

    @Nested
    class Entries_about_reclassified_entries {

        @Test
        void are_as_narrow_as_the_entry_is_by_now() {
            Given closed = given().given(REGISTERED, reclassified(ORGANISATION, RESTRICTED, Given.id(1)));
            Outcome outcome = closed.when(new DisputeRecord(Given.id(1), "a party", "the origin"));
            assertThat(outcome.accepted().atLeast()).isEqualTo(RESTRICTED);
            Outcome reopened = given().given(RESTRICTED, REGISTERED)
                    .given(reclassified(RESTRICTED, TEAM, Given.id(1)))
                    .when(correct(Given.id(1), "workingTitle", "\"Talks\""));
            assertThat(reopened.accepted().atLeast()).isEqualTo(TEAM);
        }

        @Test
        void follow_the_label_back_when_the_opening_is_retracted() {
            Given opened = given().given(RESTRICTED, REGISTERED).given(reclassified(RESTRICTED, TEAM, Given.id(1)));
            RetractRecord retraction = new RetractRecord(Given.id(2), RetractionReason.DUPLICATE);
            opened.when(retraction).then(new RecordRetracted(Given.id(2), RetractionReason.DUPLICATE));
            Outcome outcome = opened.given(new RecordRetracted(Given.id(2), RetractionReason.DUPLICATE))
                    .when(new DisputeRecord(Given.id(1), "a party", "the origin"));
            assertThat(outcome.accepted().atLeast()).isEqualTo(RESTRICTED);
        }

        @Test
        void open_nothing_by_way_of_retraction_or_correction() {
            Given closed = given().given(REGISTERED, reclassified(ORGANISATION, RESTRICTED, Given.id(1)));
            closed.when(new RetractRecord(Given.id(2), RetractionReason.DUPLICATE))
                    .refused(RecordsRefusal.LABELS_ARE_RECLASSIFIED);
            closed.when(correct(Given.id(2), "to", "{\"level\":\"public\",\"compartments\":[]}"))
                    .refused(RecordsRefusal.LABELS_ARE_RECLASSIFIED);
            closed.when(correct(Given.id(2), "occurredAt", "\"2026-02\"")).accepted();
        }
    }

    private static ReclassifyRecord reclassify(Label to, EventId... targets) {
        return new ReclassifyRecord(List.of(targets), null, to, ReclassificationGround.SUNSET);
    }

    private static RecordReclassified reclassified(Label from, Label to, EventId... targets) {
        return new RecordReclassified(List.of(targets), from, to, ReclassificationGround.SUNSET);
    }

    private static CorrectRecord correct(EventId target, String field, String newValue) {
        return new CorrectRecord(target, field, null, BalconyJson.mapper().readTree(newValue), CorrectionKind.CLERICAL);
    }

    private static ConfidentialMatterRecorded matter() {
        return new ConfidentialMatterRecorded(MATTER, MILITARY, List.of(), null, null);
    }

    private static DisclosureAuthorised authorised(LocalId matter, DisclosureExtent extent, String until) {
        return new DisclosureAuthorised(
                matter, ActorOrText.of(MILITARY), List.of(NORTH), extent, until == null ? null : When.of(until), null);
    }

    private static DomainEvent held() {
        return new SessionHeld(
                new LocalId("s-1"),
                HeldMode.RETROSPECTIVE,
                SessionKind.PLENARY,
                null,
                null,
                null,
                List.of(),
                List.of("water"),
                "Both banks would talk about water first",
                List.of(),
                List.of(),
                null);
    }

    private static ConfidentialityRegimeAgreed regime(RegimeKind kind, String sunset) {
        return new ConfidentialityRegimeAgreed(
                new LocalId("regime-1"),
                kind,
                Scope.CASE,
                List.of(),
                List.of(NORTH, SOUTH),
                null,
                sunset == null ? null : new Sunset(SunsetKind.DATE, When.of(sunset), null),
                null);
    }
}
