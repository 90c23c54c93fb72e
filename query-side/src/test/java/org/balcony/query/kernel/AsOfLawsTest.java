package org.balcony.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcony.events.AccessEvent;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.When;
import org.balcony.query.catalogue.ViewCatalogue;
import org.balcony.query.difference.Because;
import org.balcony.query.difference.Difference;
import org.balcony.query.difference.DifferenceRow;
import org.balcony.query.difference.Side;
import org.balcony.query.testing.Told;
import org.balcony.query.timeline.TimelineRow;
import org.balcony.query.timeline.TimelineView;
import tools.jackson.databind.JsonNode;

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

    @Property(tries = 100)
    void a_moment_does_not_differ_from_itself(@ForAll("steps") List<Step> steps, @ForAll("moments") Moment moment) {
        List<RecordedEvent> all = told(steps).events();
        for (HistoryView view : VIEWS) {
            assertThat(difference(view, all, moment, moment)).isEmpty();
        }
    }

    @Property(tries = 100)
    void the_rows_before_with_the_difference_are_the_rows_after_and_every_change_is_explained(
            @ForAll("steps") List<Step> steps, @ForAll("moments") Moment one, @ForAll("moments") Moment other) {
        List<RecordedEvent> all = told(steps).events();
        List<EventId> known = all.stream().map(event -> event.fact().id()).toList();
        for (HistoryView view : VIEWS) {
            List<DifferenceRow> rows = difference(view, all, one, other);
            Map<String, JsonNode> then = rows(table(view, all, one));
            for (DifferenceRow row : rows) {
                assertThat(then.get(row.key())).isEqualTo(row.before());
                if (row.after() == null) {
                    then.remove(row.key());
                } else {
                    then.put(row.key(), row.after());
                }
                assertThat(row.eventIds()).isSubsetOf(known);
                assertThat(row.because())
                        .isNotEmpty()
                        .allSatisfy(because -> assertThat(
                                        because.did() == Because.Did.TIME
                                                ? because.eventId() == null
                                                : known.contains(because.eventId()))
                                .isTrue());
                if (one.day(all).equals(other.day(all)) && Objects.equals(one.occurred(), other.occurred())) {
                    assertThat(row.because()).extracting(Because::did).doesNotContain(Because.Did.TIME);
                }
            }
            assertThat(then).isEqualTo(rows(table(view, all, other)));
        }
    }

    @Property(tries = 100)
    void what_no_event_tells_apart_only_time_explains(@ForAll("steps") List<Step> steps) {
        List<RecordedEvent> all = told(steps).events();
        Moment today = new Moment(200, null, false, Told.TODAY);
        Moment tomorrow = new Moment(200, null, false, Told.TODAY.plusDays(400));
        for (HistoryView view : VIEWS) {
            assertThat(difference(view, all, today, tomorrow))
                    .flatExtracting(DifferenceRow::because)
                    .extracting(Because::did)
                    .allMatch(Because.Did.TIME::equals);
        }
    }

    @Provide
    Arbitrary<Moment> moments() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.of("1994-03", "1995", "2006", "2030").injectNull(0.5),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Told.TODAY, Told.TODAY.plusDays(100)))
                .as(Moment::new);
    }

    /** A moment of a history: its first events, perhaps named by the time of recording, read by a clock. */
    record Moment(int size, String occurred, boolean byTheClock, LocalDate today) {

        long position(List<RecordedEvent> all) {
            return Math.min(size, all.size());
        }

        AsOf asOf(List<RecordedEvent> all) {
            return new AsOf(
                    byTheClock ? When.at(all.get((int) position(all) - 1).recordedAt()) : null,
                    occurred == null ? null : When.of(occurred),
                    today);
        }

        LocalDate day(List<RecordedEvent> all) {
            return asOf(all).day();
        }
    }

    private static List<DifferenceRow> difference(
            HistoryView view, List<RecordedEvent> all, Moment before, Moment after) {
        AsOf clocks = new AsOf(null, after.asOf(all).occurred(), after.day(all));
        return Difference.between(
                side(view, all, before),
                side(view, all, after),
                position -> table(view, all.subList(0, (int) position), clocks));
    }

    private static Side side(HistoryView view, List<RecordedEvent> all, Moment moment) {
        return new Side(table(view, all, moment), moment.asOf(all), moment.position(all), all);
    }

    private static ViewTable table(HistoryView view, List<RecordedEvent> all, Moment moment) {
        return table(view, all.subList(0, (int) moment.position(all)), moment.asOf(all));
    }

    private static ViewTable table(HistoryView view, List<RecordedEvent> some, AsOf asOf) {
        return view.of(Told.reading(some, Told.CASE, asOf, Reading.Order.OCCURRED));
    }

    private static Map<String, JsonNode> rows(ViewTable table) {
        Map<String, JsonNode> rows = new HashMap<>();
        table.rows().forEach(row -> rows.put(row.rowKey(), BalconyJson.mapper().valueToTree(row)));
        return rows;
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
        LocalDate day = LocalDate.parse("2024-09-10");
        for (Step step : steps) {
            told.on(day.toString());
            day = day.plusDays(1 + step.kind() * 3L);
            EventId target = ids.isEmpty() ? null : ids.get(step.target() % ids.size());
            if (step.kind() == 4 && target != null) {
                ids.add(told.ours("2025", new RecordRetracted(target, RetractionReason.DUPLICATE)));
            } else if (step.kind() == 5 && target != null) {
                ids.add(told.ours("2025", corrected(target)));
            } else {
                DomainEvent event = kinds.get(step.event() % kinds.size());
                ids.add(told.record(where(event, step), step.occurredAt(), event));
            }
        }
        return told;
    }

    /** Grants lie in the case, its conflict and the organisation. */
    private static StreamId where(DomainEvent event, Step step) {
        return event instanceof AccessEvent
                ? List.of(Told.CASE, Told.CONFLICT, Told.ORGANISATION).get(step.target() % 3)
                : Told.CASE;
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
