package org.balcony.query.evaluation.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.evaluation.continuity.Strand.Core;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Participants;
import org.balcony.query.testing.Told;
import org.balcony.query.testing.Vanishing;
import org.junit.jupiter.api.Test;

class ContinuityViewTest {

    private final ContinuityView view = new ContinuityView();
    private final Told told = new Told();

    /** S-10. */
    @Test
    void over_five_years_the_same_four_came_and_the_core_is_balanced() {
        for (int p = 1; p <= 4; p++) {
            told.ours("1996-01", Participants.nominated("p-" + p, p, p < 3 ? "georgia" : "ossetia"));
        }
        for (int i = 1; i <= 12; i++) {
            meet("s-" + i, "%d-%02d".formatted(1996 + (i - 1) / 3, 1 + 4 * ((i - 1) % 3)), "p-1", "p-2", "p-3", "p-4");
        }
        assertThat(rows(told.live()))
                .hasSize(12)
                .allMatch(row -> row.continuity() == null || row.continuity() == 1.0)
                .allMatch(row -> row.newFaces() == null || row.newFaces() == 0);
        assertThat(share("continuity").part()).isEqualTo(44);
        assertThat(share("continuity").value()).isEqualTo(1.0);
        assertThat(share("newFaces").value()).isZero();
        Core core = cores().getFirst();
        assertThat(core.core()).isEqualTo(4);
        assertThat(core.bySide()).isEqualTo(Map.of("georgia", 2L, "ossetia", 2L));
        assertThat(core.spread()).isZero();
        assertThat(view.chart(view.of(told.live()), told.live())).isPresent();
    }

    @Test
    void continuity_is_the_share_of_the_session_before_and_new_faces_never_came() {
        people("a", "b", "c", "d", "e");
        meet("s-1", "2024-01-10", "a", "b", "c");
        meet("s-2", "2024-02-10", "a", "d");
        meet("s-3", "2024-03-10", "b", "d", "e");
        List<ContinuityRow> rows = rows(told.live());
        assertThat(rows).extracting(ContinuityRow::continuity).containsExactly(null, 0.333, 0.5);
        assertThat(rows).extracting(ContinuityRow::newFaceRate).containsExactly(null, 0.5, 0.333);
        assertThat(rows.get(2).previous()).isEqualTo(new LocalId("s-2"));
        assertThat(share("continuity").value()).isEqualTo(0.4);
    }

    @Test
    void the_core_was_at_three_of_five_sessions_or_more() {
        people("a", "b");
        for (int i = 1; i <= 5; i++) {
            meet("s-" + i, "2024-0" + i + "-10", i <= 3 ? new String[] {"a"} : new String[] {"b"});
        }
        assertThat(cores().getFirst().core()).isEqualTo(1);
        assertThat(cores().getFirst().persons()).isEqualTo(2);
        assertThat(cores().getFirst().bySide()).isEqualTo(Map.of("side of a", 1L, "side of b", 0L));
        assertThat(cores().getFirst().spread()).isEqualTo(1);
    }

    @Test
    void strands_are_told_apart_and_sessions_without_names_are_left_out() {
        people("a", "b");
        told.ours("2024-01-10", Participants.held("w-1", "women", null));
        told.ours("2024-01-10", Participants.present("w-1", "a"));
        meet("s-1", "2024-02-10", "b");
        told.ours("2024-03-10", Participants.held("w-2", "women", null));
        told.ours("2024-03-10", Participants.present("w-2", "a"));
        told.ours("2024-04-10", Participants.held("silent"));
        assertThat(rows(told.live())).extracting(ContinuityRow::continuity).containsExactly(null, 1.0, null);
        assertThat(view.of(told.live()).footer()).containsEntry("withoutAttendance", 1);
        assertThat(cores()).extracting(Core::strand).containsExactly("women", null);
    }

    @Test
    void a_person_nominated_twice_is_one_person_and_an_excuse_is_no_presence() {
        told.ours("2024-01-01", Participants.nominated("a", 1, "north"));
        told.ours("2024-01-01", Participants.nominated("again", 1, "north"));
        meet("s-1", "2024-01-10", "a");
        meet("s-2", "2024-02-10", "again");
        told.ours("2024-03-10", Participants.held("s-3"));
        told.ours(
                "2024-03-10",
                new AttendanceRecorded(new LocalId("s-3"), new LocalId("a"), AttendanceStatus.EXCUSED, null));
        assertThat(rows(told.live())).extracting(ContinuityRow::continuity).containsExactly(null, 1.0);
    }

    /** S-35. */
    @Test
    void an_erased_person_is_in_no_number_and_continuity_is_approximate() {
        people("p-17", "b");
        for (int i = 1; i <= 9; i++) {
            meet("s-" + i, "2024-0" + i + "-10", "p-17", "b");
        }
        told.ours("2024-10-01", Participants.lockedDown("p-17"));
        assertThat(rows(Vanishing.live(told))).hasSize(9).allMatch(row -> row.present() != null && row.present() == 1);
        assertThat(view.of(Vanishing.live(told)).footer())
                .containsEntry("erased", 1L)
                .containsEntry("continuityNote", "1 person erased; continuity approximate");
        assertThat(cores(Vanishing.live(told)).getFirst().bySide()).isEqualTo(Map.of("side of b", 1L));
        assertThat(view.of(Vanishing.live(told)).toString()).doesNotContain("p-17");
        assertThat(rows(Vanishing.asOf(told, new AsOf(null, When.of("2024-05-20"), Told.TODAY))))
                .hasSize(5)
                .allMatch(row -> row.present() != null && row.present() == 1);
    }

    @Test
    void small_numbers_of_people_are_hidden_together() {
        people("a", "b", "c");
        meet("s-1", "2024-01-10", "a", "b", "c");
        meet("s-2", "2024-02-10", "a", "b");
        assertThat(rows(Participants.withoutSmallCells(told)))
                .hasSize(2)
                .allMatch(row -> row.present() == null && row.continuity() == null && row.ofCore() == null);
        assertThat(view.of(Participants.withoutSmallCells(told)).figures()).isEmpty();
    }

    private void people(String... ids) {
        for (int i = 0; i < ids.length; i++) {
            told.ours("2024-01-01", Participants.nominated(ids[i], i + 1, "side of " + ids[i]));
        }
    }

    private void meet(String session, String when, String... ids) {
        told.ours(when, Participants.held(session));
        for (String id : ids) {
            told.ours(when, Participants.present(session, id));
        }
    }

    private List<Core> cores() {
        return cores(told.live());
    }

    private List<Core> cores(Reading reading) {
        return ((List<?>) view.of(reading).footer().get("cores"))
                .stream().map(Core.class::cast).toList();
    }

    private Figure.Share share(String name) {
        return (Figure.Share) view.of(told.live()).figures().get(name);
    }

    private List<ContinuityRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(ContinuityRow.class::cast).toList();
    }
}
