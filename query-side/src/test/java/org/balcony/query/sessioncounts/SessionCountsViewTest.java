package org.balcony.query.sessioncounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.Role;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Participants;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class SessionCountsViewTest {

    private static final HistoryView BY_MONTH = SessionCountsView.all().getFirst();
    private static final HistoryView BY_QUARTER = SessionCountsView.all().getLast();

    private final Told told = new Told();

    @Test
    void a_month_is_told_when_it_is_over_and_a_quarter_when_that_is() {
        told.ours("2026-10-05", Participants.held("s-1"));
        told.ours("2026-10-20", Participants.held("s-2"));
        told.ours("2026-11-03", Participants.held("s-3"));
        told.ours("2026-09-01", Participants.held("s-4"));
        assertThat(counts(BY_MONTH)).containsExactly("2026-09 1", "2026-10 2");
        assertThat(counts(BY_QUARTER)).containsExactly("2026-Q3 1");
    }

    @Test
    void a_session_of_some_day_in_a_year_counts_at_its_end() {
        told.ours("2025", Participants.held("s-1"));
        assertThat(counts(BY_MONTH)).containsExactly("2025-12 1");
        assertThat(BY_MONTH.of(told.live()).figures().get("sessions")).isEqualTo(new Figure.Count(1, List.of()));
        assertThat(BY_MONTH.of(told.asOf(new AsOf(null, org.balcony.events.value.When.of("2025-12-30"), Told.TODAY)))
                        .rows())
                .isEmpty();
    }

    @Test
    void partners_and_integrators_count_by_the_month_and_funders_by_the_quarter() {
        assertThat(BY_MONTH.counted().of(Set.of(Role.COORDINATION_PARTNER))).containsExactly(Shelf.SESSIONS);
        assertThat(BY_MONTH.counted().of(Set.of(Role.INTEGRATOR))).containsExactly(Shelf.SESSIONS);
        assertThat(BY_MONTH.counted().of(Set.of(Role.FUNDER))).isEmpty();
        assertThat(BY_QUARTER.counted().of(Set.of(Role.FUNDER))).containsExactly(Shelf.SESSIONS);
        assertThat(BY_QUARTER.counted().of(Set.of(Role.LOCAL_PARTNER))).isEmpty();
    }

    private List<String> counts(HistoryView view) {
        Reading reading = told.live();
        return view.of(reading).rows().stream()
                .map(SessionCountsRow.class::cast)
                .map(row -> row.period() + " " + row.sessions())
                .toList();
    }
}
