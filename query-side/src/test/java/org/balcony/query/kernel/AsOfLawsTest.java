package org.balcony.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.When;
import org.balcony.query.catalogue.ViewCatalogue;
import org.balcony.query.testing.Told;
import org.balcony.query.timeline.TimelineRow;
import org.balcony.query.timeline.TimelineView;

class AsOfLawsTest {

    private static final List<String> DATES =
            List.of("1994", "1994-03~", "1994-03-10", "199X", "2005/2009", "../1996", "2001-01-01/..", "2024-02-29");
    private static final List<HistoryView> VIEWS = new ViewCatalogue()
            .entries().stream()
                    .flatMap(entry -> new ViewCatalogue().view(entry.name(), StreamKind.CASE).stream())
                    .toList();

    /** One step of a random history: an event, or a retraction or correction of an earlier one. */
    record Step(int event, String occurredAt, int kind, int target) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of(DATES),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 200))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Property(tries = 100)
    void as_of_now_is_the_live_view(@ForAll("steps") List<Step> steps) {
        Told told = told(steps);
        AsOf now = new AsOf(When.of(Told.TODAY.toString()), null, Told.TODAY);
        for (HistoryView view : VIEWS) {
            assertThat(view.of(told.asOf(now))).isEqualTo(view.of(told.live()));
        }
    }

    @Property(tries = 100)
    void as_of_a_moment_never_depends_on_what_came_later(@ForAll("steps") List<Step> steps, @ForAll int cut) {
        List<RecordedEvent> all = told(steps).events();
        int size = Math.floorMod(cut, all.size()) + 1;
        AsOf asOf = new AsOf(When.at(all.get(size - 1).recordedAt()), null, Told.TODAY);
        for (HistoryView view : VIEWS) {
            assertThat(view.of(Told.reading(all, Told.CASE, asOf, Reading.Order.OCCURRED)))
                    .isEqualTo(view.of(Told.reading(all.subList(0, size), Told.CASE, asOf, Reading.Order.OCCURRED)));
        }
    }

    @Property(tries = 100)
    void in_the_order_of_happening_the_order_of_arrival_makes_no_difference(
            @ForAll("steps") List<Step> steps, @ForAll long seed) {
        List<Step> plain = steps.stream()
                .map(step -> new Step(step.event(), step.occurredAt(), 0, 0))
                .toList();
        List<Step> shuffled = new ArrayList<>(plain);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(said(told(shuffled))).isEqualTo(said(told(plain)));
    }

    @Property(tries = 100)
    void a_correction_changes_the_view_only_from_its_recording_on(@ForAll("steps") List<Step> steps) {
        Told told = told(steps);
        EventId target = told.on("2026-02-01").ours("1994", Samples.caseRegistered());
        told.on("2026-03-01").ours("2026-03-01", corrected(target));
        List<RecordedEvent> all = told.events();
        List<RecordedEvent> without = all.subList(0, all.size() - 1);
        AsOf before = new AsOf(When.of("2026-02-28"), null, Told.TODAY);
        AsOf after = new AsOf(When.of("2026-03-01"), null, Told.TODAY);
        TimelineView view = new TimelineView();
        assertThat(view.of(Told.reading(all, Told.CASE, before, Reading.Order.OCCURRED)))
                .isEqualTo(view.of(Told.reading(without, Told.CASE, before, Reading.Order.OCCURRED)));
        assertThat(view.of(Told.reading(all, Told.CASE, after, Reading.Order.OCCURRED)))
                .isNotEqualTo(view.of(Told.reading(without, Told.CASE, after, Reading.Order.OCCURRED)));
    }

    @Property(tries = 100)
    void every_row_names_the_events_it_rests_on(@ForAll("steps") List<Step> steps) {
        Told told = told(steps);
        List<EventId> known = told.events().stream().map(one -> one.fact().id()).toList();
        for (HistoryView view : VIEWS) {
            assertThat(view.of(told.live()).rows()).allSatisfy(row -> {
                assertThat(row.eventIds().isEmpty()).isEqualTo(row.blank());
                assertThat(known).containsAll(row.eventIds());
            });
        }
    }

    @Property(tries = 100)
    void no_two_rows_are_the_same_row(@ForAll("steps") List<Step> steps) {
        Told told = told(steps);
        for (HistoryView view : VIEWS) {
            assertThat(view.of(told.live()).rows())
                    .as(view.entry().name())
                    .extracting(Row::rowKey)
                    .doesNotHaveDuplicates();
        }
    }

    private static List<List<Object>> said(Told told) {
        return new TimelineView()
                .of(told.live()).rows().stream()
                        .map(TimelineRow.class::cast)
                        .map(row -> List.<Object>of(
                                row.occurredAt(), row.title(), row.type(), String.valueOf(row.detail())))
                        .toList();
    }

    private static Told told(List<Step> steps) {
        List<DomainEvent> kinds = Samples.oneOfEach().stream()
                .filter(event -> !(event instanceof org.balcony.events.RecordEvent))
                .toList();
        Told told = new Told();
        List<EventId> ids = new ArrayList<>();
        for (Step step : steps) {
            EventId target = ids.isEmpty() ? null : ids.get(step.target() % ids.size());
            if (step.kind() == 4 && target != null) {
                ids.add(told.ours("2025", new RecordRetracted(target, RetractionReason.DUPLICATE)));
            } else if (step.kind() == 5 && target != null) {
                ids.add(told.ours("2025", corrected(target)));
            } else {
                ids.add(told.ours(step.occurredAt(), kinds.get(step.event() % kinds.size())));
            }
        }
        return told;
    }

    private static RecordCorrected corrected(EventId target) {
        return new RecordCorrected(
                target,
                "occurredAt",
                BalconyJson.mapper().valueToTree("1994"),
                BalconyJson.mapper().valueToTree("1993-05"),
                CorrectionKind.FACTUAL);
    }
}
