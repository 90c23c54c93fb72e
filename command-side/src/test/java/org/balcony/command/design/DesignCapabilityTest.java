package org.balcony.command.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Samples.COMMUNITY;
import static org.balcony.command.kernel.Samples.MILITARY;
import static org.balcony.command.kernel.Samples.POLITICIANS;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import java.util.UUID;
import org.balcony.command.actors.ActorsCapability;
import org.balcony.command.casefile.CasefileRefusal;
import org.balcony.command.design.DesignCommand.AdoptProcessDesign;
import org.balcony.command.design.DesignCommand.SetInclusionTarget;
import org.balcony.command.design.DesignCommand.SetSelectionCriteria;
import org.balcony.command.ecosystem.EcosystemCapability;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Outcome;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.DesignEvent.Comparator;
import org.balcony.events.DesignEvent.Criterion;
import org.balcony.events.DesignEvent.CriterionKind;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.DesignEvent.MediaPosture;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.DesignEvent.ProcessKind;
import org.balcony.events.DesignEvent.SelectionCriteriaSet;
import org.balcony.events.DesignEvent.TargetScope;
import org.balcony.events.DesignEvent.TargetSetter;
import org.balcony.events.DesignEvent.Venue;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.Quantity;
import org.balcony.events.value.StreamId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DesignCapabilityTest {

    private static final LocalId WOMEN = new LocalId("women-a-third");

    private static Given given() {
        return Given.onCase().given(REGISTERED, new CaseAccepted(null, Given.ANNA));
    }

    @Nested
    class Adopt_process_design {

        @Test
        void the_first_design_is_number_one_and_is_in_force() {
            given().when(adopt(null, PresenceRule.NONE, null)).then(design(1)).unflagged();
            Given adopted = given().given(design(1));
            assertThat(state(adopted).current()).contains(design(1));
        }

        @Test
        void a_design_without_a_presence_rule_has_none() {
            given().when(adopt(1, null, null)).then(design(1));
        }

        @Test
        void a_number_other_than_the_next_is_refused_with_the_one_expected() {
            Outcome outcome = given().when(adopt(3, PresenceRule.NONE, null));
            outcome.refused(DesignRefusal.DESIGN_VERSION_NOT_NEXT);
            assertThat(outcome.facts()).containsEntry("version", 3).containsEntry("expected", 1);
        }

        @Test
        void a_retracted_design_is_no_longer_in_force_and_its_number_is_not_given_again() {
            Given retracted = given().given(design(1), design(2), retracted(4)).because("why");
            assertThat(state(retracted).current()).contains(design(1));
            retracted.when(adopt(null, PresenceRule.NONE, null)).then(design(3));
        }

        @Test
        void a_new_version_says_why() {
            given().given(design(1))
                    .when(adopt(null, PresenceRule.NONE, null))
                    .refused(UniversalRefusal.RATIONALE_MISSING);
        }

        @Test
        void a_quorum_is_named_with_its_rule_only_and_is_two_at_least() {
            given().when(adopt(null, PresenceRule.QUORUM, null)).refused(DesignRefusal.QUORUM_MISSING);
            given().when(adopt(null, PresenceRule.QUORUM, 1)).refused(DesignRefusal.QUORUM_TOO_SMALL);
            given().when(adopt(null, PresenceRule.ALL_PRINCIPAL_PARTIES, 3)).refused(DesignRefusal.QUORUM_WITHOUT_RULE);
            given().when(adopt(null, PresenceRule.QUORUM, 2)).accepted();
        }

        @Test
        void a_design_that_is_silent_about_afterwards_and_the_media_is_flagged() {
            given().when(new AdoptProcessDesign(null, null, null, null, null, null, null, null, " ", null))
                    .flagged(DesignWarning.NO_FOLLOW_UP_PROVISION, DesignWarning.NO_MEDIA_POSTURE);
        }

        @Test
        void a_case_that_was_not_accepted_has_no_design() {
            Given.onCase()
                    .given(REGISTERED)
                    .when(adopt(null, PresenceRule.NONE, null))
                    .refused(CasefileRefusal.CASE_STATUS_FORBIDS);
        }
    }

    @Nested
    class The_host {

        private Given conflict(DomainEvent... known) {
            return given().elsewhere(Given.CONFLICT, new EcosystemCapability(), List.of(known));
        }

        @Test
        void that_is_a_party_is_flagged() {
            Outcome outcome = conflict(party(MILITARY, null)).when(hostedBy(ActorOrText.of(MILITARY)));
            outcome.flagged(DesignWarning.HOST_IS_PARTISAN);
            assertThat(outcome.factsOf(DesignWarning.HOST_IS_PARTISAN)).containsEntry("party", MILITARY.toString());
        }

        @Test
        void that_a_party_stands_in_for_is_flagged() {
            Outcome outcome = conflict(party(COMMUNITY, MILITARY)).when(hostedBy(ActorOrText.of(MILITARY)));
            outcome.flagged(DesignWarning.HOST_IS_PARTISAN);
            assertThat(outcome.factsOf(DesignWarning.HOST_IS_PARTISAN))
                    .containsEntry("backs", List.of(COMMUNITY.toString()));
        }

        @Test
        void that_counts_a_party_as_an_ally_is_flagged() {
            conflict(party(POLITICIANS, null))
                    .elsewhere(StreamId.of(COMMUNITY), new ActorsCapability(), List.of(allied(POLITICIANS)))
                    .when(hostedBy(ActorOrText.of(COMMUNITY)))
                    .flagged(DesignWarning.HOST_IS_PARTISAN);
        }

        @Test
        void that_has_no_part_in_the_conflict_is_not_flagged() {
            conflict(party(POLITICIANS, null))
                    .elsewhere(StreamId.of(COMMUNITY), new ActorsCapability(), List.of(allied(MILITARY)))
                    .when(hostedBy(ActorOrText.of(COMMUNITY)))
                    .unflagged();
            conflict(party(POLITICIANS, null))
                    .when(hostedBy(new ActorOrText("a hotel")))
                    .unflagged();
            given().when(hostedBy(ActorOrText.of(MILITARY))).unflagged();
        }

        private static AdoptProcessDesign hostedBy(ActorOrText host) {
            return new AdoptProcessDesign(
                    null,
                    List.of(ProcessKind.MEDIATION),
                    null,
                    new Venue("the capital", null, null, host),
                    null,
                    null,
                    null,
                    null,
                    "calls for a year",
                    MediaPosture.AGREED_LINES);
        }

        private static ActorProfiled allied(ActorId ally) {
            return new ActorProfiled(null, "A host", null, List.of(), null, null, List.of(ally), null, true);
        }
    }

    @Nested
    class Set_selection_criteria {

        private final Criterion trust = new Criterion(CriterionKind.TRUSTWORTHINESS, null, true);

        @Test
        void criteria_are_counted_and_the_last_ones_are_in_force() {
            given().when(new SetSelectionCriteria(null, List.of(trust)))
                    .then(criteria(1))
                    .unflagged();
            Given second = given().given(criteria(1), criteria(2));
            assertThat(state(second).criteriaVersion()).isEqualTo(2);
            second.when(new SetSelectionCriteria(3, List.of(trust))).then(criteria(3));
        }

        @Test
        void a_number_other_than_the_next_is_refused_with_the_one_expected() {
            Outcome outcome = given().when(new SetSelectionCriteria(2, List.of(trust)));
            outcome.refused(DesignRefusal.CRITERIA_VERSION_NOT_NEXT);
            assertThat(outcome.facts()).containsEntry("expected", 1);
        }

        @Test
        void a_number_is_never_given_again() {
            Given retracted = given().given(criteria(1), retracted(3));
            assertThat(state(retracted).criteriaVersion()).isZero();
            retracted.when(new SetSelectionCriteria(null, List.of(trust))).then(criteria(2));
        }

        @Test
        void nobody_chooses_by_nothing() {
            given().when(new SetSelectionCriteria(null, null)).refused(DesignRefusal.CRITERIA_EMPTY);
        }

        private SelectionCriteriaSet criteria(int version) {
            return new SelectionCriteriaSet(version, List.of(trust));
        }
    }

    @Nested
    class Set_inclusion_target {

        @Test
        void a_target_is_set_once() {
            InclusionTargetSet third = target(Comparator.MIN_SHARE, "0.33", null, TargetSetter.DONOR);
            given().when(new SetInclusionTarget(third)).then(third).unflagged();
            given().given(third).when(new SetInclusionTarget(third)).nothingChanges();
            given().given(third)
                    .when(new SetInclusionTarget(target(Comparator.MIN_SHARE, "0.5", null, TargetSetter.DONOR)))
                    .refused(DesignRefusal.TARGET_ID_IN_USE);
        }

        @Test
        void a_share_lies_between_0_and_1() {
            given().when(of(Comparator.MIN_SHARE, "1.01")).refused(DesignRefusal.SHARE_OUTSIDE_RANGE);
            given().when(of(Comparator.MIN_SHARE, "-0.1")).refused(DesignRefusal.SHARE_OUTSIDE_RANGE);
            given().when(of(Comparator.MIN_SHARE, "0")).accepted();
            given().when(of(Comparator.MIN_SHARE, "1")).accepted();
        }

        @Test
        void a_number_of_persons_is_whole() {
            given().when(of(Comparator.MIN_COUNT, "2.5")).refused(DesignRefusal.COUNT_NOT_WHOLE);
            given().when(of(Comparator.MIN_COUNT, "-1")).refused(DesignRefusal.COUNT_NOT_WHOLE);
            given().when(of(Comparator.MIN_COUNT, "10")).accepted();
        }

        @Test
        void a_smallest_share_or_number_says_which_and_parity_needs_none() {
            given().when(of(Comparator.MIN_SHARE, null)).refused(DesignRefusal.TARGET_VALUE_MISSING);
            given().when(of(Comparator.MIN_COUNT, null)).refused(DesignRefusal.TARGET_VALUE_MISSING);
            given().when(of(Comparator.PARITY, null)).accepted();
            given().when(of(Comparator.EQUAL_NUMBERS_PER_SIDE, null)).accepted();
        }

        @Test
        void a_tolerance_is_not_negative() {
            given().when(new SetInclusionTarget(target(Comparator.PARITY, null, "-1", TargetSetter.TEAM)))
                    .refused(DesignRefusal.TOLERANCE_NEGATIVE);
        }

        @Test
        void a_target_is_flagged_while_others_nominate_who_have_not_set_it() {
            Given elders = given().given(nominated(ActorOrText.of(COMMUNITY)));
            Outcome outcome = elders.when(of(Comparator.PARITY, null));
            outcome.flagged(DesignWarning.TARGET_NOT_ACCEPTED_BY_NOMINATORS);
            assertThat(outcome.factsOf(DesignWarning.TARGET_NOT_ACCEPTED_BY_NOMINATORS))
                    .containsEntry("nominatedBy", List.of("actor/" + COMMUNITY));
            elders.when(new SetInclusionTarget(target(Comparator.PARITY, null, null, TargetSetter.PARTNER)))
                    .unflagged();
        }

        @Test
        void our_own_nominations_raise_no_flag() {
            given().given(nominated(REGISTERED.leadOrganisation()), nominated(null))
                    .when(of(Comparator.PARITY, null))
                    .unflagged();
        }

        private static CandidateNominated nominated(ActorOrText by) {
            return new CandidateNominated(
                    new LocalId("p1"), new PersonId(new UUID(5, 1)), ActorOrText.of(MILITARY), null, by, null);
        }

        private static SetInclusionTarget of(Comparator comparator, String value) {
            return new SetInclusionTarget(target(comparator, value, null, TargetSetter.DONOR));
        }

        private static InclusionTargetSet target(
                Comparator comparator, String value, String tolerance, TargetSetter setBy) {
            return new InclusionTargetSet(
                    WOMEN,
                    InclusionDimension.GENDER,
                    "women",
                    comparator,
                    quantity(value),
                    quantity(tolerance),
                    TargetScope.EACH_SESSION,
                    setBy);
        }

        private static Quantity quantity(String value) {
            return value == null ? null : new Quantity(new java.math.BigDecimal(value));
        }
    }

    private static DesignState state(Given given) {
        return given.folded().state().of(DesignState.class);
    }

    private static PartyIdentified party(ActorId actor, ActorId surrogateFor) {
        return new PartyIdentified(actor, PartyKind.GROUP, true, ContactRestriction.NONE, surrogateFor);
    }

    private static AdoptProcessDesign adopt(Integer version, PresenceRule rule, Integer quorum) {
        return new AdoptProcessDesign(
                version,
                List.of(ProcessKind.MEDIATION),
                null,
                null,
                "monthly",
                null,
                rule,
                quorum,
                "calls for a year",
                MediaPosture.CLOSED_NO_COMMENT);
    }

    private static ProcessDesignAdopted design(int version) {
        return new ProcessDesignAdopted(
                version,
                List.of(ProcessKind.MEDIATION),
                null,
                null,
                "monthly",
                List.of(),
                PresenceRule.NONE,
                null,
                "calls for a year",
                MediaPosture.CLOSED_NO_COMMENT);
    }

    private static RecordRetracted retracted(int fact) {
        return new RecordRetracted(Given.id(fact), RetractionReason.NEVER_HAPPENED);
    }
}
