package org.balcony.command.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Given.CASE;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import org.balcony.command.actors.ActorsCapability;
import org.balcony.command.casefile.CasefileCapability;
import org.balcony.command.coordination.CoordinationCommand.AgreeCoordination;
import org.balcony.command.coordination.CoordinationCommand.EndCoordination;
import org.balcony.command.coordination.CoordinationCommand.NotifyThirdPartyAction;
import org.balcony.command.coordination.CoordinationCommand.RecordConsultation;
import org.balcony.command.coordination.CoordinationCommand.RecordConsultationNotHeld;
import org.balcony.command.coordination.CoordinationCommand.SeekConsultation;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Outcome;
import org.balcony.command.kernel.Samples;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.CoordinationEvent.ArrangementKind;
import org.balcony.events.CoordinationEvent.ArrangementMode;
import org.balcony.events.CoordinationEvent.ConsultationHeld;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.ConsultationOutcome;
import org.balcony.events.CoordinationEvent.ConsultationSought;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.CoordinationEvent.CoordinationArrangementEnded;
import org.balcony.events.CoordinationEvent.LearnedVia;
import org.balcony.events.CoordinationEvent.NotConsulted;
import org.balcony.events.CoordinationEvent.RelativeTime;
import org.balcony.events.CoordinationEvent.ThirdPartyAction;
import org.balcony.events.CoordinationEvent.ThirdPartyActionNotified;
import org.balcony.events.CoordinationEvent.WaiverGround;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Sector;
import org.balcony.events.value.StreamId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CoordinationCapabilityTest {

    private static final LocalId ID = new LocalId("c-1");
    private static final ActorOrText GOVERNMENT = new ActorOrText("the government");
    private static final ActorOrText COMMUNITY = ActorOrText.of(Samples.COMMUNITY);

    private static Given given() {
        return Given.on(CASE, new CasefileCapability(), new CoordinationCapability())
                .given(REGISTERED);
    }

    private static CoordinationState after(Given given) {
        return given.folded().state().of(CoordinationState.class);
    }

    @Nested
    class Seek_consultation {

        @Test
        void a_consultation_is_sought_once() {
            given().when(new SeekConsultation(sought("the visit")))
                    .then(sought("the visit"))
                    .unflagged();
            given().given(sought("the visit"))
                    .when(new SeekConsultation(sought("the visit")))
                    .nothingChanges();
            given().given(sought("the visit"))
                    .when(new SeekConsultation(sought("the funds")))
                    .refused(CoordinationRefusal.CONSULTATION_ID_IN_USE);
        }

        @Test
        void that_it_was_sought_may_come_to_light_after_it_was_held() {
            Given held = given().given(held(GOVERNMENT));
            held.when(new SeekConsultation(sought("the visit")))
                    .then(sought("the visit"))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            assertThat(after(held.given(sought("the visit"))).held()).isTrue();
        }
    }

    @Nested
    class Record_consultation {

        @Test
        void a_consultation_may_begin_when_it_is_held() {
            Given begun = given();
            begun.when(new RecordConsultation(held(GOVERNMENT)))
                    .then(held(GOVERNMENT))
                    .unflagged();
            assertThat(after(begun).held()).isFalse();
            begun.given(held(GOVERNMENT));
            assertThat(after(begun).held()).isTrue();
            assertThat(after(begun).consultedActors()).containsExactly(GOVERNMENT);
        }

        @Test
        void one_that_was_sought_need_not_name_with_whom_again() {
            Given sought = given().given(sought("the visit"));
            sought.when(new RecordConsultation(held(null))).then(held(null)).unflagged();
            assertThat(after(sought.given(held(null))).consultedActors()).containsExactly(GOVERNMENT);
        }

        @Test
        void with_whom_it_was_is_known_from_somewhere() {
            given().when(new RecordConsultation(held(null))).refused(CoordinationRefusal.CONSULTED_NOT_NAMED);
        }

        @Test
        void what_was_declined_unanswered_or_waived_may_be_held_later() {
            for (NotConsulted why : NotConsulted.values()) {
                Given not = given().given(notHeld(why));
                assertThat(after(not).held()).isFalse();
                not.when(new RecordConsultation(held(null))).then(held(null)).unflagged();
            }
        }

        @Test
        void a_second_outcome_is_flagged() {
            given().given(held(GOVERNMENT))
                    .when(new RecordConsultation(held(GOVERNMENT)))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }
    }

    @Nested
    class Record_consultation_not_held {

        @Test
        void a_consultation_is_left_out_on_a_ground_and_with_a_reason() {
            ConsultationNotHeld waived = notHeld(NotConsulted.WAIVED);
            given().because("they would be in danger")
                    .when(new RecordConsultationNotHeld(waived))
                    .then(waived)
                    .unflagged();
            given().when(new RecordConsultationNotHeld(waived)).refused(UniversalRefusal.RATIONALE_MISSING);
            given().because("they would be in danger")
                    .when(new RecordConsultationNotHeld(
                            new ConsultationNotHeld(ID, GOVERNMENT, null, null, NotConsulted.WAIVED, null)))
                    .refused(CoordinationRefusal.WAIVER_WITHOUT_GROUND);
        }

        @Test
        void what_others_declined_or_left_unanswered_needs_no_reason_of_ours() {
            for (NotConsulted why : List.of(NotConsulted.DECLINED, NotConsulted.UNANSWERED)) {
                given().given(sought("the visit"))
                        .when(new RecordConsultationNotHeld(notHeld(why)))
                        .then(notHeld(why))
                        .unflagged();
            }
        }

        @Test
        void with_whom_it_was_not_held_is_known_from_somewhere() {
            given().when(new RecordConsultationNotHeld(
                            new ConsultationNotHeld(ID, null, null, null, NotConsulted.DECLINED, null)))
                    .refused(CoordinationRefusal.CONSULTED_NOT_NAMED);
        }

        @Test
        void what_took_place_stays_so() {
            Given held = given().given(held(GOVERNMENT));
            held.when(new RecordConsultationNotHeld(notHeld(NotConsulted.DECLINED)))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            assertThat(after(held.given(notHeld(NotConsulted.DECLINED))).held()).isTrue();
        }
    }

    @Nested
    class Agree_coordination {

        @Test
        void in_a_hierarchical_arrangement_somebody_leads() {
            given().when(new AgreeCoordination(agreed(ArrangementMode.HIERARCHICAL, null)))
                    .refused(CoordinationRefusal.LEAD_MISSING);
            given().when(new AgreeCoordination(agreed(ArrangementMode.HIERARCHICAL, GOVERNMENT)))
                    .accepted();
        }

        @Test
        void an_arrangement_without_anybody_local_is_flagged() {
            given().when(new AgreeCoordination(agreed(ArrangementMode.NETWORK, null)))
                    .then(agreed(ArrangementMode.NETWORK, null))
                    .flagged(CoordinationWarning.NO_LOCAL_MEMBER);
            given().elsewhere(
                            StreamId.of(Samples.COMMUNITY),
                            new ActorsCapability(),
                            List.of(new ActorProfiled(
                                    null, null, null, List.of(Sector.WOMEN), null, null, List.of(), null, null)))
                    .when(new AgreeCoordination(agreed(ArrangementMode.NETWORK, null)))
                    .unflagged();
        }

        @Test
        void who_is_in_a_message_group_is_restricted() {
            assertThat(given().when(new AgreeCoordination(of(ArrangementKind.MESSAGE_GROUP)))
                            .accepted()
                            .atLeast())
                    .isEqualTo(Label.of(Level.RESTRICTED));
            assertThat(given().when(new AgreeCoordination(of(ArrangementKind.CONTACT_GROUP)))
                            .accepted()
                            .atLeast())
                    .isNull();
        }

        @Test
        void an_arrangement_is_agreed_once_and_again_after_it_ended() {
            CoordinationArrangementAgreed before = agreed(ArrangementMode.NETWORK, null);
            CoordinationArrangementAgreed other = agreed(ArrangementMode.NETWORK, GOVERNMENT);
            given().given(before).when(new AgreeCoordination(before)).nothingChanges();
            given().given(before).when(new AgreeCoordination(other)).refused(CoordinationRefusal.ARRANGEMENT_ID_IN_USE);
            given().given(before, new CoordinationArrangementEnded(ID, null))
                    .when(new AgreeCoordination(other))
                    .then(other);
        }

        @Test
        void members_and_lead_are_the_circle_until_the_arrangement_ends() {
            Given agreed = given().given(agreed(ArrangementMode.HIERARCHICAL, GOVERNMENT));
            assertThat(after(agreed).inCircle(GOVERNMENT)).isTrue();
            assertThat(after(agreed).inCircle(COMMUNITY)).isTrue();
            assertThat(after(agreed).inCircle(new ActorOrText("a bystander"))).isFalse();
            assertThat(after(agreed.given(new CoordinationArrangementEnded(ID, null)))
                            .inCircle(COMMUNITY))
                    .isFalse();
        }
    }

    @Nested
    class End_coordination {

        private final CoordinationArrangementEnded ended = new CoordinationArrangementEnded(ID, "stepping out");

        @Test
        void an_arrangement_ends_once() {
            given().given(agreed(ArrangementMode.NETWORK, null))
                    .when(new EndCoordination(ended))
                    .then(ended)
                    .unflagged();
            given().given(agreed(ArrangementMode.NETWORK, null), ended)
                    .when(new EndCoordination(ended))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given().when(new EndCoordination(ended)).then(ended).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }
    }

    @Nested
    class Notify_third_party_action {

        @Test
        void a_process_beside_ours_is_flagged() {
            given().when(notified(ThirdPartyAction.OPENS_PARALLEL_PROCESS, RelativeTime.BEFORE))
                    .flagged(CoordinationWarning.PARALLEL_PROCESS);
        }

        @Test
        void what_we_learn_of_only_afterwards_is_flagged() {
            given().when(notified(ThirdPartyAction.FUNDS_A_PARTY, RelativeTime.AFTER))
                    .flagged(CoordinationWarning.LEARNED_AFTERWARDS);
            Outcome told = given().when(notified(ThirdPartyAction.FUNDS_A_PARTY, null));
            told.unflagged();
        }

        private NotifyThirdPartyAction notified(ThirdPartyAction kind, RelativeTime when) {
            return new NotifyThirdPartyAction(
                    new ThirdPartyActionNotified(GOVERNMENT, kind, when, LearnedVia.MEDIA, null));
        }
    }

    private static ConsultationSought sought(String about) {
        return new ConsultationSought(ID, GOVERNMENT, about, null, null);
    }

    private static ConsultationHeld held(ActorOrText with) {
        return new ConsultationHeld(ID, with, null, null, ConsultationOutcome.NO_OBJECTION, List.of());
    }

    private static ConsultationNotHeld notHeld(NotConsulted why) {
        return new ConsultationNotHeld(
                ID, GOVERNMENT, null, null, why, why == NotConsulted.WAIVED ? WaiverGround.DO_NO_HARM : null);
    }

    private static CoordinationArrangementAgreed agreed(ArrangementMode mode, ActorOrText lead) {
        return new CoordinationArrangementAgreed(
                ID, ArrangementKind.CONTACT_GROUP, mode, List.of(GOVERNMENT, COMMUNITY), lead, null);
    }

    private static CoordinationArrangementAgreed of(ArrangementKind kind) {
        return new CoordinationArrangementAgreed(
                ID, kind, ArrangementMode.NETWORK, List.of(GOVERNMENT, COMMUNITY), null, null);
    }
}
