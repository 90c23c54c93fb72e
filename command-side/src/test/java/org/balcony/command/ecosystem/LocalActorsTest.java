package org.balcony.command.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.balcony.command.actors.ActorsCapability;
import org.balcony.command.casefile.CasefileCapability;
import org.balcony.command.coordination.CoordinationCapability;
import org.balcony.command.coordination.CoordinationCommand.AgreeCoordination;
import org.balcony.command.coordination.CoordinationWarning;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Outcome;
import org.balcony.command.kernel.Samples;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.InitiativeStatus;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.CoordinationEvent.ArrangementKind;
import org.balcony.events.CoordinationEvent.ArrangementMode;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.DomainEvent;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Sector;
import org.balcony.events.value.StreamId;
import org.junit.jupiter.api.Test;

class LocalActorsTest {

    private static final ConflictRegistered BISSAU =
            new ConflictRegistered(new Code("GW"), null, "Guinea-Bissau and its neighbours", List.of());

    @Test
    void a_body_of_society_without_a_country_of_its_own_is_local() {
        for (Sector sector : List.of(
                Sector.TRADITIONAL,
                Sector.RELIGIOUS,
                Sector.BUSINESS,
                Sector.CIVIL_SOCIETY,
                Sector.WOMEN,
                Sector.YOUTH)) {
            assertLocal(true, profiled(sector, null), BISSAU);
        }
        for (Sector sector : List.of(Sector.POLITICAL, Sector.MILITARY, Sector.DIASPORA)) {
            assertLocal(false, profiled(sector, null), BISSAU);
        }
    }

    @Test
    void a_country_is_foreign_unless_the_region_of_the_conflict_names_it() {
        assertLocal(true, profiled(Sector.CIVIL_SOCIETY, "GW"), BISSAU);
        assertLocal(false, profiled(Sector.CIVIL_SOCIETY, "US"), BISSAU);
        assertLocal(true, profiled(Sector.CIVIL_SOCIETY, "GW"), registered("GW"));
        assertLocal(false, profiled(Sector.CIVIL_SOCIETY, "GW"), registered(null));
    }

    @Test
    void a_party_on_the_ground_is_local_whatever_its_profile_says() {
        assertLocal(true, profiled(Sector.POLITICAL, "US"), BISSAU, identified(PartyKind.COMMUNITY));
        assertLocal(true, profiled(Sector.POLITICAL, "US"), BISSAU, identified(PartyKind.INDIGENOUS_NATION));
        assertLocal(false, profiled(Sector.POLITICAL, null), BISSAU, identified(PartyKind.STATE));
    }

    @Test
    void who_owns_a_traditional_effort_is_local() {
        assertLocal(true, profiled(Sector.OTHER, null), BISSAU, mapped(InitiativeKind.TRADITIONAL_MECHANISM));
        assertLocal(false, profiled(Sector.OTHER, null), BISSAU, mapped(InitiativeKind.MEDIATION));
    }

    @Test
    void of_whom_nothing_is_known_nobody_can_tell() {
        agree(List.of(new ActorOrText("elders of the north")), Map.of()).flagged(CoordinationWarning.NO_LOCAL_MEMBER);
        agree(List.of(ActorOrText.of(Samples.COMMUNITY)), Map.of()).flagged(CoordinationWarning.NO_LOCAL_MEMBER);
    }

    private static void assertLocal(boolean local, ActorProfiled profile, DomainEvent... ofTheConflict) {
        Outcome outcome = agree(
                List.of(new ActorOrText("an embassy"), ActorOrText.of(Samples.COMMUNITY)),
                Map.of(StreamId.of(Samples.COMMUNITY), List.of(profile), Given.CONFLICT, List.of(ofTheConflict)));
        assertThat(outcome.accepted().flags().isEmpty()).as(profile.toString()).isEqualTo(local);
    }

    private static Outcome agree(List<ActorOrText> members, Map<StreamId, List<DomainEvent>> elsewhere) {
        Given given = Given.on(Given.CASE, new CasefileCapability(), new CoordinationCapability())
                .given(Samples.REGISTERED);
        elsewhere.forEach((stream, events) ->
                given.elsewhere(stream, List.of(new ActorsCapability(), new EcosystemCapability()), events));
        return given.when(new AgreeCoordination(new CoordinationArrangementAgreed(
                new LocalId("a"), ArrangementKind.NETWORK, ArrangementMode.NETWORK, members, null, null)));
    }

    private static ConflictRegistered registered(String region) {
        return new ConflictRegistered(new Code("GW"), null, region, List.of());
    }

    private static ActorProfiled profiled(Sector sector, String country) {
        return new ActorProfiled(null, null, null, List.of(sector), country, null, List.of(), null, null);
    }

    private static PartyIdentified identified(PartyKind kind) {
        return new PartyIdentified(Samples.COMMUNITY, kind, true, ContactRestriction.NONE, null);
    }

    private static InitiativeMapped mapped(InitiativeKind kind) {
        return new InitiativeMapped(
                new LocalId("i"),
                List.of(Samples.COMMUNITY),
                kind,
                null,
                List.of(),
                List.of(),
                null,
                InitiativeStatus.ACTIVE,
                null);
    }
}
