package org.balcony.query.evaluation.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent.ChangedClass;
import org.balcony.events.EvaluationEvent.OutcomeClaimed;
import org.balcony.events.EvaluationEvent.OutcomeReviewed;
import org.balcony.events.EvaluationEvent.OutcomeSign;
import org.balcony.events.EvaluationEvent.ReviewVerdict;
import org.balcony.events.EvaluationEvent.ReviewerClass;
import org.balcony.events.MandateEvent.DeclaredTrack;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.MandateEvent.TrackScheme;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.StrategyEvent.ChangeGoalRevised;
import org.balcony.events.StrategyEvent.GoalChange;
import org.balcony.events.samples.EvaluationSamples;
import org.balcony.events.samples.Samples;
import org.balcony.events.samples.StrategySamples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EffectCategory;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContributionsViewTest {

    private final ContributionsView view = new ContributionsView();
    private final Told told = new Told();

    @Test
    void all_nine_categories_are_shown_where_nothing_is_claimed_and_rest_on_no_event() {
        told.ours("2024", Samples.caseRegistered());
        assertThat(rows(told.live()))
                .hasSize(9)
                .allSatisfy(row -> {
                    assertThat(row.blank()).isTrue();
                    assertThat(row.eventIds()).isEmpty();
                    assertThat(row.all()).isEqualTo(Cell.of(List.of()));
                    assertThat(row.all().substantiatedShare()).isNull();
                })
                .extracting(ContributionRow::category)
                .containsExactly(EffectCategory.values());
        assertThat(view.of(new Told().live()).rows()).hasSize(9);
    }

    /** S-31. */
    @Test
    void a_negative_claim_fills_its_cell_and_the_dispute_is_visible() {
        told.ours("2016", Samples.caseRegistered());
        EventId claim = told.ours("2016-02", claimed("o-1", EffectCategory.C9, OutcomeSign.NEGATIVE, null));
        told.ours("2016-03", Samples.disputed(claim));
        ContributionRow row = row(EffectCategory.C9);
        assertThat(row.notSaid().negative()).isOne();
        assertThat(row.notSaid().positive()).isZero();
        assertThat(row.notSaid().disputed()).isTrue();
        assertThat(row.disputed()).isTrue();
        assertThat(count("negative")).isOne();
        assertThat(count("disputed")).isOne();
    }

    @Test
    void claims_stand_under_who_changed_and_both_signs_side_by_side() {
        told.ours("2024", claimed("o-1", EffectCategory.C8, OutcomeSign.POSITIVE, ChangedClass.PARTICIPANTS));
        told.ours("2024", claimed("o-2", EffectCategory.C8, OutcomeSign.NEGATIVE, ChangedClass.SOCIETY));
        told.ours("2024", claimed("o-3", EffectCategory.C8, OutcomeSign.MIXED, ChangedClass.SOCIETY));
        ContributionRow row = row(EffectCategory.C8);
        assertThat(row.participants().positive()).isOne();
        assertThat(row.society().negative()).isOne();
        assertThat(row.society().mixed()).isOne();
        assertThat(row.influentialPeople()).isEqualTo(Cell.of(List.of()));
        assertThat(row.all().eventIds()).hasSize(3);
    }

    @Test
    void the_share_that_holds_is_taken_of_what_was_reviewed_by_the_most_critical_of_the_latest_reviews() {
        for (String id : List.of("o-1", "o-2", "o-3")) {
            told.ours("2024", claimed(id, EffectCategory.C1, OutcomeSign.POSITIVE, null));
        }
        told.ours("2025", reviewed("o-1", "expert", ReviewVerdict.REFUTED));
        told.ours("2025", reviewed("o-1", "expert", ReviewVerdict.SUBSTANTIATED));
        told.ours("2025", reviewed("o-2", "expert", ReviewVerdict.SUBSTANTIATED));
        told.ours("2025", reviewed("o-2", "party", ReviewVerdict.CONTESTED));
        assertThat(row(EffectCategory.C1).all().reviewed()).isEqualTo(2);
        assertThat(row(EffectCategory.C1).all().substantiatedShare()).isEqualTo(0.5);
        assertThat(view.of(told.live()).figures().get("substantiated"))
                .isInstanceOfSatisfying(Figure.Share.class, share -> {
                    assertThat(share.part()).isOne();
                    assertThat(share.whole()).isEqualTo(2);
                });
    }

    @Test
    void evidence_is_counted_with_the_date_of_the_newest() {
        EventId claim = told.ours("2024", claimed("o-1", EffectCategory.C2, OutcomeSign.POSITIVE, null));
        told.ours("2024-05", Samples.evidenceFor(claim));
        EventId newer = told.ours("2025-05", Samples.evidenceFor(claim));
        Cell cell = row(EffectCategory.C2).all();
        assertThat(cell.evidence()).isEqualTo(2);
        assertThat(cell.newestEvidence()).isEqualTo(When.of("2025-05"));
        assertThat(row(EffectCategory.C2).eventIds()).contains(newer);
    }

    @Test
    void a_claim_stands_on_the_track_declared_for_the_time_of_the_change() {
        told.ours("1993-01", designated(DeclaredTrack.I_5));
        told.ours("1993-05", designated(DeclaredTrack.I));
        told.ours("1993-03", claimed("o-1", EffectCategory.C4, OutcomeSign.POSITIVE, null));
        told.ours("1993-08", claimed("o-2", EffectCategory.C4, OutcomeSign.POSITIVE, null));
        told.ours("1992", claimed("o-3", EffectCategory.C4, OutcomeSign.POSITIVE, null));
        List<TrackCell> tracks = row(EffectCategory.C4).byTrack();
        assertThat(tracks).hasSize(DeclaredTrack.values().length + 1);
        assertThat(tracks)
                .filteredOn(one -> one.cell().claims() == 1)
                .extracting(TrackCell::track)
                .containsExactlyInAnyOrder(DeclaredTrack.I_5, DeclaredTrack.I, null);
    }

    @Test
    void goals_are_covered_where_a_claim_names_them_and_dropped_ones_are_left_out() {
        told.ours("2024-01", StrategySamples.safeFordsSet());
        assertThat(row(EffectCategory.C2).goalCoverage().value()).isEqualTo(0.0);
        told.ours("2025-02", EvaluationSamples.outcomeClaimed());
        assertThat(row(EffectCategory.C2).goalCoverage().value()).isEqualTo(1.0);
        assertThat(row(EffectCategory.C6).goalCoverage().value()).isEqualTo(0.0);
        assertThat(row(EffectCategory.C2).goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.claims().positive()).isOne());
        told.ours("2025-03", new ChangeGoalRevised(StrategySamples.SAFE_FORDS, GoalChange.DROPPED, null, null));
        assertThat(row(EffectCategory.C2).goals()).isEmpty();
        assertThat(row(EffectCategory.C2).goalCoverage().value()).isNull();
    }

    @Test
    void a_retracted_claim_leaves_an_empty_field_and_is_counted() {
        told.ours("2024", Samples.caseRegistered());
        EventId claim = told.ours("2024", claimed("o-1", EffectCategory.C3, OutcomeSign.POSITIVE, null));
        told.ours("2024", new RecordRetracted(claim, RetractionReason.DUPLICATE));
        assertThat(row(EffectCategory.C3).all().claims()).isZero();
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
    }

    @Test
    void every_field_of_the_matrix_is_drawn_and_the_empty_ones_have_no_value() {
        told.ours("2024", claimed("o-1", EffectCategory.C3, OutcomeSign.NEGATIVE, ChangedClass.SOCIETY));
        ViewTable table = view.of(told.live());
        assertThat(view.chart(table, told.live())).get().isInstanceOfSatisfying(Chart.Matrix.class, matrix -> {
            assertThat(matrix.cells())
                    .hasSize(matrix.rows().size() * matrix.columns().size());
            assertThat(matrix.cells())
                    .filteredOn(cell -> cell.value() != null)
                    .extracting(Chart.Cell::label)
                    .containsOnly("−1");
            assertThat(matrix.says()).contains("1 for ill", "C1, C2, C4");
        });
    }

    private List<ContributionRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(ContributionRow.class::cast).toList();
    }

    private ContributionRow row(EffectCategory category) {
        return rows(told.live()).get(category.ordinal());
    }

    private long count(String figure) {
        return ((Figure.Count) view.of(told.live()).figures().get(figure)).value();
    }

    private static DomainEvent claimed(
            String id, EffectCategory category, OutcomeSign sign, @Nullable ChangedClass who) {
        return new OutcomeClaimed(
                new LocalId(id),
                "somebody",
                who,
                "something",
                null,
                null,
                category,
                sign,
                null,
                null,
                "we were there",
                List.of(),
                List.of());
    }

    private static DomainEvent reviewed(String id, String reviewer, ReviewVerdict verdict) {
        return new OutcomeReviewed(new LocalId(id), verdict, ReviewerClass.EXPERT, new ActorOrText(reviewer), null);
    }

    private static DomainEvent designated(DeclaredTrack track) {
        return new TrackDesignated(
                track,
                TrackScheme.THIRD_PARTY_AND_PARTICIPANTS,
                Samples.trackDesignated().profile(),
                null);
    }
}
