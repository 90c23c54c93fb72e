package org.balcony.query.evaluation.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.DeclineReason;
import org.balcony.events.EvaluationEvent.EvaluationFinding;
import org.balcony.events.EvaluationEvent.EvaluationReported;
import org.balcony.events.StrategyEvent.ChangeGoalRevised;
import org.balcony.events.StrategyEvent.GoalChange;
import org.balcony.events.samples.EvaluationSamples;
import org.balcony.events.samples.ProductSamples;
import org.balcony.events.samples.Samples;
import org.balcony.events.samples.StrategySamples;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.audit.disputeregister.DisputeRegisterView;
import org.balcony.query.catalogue.ViewCatalogue;
import org.balcony.query.evaluation.contributions.ContributionsView;
import org.balcony.query.evaluation.indicators.IndicatorsView;
import org.balcony.query.evaluation.jointactions.JointActionsView;
import org.balcony.query.evaluation.stagedwell.StageDwellView;
import org.balcony.query.evaluation.transferfunnel.TransferFunnelView;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.OptionRefused;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.testing.Told;
import org.balcony.query.timeline.TimelineView;
import org.junit.jupiter.api.Test;

class CriteriaViewTest {

    private final CriteriaView view = new CriteriaView(List.of(
            new StageDwellView(),
            new TimelineView(),
            new IndicatorsView(),
            new ContributionsView(),
            new TransferFunnelView(),
            new JointActionsView()));
    private final Told told = new Told();

    @Test
    void every_criterion_of_the_three_frames_is_shown_and_says_where_nothing_speaks_to_it() {
        assertThat(rows(told.live())).hasSize(20).allSatisfy(row -> {
            assertThat(row.onRecord()).isFalse();
            assertThat(row.says()).isEqualTo("no evidence on record");
            assertThat(row.eventIds()).isEmpty();
            assertThat(row.blank()).isTrue();
        });
        assertThat(rows(told.live()).stream().filter(row -> row.frame() == Frame.DAC))
                .hasSize(6);
        assertThat(rows(told.live()).stream().filter(row -> row.frame() == Frame.UN))
                .hasSize(8);
        assertThat(rows(told.live()).stream().filter(row -> row.frame() == Frame.RPP))
                .hasSize(6);
    }

    /** S-24. */
    @Test
    void a_case_declined_for_saturation_counts_as_a_good_decision_in_coherence() {
        EventId declined = told.ours("2011", new CaseDeclined(DeclineReason.SATURATION));
        for (String criterion : List.of("coherence", "coherence_coordination_complementarity")) {
            CriterionRow row = row(criterion);
            assertThat(row.onRecord()).isTrue();
            assertThat(row.records()).singleElement().satisfies(one -> {
                assertThat(one.kind()).isEqualTo(SpokenKind.GOOD_DECISION);
                assertThat(one.eventIds()).containsExactly(declined);
            });
        }
        assertThat(view.of(told.live()).figures().get("goodDecisions"))
                .isInstanceOfSatisfying(
                        Figure.Count.class, count -> assertThat(count.value()).isOne());
    }

    @Test
    void a_case_declined_for_another_reason_says_nothing_of_coherence() {
        told.ours("2011", new CaseDeclined(DeclineReason.UNSAFE));
        assertThat(row("coherence").onRecord()).isFalse();
    }

    @Test
    void a_view_speaks_with_its_figures_where_it_has_something_on_record() {
        EventId claim = told.ours("2025-02", EvaluationSamples.outcomeClaimed());
        told.ours("2025-03", Samples.evidenceFor(claim));
        CriterionRow impact = row("impact");
        assertThat(impact.views()).extracting(CriterionRow.ViewSays::code).containsExactly("E19", "E20");
        assertThat(impact.views()).extracting(CriterionRow.ViewSays::onRecord).containsExactly(true, false);
        assertThat(impact.views().getFirst().figures()).containsKey("claims");
        assertThat(impact.views().getLast().figures()).isEmpty();
        assertThat(impact.evidence()).hasSize(1);
        assertThat(impact.eventIds()).contains(claim);
        assertThat(row("people_resist_violence").onRecord()).isFalse();
        assertThat(row("links_levels_and_people").onRecord()).isTrue();
    }

    @Test
    void a_finding_speaks_to_the_criterion_it_names_and_in_the_frame_it_names() {
        EventId report = told.ours(
                "2025-03",
                new EvaluationReported(
                        new LocalId("midterm"),
                        "report",
                        List.of(
                                new EvaluationFinding("DAC coherence", "fits", null, List.of()),
                                new EvaluationFinding("Sustainability", "early", null, List.of())),
                        null,
                        null));
        assertThat(row("coherence").findings()).singleElement().satisfies(one -> {
            assertThat(one.says()).isEqualTo("DAC coherence: fits");
            assertThat(one.eventIds()).containsExactly(report);
        });
        assertThat(row("coherence_coordination_complementarity").findings()).isEmpty();
        assertThat(row("sustainability").findings()).hasSize(1);
    }

    @Test
    void goals_speak_to_relevance_when_revised_and_to_a_driving_factor_when_a_finding_made_us_revise_them() {
        told.ours("2024-02", StrategySamples.safeFordsSet());
        assertThat(row("relevance").onRecord()).isFalse();
        assertThat(row("effectiveness").records())
                .extracting(CriterionRow.Spoken::kind)
                .containsExactly(SpokenKind.GOAL_INDICATORS);
        EventId finding = told.ours(
                "2024-03", new AssessmentFindingRecorded(FindingKind.DYNAMIC, null, "fear", null, null, null, null));
        told.ours("2024-04", new ChangeGoalRevised(StrategySamples.SAFE_FORDS, GoalChange.NARROWED, null, finding));
        assertThat(row("relevance").records())
                .singleElement()
                .satisfies(one -> assertThat(one.eventIds()).contains(finding));
        assertThat(row("works_on_a_driving_factor").onRecord()).isTrue();
        assertThat(row("preparedness").onRecord()).isTrue();
    }

    @Test
    void findings_after_an_agreement_speak_to_its_quality() {
        told.ours("2023", new AssessmentFindingRecorded(FindingKind.NEED, null, "before", null, null, null, null));
        assertThat(row("quality_of_agreements").onRecord()).isFalse();
        told.ours("2024-05", Samples.ceasefireSigned());
        told.ours("2024-09", new AssessmentFindingRecorded(FindingKind.NEED, null, "after", null, null, null, null));
        assertThat(row("quality_of_agreements").records())
                .extracting(CriterionRow.Spoken::kind)
                .containsExactly(SpokenKind.AGREEMENT, SpokenKind.POST_AGREEMENT_FINDING);
    }

    @Test
    void one_tab_can_be_asked_for() {
        Reading reading = Told.reading(
                told.events(),
                Told.CASE,
                AsOf.live(Told.TODAY),
                Reading.Order.OCCURRED,
                Audience.FULL,
                Map.of("frame", "un"));
        assertThat(rows(reading)).hasSize(8).allMatch(row -> row.frame() == Frame.UN);
    }

    @Test
    void a_tab_that_there_is_not_is_refused() {
        Reading reading = Told.reading(
                told.events(),
                Told.CASE,
                AsOf.live(Told.TODAY),
                Reading.Order.OCCURRED,
                Audience.FULL,
                Map.of("frame", "all"));
        assertThatThrownBy(() -> view.of(reading)).isInstanceOf(OptionRefused.class);
    }

    @Test
    void in_the_catalogue_every_view_that_speaks_to_a_criterion_is_consulted() {
        ViewCatalogue catalogue = new ViewCatalogue();
        List<String> there = catalogue.entries().stream().map(ViewEntry::code).toList();
        List<String> asked = Criteria.ALL.stream()
                .flatMap(one -> one.views().stream())
                .map(Criterion.ViewSource::code)
                .distinct()
                .filter(there::contains)
                .toList();
        assertThat(catalogue.view("E25", StreamKind.CASE))
                .get()
                .isInstanceOfSatisfying(
                        CriteriaView.class, one -> assertThat(one.consulted()).containsAll(asked));
    }

    @Test
    void a_dispute_speaks_to_impact() {
        CriteriaView withDisputes = new CriteriaView(List.of(new DisputeRegisterView()));
        told.ours("2024-02", Samples.disputed(told.ours("2024-01", Samples.caseRegistered())));
        assertThat(withDisputes.of(told.live()).rows().stream()
                        .map(CriterionRow.class::cast)
                        .filter(CriterionRow::onRecord)
                        .map(CriterionRow::criterion))
                .containsExactly("impact");
    }

    @Test
    void what_happened_later_does_not_speak_yet() {
        told.ours("2025-02", ProductSamples.choirLaunched());
        assertThat(row("leads_to_own_initiatives").onRecord()).isTrue();
        assertThat(rows(told.asOccurred("2024-12-31")))
                .filteredOn(row -> row.criterion().equals("leads_to_own_initiatives"))
                .singleElement()
                .satisfies(row -> assertThat(row.onRecord()).isFalse());
    }

    private List<CriterionRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(CriterionRow.class::cast).toList();
    }

    private CriterionRow row(String criterion) {
        return rows(told.live()).stream()
                .filter(row -> row.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
