package org.balcony.query.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ConflictEvent;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent.EvaluationReported;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordedEvent;
import org.balcony.events.access.Clearance;
import org.balcony.events.access.Shelf;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.Counted;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.SmallCells;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.platform.report.Report;
import org.balcony.query.platform.web.Moment;
import org.balcony.query.testing.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is counted for readers who may not see it says nothing else of it, in any format. */
class NamedAggregatesTest {

    private static final int LONG_ENOUGH = 8;

    /** A view and what is counted in it for one kind of reader. */
    record Aggregate(HistoryView view, Set<Shelf> counted, boolean smallCells) {

        @Override
        public String toString() {
            return view.entry().name() + (smallCells ? " inside" : " outside");
        }
    }

    static Stream<Aggregate> aggregates() {
        ViewCatalogue catalogue = new ViewCatalogue();
        return catalogue.counted().entrySet().stream().flatMap(one -> {
            HistoryView view = catalogue.view(one.getKey(), StreamKind.CASE).orElseThrow();
            Counted counted = one.getValue();
            return Stream.concat(
                    counted.page().map(Counted.Page::shelves).stream()
                            .map(shelves -> new Aggregate(view, shelves, false)),
                    counted.shelves().entrySet().stream()
                            .map(role -> new Aggregate(view, role.getValue(), !Clearance.isOutside(role.getKey()))));
        });
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void no_event_and_no_text_of_what_is_counted_is_in_the_answer(Aggregate aggregate) {
        Told told = told();
        Reading reading = reading(told, aggregate);
        ViewTable table = aggregate.view().of(reading);
        for (String answer : List.of(json(table), csv(aggregate, table, reading), page(aggregate, table, reading))) {
            for (RecordedEvent one : told.events()) {
                assertThat(answer).doesNotContain(one.fact().id().toString());
            }
            for (String text : texts(told, aggregate.counted())) {
                assertThat(answer).doesNotContain(text);
            }
        }
        table.rows().forEach(row -> assertThat(row.eventIds()).isEmpty());
        table.figures().values().forEach(figure -> assertThat(figure.eventIds()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void a_case_with_nothing_in_it_is_counted_as_nothing(Aggregate aggregate) {
        ViewTable table = aggregate.view().of(reading(new Told(), aggregate));
        assertThat(table.figures().values())
                .filteredOn(Figure.Count.class::isInstance)
                .allMatch(figure -> ((Figure.Count) figure).value() == 0);
    }

    private static Told told() {
        Told told = new Told();
        for (DomainEvent event : Samples.oneOfEach()) {
            if (!(event instanceof RecordEvent)) {
                told.record(event instanceof ConflictEvent ? Told.CONFLICT : Told.CASE, "2024-06-01", event);
            }
        }
        return told;
    }

    private static Reading reading(Told told, Aggregate aggregate) {
        return Told.reading(
                told.events(),
                Told.CASE,
                AsOf.live(Told.TODAY),
                Reading.Order.OCCURRED,
                new Audience(
                        false, aggregate.smallCells(), aggregate.counted(), SmallCells.USUAL, Set.of(Samples.ELDERS)),
                Map.of());
    }

    /** What people wrote in the counted entries, but the alias of the case and what is released by a rule of its own. */
    private static Set<String> texts(Told told, Set<Shelf> counted) {
        List<String> texts = new ArrayList<>();
        told.events().stream()
                .map(one -> one.fact().event())
                .filter(event -> counted.contains(Shelf.of(event)))
                .filter(event -> !(event instanceof CaseRegistered
                        || event instanceof JointProductDrafted
                        || event instanceof EvaluationReported))
                .forEach(event -> collect(BalconyJson.mapper().valueToTree(event), texts));
        Set<String> sentences = new HashSet<>();
        texts.stream()
                .filter(text -> text.length() >= LONG_ENOUGH && text.contains(" "))
                .forEach(sentences::add);
        told.events().stream()
                .map(one -> one.fact().event())
                .filter(CaseRegistered.class::isInstance)
                .forEach(event -> sentences.remove(((CaseRegistered) event).workingTitle()));
        return sentences;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.asString());
        }
        node.forEach(inner -> collect(inner, texts));
    }

    private static String json(ViewTable table) {
        return BalconyJson.mapper().writeValueAsString(List.of(table.rows(), table.figures(), table.footer()));
    }

    private static String csv(Aggregate aggregate, ViewTable table, Reading reading) {
        return new String(report(aggregate, table, reading).csv(), StandardCharsets.UTF_8);
    }

    private static String page(Aggregate aggregate, ViewTable table, Reading reading) {
        return new String(report(aggregate, table, reading).page(), StandardCharsets.UTF_8);
    }

    private static Report report(Aggregate aggregate, ViewTable table, Reading reading) {
        return new Report(
                aggregate.view().entry(),
                aggregate.view().entry().row(),
                "a case",
                null,
                new Moment(null, null, Told.TODAY, null, null),
                table,
                aggregate.view().chart(table, reading).orElse(null),
                "digest",
                null,
                null,
                _ -> Optional.empty());
    }
}
