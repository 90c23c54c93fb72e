package org.balcony.query.evaluation.turnover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.ConflictEvent.CounterpartRotated;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.RoleEvent.Relationships;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEndReason;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.UserId;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TurnoverViewTest {

    private final TurnoverView view = new TurnoverView();
    private final Told told = new Told();

    @BeforeEach
    void an_active_case() {
        told.ours("2024-01-01", Samples.caseRegistered());
        told.ours("2024-01-01", new CaseAccepted(null, Samples.LEAD_MEDIATOR));
    }

    @Test
    void without_a_lead_the_role_is_vacant_from_acceptance_to_the_day_asked_about() {
        TurnoverRow row = rows(told.asOccurred("2024-01-31")).getFirst();
        assertThat(row.what()).isEqualTo(Turning.VACANCY);
        assertThat(row.vacantDays()).isEqualTo(new Days(30, 30L));
        assertThat(row.open()).isTrue();
        assertThat(row.post()).isEqualTo("lead mediator");
    }

    @Test
    void a_change_of_lead_shows_vacancy_handover_and_the_sessions_soon_after() {
        told.ours("2024-01-01", assigned("a-1", "amina"));
        told.ours("2024-03-10", ended("a-1"));
        told.ours("2024-03-21", assigned("a-2", "tomas"));
        told.ours("2024-04-01", held("s-1"));
        told.ours("2024-09-01", held("s-2"));
        Reading then = told.asOccurred("2024-12-01");
        assertThat(rows(then)).extracting(TurnoverRow::what).containsExactly(Turning.VACANCY, Turning.LEAD_CHANGE);
        assertThat(rows(then).getFirst().vacantDays()).isEqualTo(new Days(10, 10L));
        assertThat(rows(then).getFirst().open()).isFalse();
        TurnoverRow change = rows(then).getLast();
        assertThat(change.outgoing()).isEqualTo("amina");
        assertThat(change.incoming()).isEqualTo("tomas");
        assertThat(change.handoverOnRecord()).isFalse();
        assertThat(change.overlapDays()).isEqualTo(Days.NONE);
        assertThat(change.sessionsAfter())
                .extracting(one -> one.sessionId().value())
                .containsExactly("s-1");
        told.ours("2024-03-25", handover(5, List.of(front()), List.of(elders())));
        assertThat(rows(then(told)).stream()
                        .filter(row -> row.what() == Turning.LEAD_CHANGE)
                        .findFirst()
                        .orElseThrow()
                        .overlapSaid())
                .isEqualTo(5);
        assertThat(share("handoverOnRecord").value()).isEqualTo(1.0);
        assertThat(count("relationshipsPassed")).isEqualTo(1);
        assertThat(count("relationshipsLost")).isEqualTo(1);
        assertThat(count("relationshipsOrphaned")).isEqualTo(1);
        assertThat(count("sessionsAfterChange")).isEqualTo(1);
    }

    @Test
    void leads_that_overlap_leave_no_vacancy() {
        told.ours("2024-01-01", assigned("a-1", "amina"));
        told.ours("2024-03-01", assigned("a-2", "tomas"));
        told.ours("2024-03-10", ended("a-1"));
        Reading then = told.asOccurred("2024-12-01");
        assertThat(rows(then)).extracting(TurnoverRow::what).containsExactly(Turning.LEAD_CHANGE);
        assertThat(rows(then).getFirst().overlapDays()).isEqualTo(new Days(10, 10L));
        assertThat(count("leadChanges")).isEqualTo(1);
    }

    @Test
    void an_imprecise_end_makes_the_vacancy_least_and_most() {
        told.ours("2024-01-01", assigned("a-1", "amina"));
        told.ours("2024-03", ended("a-1"));
        TurnoverRow row = rows(told.asOccurred("2024-04-30")).getFirst();
        assertThat(row.vacantDays()).isEqualTo(new Days(29, 59L));
    }

    @Test
    void other_roles_are_vacant_only_between_holders() {
        told.ours("2024-01-01", assigned("a-1", "amina"));
        told.ours("2024-02-01", assigned("t-1", "ruth", CaseRole.TRAINER));
        told.ours("2024-02-10", ended("t-1"));
        assertThat(rows(told.live())).isEmpty();
        told.ours("2024-02-21", assigned("t-2", "sami", CaseRole.TRAINER));
        assertThat(rows(told.live()))
                .singleElement()
                .satisfies(row -> assertThat(row.vacantDays()).isEqualTo(new Days(10, 10L)));
    }

    @Test
    void rotations_of_counterparts_are_counted_and_orphaned_when_their_keeper_leaves() {
        told.ours("2024-01-01", assigned("a-1", "amina"));
        told.around(
                "2024-02-01",
                new CounterpartRotated(Samples.GOVERNMENT, "desk officer", null, null, new UserId("amina")));
        told.ours("2024-02-20", held("s-1"));
        assertThat(count("counterpartRotations")).isEqualTo(1);
        assertThat(count("sessionsAfterChange")).isEqualTo(1);
        assertThat(count("relationshipsOrphaned")).isZero();
        told.ours("2024-03-01", ended("a-1"));
        assertThat(count("relationshipsOrphaned")).isEqualTo(1);
        assertThat(view.of(told.asOccurred("2024-02-15")).figures().get("relationshipsOrphaned"))
                .isEqualTo(new Figure.Count(0, List.of()));
    }

    @Test
    void an_end_that_was_annulled_leaves_the_role_held() {
        told.ours("2024-01-01", assigned("a-1", "amina"));
        EventId wrong = told.ours("2024-03-01", ended("a-1"));
        assertThat(rows(told.live())).hasSize(1);
        told.ours("2024-03-02", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(rows(told.live())).isEmpty();
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
    }

    @Test
    void the_drawing_has_a_lane_for_each_role() {
        assertThat(view.chart(view.of(told.live()), told.live())).isEmpty();
        told.ours("2024-01-01", assigned("a-1", "amina"));
        told.ours("2024-02-01", assigned("t-1", "ruth", CaseRole.TRAINER));
        Chart.Lanes lanes =
                (Chart.Lanes) view.chart(view.of(told.live()), told.live()).orElseThrow();
        assertThat(lanes.lanes()).containsExactly("Lead mediator", "Trainer");
        assertThat(lanes.says()).startsWith("The lead changed 0 times");
    }

    private Reading then(Told history) {
        return history.asOccurred("2024-12-01");
    }

    private List<TurnoverRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(TurnoverRow.class::cast).toList();
    }

    private long count(String figure) {
        return ((Figure.Count) view.of(told.live()).figures().get(figure)).value();
    }

    private Figure.Share share(String figure) {
        return (Figure.Share) view.of(told.live()).figures().get(figure);
    }

    private static ActorOrText front() {
        return ActorOrText.of(Samples.RIVER_FRONT);
    }

    private static ActorOrText elders() {
        return ActorOrText.of(Samples.ELDERS);
    }

    private static RoleAssigned assigned(String id, String holder) {
        return assigned(id, holder, CaseRole.LEAD_MEDIATOR);
    }

    private static RoleAssigned assigned(String id, String holder, CaseRole role) {
        return new RoleAssigned(new LocalId(id), new ActorOrText(holder), role, null, null, null);
    }

    private static RoleEnded ended(String id) {
        return new RoleEnded(new LocalId(id), RoleEndReason.ROTATION);
    }

    private static HandoverCompleted handover(int overlap, List<ActorOrText> passed, List<ActorOrText> lost) {
        return new HandoverCompleted(
                new ActorOrText("amina"),
                new ActorOrText("tomas"),
                overlap,
                new Relationships(passed, lost),
                List.of(),
                List.of(),
                List.of());
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
