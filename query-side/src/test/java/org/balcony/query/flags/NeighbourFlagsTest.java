package org.balcony.query.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.query.flags.FlagCode.ACTED_BEFORE_CONSULTING;
import static org.balcony.query.flags.FlagCode.BLIND_SPOT;
import static org.balcony.query.flags.FlagCode.NO_CONSULTATION_ON_RECORD;
import static org.balcony.query.flags.FlagCode.PARALLEL_PROCESS;
import static org.balcony.query.flags.Raised.ELDERS;
import static org.balcony.query.flags.Raised.FRONT;
import static org.balcony.query.flags.Raised.GOVERNMENT;
import static org.balcony.query.flags.Raised.actor;
import static org.balcony.query.flags.Raised.id;

import java.util.List;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.InitiativeStatus;
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
import org.balcony.events.CoordinationEvent.ThirdPartyAction;
import org.balcony.events.CoordinationEvent.ThirdPartyActionNotified;
import org.balcony.events.CoordinationEvent.WaiverGround;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Sector;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NeighbourFlagsTest {

    private static final ActorId ENVOY = actor(71);

    private final Raised raised = new Raised();

    @BeforeEach
    void a_case_that_engages_both_parties() {
        raised.activeFrom("2024-01-01").principalParties();
        raised.ours("2024-02-01", Raised.scheduled("s-1", null, GOVERNMENT, FRONT));
    }

    @Nested
    class Consultation {

        @Test
        void an_active_neighbour_with_a_shared_party_and_no_word_on_record_is_flagged() {
            raised.around("2024-03-01", mapped("envoy", InitiativeKind.DIALOGUE, InitiativeStatus.ACTIVE, null));
            assertThat(raised.subjects(NO_CONSULTATION_ON_RECORD)).containsExactly("initiative/envoy");
        }

        @Test
        void neighbours_that_ended_or_lie_outside_our_time_are_not() {
            raised.around("2024-03-01", mapped("a", InitiativeKind.DIALOGUE, InitiativeStatus.ENDED, null));
            raised.around("2024-03-01", mapped("b", InitiativeKind.DIALOGUE, InitiativeStatus.ACTIVE, "2019/2020"));
            raised.around("2024-03-01", Samples.initiativeMapped());
            assertThat(raised.subjects(NO_CONSULTATION_ON_RECORD)).isEmpty();
        }

        @Test
        void a_consultation_a_waiver_or_an_arrangement_in_force_clears_it() {
            raised.around("2024-03-01", mapped("a", InitiativeKind.DIALOGUE, InitiativeStatus.ACTIVE, null));
            raised.around("2024-03-01", mapped("b", InitiativeKind.DIALOGUE, InitiativeStatus.ACTIVE, null));
            raised.ours(
                    "2024-03-02",
                    new ConsultationNotHeld(
                            id("c-1"), null, null, id("a"), NotConsulted.WAIVED, WaiverGround.DO_NO_HARM));
            assertThat(raised.subjects(NO_CONSULTATION_ON_RECORD)).containsExactly("initiative/b");
            raised.ours(
                    "2024-03-03",
                    new CoordinationArrangementAgreed(
                            id("g"),
                            ArrangementKind.CONTACT_GROUP,
                            ArrangementMode.NETWORK,
                            List.of(ActorOrText.of(ENVOY)),
                            null,
                            null));
            assertThat(raised.subjects(NO_CONSULTATION_ON_RECORD)).isEmpty();
            raised.ours("2024-03-04", new CoordinationArrangementEnded(id("g"), null));
            assertThat(raised.subjects(NO_CONSULTATION_ON_RECORD)).containsExactly("initiative/b");
        }
    }

    @Nested
    class ParallelProcesses {

        /** S-24. */
        @Test
        void another_active_mediation_with_the_same_principal_parties_is_flagged() {
            raised.around("2024-03-01", mapped("a", InitiativeKind.MEDIATION, InitiativeStatus.ACTIVE, null));
            raised.around("2024-03-01", mapped("b", InitiativeKind.TRAINING, InitiativeStatus.ACTIVE, null));
            raised.around("2024-03-01", mapped("c", InitiativeKind.DIPLOMACY, InitiativeStatus.DORMANT, null));
            assertThat(raised.subjects(PARALLEL_PROCESS)).containsExactly("initiative/a");
        }

        @Test
        void a_third_party_that_opened_one_is_flagged_and_one_that_monitors_is_not() {
            raised.ours("2024-03-01", notified(ENVOY, ThirdPartyAction.OPENS_PARALLEL_PROCESS));
            raised.ours("2024-03-01", notified(actor(72), ThirdPartyAction.MONITORS));
            assertThat(raised.subjects(PARALLEL_PROCESS)).containsExactly("actor/" + ENVOY);
        }

        private static ThirdPartyActionNotified notified(ActorId actor, ThirdPartyAction kind) {
            return new ThirdPartyActionNotified(ActorOrText.of(actor), kind, null, LearnedVia.MEDIA, null);
        }
    }

    @Nested
    class Acting {

        @Test
        void a_session_on_the_planned_day_before_the_consultation_ended_is_flagged() {
            raised.ours("2024-03-01", sought("c-1", null, "2024-03-10"));
            raised.ours("2024-03-10", Raised.held("s-1", GOVERNMENT, FRONT));
            raised.ours("2024-03-12", consulted("c-1"));
            FlagRow row = raised.flags(ACTED_BEFORE_CONSULTING).getFirst();
            assertThat(row.subject()).isEqualTo("consultation/c-1");
            assertThat(row.explanation()).contains("session/s-1");
        }

        /** S-22. */
        @Test
        void who_consults_first_is_not_flagged() {
            raised.ours("2024-03-01", sought("c-1", null, "2024-03-10"));
            raised.ours("2024-03-09", consulted("c-1"));
            raised.ours("2024-03-10", Raised.held("s-1", GOVERNMENT, FRONT));
            assertThat(raised.subjects(ACTED_BEFORE_CONSULTING)).isEmpty();
        }

        @Test
        void a_contact_with_a_party_of_the_initiative_meanwhile_is_flagged_and_other_contacts_are_not() {
            raised.around("2024-01-01", mapped("envoy", InitiativeKind.DIALOGUE, InitiativeStatus.ACTIVE, null));
            raised.ours("2024-03-01", sought("c-1", "envoy", null));
            raised.ours("2024-02-20", Samples.contactMade());
            assertThat(raised.subjects(ACTED_BEFORE_CONSULTING)).isEmpty();
            raised.ours("2024-03-02", Samples.contactMade());
            assertThat(raised.subjects(ACTED_BEFORE_CONSULTING)).containsExactly("consultation/c-1");
        }

        @Test
        void a_consultation_about_a_named_session_is_held_against_that_session() {
            raised.ours("2024-03-01", new ConsultationSought(id("c-1"), ELDERS, "session/s-1", null, null));
            raised.ours("2024-03-09", Raised.held("s-2", GOVERNMENT, FRONT));
            assertThat(raised.subjects(ACTED_BEFORE_CONSULTING)).isEmpty();
            raised.ours("2024-03-10", Raised.held("s-1", GOVERNMENT, FRONT));
            assertThat(raised.subjects(ACTED_BEFORE_CONSULTING)).containsExactly("consultation/c-1");
        }

        private static ConsultationSought sought(String id, @Nullable String initiative, @Nullable String planned) {
            return new ConsultationSought(
                    id(id),
                    ActorOrText.of(ENVOY),
                    null,
                    initiative == null ? null : id(initiative),
                    planned == null ? null : When.of(planned));
        }

        private static ConsultationHeld consulted(String id) {
            return new ConsultationHeld(id(id), null, null, null, ConsultationOutcome.NO_OBJECTION, List.of());
        }
    }

    @Nested
    class BlindSpots {

        @Test
        void a_map_without_local_or_traditional_initiatives_has_a_blind_spot() {
            assertThat(raised.subjects(BLIND_SPOT)).isEmpty();
            raised.around("2024-03-01", mapped("a", InitiativeKind.MEDIATION, InitiativeStatus.ACTIVE, null));
            assertThat(raised.subjects(BLIND_SPOT)).containsExactly(Raised.THE_CASE);
            raised.around(
                    "2024-03-02", mapped("b", InitiativeKind.TRADITIONAL_MECHANISM, InitiativeStatus.ACTIVE, null));
            assertThat(raised.subjects(BLIND_SPOT)).isEmpty();
        }

        @Test
        void an_owner_known_as_a_business_a_traditional_body_or_local_clears_it() {
            raised.around("2024-03-01", mapped("a", InitiativeKind.MEDIATION, InitiativeStatus.ACTIVE, null));
            owned(Sector.BUSINESS, "JP");
            assertThat(raised.subjects(BLIND_SPOT)).isEmpty();
            owned(Sector.TRADITIONAL, "JP");
            assertThat(raised.subjects(BLIND_SPOT)).isEmpty();
            owned(Sector.WOMEN, null);
            assertThat(raised.subjects(BLIND_SPOT)).isEmpty();
        }

        @Test
        void an_owner_from_elsewhere_or_from_politics_does_not_and_the_flag_names_what_is_known_of_the_owner() {
            EventId map =
                    raised.around("2024-03-01", mapped("a", InitiativeKind.MEDIATION, InitiativeStatus.ACTIVE, null));
            owned(Sector.WOMEN, "JP");
            assertThat(raised.subjects(BLIND_SPOT)).containsExactly(Raised.THE_CASE);
            EventId profile = owned(Sector.POLITICAL, null);
            assertThat(raised.flags(BLIND_SPOT).getFirst().eventIds()).containsExactly(map, profile);
        }

        private EventId owned(Sector sector, @Nullable String country) {
            return raised.told.of(
                    ENVOY,
                    "2024-03-02",
                    new ActorProfiled(null, "An owner", null, List.of(sector), country, null, List.of(), null, null));
        }
    }

    private static InitiativeMapped mapped(
            String id, InitiativeKind kind, InitiativeStatus status, @Nullable String period) {
        return new InitiativeMapped(
                id(id),
                List.of(ENVOY),
                kind,
                null,
                List.of(Samples.RIVER_FRONT),
                List.of("water"),
                period == null ? null : When.of(period),
                status,
                null);
    }
}
