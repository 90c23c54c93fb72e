package org.balcony.command.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.power.ProceduralDecisionsTest.FIRST;
import static org.balcony.command.power.ProceduralDecisionsTest.PARTY;
import static org.balcony.command.power.ProceduralDecisionsTest.SESSION;
import static org.balcony.command.power.ProceduralDecisionsTest.given;
import static org.balcony.command.power.ProceduralDecisionsTest.scheduled;
import static org.balcony.command.power.ProceduralDecisionsTest.venue;

import java.util.List;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.power.PowerCommand.RecordLeverage;
import org.balcony.command.power.PowerCommand.RecordPartyReaction;
import org.balcony.events.MandateEvent.DeclaredTrack;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.MandateEvent.TrackScheme;
import org.balcony.events.PowerEvent.LeverageApplied;
import org.balcony.events.PowerEvent.LeverageKind;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.PowerEvent.Reaction;
import org.balcony.events.PowerEvent.ReactionTo;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Basis;
import org.balcony.events.value.Effect;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.TrackProfile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PowerCapabilityTest {

    @Nested
    class Record_party_reaction {

        @Test
        void a_reaction_attaches_to_a_decision_in_every_state() {
            PartyReactionRecorded displeased = reaction(ReactionTo.DECISION, FIRST, Effect.of(-2));
            given(venue(FIRST))
                    .on(Basis.PARTY_STATEMENT)
                    .when(record(displeased))
                    .then(displeased)
                    .unflagged();
            given(venue(FIRST), new ProceduralDecisionReversed(FIRST))
                    .on(Basis.PARTY_STATEMENT)
                    .when(record(displeased))
                    .unflagged();
        }

        @Test
        void an_effect_is_judged_on_a_basis() {
            var outcome = given(venue(FIRST))
                    .when(record(reaction(ReactionTo.DECISION, FIRST, Effect.of(-2))))
                    .refused(PowerRefusal.EFFECT_WITHOUT_BASIS);
            assertThat(outcome.facts()).containsEntry("effect", -2);
            given(venue(FIRST))
                    .when(record(reaction(ReactionTo.DECISION, FIRST, null)))
                    .unflagged();
        }

        @Test
        void a_reaction_to_something_not_on_record_is_recorded_and_flagged() {
            for (ReactionTo about : List.of(ReactionTo.DECISION, ReactionTo.MEASURE, ReactionTo.SESSION)) {
                given().when(record(reaction(about, FIRST, null))).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
                given().when(record(reaction(about, null, null))).unflagged();
            }
            given().when(record(reaction(ReactionTo.STATEMENT, FIRST, null))).unflagged();
            given(scheduled())
                    .when(record(reaction(ReactionTo.SESSION, SESSION, null)))
                    .unflagged();
        }

        private static RecordPartyReaction record(PartyReactionRecorded reaction) {
            return new RecordPartyReaction(reaction);
        }

        private static PartyReactionRecorded reaction(ReactionTo about, LocalId id, Effect effect) {
            return new PartyReactionRecorded(about, id, PARTY, Reaction.DISPLEASURE, effect);
        }
    }

    @Nested
    class Record_leverage {

        @Test
        void leverage_is_recorded() {
            given().when(leverage(LeverageKind.SANCTION))
                    .then(leverage(LeverageKind.SANCTION).leverage())
                    .unflagged();
        }

        @Test
        void hard_leverage_around_an_unofficial_case_is_flagged() {
            for (LeverageKind kind : LeverageKind.values()) {
                var outcome = given(track(TrackProfile.ThirdPartyStatus.UNOFFICIAL, null))
                        .when(leverage(kind));
                if (kind == LeverageKind.MILITARY_THREAT || kind == LeverageKind.SANCTION) {
                    outcome.flagged(PowerWarning.HARD_LEVERAGE_IN_UNOFFICIAL_CASE);
                } else {
                    outcome.unflagged();
                }
            }
        }

        @Test
        void the_designation_of_the_whole_case_decides_and_else_that_of_all_strands() {
            var threat = leverage(LeverageKind.MILITARY_THREAT);
            var unofficialWomen = track(TrackProfile.ThirdPartyStatus.UNOFFICIAL, "women");
            var mixedWater = track(TrackProfile.ThirdPartyStatus.MIXED, "water");
            var official = track(TrackProfile.ThirdPartyStatus.OFFICIAL, null);
            given(unofficialWomen).when(threat).flagged(PowerWarning.HARD_LEVERAGE_IN_UNOFFICIAL_CASE);
            given(unofficialWomen, mixedWater).when(threat).unflagged();
            given(unofficialWomen, official).when(threat).unflagged();
        }

        private static RecordLeverage leverage(LeverageKind kind) {
            return new RecordLeverage(
                    new LeverageApplied(new ActorOrText("a state"), PARTY, kind, null, List.of(), null));
        }

        private static TrackDesignated track(TrackProfile.ThirdPartyStatus status, String strand) {
            return new TrackDesignated(
                    DeclaredTrack.II,
                    TrackScheme.OWN,
                    new TrackProfile(
                            status,
                            TrackProfile.ParticipantStatus.MIXED,
                            TrackProfile.SocietyLevel.ELITE,
                            TrackProfile.FormalLink.NONE,
                            TrackProfile.Publicity.DISCREET),
                    strand);
        }
    }
}
