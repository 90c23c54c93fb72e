package org.balcony.command.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Given.CONFLICT;
import static org.balcony.command.kernel.Samples.MILITARY;
import static org.balcony.command.kernel.Samples.POLITICIANS;

import java.util.List;
import java.util.UUID;
import org.balcony.command.actors.ActorsCapability;
import org.balcony.command.ecosystem.EcosystemCommand.ChangePartyConfiguration;
import org.balcony.command.ecosystem.EcosystemCommand.IdentifyParty;
import org.balcony.command.ecosystem.EcosystemCommand.MapInitiative;
import org.balcony.command.ecosystem.EcosystemCommand.RecordContextEvent;
import org.balcony.command.ecosystem.EcosystemCommand.RecordCounterpartRotation;
import org.balcony.command.ecosystem.EcosystemCommand.RegisterConflict;
import org.balcony.command.kernel.Decision.KeyClaim;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Samples;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.ConflictEvent.ConfigurationChange;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.ContextEventKind;
import org.balcony.events.ConflictEvent.ContextEventRecorded;
import org.balcony.events.ConflictEvent.CounterpartRotated;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.InitiativeStatus;
import org.balcony.events.ConflictEvent.PartyConfigurationChanged;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Code;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.Sector;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.TrackProfile;
import org.balcony.events.value.TrackProfile.FormalLink;
import org.balcony.events.value.TrackProfile.ParticipantStatus;
import org.balcony.events.value.TrackProfile.Publicity;
import org.balcony.events.value.TrackProfile.SocietyLevel;
import org.balcony.events.value.TrackProfile.ThirdPartyStatus;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EcosystemCapabilityTest {

    private static final ConflictRegistered REGISTERED =
            new ConflictRegistered(new Code("GW"), "power in the capital", "West Africa", List.of());

    private static Given given() {
        return Given.on(CONFLICT, new EcosystemCapability());
    }

    @Nested
    class Register_conflict {

        private final RegisterConflict command = new RegisterConflict(REGISTERED);

        @Test
        void a_conflict_claims_its_code_name() {
            given().as(Role.CASE_OFFICER)
                    .when(command)
                    .then(REGISTERED)
                    .claims(new KeyClaim("conflict-code", "GW", EcosystemRefusal.CONFLICT_CODE_IN_USE));
        }

        @Test
        void a_conflict_is_registered_once() {
            given().given(REGISTERED)
                    .as(Role.CASE_OFFICER)
                    .when(command)
                    .refused(EcosystemRefusal.CONFLICT_ALREADY_REGISTERED);
        }
    }

    @Nested
    class Identify_party {

        @Test
        void a_party_is_unrestricted_unless_said_otherwise() {
            given().when(identify(POLITICIANS, PartyKind.POLITICAL_PARTY, null))
                    .then(identified(POLITICIANS, ContactRestriction.NONE))
                    .unflagged();
        }

        @Test
        void a_restricted_party_calls_for_legal_advice() {
            var outcome = given().when(identify(POLITICIANS, PartyKind.POLITICAL_PARTY, ContactRestriction.LISTED))
                    .flagged(EcosystemWarning.LEGAL_ADVICE_NEEDED);
            assertThat(outcome.factsOf(EcosystemWarning.LEGAL_ADVICE_NEEDED))
                    .containsEntry("contactRestriction", "listed");
        }

        @Test
        void a_party_is_identified_once() {
            given().given(identified(POLITICIANS, ContactRestriction.NONE))
                    .when(identify(POLITICIANS, PartyKind.ARMED_GROUP, null))
                    .refused(EcosystemRefusal.PARTY_ALREADY_IDENTIFIED);
            given().given(identified(POLITICIANS, ContactRestriction.NONE))
                    .when(identify(POLITICIANS, PartyKind.POLITICAL_PARTY, null))
                    .nothingChanges();
            given().given(
                            identified(POLITICIANS, ContactRestriction.NONE),
                            new RecordRetracted(Given.id(1), RetractionReason.DUPLICATE))
                    .when(identify(POLITICIANS, PartyKind.ARMED_GROUP, null))
                    .accepted();
        }

        @Test
        void a_party_of_another_conflict_is_sent_there() {
            ConflictId other = new ConflictId(new UUID(9, 9));
            given().when(new IdentifyParty(other, POLITICIANS, PartyKind.OTHER, null, null, null))
                    .refused(EcosystemRefusal.ANOTHER_CONFLICT);
            given().when(new IdentifyParty(Samples.CONFLICT, POLITICIANS, PartyKind.OTHER, null, null, null))
                    .accepted();
        }
    }

    @Nested
    class Change_party_configuration {

        private final PartyConfigurationChanged changed = new PartyConfigurationChanged(
                ConfigurationChange.SPLIT, List.of(POLITICIANS), List.of(POLITICIANS, MILITARY));
        private final ChangePartyConfiguration split = new ChangePartyConfiguration(changed);

        @Test
        void a_change_among_known_parties_raises_no_flag() {
            given().given(
                            identified(POLITICIANS, ContactRestriction.NONE),
                            identified(MILITARY, ContactRestriction.NONE))
                    .when(split)
                    .then(changed)
                    .unflagged();
        }

        @Test
        void an_actor_that_is_not_a_party_is_flagged() {
            var outcome = given().given(identified(POLITICIANS, ContactRestriction.NONE))
                    .when(split)
                    .flagged(EcosystemWarning.PARTY_NOT_IDENTIFIED);
            assertThat(outcome.factsOf(EcosystemWarning.PARTY_NOT_IDENTIFIED))
                    .containsEntry("actors", List.of(MILITARY.toString()));
        }
    }

    @Nested
    class Map_initiative {

        private static final LocalId I1 = new LocalId("i1");
        private static final LocalId I2 = new LocalId("i2");

        @Test
        void a_map_without_local_traditional_or_private_efforts_has_a_blind_spot() {
            given().when(map(Given.FRESH, InitiativeKind.MEDIATION, null, null, MILITARY))
                    .then(mapped(Given.FRESH, InitiativeKind.MEDIATION, null, MILITARY))
                    .flagged(EcosystemWarning.BLIND_SPOT);
        }

        @Test
        void one_such_effort_is_enough() {
            given().when(map(I1, InitiativeKind.TRADITIONAL_MECHANISM, null, null))
                    .unflagged();
            given().when(map(I1, InitiativeKind.DIALOGUE, grassroots(), null)).unflagged();
            given().given(mapped(I2, InitiativeKind.TRADITIONAL_MECHANISM, null))
                    .when(map(I1, InitiativeKind.MEDIATION, null, null))
                    .unflagged();
        }

        @Test
        void businesses_and_traditional_bodies_are_known_by_their_sector() {
            for (Sector sector : List.of(Sector.BUSINESS, Sector.TRADITIONAL)) {
                given().elsewhere(StreamId.of(MILITARY), new ActorsCapability(), List.of(profiled(sector)))
                        .when(map(I1, InitiativeKind.DIALOGUE, null, null, MILITARY))
                        .unflagged();
                given().elsewhere(StreamId.of(MILITARY), new ActorsCapability(), List.of(profiled(sector)))
                        .given(mapped(I2, InitiativeKind.DIALOGUE, null, MILITARY))
                        .when(map(I1, InitiativeKind.DIPLOMACY, null, null))
                        .unflagged();
            }
            given().elsewhere(StreamId.of(MILITARY), new ActorsCapability(), List.of(profiled(Sector.MILITARY)))
                    .when(map(I1, InitiativeKind.DIALOGUE, null, null, MILITARY))
                    .flagged(EcosystemWarning.BLIND_SPOT);
        }

        @Test
        void owners_that_are_local_show_local_effort_and_those_from_elsewhere_do_not() {
            given().elsewhere(StreamId.of(MILITARY), new ActorsCapability(), List.of(profiled(Sector.WOMEN)))
                    .when(map(I1, InitiativeKind.DIALOGUE, null, null, MILITARY))
                    .unflagged();
            given().given(new PartyIdentified(MILITARY, PartyKind.COMMUNITY, true, ContactRestriction.NONE, null))
                    .when(map(I1, InitiativeKind.DIALOGUE, null, null, MILITARY))
                    .unflagged();
            given().elsewhere(StreamId.of(MILITARY), new ActorsCapability(), List.of(profiled(Sector.WOMEN, "US")))
                    .given(REGISTERED)
                    .when(map(I1, InitiativeKind.DIALOGUE, null, null, MILITARY))
                    .flagged(EcosystemWarning.BLIND_SPOT);
        }

        @Test
        void an_owner_of_an_effort_that_was_once_traditional_is_not_local_for_that() {
            given().given(mapped(I1, InitiativeKind.TRADITIONAL_MECHANISM, null, MILITARY))
                    .when(map(I1, InitiativeKind.MEDIATION, null, null, MILITARY))
                    .flagged(EcosystemWarning.BLIND_SPOT);
        }

        @Test
        void the_same_mapping_changes_nothing_and_a_new_one_wins() {
            InitiativeMapped before = mapped(I1, InitiativeKind.TRADITIONAL_MECHANISM, null);
            given().given(before)
                    .when(map(I1, InitiativeKind.TRADITIONAL_MECHANISM, null, null))
                    .nothingChanges();
            given().given(before)
                    .when(map(I1, InitiativeKind.MEDIATION, null, null))
                    .flagged(EcosystemWarning.BLIND_SPOT);
        }

        @Test
        void a_period_does_not_run_backwards() {
            given().when(map(I1, InitiativeKind.MEDIATION, null, When.of("2009/2005")))
                    .refused(UniversalRefusal.PERIOD_RUNS_BACKWARDS);
        }

        private static MapInitiative map(
                LocalId id, InitiativeKind kind, TrackProfile profile, When period, ActorId... owners) {
            return new MapInitiative(new InitiativeMapped(
                    id, List.of(owners), kind, profile, List.of(), List.of(), period, InitiativeStatus.ACTIVE, null));
        }

        private static InitiativeMapped mapped(
                LocalId id, InitiativeKind kind, TrackProfile profile, ActorId... owners) {
            return new InitiativeMapped(
                    id, List.of(owners), kind, profile, List.of(), List.of(), null, InitiativeStatus.ACTIVE, null);
        }

        private static TrackProfile grassroots() {
            return new TrackProfile(
                    ThirdPartyStatus.UNOFFICIAL,
                    ParticipantStatus.UNOFFICIAL,
                    SocietyLevel.GRASSROOTS,
                    FormalLink.NONE,
                    Publicity.PUBLIC);
        }

        private static ActorProfiled profiled(Sector sector) {
            return profiled(sector, null);
        }

        private static ActorProfiled profiled(Sector sector, String country) {
            return new ActorProfiled(null, "Owner", null, List.of(sector), country, null, List.of(), null, null);
        }
    }

    @Nested
    class Record_counterpart_rotation {

        private final UserId owner = new UserId("anna");

        @Test
        void a_newcomer_whom_nobody_looks_after_is_flagged() {
            given().when(rotation(null, "general", null)).flagged(EcosystemWarning.NO_RELATIONSHIP_OWNER);
        }

        @Test
        void a_vacant_post_or_an_owned_relationship_is_not() {
            given().when(rotation("general", null, null)).unflagged();
            given().when(rotation(null, "general", owner))
                    .then(new CounterpartRotated(MILITARY, "chief of staff", null, "general", owner))
                    .unflagged();
        }
    }

    private static RecordCounterpartRotation rotation(String outgoing, String incoming, UserId owner) {
        return new RecordCounterpartRotation(
                new CounterpartRotated(MILITARY, "chief of staff", outgoing, incoming, owner));
    }

    @Nested
    class Record_context_event {

        private final ContextEventRecorded coup =
                new ContextEventRecorded(ContextEventKind.COUP, "the capital", null, List.of("x-1"));

        @Test
        void anything_that_matters_can_be_recorded() {
            given().occurred("2026-03-01")
                    .when(new RecordContextEvent(coup))
                    .then(coup)
                    .unflagged();
        }
    }

    private static IdentifyParty identify(ActorId actor, PartyKind kind, ContactRestriction restriction) {
        return new IdentifyParty(null, actor, kind, true, restriction, null);
    }

    private static PartyIdentified identified(ActorId actor, ContactRestriction restriction) {
        return new PartyIdentified(actor, PartyKind.POLITICAL_PARTY, true, restriction, null);
    }
}
