package org.balcony.query.evaluation.alumni;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.events.ParticipantEvent.ParticipantRoleChanged;
import org.balcony.events.ParticipantEvent.PublicRole;
import org.balcony.events.TransferEvent.TakeUpExtent;
import org.balcony.events.TransferEvent.TransferTakenUp;
import org.balcony.events.TransferEvent.TransferredThing;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.testing.Participants;
import org.balcony.query.testing.Told;
import org.balcony.query.testing.Vanishing;
import org.junit.jupiter.api.Test;

class AlumniViewTest {

    private final AlumniView view = new AlumniView();
    private final Told told = new Told();

    /** S-20. */
    @Test
    void former_participants_of_both_sides_negotiate_years_later() {
        takesPart("p-anc", 1, "anc", "1987-07");
        takesPart("p-government", 2, "government", "1987-07");
        told.ours("1987-01", Participants.nominated("p-new", 3, "anc"));
        List.of("p-anc", "p-government", "p-new")
                .forEach(id -> told.ours("1990-05", changed(id, PublicRole.OFFICIAL_NEGOTIATOR, "1990-05")));
        EventId cadre = told.ours(
                "1991",
                new TransferTakenUp(
                        new LocalId("cadre"),
                        TransferredThing.PERSON,
                        TakeUpExtent.NEGOTIATOR_IS_ALUMNUS,
                        null,
                        null,
                        "already prominent"));
        assertThat(share().part()).isEqualTo(2);
        assertThat(share().whole()).isEqualTo(3);
        assertThat(share().value()).isEqualTo(0.667);
        assertThat(count("alumni")).isEqualTo(2);
        assertThat(count("alumniOfficialNegotiator")).isEqualTo(2);
        assertThat(view.of(told.live()).figures().get("takeUps")).isEqualTo(new Figure.Count(1, List.of(cadre)));
        AlumniRow row = rows().getFirst();
        assertThat(row.between()).isEqualTo(Days.between(When.of("1987-07"), When.of("1990-05")));
        assertThat(row.sessionsBefore()).isEqualTo(1);
        assertThat(row.side()).isEqualTo("anc");
        assertThat(view.of(told.live()).footer().get("alternativeExplanations").toString())
                .contains("already prominent");
        assertThat(view.chart(view.of(told.live()), told.live())).isPresent();
    }

    @Test
    void whether_somebody_took_part_before_is_open_where_the_dates_do_not_tell() {
        takesPart("p", 1, "north", "1990");
        told.ours("1990", changed("p", PublicRole.MINISTER, "1990-05"));
        assertThat(rows().getFirst().tookPartBefore()).isNull();
        assertThat(count("alumni")).isZero();
        told.ours("1991", changed("p", PublicRole.LEGISLATOR, "1991-05"));
        assertThat(rows().getLast().tookPartBefore()).isTrue();
        assertThat(count("alumniLegislator")).isEqualTo(1);
    }

    @Test
    void who_was_a_negotiator_before_taking_part_is_no_alumnus() {
        told.ours("1993-05", Participants.nominated("p", 1, "north"));
        told.ours("1993-05", changed("p", PublicRole.OFFICIAL_NEGOTIATOR, "1993-05"));
        takesPart("p", 1, "north", "1994-01");
        assertThat(rows().getFirst().tookPartBefore()).isFalse();
        assertThat(share().value()).isZero();
        assertThat(rows().getFirst().between()).isNull();
    }

    @Test
    void the_erased_are_not_shown() {
        takesPart("p", 1, "north", "1987");
        told.ours("1990-05", changed("p", PublicRole.MEDIA, "1990-05"));
        told.ours("1990-06", Participants.lockedDown("p"));
        var table = view.of(Vanishing.live(told));
        assertThat(table.rows()).isEmpty();
        assertThat(((Figure.Count) table.figures().get("alumni")).value()).isZero();
        assertThat(table.footer()).containsEntry("erased", 1L);
    }

    @Test
    void others_see_counts_only_and_no_small_ones() {
        for (int i = 1; i <= 14; i++) {
            takesPart("p-" + i, i, "north", "1987");
            PublicRole role = i <= 2 ? PublicRole.MINISTER : i <= 8 ? PublicRole.MEDIA : PublicRole.OFFICIAL_NEGOTIATOR;
            told.ours("1990-05", changed("p-" + i, role, "1990-05"));
        }
        assertThat(view.of(told.live()).rows()).hasSize(14);
        ViewTable table = view.of(Participants.withoutSmallCells(told));
        assertThat(table.rows()).isEmpty();
        assertThat(table.figures()).containsOnlyKeys("alumni");
        takesPart("p-15", 15, "north", "1987");
        told.ours("1990-05", changed("p-15", PublicRole.MEDIA, "1990-05"));
        assertThat(view.of(Participants.withoutSmallCells(told)).figures()).containsOnlyKeys("alumni", "alumniMedia");
    }

    private void takesPart(String id, int person, String side, String when) {
        told.ours(when, Participants.nominated(id, person, side));
        told.ours(when, Participants.held("s-" + when));
        told.ours(when, Participants.present("s-" + when, id));
    }

    private List<AlumniRow> rows() {
        return view.of(told.live()).rows().stream().map(AlumniRow.class::cast).toList();
    }

    private Figure.Share share() {
        return (Figure.Share) view.of(told.live()).figures().get("negotiatorsWhoTookPart");
    }

    private long count(String figure) {
        return ((Figure.Count) view.of(told.live()).figures().get(figure)).value();
    }

    private static ParticipantRoleChanged changed(String id, PublicRole to, String effective) {
        return new ParticipantRoleChanged(new LocalId(id), null, to, null, null, When.of(effective), true);
    }
}
