package org.balcony.query.evaluation.jointactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ProductEvent.Initiator;
import org.balcony.events.ProductEvent.JointActionEnded;
import org.balcony.events.ProductEvent.JointActionKind;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.ProductEvent.JointActionOutcome;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.SafetyEvent.IncidentKind;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.samples.ParticipantSamples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Rating;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class JointActionsViewTest {

    private static final ActorOrText NORTH = new ActorOrText("north");
    private static final ActorOrText SOUTH = new ActorOrText("south");

    private final JointActionsView view = new JointActionsView();
    private final Told told = new Told();

    /** S-18. */
    @Test
    void each_action_has_a_lifespan_and_one_was_stopped_by_an_authority() {
        told.ours("1997-11-01", launched("choir", JointActionKind.ARTS_OR_SPORT, Initiator.PARTICIPANTS));
        told.ours("1997-11-01", launched("eu", JointActionKind.STUDY_GROUP, Initiator.PARTICIPANTS));
        told.ours("1997-11-01", launched("lawyers", JointActionKind.PROFESSIONAL_GROUP, Initiator.TEAM));
        told.ours("1999", new JointActionEnded(new LocalId("choir"), JointActionOutcome.STOPPED_BY_AUTHORITY));
        told.ours("1998-11-01", new JointActionEnded(new LocalId("eu"), JointActionOutcome.SUSTAINED_INDEPENDENTLY));
        assertThat(rows(told.live()))
                .extracting(JointActionRow::lifespan)
                .containsExactlyInAnyOrder(new Days(426, 790L), new Days(365, 365L), new Days(10612, 10612L));
        assertThat(rows(told.live())).extracting(JointActionRow::open).containsOnlyOnce(true);
        assertThat(figures(told.live()).get("stoppedByAuthority"))
                .isInstanceOfSatisfying(
                        Figure.Count.class, count -> assertThat(count.value()).isOne());
        assertThat(figures(told.live()).get("sustained")).isInstanceOfSatisfying(Figure.Share.class, share -> {
            assertThat(share.value()).isEqualTo(0.5);
            assertThat(share.whole()).isEqualTo(2);
        });
        assertThat(figures(told.live()).get("initiatedByParticipants"))
                .isInstanceOfSatisfying(
                        Figure.Share.class, share -> assertThat(share.value()).isEqualTo(0.667));
        assertThat(rows(told.asOccurred("1998-06-30"))).allMatch(JointActionRow::open);
    }

    @Test
    void an_incident_touches_the_actions_that_lived_when_it_may_have_happened() {
        told.ours("1997-11", launched("choir", JointActionKind.ARTS_OR_SPORT, Initiator.PARTICIPANTS));
        told.ours("1998-05", launched("late", JointActionKind.STUDY_GROUP, Initiator.PARTICIPANTS));
        told.ours("1999-01", new JointActionEnded(new LocalId("choir"), JointActionOutcome.FADED));
        EventId arrest = told.ours("1998-03", incident("arrest", List.of()));
        told.ours("2000", incident("later", List.of()));
        told.ours("1998", incident("that-year", List.of()));
        assertThat(touched("choir")).containsExactlyInAnyOrder("arrest", "that-year");
        assertThat(touched("late")).containsExactlyInAnyOrder("later", "that-year");
        assertThat(rows(told.live()).getFirst().eventIds()).contains(arrest);
    }

    @Test
    void an_incident_known_to_concern_other_sides_only_touches_nothing_here() {
        CandidateNominated nominated = ParticipantSamples.ferryKeeperNominated();
        told.ours("1997", nominated);
        told.ours("1997-11", launched("choir", JointActionKind.ARTS_OR_SPORT, Initiator.PARTICIPANTS));
        told.ours("1998-03", incident("elsewhere", List.of(nominated.participationId())));
        assertThat(touched("choir")).isEmpty();
    }

    @Test
    void a_reader_without_small_cells_sees_no_incidents() {
        told.ours("1997-11", launched("choir", JointActionKind.ARTS_OR_SPORT, Initiator.PARTICIPANTS));
        EventId arrest = told.ours("1998-03", incident("arrest", List.of()));
        Reading reading = Told.reading(
                told.events(),
                Told.CASE,
                AsOf.live(Told.TODAY),
                Reading.Order.OCCURRED,
                new Audience(false, false),
                Map.of());
        assertThat(rows(reading)).singleElement().satisfies(row -> {
            assertThat(row.incidents()).isNull();
            assertThat(row.eventIds()).doesNotContain(arrest);
        });
        assertThat(figures(reading)).doesNotContainKey("touchedByIncidents");
    }

    @Test
    void a_retracted_end_lets_the_action_live() {
        told.ours("1997-11", launched("choir", JointActionKind.ARTS_OR_SPORT, Initiator.PARTICIPANTS));
        EventId wrong = told.ours("1999", new JointActionEnded(new LocalId("choir"), JointActionOutcome.FADED));
        told.ours("1999", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(rows(told.live())).singleElement().matches(JointActionRow::open);
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
        assertThat(view.chart(view.of(told.live()), told.live()))
                .get()
                .isInstanceOfSatisfying(
                        Chart.Lanes.class, lanes -> assertThat(lanes.says()).contains("1 go on"));
        assertThat(view.of(new Told().live()).rows()).isEmpty();
    }

    private List<JointActionRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(JointActionRow.class::cast).toList();
    }

    private Map<String, Figure> figures(Reading reading) {
        return view.of(reading).figures();
    }

    private List<String> touched(String action) {
        return rows(told.live()).stream()
                .filter(row -> row.actionId().equals(new LocalId(action)))
                .flatMap(row -> Objects.requireNonNull(row.incidents()).stream())
                .map(one -> one.incidentId().toString())
                .toList();
    }

    private static DomainEvent launched(String id, JointActionKind kind, Initiator initiator) {
        return new JointActionLaunched(new LocalId(id), kind, null, List.of(NORTH, SOUTH), initiator, null);
    }

    private static DomainEvent incident(String id, List<LocalId> affected) {
        return new SafetyIncidentReported(
                new LocalId(id), IncidentKind.ARREST_OR_PROSECUTION, Rating.of(4), affected, null, null);
    }
}
