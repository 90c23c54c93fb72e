package org.balcony.query.evaluation.saturation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.DeclineReason;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.InitiativeStatus;
import org.balcony.events.CoordinationEvent.LearnedVia;
import org.balcony.events.CoordinationEvent.ThirdPartyAction;
import org.balcony.events.CoordinationEvent.ThirdPartyActionNotified;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SaturationViewTest {

    private static final ActorId ENVOY = ActorId.of("0192c3a0-0000-7000-8000-0000000a0071");

    private final SaturationView view = new SaturationView();
    private final Told told = new Told();

    @BeforeEach
    void two_principal_parties() {
        told.around("2010", Samples.governmentIdentified());
        told.around("2010", Samples.frontIdentified());
    }

    /** S-24. */
    @Test
    void four_mediations_and_a_new_case_of_ours_make_five_and_a_party_that_moves_makes_one_switch() {
        for (int i = 1; i <= 4; i++) {
            told.around("2010-01-01", mapped("effort-" + i, InitiativeKind.MEDIATION, "2010-01-01/..", both()));
        }
        told.ours("2011-01-10", Samples.caseRegistered());
        told.around(
                "2011-03-01",
                mapped("effort-1", InitiativeKind.MEDIATION, "2010-01-01/..", List.of(Samples.RIVER_FRONT)));
        told.around(
                "2011-03-01",
                mapped("effort-5", InitiativeKind.MEDIATION, "2011-03-01/..", List.of(Samples.GOVERNMENT)));
        Reading reading = told.asOccurred("2011-04-30");
        assertThat(row(reading, "2010-12", Samples.GOVERNMENT).activeMost()).isEqualTo(4);
        SaturationRow before = row(reading, "2011-02", Samples.GOVERNMENT);
        assertThat(before.activeLeast()).isEqualTo(5);
        assertThat(before.activeMost()).isEqualTo(5);
        assertThat(before.ours()).isEqualTo(1);
        SaturationRow after = row(reading, "2011-03", Samples.GOVERNMENT);
        assertThat(after.activeMost()).isEqualTo(5);
        assertThat(after.switches()).singleElement().satisfies(move -> {
            assertThat(move.from()).isEqualTo("initiative/effort-1");
            assertThat(move.to()).isEqualTo("initiative/effort-5");
        });
        assertThat(row(reading, "2011-03", Samples.RIVER_FRONT).switches()).isEmpty();
        assertThat(view.of(reading).figures())
                .hasEntrySatisfying(
                        "switches",
                        one -> assertThat(((Figure.Count) one).value()).isEqualTo(1))
                .hasEntrySatisfying(
                        "peak",
                        one -> assertThat(((Figure.Measure) one).value()).isEqualTo(5.0));
        assertThat(view.of(reading(Told.CONFLICT, "2011-04-30")).rows())
                .isEqualTo(view.of(reading).rows());
    }

    @Test
    void imprecise_beginnings_and_ends_give_the_least_and_the_most() {
        told.around("2010-01-01", mapped("a", InitiativeKind.DIALOGUE, "2010/2011-02", both()));
        told.around("2010-01-01", mapped("b", InitiativeKind.DIPLOMACY, "2010-06-15/2010-08-15", both()));
        SaturationRow summer = row(told.live(), "2010-07", Samples.GOVERNMENT);
        assertThat(summer.activeLeast()).isEqualTo(1);
        assertThat(summer.activeMost()).isEqualTo(2);
        assertThat(row(told.live(), "2010-12", Samples.GOVERNMENT).activeLeast())
                .isEqualTo(1);
        assertThat(rows(told.live())).extracting(SaturationRow::month).doesNotContain("2009-12", "2011-03");
    }

    @Test
    void an_open_end_lasts_to_the_day_asked_about_and_an_open_beginning_no_longer_than_a_hundred_years() {
        told.around("2010-01-01", mapped("a", InitiativeKind.MEDIATION, "../1996", both()));
        told.around("2010-01-01", mapped("b", InitiativeKind.MEDIATION, "Y-99999/..", both()));
        List<SaturationRow> rows = rows(told.asOccurred("2011-05-31"));
        assertThat(rows.getFirst().month()).isEqualTo("1911-05");
        assertThat(rows.getLast().month()).isEqualTo("2011-05");
        assertThat(rows).hasSize(2 * 1201);
    }

    @Test
    void other_kinds_planned_and_dormant_initiatives_are_not_counted() {
        told.around("2010-01-01", mapped("a", InitiativeKind.TRAINING, "2010-01-01/..", both()));
        told.around("2010-01-01", status("b", InitiativeStatus.PLANNED, null));
        told.around("2010-01-01", status("c", InitiativeStatus.ACTIVE, null));
        told.around("2010-06-01", status("c", InitiativeStatus.DORMANT, null));
        told.around("2012-01-01", status("d", InitiativeStatus.ENDED, "2011-01-01/2011-01-31"));
        assertThat(rows(told.live()))
                .extracting(SaturationRow::month)
                .contains("2010-05", "2011-01")
                .doesNotContain("2010-06", "2010-12", "2011-02");
    }

    @Test
    void our_case_counts_until_it_is_declined() {
        told.ours("2011-01-10", Samples.caseRegistered());
        told.ours("2011-03-10", new CaseDeclined(DeclineReason.SATURATION));
        assertThat(rows(told.live()))
                .extracting(SaturationRow::month)
                .containsOnly("2011-01", "2011-02", "2011-03")
                .hasSize(6);
    }

    @Test
    void our_case_on_the_map_is_counted_once_and_for_the_parties_it_engages() {
        told.ours("2024-09-10", Samples.caseRegistered());
        told.ours("2024-09-20", new CaseAccepted(null, Samples.LEAD_MEDIATOR));
        told.around("2024-09-20", Samples.initiativeMapped());
        SaturationRow row = row(told.asOccurred("2024-10-31"), "2024-10", Samples.GOVERNMENT);
        assertThat(row.activeMost()).isEqualTo(1);
        assertThat(row.efforts().getFirst().effort()).isEqualTo("initiative/river-dialogue");
        assertThat(row.ours()).isEqualTo(1);
    }

    @Test
    void a_process_that_is_not_on_the_map_is_named_and_not_counted() {
        told.ours("2011-01-10", Samples.caseRegistered());
        told.ours(
                "2011-02",
                new ThirdPartyActionNotified(
                        ActorOrText.of(ENVOY), ThirdPartyAction.OPENS_PARALLEL_PROCESS, null, LearnedVia.MEDIA, null));
        assertThat((List<?>) view.of(told.live()).footer().get("processesNotOnTheMap"))
                .hasSize(1);
        told.around("2011-02", mapped("envoy", InitiativeKind.MEDIATION, null, both()));
        assertThat((List<?>) view.of(told.live()).footer().get("processesNotOnTheMap"))
                .isEmpty();
    }

    @Test
    void the_drawing_has_a_line_for_each_party_and_falls_to_nothing_between() {
        told.around("2010-01-01", mapped("a", InitiativeKind.MEDIATION, "2010-01-01/2010-02-28", both()));
        told.around("2010-01-01", mapped("b", InitiativeKind.MEDIATION, "2010-06-01/2010-06-30", both()));
        Chart.Lines lines =
                (Chart.Lines) view.chart(view.of(told.live()), told.live()).orElseThrow();
        assertThat(lines.series()).hasSize(2);
        assertThat(lines.series().getFirst().points())
                .extracting(Chart.Point::value)
                .containsExactly(1.0, 1.0, 0.0, 1.0, 0.0);
    }

    private SaturationRow row(Reading reading, String month, ActorId party) {
        return rows(reading).stream()
                .filter(row -> row.month().equals(month) && row.party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    private List<SaturationRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(SaturationRow.class::cast).toList();
    }

    private Reading reading(StreamId subject, String occurred) {
        return told.read(subject, new AsOf(null, When.of(occurred), Told.TODAY), Reading.Order.OCCURRED);
    }

    private static List<ActorId> both() {
        return List.of(Samples.GOVERNMENT, Samples.RIVER_FRONT);
    }

    private static InitiativeMapped mapped(
            String id, InitiativeKind kind, @Nullable String period, List<ActorId> parties) {
        return new InitiativeMapped(
                new LocalId(id),
                List.of(ENVOY),
                kind,
                null,
                parties,
                List.of(),
                period == null ? null : When.of(period),
                InitiativeStatus.ACTIVE,
                null);
    }

    private static InitiativeMapped status(String id, InitiativeStatus status, @Nullable String period) {
        return new InitiativeMapped(
                new LocalId(id),
                List.of(ENVOY),
                InitiativeKind.MEDIATION,
                null,
                both(),
                List.of(),
                period == null ? null : When.of(period),
                status,
                null);
    }
}
