package org.balcony.command.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Given.CASE;
import static org.balcony.command.kernel.Samples.MILITARY;
import static org.balcony.command.kernel.Samples.POLITICIANS;

import java.util.List;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.mandate.MandateCommand.AgreeMandate;
import org.balcony.command.mandate.MandateCommand.DesignateTrack;
import org.balcony.command.mandate.MandateCommand.EndMandate;
import org.balcony.events.MandateEvent.DeclaredTrack;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEndReason;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.MandateEvent.MandateForm;
import org.balcony.events.MandateEvent.ReportingLine;
import org.balcony.events.MandateEvent.ThirdPartyRole;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.MandateEvent.TrackScheme;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.TrackProfile;
import org.balcony.events.value.TrackProfile.FormalLink;
import org.balcony.events.value.TrackProfile.ParticipantStatus;
import org.balcony.events.value.TrackProfile.Publicity;
import org.balcony.events.value.TrackProfile.SocietyLevel;
import org.balcony.events.value.TrackProfile.ThirdPartyStatus;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MandateCapabilityTest {

    private static final LocalId M1 = new LocalId("m1");
    private static final LocalId M2 = new LocalId("m2");

    private static Given given() {
        return Given.on(CASE, new MandateCapability());
    }

    @Nested
    class Agree_mandate {

        @Test
        void a_mandate_is_recorded_as_it_was_sent() {
            given().when(agree(M1, List.of(POLITICIANS), ThirdPartyRole.MEDIATOR, null, null))
                    .then(agreed(M1, ThirdPartyRole.MEDIATOR, null))
                    .unflagged();
        }

        @Test
        void a_mandate_has_a_principal() {
            given().when(agree(M1, List.of(), ThirdPartyRole.MEDIATOR, null, null))
                    .refused(MandateRefusal.NO_PRINCIPAL);
        }

        @Test
        void a_mandate_does_not_end_before_it_starts() {
            given().when(agree(M1, List.of(MILITARY), ThirdPartyRole.MEDIATOR, When.of("2009/2005"), null))
                    .refused(MandateRefusal.MANDATE_ENDS_BEFORE_START);
        }

        @Test
        void advocate_and_mediator_at_once_is_flagged_until_one_has_ended() {
            AgreeMandate advocate = agree(M2, List.of(POLITICIANS), ThirdPartyRole.ADVOCATE, null, null);
            MandateAgreed mediator = agreed(M1, ThirdPartyRole.MEDIATOR, null);
            given().given(mediator).when(advocate).flagged(MandateWarning.ADVOCATE_AND_MEDIATOR);
            given().given(agreed(M2, ThirdPartyRole.ADVOCATE, null))
                    .when(agree(M1, List.of(POLITICIANS), ThirdPartyRole.MEDIATOR, null, null))
                    .flagged(MandateWarning.ADVOCATE_AND_MEDIATOR);
            given().given(mediator, ended(M1)).when(advocate).unflagged();
            given().given(mediator)
                    .when(agree(M2, List.of(POLITICIANS), ThirdPartyRole.ADVOCATE, null, M1))
                    .unflagged();
        }

        @Test
        void the_same_id_again_or_an_unknown_predecessor_is_recorded_and_flagged() {
            given().given(agreed(M1, ThirdPartyRole.OBSERVER, null))
                    .when(agree(M1, List.of(POLITICIANS), ThirdPartyRole.OBSERVER, null, null))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given().when(agree(M2, List.of(POLITICIANS), ThirdPartyRole.OBSERVER, null, M1))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }
    }

    @Nested
    class End_mandate {

        @Test
        void the_one_mandate_in_force_needs_no_name() {
            given().given(agreed(M1, ThirdPartyRole.TRAINER, null), agreed(M2, ThirdPartyRole.TRAINER, M1))
                    .when(new EndMandate(null, MandateEndReason.FULFILLED))
                    .then(new MandateEnded(M2, MandateEndReason.FULFILLED))
                    .unflagged();
        }

        @Test
        void among_several_or_none_the_mandate_is_named() {
            EndMandate unnamed = new EndMandate(null, MandateEndReason.FULFILLED);
            given().when(unnamed).refused(MandateRefusal.MANDATE_NOT_NAMED);
            var outcome = given().given(
                            agreed(M1, ThirdPartyRole.TRAINER, null), agreed(M2, ThirdPartyRole.TRAINER, null))
                    .when(unnamed);
            outcome.refused(MandateRefusal.MANDATE_NOT_NAMED);
            assertThat(outcome.facts()).containsEntry("inForce", List.of(M1, M2));
        }

        @Test
        void an_end_that_was_not_expected_is_recorded_and_flagged() {
            EndMandate end = new EndMandate(M1, MandateEndReason.EXPIRED);
            given().when(end)
                    .then(new MandateEnded(M1, MandateEndReason.EXPIRED))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given().given(agreed(M1, ThirdPartyRole.TRAINER, null), ended(M1))
                    .when(end)
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }

        @Test
        void an_end_recorded_before_the_beginning_still_counts() {
            given().given(ended(M1), agreed(M1, ThirdPartyRole.TRAINER, null), agreed(M2, ThirdPartyRole.TRAINER, null))
                    .when(new EndMandate(null, MandateEndReason.FULFILLED))
                    .then(new MandateEnded(M2, MandateEndReason.FULFILLED));
        }

        @Test
        void a_retracted_end_leaves_the_mandate_in_force() {
            given().given(
                            agreed(M1, ThirdPartyRole.TRAINER, null),
                            ended(M1),
                            new RecordRetracted(Given.id(2), RetractionReason.NEVER_HAPPENED))
                    .when(new EndMandate(null, MandateEndReason.FULFILLED))
                    .then(new MandateEnded(M1, MandateEndReason.FULFILLED))
                    .unflagged();
        }
    }

    @Nested
    class Designate_track {

        private final TrackProfile quiet = new TrackProfile(
                ThirdPartyStatus.UNOFFICIAL,
                ParticipantStatus.OFFICIAL,
                SocietyLevel.ELITE,
                FormalLink.NONE,
                Publicity.DISCREET);
        private final TrackDesignated designated =
                new TrackDesignated(DeclaredTrack.I_5, TrackScheme.THIRD_PARTY_AND_PARTICIPANTS, quiet, null);
        private final DesignateTrack oneAndAHalf = new DesignateTrack(designated);

        @Test
        void a_label_that_follows_from_its_profile_raises_no_flag() {
            given().when(oneAndAHalf).then(designated).unflagged();
            given().when(new DesignateTrack(new TrackDesignated(DeclaredTrack.III, TrackScheme.OWN, quiet, null)))
                    .unflagged();
        }

        @Test
        void a_label_that_does_not_follow_is_kept_and_flagged() {
            var outcome = given().when(new DesignateTrack(
                            new TrackDesignated(DeclaredTrack.I_5, TrackScheme.PARTICIPANTS, quiet, null)))
                    .then(new TrackDesignated(DeclaredTrack.I_5, TrackScheme.PARTICIPANTS, quiet, null))
                    .flagged(MandateWarning.TRACK_NOT_AS_DERIVED);
            assertThat(outcome.factsOf(MandateWarning.TRACK_NOT_AS_DERIVED)).containsEntry("derived", "I");
        }

        @Test
        void the_same_track_again_changes_nothing() {
            given().given(designated).when(oneAndAHalf).nothingChanges();
        }

        @Test
        void a_change_says_why() {
            DesignateTrack change =
                    new DesignateTrack(new TrackDesignated(DeclaredTrack.I, TrackScheme.PARTICIPANTS, quiet, null));
            given().given(designated).when(change).refused(UniversalRefusal.RATIONALE_MISSING);
            given().given(designated)
                    .because("representatives with mandate joined")
                    .when(change)
                    .accepted();
        }

        @Test
        void each_strand_has_a_track_of_its_own() {
            given().given(designated)
                    .when(new DesignateTrack(
                            new TrackDesignated(DeclaredTrack.I, TrackScheme.PARTICIPANTS, quiet, "women")))
                    .then(new TrackDesignated(DeclaredTrack.I, TrackScheme.PARTICIPANTS, quiet, "women"));
        }
    }

    private static AgreeMandate agree(
            LocalId id, List<ActorId> principals, ThirdPartyRole role, When period, LocalId supersedes) {
        return new AgreeMandate(new MandateAgreed(
                id, principals, "talks", role, ReportingLine.PRINCIPALS_ONLY, MandateForm.ORAL, period, supersedes));
    }

    private static MandateAgreed agreed(LocalId id, ThirdPartyRole role, LocalId supersedes) {
        return new MandateAgreed(
                id,
                List.of(POLITICIANS),
                "talks",
                role,
                ReportingLine.PRINCIPALS_ONLY,
                MandateForm.ORAL,
                null,
                supersedes);
    }

    private static MandateEnded ended(LocalId id) {
        return new MandateEnded(id, MandateEndReason.FULFILLED);
    }
}
