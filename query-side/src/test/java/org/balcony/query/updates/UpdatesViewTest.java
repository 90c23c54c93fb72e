package org.balcony.query.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcony.events.ConductEvent.AttendanceSummary;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.ConfidentialityEvent.ContentLevel;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.ConfidentialityEvent.SharingKind;
import org.balcony.events.FundingEvent.ConditionKind;
import org.balcony.events.FundingEvent.FundedWork;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingCondition;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.BalancingMeasureStarted;
import org.balcony.events.PowerEvent.MeasureExtent;
import org.balcony.events.PowerEvent.MeasureKind;
import org.balcony.events.PowerEvent.MeasureOutcome;
import org.balcony.events.PowerEvent.MeasureVisibility;
import org.balcony.events.ProductEvent.Attribution;
import org.balcony.events.ProductEvent.Audience;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.ProductKind;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Money;
import org.balcony.events.value.Quantity;
import org.balcony.events.value.When;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.SmallCells;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.testing.Participants;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class UpdatesViewTest {

    private static final ActorId PAYER = Samples.GOVERNMENT;
    private static final ActorId OTHER_PAYER = Samples.OUR_ORGANISATION;
    private static final HistoryView BASIC = UpdatesView.all().get(0);
    private static final HistoryView STANDARD = UpdatesView.all().get(1);
    private static final HistoryView DETAILED = UpdatesView.all().get(2);

    private final Told told = new Told();

    @Test
    void sessions_are_told_by_the_quarter_once_it_is_over() {
        told.ours("2024-02-01", Participants.held("s-1"));
        told.ours("2024-03-30/2024-04-02", Participants.held("s-2"));
        told.ours("2024-05", Participants.held("s-3"));
        told.ours("2026-10-05", Participants.held("s-4"));
        assertThat(lines(BASIC))
                .containsExactly(
                        "2024-Q1 sessions held 1 sessions",
                        "2024-Q1 days of sessions 1 days",
                        "2024-Q2 sessions held 2 sessions",
                        "2024-Q2 days of sessions 4 days");
        assertThat(BASIC.of(reading()).figures().get("sessions")).isEqualTo(new Figure.Count(3, List.of()));
    }

    @Test
    void a_meeting_with_one_side_and_a_restricted_session_add_to_no_number() {
        told.ours("2024-02-01", kind("caucus", SessionKind.CAUCUS));
        told.ours("2024-02-01", kind("leg", SessionKind.SHUTTLE_LEG));
        told.labelled(Label.of(Level.RESTRICTED)).ours("2024-02-01", kind("channel", SessionKind.PLENARY));
        assertThat(lines(DETAILED)).isEmpty();
    }

    @Test
    void people_are_told_only_where_enough_are_told_at_once() {
        told.ours("2024-02-01", Participants.byGender("s-1", 3, 9, 0));
        assertThat(lines(STANDARD)).noneMatch(line -> line.contains("people"));
        told.ours("2024-03-01", Participants.byGender("s-2", 4, 9, 0));
        assertThat(lines(BASIC)).contains("people at sessions 25 people");
        assertThat(lines(BASIC)).noneMatch(line -> line.contains("women"));
        assertThat(lines(STANDARD)).contains("gender: women 7 people", "gender: men 18 people");
    }

    @Test
    void sides_are_never_counted_for_those_who_pay() {
        told.ours("2024-02-01", Participants.bySide("s", Map.of("north", 9, "south", 8)));
        assertThat(lines(DETAILED)).contains("people at sessions 17 people").noneMatch(line -> line.contains("north"));
    }

    /** The same page looked at before and after: what was annulled is not what it lost. */
    @Test
    void what_is_annulled_takes_the_sessions_told_with_it_along_until_more_are_told() {
        told.ours("2024-02-01", Participants.byGender("s-1", 8, 9, 0));
        EventId wrong = told.ours("2024-03-01", Participants.byGender("s-2", 3, 2, 0));
        told.ours("2024-03-02", Participants.byGender("s-3", 6, 7, 0));
        assertThat(lines(BASIC)).contains("people at sessions 35 people");
        told.on("2025-01-10").ours("2025-01-10", new RecordRetracted(wrong, RetractionReason.DUPLICATE));
        assertThat(lines(BASIC)).contains("people at sessions 17 people");
        told.on("2025-02-10").ours("2025-02-01", Participants.byGender("s-4", 5, 5, 0));
        assertThat(lines(BASIC)).contains("people at sessions 40 people");
    }

    @Test
    void measures_are_told_in_totals_of_those_that_all_know_of() {
        measure("m-1", MeasureVisibility.KNOWN_TO_ALL, 12, "900");
        measure("m-2", MeasureVisibility.KNOWN_TO_ALL, 4, "100");
        measure("m-3", MeasureVisibility.KNOWN_TO_BENEFICIARY, 30, "5000");
        assertThat(lines(BASIC)).containsExactly("measures 4 days", "measures 12 people", "measures 1000 EUR");
    }

    @Test
    void a_payer_sees_its_own_money_and_conditions_and_nobody_elses() {
        told.ours("2024-01-01", grant("own", PAYER, "250000", ConditionKind.INCLUSION));
        told.ours("2024-01-01", grant("other", OTHER_PAYER, "99", ConditionKind.VETTING));
        assertThat(lines(BASIC))
                .containsExactly("agreed for conduct, follow up 250000 EUR", "inclusion: no evidence on record");
        assertThat(lines(BASIC, Set.of()))
                .as("what a preview shows is of all who pay")
                .hasSize(3);
    }

    @Test
    void the_statement_is_what_the_lead_mediator_wrote_openly_with_a_basic_update_to_the_reader() {
        told.ours("2024-02-01", shared(PAYER));
        assertThat(statement()).isEqualTo("no statement on record");
        told.labelled(Label.of(Level.COORDINATION)).ours("2024-02-01", shared(OTHER_PAYER));
        assertThat(statement()).isEqualTo("no statement on record");
        told.ours("2024-02-01", shared(PAYER));
        assertThat(statement()).as("written by a case officer").isEqualTo("no statement on record");
        told.as(org.balcony.events.value.Role.LEAD_MEDIATOR).ours("2024-02-01", shared(PAYER));
        assertThat(statement()).isEqualTo("as told");
    }

    @Test
    void outputs_are_named_where_they_were_released_and_counted_where_not() {
        product("p-1", "Ferries");
        product("p-2", "Fords");
        told.ours("2024-04-01", release("p-1", Audience.NAMED, List.of(ActorOrText.of(PAYER))));
        assertThat(lines(STANDARD))
                .containsExactly("2024-Q2 output 1: memorandum: Ferries", "agreed and not released to you 1 products");
        assertThat(lines(STANDARD, Set.of(OTHER_PAYER))).containsExactly("agreed and not released to you 2 products");
        assertThat(lines(BASIC)).isEmpty();
    }

    @Test
    void months_are_told_to_those_entitled_to_detail_only() {
        told.ours("2024-02-01", Participants.held("s-1"));
        assertThat(lines(DETAILED)).contains("2024-02 sessions in the month 1 sessions");
        assertThat(lines(STANDARD)).noneMatch(line -> line.startsWith("2024-02"));
    }

    @Test
    void each_page_says_what_the_one_before_says() {
        Samples.oneOfEach().forEach(event -> told.ours("2024-06-01", event));
        assertThat(lines(STANDARD)).containsAll(lines(BASIC));
        assertThat(lines(DETAILED)).containsAll(lines(STANDARD));
    }

    @Test
    void nothing_on_record_is_said_to_be_nothing() {
        ViewTable table = BASIC.of(reading());
        assertThat(table.rows()).isEmpty();
        assertThat(table.footer()).containsEntry("statement", "no statement on record");
        assertThat(String.valueOf(table.footer().get("notes"))).contains("does not say whether a condition is met");
    }

    private String statement() {
        return String.valueOf(BASIC.of(reading()).footer().get("statement"));
    }

    private Reading reading() {
        return reading(Set.of(PAYER));
    }

    private Reading reading(Set<ActorId> payers) {
        return Told.reading(
                told.events(),
                Told.CASE,
                AsOf.live(Told.TODAY),
                Reading.Order.OCCURRED,
                new org.balcony.query.kernel.Audience(false, false, Set.of(), SmallCells.USUAL, payers),
                Map.of());
    }

    private List<String> lines(HistoryView page) {
        return lines(page, Set.of(PAYER));
    }

    private List<String> lines(HistoryView page, Set<ActorId> payers) {
        List<String> lines = new ArrayList<>();
        page.of(reading(payers)).rows().stream().map(UpdateRow.class::cast).forEach(row -> {
            assertThat(row.eventIds()).isEmpty();
            String period = row.period() == null ? "" : row.period() + " ";
            BigDecimal number = row.number();
            lines.add(period
                    + row.heading()
                    + (number == null ? ": " + row.said() : " " + number.toPlainString() + " " + row.unit()));
        });
        return lines;
    }

    private static SessionHeld kind(String id, SessionKind kind) {
        return new SessionHeld(
                new LocalId(id),
                HeldMode.RETROSPECTIVE,
                kind,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                new AttendanceSummary(20, null, null, null, null, null));
    }

    private void measure(String id, MeasureVisibility visibility, int people, String money) {
        LocalId measure = new LocalId(id);
        MeasureExtent extent =
                new MeasureExtent(new Quantity(BigDecimal.TWO), people, new Money(money, "EUR"), List.of());
        told.ours(
                "2024-01-01",
                new BalancingMeasureProposed(
                        measure,
                        MeasureKind.NEGOTIATION_TRAINING,
                        ActorOrText.of(Samples.RIVER_FRONT),
                        List.of(),
                        null,
                        visibility,
                        null));
        told.ours("2024-02-01", new BalancingMeasureStarted(measure, new ActorOrText("us"), null, extent));
        told.ours("2024-03-01", new BalancingMeasureEnded(measure, MeasureOutcome.COMPLETED, extent));
    }

    private static FundingAgreed grant(String id, ActorId funder, String amount, ConditionKind condition) {
        return new FundingAgreed(
                new LocalId(id),
                ActorOrText.of(funder),
                false,
                new Money(amount, "EUR"),
                When.of("2024-01-01/2027-12-31"),
                null,
                List.of(FundedWork.CONDUCT, FundedWork.FOLLOW_UP),
                ReportingEntitlement.BASIC_UPDATES,
                List.of(),
                List.of(new FundingCondition(condition, "half of the delegates")),
                null);
    }

    private static InformationShared shared(ActorId recipient) {
        return new InformationShared(
                new LocalId("update"),
                ActorOrText.of(recipient),
                SharingKind.FUNDER_UPDATE,
                ContentLevel.BASIC,
                null,
                List.of(),
                List.of(),
                null,
                null);
    }

    private void product(String id, String title) {
        told.ours(
                "2024-01-01",
                new JointProductDrafted(new LocalId(id), ProductKind.MEMORANDUM, title, List.of(), List.of(), null));
        told.ours(
                "2024-02-01",
                new JointProductAgreed(
                        new LocalId(id),
                        1,
                        List.of(new ActorOrText("a"), new ActorOrText("b")),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private static JointProductReleased release(String id, Audience audience, List<ActorOrText> named) {
        return new JointProductReleased(new LocalId(id), audience, named, Attribution.NONE, List.of(), List.of());
    }
}
