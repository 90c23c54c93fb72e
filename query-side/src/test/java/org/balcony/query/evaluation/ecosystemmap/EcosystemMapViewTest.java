package org.balcony.query.evaluation.ecosystemmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.InitiativeStatus;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.CoordinationEvent.ArrangementKind;
import org.balcony.events.CoordinationEvent.ArrangementMode;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.CoordinationEvent.NotConsulted;
import org.balcony.events.CoordinationEvent.WaiverGround;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Sector;
import org.balcony.events.value.TrackProfile;
import org.balcony.events.value.TrackProfile.FormalLink;
import org.balcony.events.value.TrackProfile.ParticipantStatus;
import org.balcony.events.value.TrackProfile.Publicity;
import org.balcony.events.value.TrackProfile.SocietyLevel;
import org.balcony.events.value.TrackProfile.ThirdPartyStatus;
import org.balcony.query.chart.Chart;
import org.balcony.query.flags.FlagCode;
import org.balcony.query.flags.FlagRow;
import org.balcony.query.flags.FlagsView;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EcosystemMapViewTest {

    private static final ActorId MINISTRY = actor(1);
    private static final ActorId COMMUNITY = actor(2);
    private static final ActorId CENTRE = actor(3);

    private final EcosystemMapView view = new EcosystemMapView();
    private final Told told = new Told();

    /** S-28. */
    @Test
    void a_dialogue_from_above_that_draws_in_a_community_without_links_across_is_seen_to_stand_alone() {
        told.around("2015-01-01", party(COMMUNITY, PartyKind.COMMUNITY));
        told.around("2015-01-01", mapped("national-dialogue", MINISTRY, SocietyLevel.ELITE, COMMUNITY));
        told.ours(
                "2015-03-01",
                new ConsultationNotHeld(
                        new LocalId("further"),
                        ActorOrText.of(MINISTRY),
                        null,
                        null,
                        NotConsulted.WAIVED,
                        WaiverGround.DO_NO_HARM));
        EcosystemRow link = links(told.live()).stream()
                .filter(row -> row.id().startsWith("initiative/"))
                .findFirst()
                .orElseThrow();
        assertThat(link.orientation()).isEqualTo(Orientation.VERTICAL);
        assertThat(link.direction()).isEqualTo(Direction.DOWN);
        assertThat(link.purpose()).isEqualTo("dialogue");
        assertThat(link.standsAlone()).isTrue();
        assertThat(count("linksFromAboveAlone")).isEqualTo(1);
        assertThat(links(told.live()))
                .filteredOn(row -> row.purpose() != null && row.purpose().equals("consultation"))
                .singleElement()
                .satisfies(row -> assertThat(row.status()).isEqualTo("waived"));
        told.around("2015-04-01", mapped("village-talks", CENTRE, SocietyLevel.GRASSROOTS, COMMUNITY));
        assertThat(count("linksFromAboveAlone")).isZero();
        assertThat(count("horizontalLinks")).isEqualTo(1);
    }

    /** S-14. */
    @Test
    void states_and_organisations_sit_in_one_arrangement() {
        told.of(MINISTRY, "2009", profile("Japan", Sector.POLITICAL));
        told.of(CENTRE, "2009", profile("A centre", Sector.ACADEMIC));
        told.ours("2009-12", arrangement("icg", ArrangementMode.NETWORK, MINISTRY, CENTRE));
        told.ours(
                "2009-12",
                new RoleAssigned(new LocalId("r-1"), ActorOrText.of(CENTRE), CaseRole.ADVISER, null, null, null));
        assertThat(links(told.live())).singleElement().satisfies(row -> {
            assertThat(row.sectors()).containsExactly(Sector.POLITICAL, Sector.ACADEMIC);
            assertThat(row.orientation()).isEqualTo(Orientation.HORIZONTAL);
            assertThat(row.purpose()).isEqualTo("contact group");
            assertThat(row.to()).hasSize(2);
        });
        assertThat(rows(told.live()))
                .filteredOn(row -> row.what() == Element.ACTOR)
                .filteredOn(row -> row.id().equals("actor/" + CENTRE))
                .singleElement()
                .satisfies(row -> assertThat(row.parts()).containsExactly("adviser", "linked by contact group"));
        assertThat(rows(told.live()))
                .filteredOn(row -> row.what() == Element.ROLE)
                .hasSize(1);
    }

    /** S-15. */
    @Test
    void the_local_share_counts_each_owner_once() {
        told.of(CENTRE, "2012", profile("Women's network", Sector.WOMEN));
        told.around("2012", mapped("a", MINISTRY, SocietyLevel.ELITE, Samples.GOVERNMENT));
        told.around("2012", mapped("b", CENTRE, null, Samples.GOVERNMENT));
        told.around("2012", mapped("c", CENTRE, SocietyLevel.MIDDLE, Samples.GOVERNMENT));
        Figure.Share share = (Figure.Share) figure(told.live(), "localShare");
        assertThat(share.part()).isEqualTo(1);
        assertThat(share.whole()).isEqualTo(2);
        assertThat(share.value()).isEqualTo(0.5);
        assertThat(((Figure.Said) figure(told.live(), "blindSpots")).value())
                .contains(
                        "no initiative at the level: grassroots",
                        "no traditional mechanism",
                        "no owner from the sector: business")
                .doesNotContain("no owner from the sector: women", "no owner known to be local");
    }

    @Test
    void the_flag_of_a_blind_spot_is_up_where_the_map_names_every_local_spot_blind() {
        told.around("2012", mapped("a", MINISTRY, SocietyLevel.ELITE, Samples.GOVERNMENT));
        for (Sector sector : Sector.values()) {
            for (String country : List.of("JP", "")) {
                told.of(
                        MINISTRY,
                        "2012",
                        new ActorProfiled(
                                null,
                                "An owner",
                                null,
                                List.of(sector),
                                country.isEmpty() ? null : country,
                                null,
                                List.of(),
                                null,
                                true));
                List<String> spots = ((Figure.Said) figure(told.live(), "blindSpots")).value();
                assertThat(flagged(told.live()))
                        .as(sector + " of " + country)
                        .isEqualTo(spots.containsAll(List.of(
                                "no initiative at the level: grassroots",
                                "no traditional mechanism",
                                "no owner from the sector: traditional",
                                "no owner from the sector: business",
                                "no owner known to be local")));
            }
        }
    }

    private static boolean flagged(Reading reading) {
        return new FlagsView()
                .of(reading).rows().stream()
                        .map(FlagRow.class::cast)
                        .anyMatch(row -> row.code() == FlagCode.BLIND_SPOT);
    }

    @Test
    void tracks_are_derived_from_profiles_and_drawn_by_level() {
        told.around("2012", mapped("a", MINISTRY, SocietyLevel.ELITE, Samples.GOVERNMENT));
        told.around("2012", mapped("b", CENTRE, SocietyLevel.GRASSROOTS, Samples.GOVERNMENT));
        told.around("2012", mapped("c", CENTRE, null, Samples.GOVERNMENT));
        assertThat(rows(told.live()))
                .filteredOn(row -> row.what() == Element.INITIATIVE)
                .extracting(EcosystemRow::track)
                .containsExactly("II", "III", null);
        Chart.Matrix matrix =
                (Chart.Matrix) view.chart(view.of(told.live()), told.live()).orElseThrow();
        assertThat(matrix.cells())
                .contains(
                        new Chart.Cell("elite", "II", 1.0, "1"),
                        new Chart.Cell("not said", "not said", 1.0, "1"),
                        new Chart.Cell("middle", "I", null, ""));
    }

    @Test
    void rotations_are_rows_and_what_was_annulled_is_counted() {
        EventId wrong = told.around("2024-02-01", Samples.counterpartRotated());
        assertThat(count("counterpartRotations")).isEqualTo(1);
        told.record(Told.CONFLICT, "2024-02-02", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(rows(told.live())).isEmpty();
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
        assertThat(((Figure.Share) figure(told.live(), "localShare")).value()).isNull();
        assertThat(((Figure.Said) figure(told.live(), "blindSpots")).value()).isEmpty();
    }

    @Test
    void a_conflict_shows_the_links_of_each_of_our_cases() {
        told.ours("2009", Samples.caseRegistered());
        told.around("2009", mapped("a", MINISTRY, SocietyLevel.ELITE, Samples.GOVERNMENT));
        told.ours("2009-12", arrangement("icg", ArrangementMode.NETWORK, MINISTRY, CENTRE));
        Reading conflict = told.read(Told.CONFLICT, AsOf.live(Told.TODAY), Reading.Order.OCCURRED);
        assertThat(rows(conflict)).isEqualTo(rows(told.live()));
    }

    private List<EcosystemRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(EcosystemRow.class::cast).toList();
    }

    private List<EcosystemRow> links(Reading reading) {
        return rows(reading).stream().filter(row -> row.what() == Element.LINK).toList();
    }

    private Figure figure(Reading reading, String name) {
        return view.of(reading).figures().get(name);
    }

    private long count(String figure) {
        return ((Figure.Count) figure(told.live(), figure)).value();
    }

    private static ActorId actor(int n) {
        return ActorId.of("0192c3a0-0000-7000-8000-0000000a%04d".formatted(n));
    }

    private static PartyIdentified party(ActorId actor, PartyKind kind) {
        return new PartyIdentified(actor, kind, true, ContactRestriction.NONE, null);
    }

    private static InitiativeMapped mapped(String id, ActorId owner, @Nullable SocietyLevel level, ActorId party) {
        return new InitiativeMapped(
                new LocalId(id),
                List.of(owner),
                InitiativeKind.DIALOGUE,
                level == null
                        ? null
                        : new TrackProfile(
                                ThirdPartyStatus.UNOFFICIAL,
                                ParticipantStatus.UNOFFICIAL,
                                level,
                                FormalLink.NONE,
                                Publicity.PUBLIC),
                List.of(party),
                List.of(),
                null,
                InitiativeStatus.ACTIVE,
                null);
    }

    private static ActorProfiled profile(String name, Sector... sectors) {
        return new ActorProfiled(null, name, null, List.of(sectors), null, null, List.of(), null, true);
    }

    private static CoordinationArrangementAgreed arrangement(String id, ArrangementMode mode, ActorId... members) {
        return new CoordinationArrangementAgreed(
                new LocalId(id),
                ArrangementKind.CONTACT_GROUP,
                mode,
                List.of(members).stream().map(ActorOrText::of).toList(),
                null,
                null);
    }
}
