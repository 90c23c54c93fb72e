package org.balcony.query.evaluation.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.FollowUpEvent.FollowUpContactMade;
import org.balcony.events.FollowUpEvent.FollowUpContactMissed;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.FollowUpEvent.FollowUpPurpose;
import org.balcony.events.FollowUpEvent.ReentryState;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.SafetyEvent.IncidentKind;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Rating;
import org.balcony.events.value.Trend;
import org.balcony.events.value.When;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Participants;
import org.balcony.query.testing.Told;
import org.balcony.query.testing.Vanishing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowUpViewTest {

    private static final List<ReentryState> REENTRY = List.of(
            ReentryState.STABLE,
            ReentryState.STABLE,
            ReentryState.STABLE,
            ReentryState.STABLE,
            ReentryState.STABLE,
            ReentryState.STRAINED,
            ReentryState.STRAINED,
            ReentryState.STRAINED,
            ReentryState.STRAINED,
            ReentryState.ISOLATED,
            ReentryState.ISOLATED,
            ReentryState.THREATENED);

    private final FollowUpView view = new FollowUpView();
    private final Told told = new Told();

    /** S-19. */
    @Test
    void twelve_of_sixteen_were_reached_and_two_had_withdrawn() {
        goingHome();
        Reading reading = told.asOccurred("2024-05-15");
        FollowUpRow plan = rows(reading).getFirst();
        assertThat(plan.level()).isEqualTo(FollowUpLevel.PLAN);
        assertThat(plan.cohort()).isEqualTo(18);
        assertThat(plan.due()).isEqualTo(18);
        assertThat(plan.voided()).isEqualTo(2);
        assertThat(plan.made()).isEqualTo(12);
        assertThat(plan.missed()).isEqualTo(4);
        assertThat(plan.awaited()).isZero();
        assertThat(plan.coverage()).isEqualTo(0.75);
        assertThat(plan.designNote()).isEqualTo("follow-up not part of design");
        FollowUpRow first = rows(reading).get(1);
        assertThat(first.dueOn()).isEqualTo(LocalDate.parse("2024-04-11"));
        assertThat(first.reentry())
                .isEqualTo(Map.of(
                        ReentryState.STABLE, 5,
                        ReentryState.STRAINED, 4,
                        ReentryState.ISOLATED, 2,
                        ReentryState.THREATENED, 1));
        assertThat(first.attitudeTrend()).isEqualTo(-1.0);
        assertThat(share(reading, "coverage").part()).isEqualTo(12);
        assertThat(share(reading, "coverage").whole()).isEqualTo(16);
        assertThat(share(reading, "coverage").value()).isEqualTo(0.75);
        assertThat(share(reading, "within90Days").value()).isEqualTo(0.75);
        assertThat(((Figure.Measure) view.of(reading).figures().get("attitudeTrend")).value())
                .isEqualTo(-1.0);
        assertThat(view.of(reading).footer()).containsEntry("design", "follow-up not part of design");
        assertThat(view.chart(view.of(reading), reading)).isPresent();
    }

    @Test
    void from_due_day_to_due_day_decline_is_visible() {
        goingHome();
        for (int i = 1; i <= 4; i++) {
            told.ours("2024-06-10", reached("p-" + i, ReentryState.ISOLATED, -2, null));
        }
        List<FollowUpRow> rows = rows(told.asOccurred("2024-06-11"));
        assertThat(rows).extracting(FollowUpRow::coverage).containsExactly(0.5, 0.75, 0.25);
        assertThat(rows.get(2).reentry()).isEqualTo(Map.of(ReentryState.ISOLATED, 4));
        assertThat(rows.get(2).attitudeTrend()).isEqualTo(-2.0);
        assertThat(rows.get(2).awaited()).isEqualTo(12);
    }

    @Test
    void a_plan_made_before_people_met_under_a_design_that_provides_for_it_is_part_of_the_design() {
        told.ours("2024-01-01", design("telephone every two months"));
        told.ours("2024-01-02", plan("p-1"));
        told.ours("2024-02-10", Participants.held("workshop"));
        assertThat(rows(told.live()).getFirst().designNote()).isNull();
        assertThat(view.of(told.live()).footer()).doesNotContainKey("design");
        told.ours("2024-03-01", design(null));
        assertThat(rows(told.live()).getFirst().designNote()).isEqualTo("follow-up not part of design");
    }

    @Test
    void a_case_without_a_plan_says_when_its_design_had_none() {
        assertThat(view.of(told.live()).footer()).doesNotContainKey("design");
        told.ours("2024-01-01", design(null));
        assertThat(view.of(told.live()).rows()).isEmpty();
        assertThat(view.of(told.live()).footer()).containsEntry("design", "follow-up not part of design");
        assertThat(share(told.live(), "coverage").value()).isNull();
    }

    @Test
    void contacts_across_sides_and_incidents_after_the_return_are_counted() {
        told.ours("2024-02-10", Participants.held("workshop"));
        told.ours("2024-02-11", plan("p-1", "p-2", "p-3"));
        told.ours("2024-04-11", reached("p-1", null, null, true));
        told.ours("2024-06-20", reached("p-2", null, null, false));
        told.ours("2024-04-11", reached("stranger", null, null, null));
        told.ours("2024-01-10", incident("before", "p-1"));
        told.ours("2024-03-10", incident("after", "p-1"));
        told.ours("2024-03-10", incident("elsewhere", "p-9"));
        Reading reading = told.asOccurred("2024-06-30");
        assertThat(share(reading, "crossSideContacts").part()).isEqualTo(1);
        assertThat(share(reading, "crossSideContacts").whole()).isEqualTo(2);
        assertThat(share(reading, "within90Days").part()).isEqualTo(1);
        assertThat(share(reading, "within90Days").whole()).isEqualTo(3);
        assertThat(count(reading, "incidentsAfterReturn")).isEqualTo(1);
        assertThat(count(reading, "contactsOutsidePlans")).isEqualTo(1);
    }

    /** S-35. */
    @Test
    void an_erased_person_is_in_no_cohort() {
        told.ours("2024-02-10", Participants.held("workshop"));
        told.ours("2024-02-11", plan("p-1", "p-17"));
        told.ours("2024-04-11", reached("p-17", ReentryState.THREATENED, null, null));
        told.ours("2024-05-01", Participants.lockedDown("p-17"));
        FollowUpRow row = rows(Vanishing.asOf(told, new AsOf(null, When.of("2024-05-15"), Told.TODAY)))
                .getFirst();
        assertThat(row.cohort()).isEqualTo(1);
        assertThat(row.reentry()).isEmpty();
        assertThat(row.missed()).isEqualTo(1);
        assertThat(view.of(Vanishing.live(told)).footer()).containsEntry("erased", 1L);
    }

    @Test
    void small_numbers_of_people_are_hidden_together() {
        goingHome();
        Reading reading = Told.reading(
                told.events(),
                Told.CASE,
                new AsOf(null, When.of("2024-05-15"), Told.TODAY),
                Reading.Order.OCCURRED,
                new Audience(true, false),
                Map.of());
        assertThat(rows(reading))
                .hasSize(2)
                .allMatch(row -> row.due() == null
                        && row.coverage() == null
                        && row.reentry().isEmpty()
                        && row.attitudeTrend() == null);
        assertThat(view.of(reading).figures()).isEmpty();
    }

    private void goingHome() {
        told.ours("2024-01-15", design(null));
        told.ours("2024-02-10", Participants.held("workshop"));
        List<String> cohort = new ArrayList<>();
        for (int i = 1; i <= 18; i++) {
            cohort.add("p-" + i);
        }
        told.ours("2024-02-11", plan(cohort.toArray(String[]::new)));
        for (int i = 17; i <= 18; i++) {
            told.ours(
                    "2024-03-01",
                    new InformedConsentWithdrawn(new LocalId("p-" + i), List.of(ConsentScope.CONTACTED_LATER), null));
        }
        for (int i = 0; i < REENTRY.size(); i++) {
            told.ours("2024-04-10", reached("p-" + (i + 1), REENTRY.get(i), i % 3 - 2, null));
        }
        for (int i = 13; i <= 16; i++) {
            told.ours(
                    "2024-05-10",
                    new FollowUpContactMissed(new LocalId("p-" + i), new LocalId("plan"), When.of("2024-04-11"), null));
        }
    }

    private static FollowUpPlanned plan(String... cohort) {
        return new FollowUpPlanned(
                new LocalId("plan"),
                List.of(cohort).stream().map(LocalId::new).toList(),
                60,
                List.of(),
                FollowUpPurpose.REENTRY_SUPPORT,
                null,
                null);
    }

    private static FollowUpContactMade reached(
            String id, @Nullable ReentryState state, @Nullable Integer trend, @Nullable Boolean crossSide) {
        return new FollowUpContactMade(
                new LocalId(id), null, "telephone", state, trend == null ? null : new Trend(trend), crossSide, null);
    }

    private static ProcessDesignAdopted design(@Nullable String followUp) {
        return new ProcessDesignAdopted(
                1, List.of(), null, null, null, List.of(), PresenceRule.NONE, null, followUp, null);
    }

    private static SafetyIncidentReported incident(String id, String person) {
        return new SafetyIncidentReported(
                new LocalId(id), IncidentKind.HARASSMENT, new Rating(3), List.of(new LocalId(person)), null, null);
    }

    private List<FollowUpRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(FollowUpRow.class::cast).toList();
    }

    private Figure.Share share(Reading reading, String name) {
        return (Figure.Share) view.of(reading).figures().get(name);
    }

    private long count(Reading reading, String name) {
        return ((Figure.Count) view.of(reading).figures().get(name)).value();
    }
}
