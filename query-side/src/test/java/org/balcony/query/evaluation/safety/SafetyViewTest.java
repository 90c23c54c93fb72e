package org.balcony.query.evaluation.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.SafetyEvent.IncidentKind;
import org.balcony.events.SafetyEvent.ProtectiveKind;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.samples.SafetySamples;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Rating;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.DaysSummary;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SafetyViewTest {

    private static final LocalId PERSON = new LocalId("p-1");

    private final SafetyView view = new SafetyView();
    private final Told told = new Told();

    @Test
    void incidents_are_put_together_by_month_kind_and_severity() {
        told.ours("1998-03-02", incident("a", IncidentKind.HARASSMENT, 3));
        told.ours("1998-03-20", incident("b", IncidentKind.HARASSMENT, 3));
        told.ours("1998-03-20", incident("c", IncidentKind.HARASSMENT, 4));
        told.ours("1997", incident("d", IncidentKind.ARREST_OR_PROSECUTION, 4));
        assertThat(rows(told.live()))
                .extracting(SafetyRow::rowKey)
                .containsExactly("1997/arrest_or_prosecution/4", "1998-03/harassment/3", "1998-03/harassment/4");
        assertThat(rows(told.live()).get(1).incidents()).isEqualTo(2);
        assertThat(rows(told.live()).get(1).affected()).isOne();
        assertThat(count("incidents")).isEqualTo(4);
        assertThat(count("graveIncidents")).isEqualTo(2);
    }

    @Test
    void the_response_time_runs_to_the_first_measure_that_does_not_come_before() {
        told.ours("1998-03-01", incident("a", IncidentKind.VIOLENCE, 5));
        told.ours("1998-02-01", measure("a", null, ProtectiveKind.LIAISON, false));
        told.ours("1998-03-11", measure("a", null, ProtectiveKind.LEGAL_AID, false));
        told.ours("1998-04-11", measure("a", null, ProtectiveKind.LIAISON, true));
        told.ours("1998-03-01", incident("b", IncidentKind.SURVEILLANCE, 2));
        assertThat(figure("responseTime"))
                .isInstanceOfSatisfying(
                        Figure.Lengths.class,
                        lengths -> assertThat(lengths.each()).containsExactly(new Days(10, 10L)));
        assertThat(rows(told.live()).getLast().responseTime())
                .extracting(DaysSummary::median)
                .isEqualTo(10.0);
        assertThat(count("answered")).isOne();
        assertThat(count("openIncidents")).isOne();
        assertThat(count("measures")).isEqualTo(3);
    }

    @Test
    void persons_stood_down_count_once_and_may_be_named_by_the_risk_or_the_incident() {
        told.ours("1998-03", incident("a", IncidentKind.VIOLENCE, 5));
        told.ours("1998-03", SafetySamples.riskAssessed());
        told.ours("1998-03", measure("a", null, ProtectiveKind.PARTICIPANT_STOOD_DOWN, false));
        told.ours("1998-03", measure("a", PERSON, ProtectiveKind.PARTICIPANT_STOOD_DOWN, false));
        assertThat(count("personsStoodDown")).isOne();
        told.ours(
                "1998-03",
                new ProtectiveMeasureTaken(
                        null, SafetySamples.ROAD_RISK, null, ProtectiveKind.PARTICIPANT_STOOD_DOWN, null));
        assertThat(count("personsStoodDown")).isEqualTo(2);
    }

    @Test
    void a_risk_is_open_while_its_latest_assessment_holds() {
        told.ours("2024-10", SafetySamples.riskAssessed());
        assertThat(((Figure.Count) figures(told.asOccurred("2024-12-31")).get("openRisks")).value())
                .isOne();
        assertThat(((Figure.Count) figures(told.asOccurred("2025-01-01")).get("openRisks")).value())
                .isZero();
    }

    /** S-18. */
    @Test
    void a_reader_without_small_cells_sees_totals_and_nothing_that_tells_an_incident_apart() {
        for (int i = 1; i <= 6; i++) {
            told.ours("1998-03-01", incident("i-" + i, IncidentKind.HARASSMENT, i < 6 ? 3 : 5));
            told.ours("1998-03-0" + (1 + i), measure("i-" + i, null, ProtectiveKind.LIAISON, i == 1));
        }
        Reading reading = Told.reading(
                told.events(),
                Told.CASE,
                AsOf.live(Told.TODAY),
                Reading.Order.OCCURRED,
                new Audience(false, false),
                Map.of());
        assertThat(rows(reading)).isEmpty();
        assertThat(view.chart(view.of(reading), reading)).isEmpty();
        assertThat(figures(reading))
                .containsOnlyKeys("incidents", "answered", "measures", "responseTime", "personsStoodDown", "openRisks")
                .allSatisfy((_, figure) -> assertThat(figure.eventIds()).isEmpty());
        assertThat(figures(reading).get("responseTime"))
                .isInstanceOfSatisfying(
                        Figure.Measure.class,
                        median -> assertThat(median.value()).isEqualTo(3.5));
        assertThat(view.of(reading).footer()).doesNotContainKey("retracted");
    }

    @Test
    void a_retracted_incident_is_left_out_and_counted() {
        EventId wrong = told.ours("1998-03", incident("a", IncidentKind.VIOLENCE, 5));
        told.ours("1998-04", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(rows(told.live())).isEmpty();
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
    }

    private List<SafetyRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(SafetyRow.class::cast).toList();
    }

    private Map<String, Figure> figures(Reading reading) {
        return view.of(reading).figures();
    }

    private Figure figure(String name) {
        Figure figure = figures(told.live()).get(name);
        assertThat(figure).isNotNull();
        return figure;
    }

    private long count(String name) {
        return ((Figure.Count) figure(name)).value();
    }

    private static DomainEvent incident(String id, IncidentKind kind, int severity) {
        return new SafetyIncidentReported(new LocalId(id), kind, Rating.of(severity), List.of(PERSON), null, null);
    }

    private static DomainEvent measure(String incident, @Nullable LocalId person, ProtectiveKind kind, boolean closes) {
        return new ProtectiveMeasureTaken(new LocalId(incident), null, person, kind, closes);
    }
}
