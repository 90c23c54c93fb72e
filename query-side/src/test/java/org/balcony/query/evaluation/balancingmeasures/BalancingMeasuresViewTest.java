package org.balcony.query.evaluation.balancingmeasures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.balcony.events.PowerEvent.BalanceJudgement;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.PowerEvent.MeasureExtent;
import org.balcony.events.PowerEvent.MeasureKind;
import org.balcony.events.PowerEvent.MeasureOutcome;
import org.balcony.events.PowerEvent.MeasureVisibility;
import org.balcony.events.PowerEvent.Partiality;
import org.balcony.events.PowerEvent.ReviewerSide;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Quantity;
import org.balcony.query.facts.BalancingMeasure.Status;
import org.balcony.query.flags.FlagCode;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BalancingMeasuresViewTest {

    private final BalancingMeasuresView view = new BalancingMeasuresView();
    private final Told told = new Told();

    /** S-02. */
    @Test
    void what_was_proposed_or_not_pursued_stands_beside_real_measures_and_is_never_delivered() {
        told.ours("2005", proposed("visits", MeasureVisibility.KNOWN_TO_ALL, null));
        told.ours("2005", ended("visits", MeasureOutcome.NOT_PURSUED, extent(2, 20)));
        told.ours("2005", proposed("peacekeepers", MeasureVisibility.KNOWN_TO_ALL, null));
        told.ours("2005", proposed("justice", MeasureVisibility.KNOWN_TO_ALL, null));
        told.ours("2006", started("justice", null));
        told.ours("2006", ended("justice", MeasureOutcome.COMPLETED, null));
        assertThat(row(told.live(), "visits").status()).isEqualTo(Status.NOT_PURSUED);
        assertThat(row(told.live(), "visits").delivered()).isNull();
        assertThat(row(told.live(), "peacekeepers").status()).isEqualTo(Status.PROPOSED);
        assertThat(count("measures")).isEqualTo(3);
        assertThat(count("proposedOnly")).isEqualTo(1);
        assertThat(count("notPursued")).isEqualTo(1);
        assertThat(count("completed")).isEqualTo(1);
    }

    /** S-03. */
    @Test
    void a_measure_is_linked_to_its_finding_and_shows_its_review_due_until_it_is_reviewed() {
        EventId finding = told.ours("2005", Samples.findingRecorded());
        told.ours("2005", proposed("justice", MeasureVisibility.KNOWN_TO_ALL, finding));
        told.ours("2006-01-01", started("justice", null));
        told.ours("2006-06-01", ended("justice", MeasureOutcome.COMPLETED, null));
        assertThat(row(told.live(), "justice").assessmentRef()).isEqualTo(finding);
        assertThat(flags(told.asOccurred("2006-11-28"), "justice")).isEmpty();
        assertThat(flags(told.asOccurred("2006-11-29"), "justice")).containsExactly(FlagCode.MEASURE_UNREVIEWED);
        told.ours("2008", reviewed("justice", ReviewerSide.TEAM, BalanceJudgement.UNCLEAR, null));
        assertThat(flags(told.live(), "justice")).isEmpty();
    }

    /** S-06. */
    @Test
    void delivered_stands_beside_planned_and_the_open_flag_goes_when_all_know_of_the_measure() {
        EventId lobbying = told.ours("2003-05-02", proposed("m1", MeasureVisibility.KNOWN_TO_BENEFICIARY, null));
        told.ours("2003-05-02", proposed("m2", MeasureVisibility.KNOWN_TO_ALL, null));
        told.ours("2003-05-02", started("m2", extent(2, 2)));
        told.ours("2003-06-15", ended("m2", MeasureOutcome.COMPLETED, extent(2, 2)));
        told.ours("2003-07-02", reviewed("m2", ReviewerSide.TEAM, BalanceJudgement.NARROWED, null));
        BalancingMeasureRow training = row(told.live(), "m2");
        assertThat(training.delivered()).isEqualTo(training.planned());
        assertThat(training.effectJudgement()).extracting(Judged::judgement).containsExactly(BalanceJudgement.NARROWED);
        assertThat(view.of(told.live()).figures().get("deliveredOfPlannedDays"))
                .isInstanceOfSatisfying(
                        Figure.Measure.class,
                        measure -> assertThat(measure.value()).isEqualTo(1.0));
        assertThat(flags(told.live(), "m1")).containsExactly(FlagCode.IMPARTIALITY_RISK);
        told.ours(
                "2003-07-03",
                new RecordCorrected(
                        lobbying,
                        "visibility",
                        BalconyJson.mapper().valueToTree("known_to_beneficiary"),
                        BalconyJson.mapper().valueToTree("known_to_all"),
                        CorrectionKind.NEW_INFORMATION));
        assertThat(flags(told.live(), "m1")).isEmpty();
        assertThat(row(told.live(), "m1").corrected()).isTrue();
    }

    @Test
    void reviewers_stand_side_by_side_and_the_gravest_partiality_is_named() {
        told.ours("2003", proposed("m1", MeasureVisibility.KNOWN_TO_ALL, null));
        told.ours("2004", reviewed("m1", ReviewerSide.TEAM, BalanceJudgement.NARROWED, Partiality.NONE));
        told.ours("2004", reviewed("m1", ReviewerSide.OTHER_PARTY, BalanceJudgement.WIDENED, Partiality.SERIOUS));
        assertThat(row(told.live(), "m1").effectJudgement())
                .extracting(Judged::reviewerClass)
                .containsExactly(ReviewerSide.TEAM, ReviewerSide.OTHER_PARTY);
        assertThat(row(told.live(), "m1").perceivedPartiality()).isEqualTo(Partiality.SERIOUS);
    }

    @Test
    void numbers_of_fewer_than_five_people_are_hidden_from_those_who_see_no_small_cells() {
        told.ours("2003-05-02", proposed("m2", MeasureVisibility.KNOWN_TO_ALL, null));
        told.ours("2003-05-02", started("m2", extent(2, 4)));
        told.ours("2003-06-15", ended("m2", MeasureOutcome.COMPLETED, extent(2, 5)));
        Reading funder = Told.reading(
                told.events(),
                Told.CASE,
                AsOf.live(Told.TODAY),
                Reading.Order.OCCURRED,
                new Audience(false, false),
                Map.of());
        BalancingMeasureRow row = row(funder, "m2");
        assertThat(row.planned()).isNotNull();
        assertThat(row.planned().persons()).isNull();
        assertThat(row.delivered()).isNotNull();
        assertThat(row.delivered().persons()).isEqualTo(5);
        assertThat(row.personsHidden()).isTrue();
        assertThat(view.of(funder).figures()).doesNotContainKey("deliveredOfPlannedPersons");
        assertThat(view.of(told.live()).figures()).containsKey("deliveredOfPlannedPersons");
    }

    @Test
    void a_retracted_end_leaves_the_measure_under_way() {
        told.ours("2003-05-02", proposed("m2", MeasureVisibility.KNOWN_TO_ALL, null));
        told.ours("2003-05-02", started("m2", null));
        EventId wrong = told.ours("2003-06-15", ended("m2", MeasureOutcome.COMPLETED, extent(2, 5)));
        told.ours("2003-06-16", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(row(told.live(), "m2").status()).isEqualTo(Status.UNDER_WAY);
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
    }

    @Test
    void nothing_on_record_is_no_row() {
        assertThat(view.of(told.live()).rows()).isEmpty();
    }

    private BalancingMeasureRow row(Reading reading, String id) {
        return view.of(reading).rows().stream()
                .map(BalancingMeasureRow.class::cast)
                .filter(one -> one.measureId().equals(new LocalId(id)))
                .findFirst()
                .orElseThrow();
    }

    private List<FlagCode> flags(Reading reading, String id) {
        return row(reading, id).openFlags().stream().map(OpenFlag::code).toList();
    }

    private long count(String figure) {
        return ((Figure.Count) view.of(told.live()).figures().get(figure)).value();
    }

    private static MeasureExtent extent(int days, int persons) {
        return new MeasureExtent(Quantity.of(days), persons, null, List.of("negotiate better"));
    }

    private static BalancingMeasureProposed proposed(
            String id, MeasureVisibility visibility, @Nullable EventId assessmentRef) {
        return new BalancingMeasureProposed(
                new LocalId(id),
                MeasureKind.NEGOTIATION_TRAINING,
                ActorOrText.of(Samples.ELDERS),
                List.of(),
                assessmentRef,
                visibility,
                null);
    }

    private static BalancingMeasureStarted started(String id, @Nullable MeasureExtent planned) {
        return new BalancingMeasureStarted(new LocalId(id), new ActorOrText("board"), null, planned);
    }

    private static BalancingMeasureEnded ended(String id, MeasureOutcome outcome, @Nullable MeasureExtent delivered) {
        return new BalancingMeasureEnded(new LocalId(id), outcome, delivered);
    }

    private static BalancingEffectReviewed reviewed(
            String id, ReviewerSide side, BalanceJudgement judgement, @Nullable Partiality partiality) {
        return new BalancingEffectReviewed(new LocalId(id), side, null, null, judgement, partiality, null);
    }
}
