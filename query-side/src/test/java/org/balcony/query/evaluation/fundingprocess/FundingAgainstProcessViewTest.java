package org.balcony.query.evaluation.fundingprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseResumed;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.CaseEvent.ResumedFrom;
import org.balcony.events.CaseEvent.SuspensionReason;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.FollowUpEvent.FollowUpPurpose;
import org.balcony.events.FundingEvent.ConditionKind;
import org.balcony.events.FundingEvent.FundedWork;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChange;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.FundingEvent.FundingCondition;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Money;
import org.balcony.events.value.When;
import org.balcony.query.chart.Chart;
import org.balcony.query.facts.FollowUpInDesign;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FundingAgainstProcessViewTest {

    private static final ActorOrText DONOR = new ActorOrText("a foundation");

    private final FundingAgainstProcessView view = new FundingAgainstProcessView();
    private final Told told = new Told();

    private void activeFrom(String day) {
        told.ours(day, Samples.caseRegistered());
        told.ours(day, new CaseAccepted(null, Samples.LEAD_MEDIATOR));
    }

    @Test
    void covered_days_gaps_and_runway_of_one_arrangement() {
        activeFrom("2024-01-01");
        told.ours("2024-01-11", funding("f-1", DONOR, "2024-01-11/2024-03-10"));
        Reading then = told.asOccurred("2024-03-01");
        assertThat(rows(then).getFirst().length()).isEqualTo(new Days(60, 60L));
        assertThat(rows(then).getFirst().coveredDays()).isEqualTo(new Days(50, 50L));
        assertThat(share(then, "coveredLeast")).isEqualTo(share(then, "coveredMost"));
        assertThat(share(then, "coveredLeast").part()).isEqualTo(50);
        assertThat(share(then, "coveredLeast").whole()).isEqualTo(60);
        assertThat(footer(then, "runway")).isEqualTo(new Cover.Runway(true, 9L, 9L));
        assertThat(footer(then, "gaps"))
                .isEqualTo(
                        List.of(new Cover.Gap(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-01-10"), 10, 10)));
        Reading later = told.asOccurred("2024-03-21");
        assertThat(footer(later, "runway")).isEqualTo(new Cover.Runway(false, 0L, 0L));
        assertThat(rows(later).getFirst().state()).isEqualTo(FundingState.EXPIRED);
        assertThat(figure(later, "gaps"))
                .isInstanceOfSatisfying(
                        Figure.Count.class, one -> assertThat(one.value()).isEqualTo(2));
    }

    @Test
    void imprecise_ends_give_the_least_and_the_most() {
        activeFrom("2024-01-01");
        told.ours("2024-01-01", funding("f-1", DONOR, "2024-01/2024-03"));
        Reading then = told.asOccurred("2024-12-31");
        assertThat(rows(then).getFirst().coveredDays()).isEqualTo(new Days(31, 91L));
        assertThat(share(then, "coveredLeast").part()).isEqualTo(31);
        assertThat(share(then, "coveredMost").part()).isEqualTo(91);
    }

    /** S-10. */
    @Test
    void arrangements_shorter_than_the_five_years_are_a_cycle_mismatch() {
        activeFrom("1996-01-01");
        for (int year = 1996; year <= 2000; year++) {
            told.ours(year + "-01-01", funding("f-" + year, DONOR, "%d-01-01/%d-12-31".formatted(year, year)));
        }
        Reading then = told.asOccurred("2000-12-31");
        assertThat(share(then, "shorterThanCase").value()).isEqualTo(1.0);
        assertThat(share(then, "shorterThanCase").whole()).isEqualTo(5);
        assertThat(figure(then, "cycleMismatch"))
                .isInstanceOfSatisfying(
                        Figure.Measure.class, one -> assertThat(one.value()).isEqualTo(0.2));
        assertThat(share(then, "coveredLeast").value()).isEqualTo(1.0);
    }

    @Test
    void suspensions_of_the_money_and_of_the_case_are_left_out() {
        activeFrom("2024-01-01");
        told.ours("2024-01-01", funding("f-1", DONOR, "2024-01-01/.."));
        told.ours("2024-02-01", changed("f-1", FundingChange.SUSPENDED, List.of()));
        told.ours("2024-03-01", changed("f-1", FundingChange.RESUMED, List.of()));
        told.ours("2024-02-10", new CaseSuspended(SuspensionReason.FUNDING, null));
        told.ours("2024-03-01", new CaseResumed(ResumedFrom.SUSPENDED, null));
        Reading then = told.asOccurred("2024-03-31");
        assertThat(footer(then, "activeDays")).isEqualTo(70L);
        assertThat(share(then, "coveredLeast").part()).isEqualTo(62);
        assertThat(rows(then).getFirst().length().max()).isNull();
        assertThat(footer(then, "runway")).isEqualTo(new Cover.Runway(true, null, null));
    }

    @Test
    void what_another_replaced_covers_nothing_from_then_on() {
        activeFrom("2024-01-01");
        told.ours("2024-01-01", funding("f-1", DONOR, "2024-01-01/2024-12-31"));
        told.ours("2024-02-01", superseding("f-2", "f-1", "2024-03-01/2024-12-31"));
        Reading then = told.asOccurred("2024-04-01");
        assertThat(rows(then).getFirst().state()).isEqualTo(FundingState.SUPERSEDED);
        assertThat(rows(then).getFirst().supersededBy()).isEqualTo(new LocalId("f-2"));
        assertThat(rows(then).getFirst().coveredDays()).isEqualTo(new Days(32, 32L));
        assertThat(rows(then).getLast().coveredDays()).isEqualTo(new Days(31, 31L));
    }

    @Test
    void shares_by_funder_earmarks_and_conditions() {
        activeFrom("2024-01-01");
        told.around("2024-01-01", Samples.governmentIdentified());
        told.ours(
                "2024-01-01",
                new FundingAgreed(
                        new LocalId("f-1"),
                        ActorOrText.of(Samples.GOVERNMENT),
                        false,
                        new Money("300", "EUR"),
                        When.of("2024-01-01/2024-03-31"),
                        null,
                        List.of(FundedWork.CONDUCT, FundedWork.FOLLOW_UP),
                        ReportingEntitlement.BASIC_UPDATES,
                        List.of(),
                        List.of(new FundingCondition(ConditionKind.TIMELINE, "by summer")),
                        null));
        told.ours("2024-02-01", funding("f-2", DONOR, "2024-02-01/2024-02-29"));
        Reading then = told.asOccurred("2024-03-31");
        assertThat(rows(then).getFirst().payerIsParty()).isTrue();
        assertThat(rows(then).getFirst().conditions().getFirst().met()).isEqualTo("no evidence on record");
        List<?> funders = (List<?>) footer(then, "byFunder");
        assertThat(funders)
                .map(Shares.Funder.class::cast)
                .extracting(one -> one.coveredDays().min(), Shares.Funder::shareOfDays, Shares.Funder::amount)
                .containsExactly(tuple(29L, 0.244, null), tuple(90L, 0.756, "300"));
        assertThat(figure(then, "workNeverCovered"))
                .isInstanceOfSatisfying(
                        Figure.Said.class,
                        said -> assertThat(said.value()).containsExactly("coordination", "evaluation"));
        assertThat(figure(then, "payersThatAreParties"))
                .isInstanceOfSatisfying(
                        Figure.Count.class, one -> assertThat(one.value()).isEqualTo(1));
    }

    /** S-19. */
    @Test
    void a_plan_made_only_after_the_workshop_was_no_part_of_the_design() {
        activeFrom("2024-01-01");
        assertThat(view.of(told.live()).footer()).doesNotContainKey("followUp");
        told.ours("2024-02-01", held("s-1"));
        told.ours("2024-02-10", plan());
        assertThat(footer(told.live(), "followUp")).isInstanceOfSatisfying(FollowUpInDesign.class, one -> {
            assertThat(one.said()).isEqualTo("follow-up not part of design");
            assertThat(one.partOfDesign()).isFalse();
        });
        told.ours("2024-01-20", plan());
        assertThat(footer(told.live(), "followUp"))
                .isInstanceOfSatisfying(
                        FollowUpInDesign.class,
                        one -> assertThat(one.partOfDesign()).isTrue());
    }

    @Test
    void a_retracted_arrangement_covers_nothing_and_is_counted() {
        activeFrom("2024-01-01");
        EventId wrong = told.ours("2024-01-01", funding("f-1", DONOR, "2024-01-01/.."));
        told.ours("2024-02-01", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(rows(told.live())).isEmpty();
        assertThat(footer(told.live(), "retracted")).isEqualTo(1L);
        assertThat(share(told.live(), "coveredMost").value()).isEqualTo(0.0);
        assertThat(view.chart(view.of(told.live()), told.live())).isEmpty();
    }

    @Test
    void the_drawing_lays_the_money_beside_the_process() {
        activeFrom("2024-01-01");
        told.ours("2024-01-11", funding("f-1", DONOR, "2024-01-11/2024-03-10"));
        told.ours("2024-02-01", held("s-1"));
        Reading then = told.asOccurred("2024-03-01");
        Chart.Lanes lanes = (Chart.Lanes) view.chart(view.of(then), then).orElseThrow();
        assertThat(lanes.lanes()).containsExactly("Case", "Not covered", "a foundation (f-1)");
        assertThat(lanes.says()).isEqualTo("50 of 60 active days were covered; 1 gaps.");
        assertThat(lanes.marks()).hasSize(1);
    }

    private List<FundingRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(FundingRow.class::cast).toList();
    }

    private Figure figure(Reading reading, String name) {
        return view.of(reading).figures().get(name);
    }

    private Figure.Share share(Reading reading, String name) {
        return (Figure.Share) figure(reading, name);
    }

    private Object footer(Reading reading, String name) {
        return view.of(reading).footer().get(name);
    }

    private static FundingAgreed funding(String id, ActorOrText funder, String period) {
        return agreed(id, funder, period, null);
    }

    private static FundingAgreed superseding(String id, String before, String period) {
        return agreed(id, DONOR, period, new LocalId(before));
    }

    private static FundingAgreed agreed(String id, ActorOrText funder, String period, @Nullable LocalId supersedes) {
        return new FundingAgreed(
                new LocalId(id),
                funder,
                false,
                null,
                When.of(period),
                null,
                List.of(FundedWork.CONDUCT),
                ReportingEntitlement.NONE,
                List.of(),
                List.of(),
                supersedes);
    }

    private static FundingChanged changed(String id, FundingChange change, List<FundingCondition> conditions) {
        return new FundingChanged(new LocalId(id), change, null, null, null, conditions);
    }

    private static FollowUpPlanned plan() {
        return new FollowUpPlanned(
                new LocalId("plan"),
                List.of(new LocalId("p-1")),
                60,
                List.of(),
                FollowUpPurpose.RELATIONSHIP,
                null,
                null);
    }

    private static SessionHeld held(String id) {
        return new SessionHeld(
                new LocalId(id),
                HeldMode.RETROSPECTIVE,
                SessionKind.PLENARY,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }
}
