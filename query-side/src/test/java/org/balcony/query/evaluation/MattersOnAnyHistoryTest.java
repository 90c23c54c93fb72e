package org.balcony.query.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.balcony.events.ConflictEvent;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.query.evaluation.coordinationcoverage.CoordinationCoverageView;
import org.balcony.query.evaluation.ecosystemmap.EcosystemMapView;
import org.balcony.query.evaluation.fundingprocess.FundingAgainstProcessView;
import org.balcony.query.evaluation.obstacles.ObstaclesView;
import org.balcony.query.evaluation.saturation.SaturationView;
import org.balcony.query.evaluation.turnover.TurnoverView;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.Row;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.testing.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The views of matters around the table, of cases and of conflicts, whatever the history and however far its dates. */
class MattersOnAnyHistoryTest {

    private static final List<String> DATES = List.of(
            "1994",
            "1994-03~",
            "199X",
            "2005/2009",
            "../1996",
            "2001-01-01/..",
            "2024-02-29",
            "Y-999999999",
            "Y999999999",
            "Y-999999999/..",
            "../Y999999999");

    static Stream<HistoryView> views() {
        return Stream.of(
                new ObstaclesView(),
                new SaturationView(),
                new CoordinationCoverageView(),
                new EcosystemMapView(),
                new FundingAgainstProcessView(),
                new TurnoverView());
    }

    @ParameterizedTest
    @MethodSource("views")
    void rows_rest_on_known_events_and_have_keys_of_their_own(HistoryView view) {
        for (int seed = 0; seed < 40; seed++) {
            Told told = told(new Random(seed));
            List<EventId> known =
                    told.events().stream().map(one -> one.fact().id()).toList();
            for (StreamId subject : List.of(Told.CASE, Told.CONFLICT)) {
                Reading reading = told.read(subject, AsOf.live(Told.TODAY), Reading.Order.OCCURRED);
                ViewTable table = view.of(reading);
                assertThat(table.rows()).extracting(Row::rowKey).doesNotHaveDuplicates();
                assertThat(table.rows())
                        .allSatisfy(
                                row -> assertThat(row.eventIds()).isNotEmpty().isSubsetOf(known));
                view.chart(table, reading)
                        .ifPresent(chart -> assertThat(chart.says()).isNotBlank());
            }
        }
    }

    private static Told told(Random random) {
        List<DomainEvent> events = new ArrayList<>(Samples.oneOfEach().stream()
                .filter(event -> !(event instanceof RecordEvent))
                .toList());
        events.addAll(List.copyOf(events));
        Collections.shuffle(events, random);
        Told told = new Told();
        for (DomainEvent event : events.subList(0, events.size() * 3 / 4)) {
            String date = DATES.get(random.nextInt(DATES.size()));
            if (event instanceof ConflictEvent) {
                told.around(date, event);
            } else {
                told.ours(date, event);
            }
        }
        return told;
    }
}
