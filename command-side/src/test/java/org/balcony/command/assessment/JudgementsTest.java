package org.balcony.command.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balcony.command.kernel.Samples.COMMUNITY;
import static org.balcony.command.kernel.Samples.MILITARY;
import static org.balcony.command.kernel.Samples.POLITICIANS;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.balcony.command.assessment.AssessmentCommand.AssessConveningPower;
import org.balcony.command.assessment.AssessmentCommand.AssessRipeness;
import org.balcony.command.assessment.AssessmentCommand.ReviewConflictSensitivity;
import org.balcony.command.assessment.AssessmentCommand.Target;
import org.balcony.command.ecosystem.EcosystemCapability;
import org.balcony.command.kernel.Given;
import org.balcony.command.platform.catalogue.CommandData;
import org.balcony.events.AssessmentEvent.ConflictSensitivityReviewed;
import org.balcony.events.AssessmentEvent.ConveningPowerAssessed;
import org.balcony.events.AssessmentEvent.ConveningTarget;
import org.balcony.events.AssessmentEvent.ConveningVerdict;
import org.balcony.events.AssessmentEvent.Harm;
import org.balcony.events.AssessmentEvent.PartyRipeness;
import org.balcony.events.AssessmentEvent.Perception;
import org.balcony.events.AssessmentEvent.ReviewScope;
import org.balcony.events.AssessmentEvent.Ripeness;
import org.balcony.events.AssessmentEvent.RipenessAssessed;
import org.balcony.events.AssessmentEvent.SensitivityVerdict;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.codec.StrictReader;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Rating;
import org.balcony.events.value.Score;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class JudgementsTest {

    private static final ActorOrText US = new ActorOrText("A small organisation");

    /** A case in a conflict whose politicians and military are principal parties. */
    private static Given given() {
        return Given.onCase()
                .given(REGISTERED)
                .elsewhere(
                        Given.CONFLICT,
                        new EcosystemCapability(),
                        List.of(party(POLITICIANS, true), party(MILITARY, true), party(COMMUNITY, false)));
    }

    private static PartyIdentified party(ActorId actor, boolean principal) {
        return new PartyIdentified(actor, PartyKind.GROUP, principal, ContactRestriction.NONE, null);
    }

    @Nested
    class Assess_ripeness {

        @Test
        void ripeness_is_judged_party_by_party() {
            AssessRipeness ripe = assessed(Ripeness.RIPE, sees(POLITICIANS, Perception.YES, Perception.YES));
            given().when(ripe).then(ripe.assessed()).unflagged();
            given().when(assessed(Ripeness.UNRIPE)).refused(AssessmentRefusal.NO_PARTY_ASSESSED);
        }

        @Test
        void a_conflict_is_hardly_ripe_while_a_principal_party_sees_no_stalemate_or_no_way_out() {
            var outcome = given().when(assessed(
                            Ripeness.RIPE,
                            sees(POLITICIANS, Perception.NO, Perception.YES),
                            sees(MILITARY, Perception.YES, Perception.UNCLEAR),
                            sees(COMMUNITY, Perception.NO, Perception.NO)))
                    .flagged(AssessmentWarning.RIPE_WITHOUT_PRINCIPAL_PARTY);
            assertThat(outcome.factsOf(AssessmentWarning.RIPE_WITHOUT_PRINCIPAL_PARTY))
                    .containsEntry("parties", List.of("actor/" + POLITICIANS, "actor/" + MILITARY));
        }

        @Test
        void other_verdicts_and_other_parties_may_lack_both() {
            given().when(assessed(Ripeness.RIPENING, sees(POLITICIANS, Perception.NO, Perception.NO)))
                    .unflagged();
            given().when(assessed(Ripeness.RIPE, sees(COMMUNITY, Perception.NO, Perception.NO)))
                    .unflagged();
        }

        private static AssessRipeness assessed(Ripeness verdict, PartyRipeness... parties) {
            return new AssessRipeness(new RipenessAssessed(List.of(parties), null, verdict, null));
        }

        private static PartyRipeness sees(ActorId party, Perception stalemate, Perception wayOut) {
            return new PartyRipeness(ActorOrText.of(party), stalemate, Perception.YES, wayOut, null);
        }
    }

    @Nested
    class Assess_convening_power {

        @Test
        void an_assessment_states_influence_on_every_target() {
            given().when(assessed(ConveningVerdict.PARTIAL, target(MILITARY, 3, Score.of(3))))
                    .then(new ConveningPowerAssessed(
                            US,
                            null,
                            List.of(new ConveningTarget(
                                    ActorOrText.of(MILITARY),
                                    Score.of(3),
                                    Score.of(3),
                                    null,
                                    List.of("relationship"),
                                    List.of(),
                                    null)),
                            null,
                            ConveningVerdict.PARTIAL,
                            null))
                    .unflagged();
            given().when(assessed(ConveningVerdict.PARTIAL)).refused(AssessmentRefusal.NO_TARGET);
        }

        @Test
        void influence_is_never_taken_from_access() {
            String written = """
                    {"subject": "us", "verdict": "partial", "targets": [
                      {"target": "politicians", "access": 4}, {"target": "military", "access": 3, "influence": "unknown"}]}""";
            AssessConveningPower command = (AssessConveningPower)
                    CommandData.of(AssessConveningPower.class).read(json(written), Given.FRESH);
            var outcome = given().when(command).refused(AssessmentRefusal.INFLUENCE_NOT_STATED);
            assertThat(outcome.facts()).containsEntry("targets", List.of("politicians"));
        }

        @Test
        void access_without_influence_is_flagged_for_the_targets_concerned() {
            var outcome = given().when(assessed(
                            ConveningVerdict.INSUFFICIENT,
                            target(POLITICIANS, 3, Score.of(1)),
                            target(MILITARY, 4, Score.of(2)),
                            target(COMMUNITY, 2, Score.of(0))))
                    .flagged(AssessmentWarning.ACCESS_WITHOUT_INFLUENCE);
            assertThat(outcome.factsOf(AssessmentWarning.ACCESS_WITHOUT_INFLUENCE))
                    .isEqualTo(Map.of("targets", List.of("actor/" + POLITICIANS)));
            given().when(assessed(ConveningVerdict.PARTIAL, target(POLITICIANS, 4, Score.UNKNOWN)))
                    .unflagged();
        }

        @Test
        void power_is_hardly_sufficient_without_influence_on_a_principal_party() {
            given().when(assessed(ConveningVerdict.SUFFICIENT, target(POLITICIANS, 2, Score.of(1))))
                    .flagged(AssessmentWarning.SUFFICIENT_WITHOUT_INFLUENCE);
            given().when(assessed(ConveningVerdict.SUFFICIENT, target(COMMUNITY, 2, Score.of(1))))
                    .unflagged();
            given().when(assessed(ConveningVerdict.SUFFICIENT, target(POLITICIANS, 2, Score.of(2))))
                    .unflagged();
        }

        @Test
        void the_latest_verdict_about_a_party_counts() {
            ConveningPowerAssessed no = event(ConveningVerdict.INSUFFICIENT, POLITICIANS, MILITARY);
            ConveningPowerAssessed yes = event(ConveningVerdict.PARTIAL, MILITARY);
            AssessmentState state = state(given().given(no, yes));
            assertThat(state.conveningInsufficient(ActorOrText.of(POLITICIANS))).isTrue();
            assertThat(state.conveningInsufficient(ActorOrText.of(MILITARY))).isFalse();
            assertThat(state.conveningInsufficient(ActorOrText.of(COMMUNITY))).isFalse();
            AssessmentState without =
                    state(given().given(no, yes, new RecordRetracted(Given.id(3), RetractionReason.NEVER_HAPPENED)));
            assertThat(without.conveningInsufficient(ActorOrText.of(MILITARY))).isTrue();
        }

        @Test
        void competing_offers_are_counted_from_nothing() {
            assertThatThrownBy(
                            () -> new ConveningPowerAssessed(US, null, List.of(), -1, ConveningVerdict.PARTIAL, null))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        private static ConveningPowerAssessed event(ConveningVerdict verdict, ActorId... targets) {
            return new ConveningPowerAssessed(
                    US,
                    null,
                    List.of(targets).stream()
                            .map(one -> new ConveningTarget(
                                    ActorOrText.of(one), Score.of(2), Score.of(2), null, List.of(), List.of(), null))
                            .toList(),
                    null,
                    verdict,
                    null);
        }

        private static AssessConveningPower assessed(ConveningVerdict verdict, Target... targets) {
            return new AssessConveningPower(US, null, List.of(targets), null, verdict, null);
        }

        private static Target target(ActorId actor, int access, Score influence) {
            return new Target(
                    ActorOrText.of(actor), Score.of(access), influence, null, List.of("relationship"), List.of(), null);
        }
    }

    @Nested
    class Review_conflict_sensitivity {

        @Test
        void harm_is_listed_or_said_not_to_have_been_found() {
            ReviewConflictSensitivity none = reviewed(SensitivityVerdict.PROCEED, true);
            given().when(none).then(none.reviewed()).unflagged();
            given().when(reviewed(SensitivityVerdict.POSTPONE, null)).refused(AssessmentRefusal.NO_HARM_CONSIDERED);
            given().when(reviewed(SensitivityVerdict.POSTPONE, false)).refused(AssessmentRefusal.NO_HARM_CONSIDERED);
            given().when(reviewed(SensitivityVerdict.POSTPONE, true, harm(1, 1, null)))
                    .refused(AssessmentRefusal.NONE_FOUND_BESIDE_HARM);
        }

        @Test
        void going_ahead_with_grave_harm_that_nothing_mitigates_is_flagged() {
            for (SensitivityVerdict ahead :
                    List.of(SensitivityVerdict.PROCEED, SensitivityVerdict.PROCEED_WITH_CHANGES)) {
                given().when(reviewed(ahead, null, harm(3, 5, " "))).flagged(AssessmentWarning.HARM_UNMITIGATED);
                given().when(reviewed(ahead, null, harm(5, 5, "meet abroad"))).unflagged();
                given().when(reviewed(ahead, null, harm(3, 4, null))).unflagged();
            }
            given().when(reviewed(SensitivityVerdict.POSTPONE, null, harm(5, 5, null)))
                    .unflagged();
        }

        @Test
        void that_harm_was_considered_is_known_until_the_review_is_retracted() {
            var review = reviewed(SensitivityVerdict.PROCEED, true).reviewed();
            assertThat(state(given()).sensitivityReviewed()).isFalse();
            assertThat(state(given().given(review)).sensitivityReviewed()).isTrue();
            assertThat(state(given().given(review, new RecordRetracted(Given.id(2), RetractionReason.DUPLICATE)))
                            .sensitivityReviewed())
                    .isFalse();
        }

        private static ReviewConflictSensitivity reviewed(SensitivityVerdict verdict, Boolean none, Harm... harms) {
            return new ReviewConflictSensitivity(new ConflictSensitivityReviewed(
                    ReviewScope.CASE, null, List.of(), List.of(), List.of(harms), none, verdict));
        }

        private static Harm harm(int likelihood, int severity, String mitigation) {
            return new Harm("participants", "arrest on return", Rating.of(likelihood), Rating.of(severity), mitigation);
        }
    }

    private static AssessmentState state(Given given) {
        return given.folded().state().of(AssessmentState.class);
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) StrictReader.tree(text.getBytes(StandardCharsets.UTF_8));
    }
}
