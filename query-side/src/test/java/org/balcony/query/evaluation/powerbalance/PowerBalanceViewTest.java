package org.balcony.query.evaluation.powerbalance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.balcony.events.AssessmentEvent.AssessmentMethod;
import org.balcony.events.AssessmentEvent.PartyPower;
import org.balcony.events.AssessmentEvent.PowerBalanceAssessed;
import org.balcony.events.AssessmentEvent.PowerScores;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.PowerEvent.MeasureKind;
import org.balcony.events.PowerEvent.MeasureOutcome;
import org.balcony.events.PowerEvent.MeasureVisibility;
import org.balcony.events.PowerEvent.PowerDimension;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Confidence;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Score;
import org.balcony.query.chart.Chart;
import org.balcony.query.evaluation.powerbalance.PowerBalanceRow.What;
import org.balcony.query.facts.BalancingMeasure.Status;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.OptionRefused;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PowerBalanceViewTest {

    private static final ActorOrText NATIONS = new ActorOrText("First Nations");
    private static final ActorOrText GOVERNMENT = new ActorOrText("Government");

    private final PowerBalanceView view = new PowerBalanceView();
    private final Told told = new Told();

    /** S-06. */
    @Test
    void measures_stand_between_the_two_assessments_and_the_gap_is_narrower_after() {
        fishingDispute();
        PowerBalanceRow first = assessments(told.live()).getFirst();
        PowerBalanceRow second = assessments(told.live()).getLast();
        assertThat(first.imbalance()).isEqualTo(2.5);
        assertThat(first.dimensionGaps())
                .containsEntry(PowerDimension.POLITICAL, 3)
                .containsEntry(PowerDimension.KNOWLEDGE_SKILLS, 2);
        assertThat(first.measuresUnderWay()).isEmpty();
        assertThat(second.imbalance()).isEqualTo(1.5);
        assertThat(second.change()).isEqualTo(-1.0);
        assertThat(second.measuresUnderWay())
                .extracting(one -> one.measureId().value())
                .containsExactly("m1", "m2");
        assertThat(measure("m2")).satisfies(row -> {
            assertThat(row.imbalanceBefore()).isEqualTo(2.5);
            assertThat(row.imbalanceAfter()).isEqualTo(1.5);
            assertThat(row.change()).isEqualTo(-1.0);
        });
        assertThat(measure("m1").change()).as("still under way").isNull();
        assertThat(second.assessor()).isEqualTo(AssessmentMethod.TEAM);
        assertThat(second.confidence()).isEqualTo(Confidence.LOW);
        assertThat(view.of(told.live()).footer()).containsEntry("note", "Timing is not causation.");
    }

    /** S-02. */
    @Test
    void measures_proposed_and_not_pursued_stand_beside_real_ones_and_are_never_under_way() {
        told.ours("2005-01-01", assessed(1, 1));
        told.ours("2005-02-01", proposed("visits", MeasureKind.EXPERIENCE_EXCHANGE));
        told.ours("2005-03-01", ended("visits", MeasureOutcome.NOT_PURSUED));
        told.ours("2005-02-01", proposed("peacekeepers", MeasureKind.CIVILIAN_PROTECTION));
        told.ours("2005-06-01", assessed(2, 2));
        assertThat(assessments(told.live()).getLast().measuresUnderWay()).isEmpty();
        assertThat(measure("visits").status()).isEqualTo(Status.NOT_PURSUED);
        assertThat(measure("visits").change()).isNull();
        assertThat(measure("peacekeepers").status()).isEqualTo(Status.PROPOSED);
        assertThat(share("measuresPursued").value()).isEqualTo(0.0);
    }

    @Test
    void a_reader_weighs_the_dimensions() {
        fishingDispute();
        Reading weighed = read("political:3, knowledge_skills:1");
        assertThat(assessments(weighed).getFirst().imbalance()).isEqualTo(2.75);
        Reading without = read("political:0");
        assertThat(assessments(without).getFirst().imbalance()).isEqualTo(2.0);
        assertThat(assessments(read("political:0,knowledge_skills:0"))
                        .getFirst()
                        .imbalance())
                .isNull();
    }

    @Test
    void weights_that_mean_nothing_are_refused() {
        for (String asked : List.of("cunning:2", "economic:much", "political", "political:-1")) {
            Reading reading = read(asked);
            assertThatThrownBy(() -> view.of(reading)).isInstanceOf(OptionRefused.class);
        }
    }

    @Test
    void an_assessment_on_the_day_a_measure_began_comes_before_it_and_one_on_the_day_it_ended_is_not_after() {
        told.ours("2003-05-02", started("m2"));
        told.ours("2003-05-02", proposed("m2", MeasureKind.NEGOTIATION_TRAINING));
        told.ours("2003-06-15", ended("m2", MeasureOutcome.COMPLETED));
        told.ours("2003-05-02", assessed(1, 1));
        told.ours("2003-06-15", assessed(2, 2));
        assertThat(measure("m2").imbalanceBefore()).isEqualTo(2.5);
        assertThat(measure("m2").imbalanceAfter()).isNull();
        assertThat(assessments(told.live()).getLast().measuresUnderWay()).hasSize(1);
    }

    @Test
    void unknown_is_not_zero_and_a_party_of_whom_nothing_is_known_has_no_composite() {
        told.ours("2005", assessed(null, null));
        PowerBalanceRow row = assessments(told.live()).getFirst();
        assertThat(row.imbalance()).isNull();
        assertThat(row.dimensionGaps()).isEmpty();
        assertThat(row.parties()).extracting(PartyPicture::composite).containsExactly(null, 3.5);
    }

    @Test
    void a_retracted_assessment_takes_the_change_with_it() {
        told.ours("2003-01-10", assessed(1, 1));
        EventId wrong = told.ours("2003-07-01", assessed(2, 2));
        told.ours("2003-07-02", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(assessments(told.live())).hasSize(1);
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
        assertThat(view.of(told.live()).figures().get("imbalanceChange"))
                .isInstanceOfSatisfying(
                        Figure.Measure.class,
                        measure -> assertThat(measure.value()).isNull());
    }

    @Test
    void as_of_a_day_before_its_end_a_measure_is_under_way() {
        fishingDispute();
        assertThat(rows(told.asOccurred("2003-06-01")).stream()
                        .filter(row -> new LocalId("m2").equals(row.measureId()))
                        .map(PowerBalanceRow::status))
                .containsExactly(Status.UNDER_WAY);
    }

    @Test
    void the_chart_draws_the_parties_as_lines_and_the_measures_behind_them() {
        fishingDispute();
        assertThat(view.chart(view.of(told.live()), told.live()))
                .hasValueSatisfying(chart -> assertThat(chart).isInstanceOfSatisfying(Chart.Lines.class, lines -> {
                    assertThat(lines.series())
                            .extracting(Chart.Series::name)
                            .containsExactly("First Nations", "Government");
                    assertThat(lines.spans()).extracting(Chart.Span::lane).containsExactly("m1", "m2");
                    assertThat(lines.says()).contains("2.5", "1.5", "timing is not causation");
                }));
    }

    private void fishingDispute() {
        told.ours("2003-01-10", assessed(1, 1));
        told.ours("2003-05-02", proposed("m1", MeasureKind.POLICY_ADVOCACY));
        told.ours("2003-05-02", proposed("m2", MeasureKind.NEGOTIATION_TRAINING));
        told.ours("2003-05-02", started("m1"));
        told.ours("2003-05-02", started("m2"));
        told.ours("2003-06-15", ended("m2", MeasureOutcome.COMPLETED));
        told.ours("2003-07-01", assessed(2, 2));
    }

    private List<PowerBalanceRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(PowerBalanceRow.class::cast).toList();
    }

    private List<PowerBalanceRow> assessments(Reading reading) {
        return rows(reading).stream()
                .filter(row -> row.what() == What.ASSESSMENT)
                .toList();
    }

    private PowerBalanceRow measure(String id) {
        return rows(told.live()).stream()
                .filter(row -> new LocalId(id).equals(row.measureId()))
                .findFirst()
                .orElseThrow();
    }

    private Figure.Share share(String name) {
        return (Figure.Share) view.of(told.live()).figures().get(name);
    }

    private Reading read(String weights) {
        return Told.reading(
                told.events(),
                Told.CASE,
                AsOf.live(Told.TODAY),
                Reading.Order.OCCURRED,
                Audience.FULL,
                Map.of("weights", weights));
    }

    private static PowerBalanceAssessed assessed(@Nullable Integer political, @Nullable Integer knowledge) {
        return new PowerBalanceAssessed(
                List.of(power(NATIONS, political, knowledge), power(GOVERNMENT, 4, 3)),
                AssessmentMethod.TEAM,
                null,
                Confidence.LOW);
    }

    private static PartyPower power(ActorOrText party, @Nullable Integer political, @Nullable Integer knowledge) {
        return new PartyPower(
                party,
                new PowerScores(null, new Score(political), null, null, new Score(knowledge), null, Score.UNKNOWN));
    }

    private static BalancingMeasureProposed proposed(String id, MeasureKind kind) {
        return new BalancingMeasureProposed(
                new LocalId(id), kind, NATIONS, List.of(), null, MeasureVisibility.KNOWN_TO_ALL, null);
    }

    private static BalancingMeasureStarted started(String id) {
        return new BalancingMeasureStarted(new LocalId(id), new ActorOrText("board"), null, null);
    }

    private static BalancingMeasureEnded ended(String id, MeasureOutcome outcome) {
        return new BalancingMeasureEnded(new LocalId(id), outcome, null);
    }
}
