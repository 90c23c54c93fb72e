package org.balcony.query.evaluation.coordinationcoverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.InitiativeStatus;
import org.balcony.events.CoordinationEvent.ArrangementKind;
import org.balcony.events.CoordinationEvent.ArrangementMode;
import org.balcony.events.CoordinationEvent.ConsultationHeld;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.ConsultationOutcome;
import org.balcony.events.CoordinationEvent.ConsultationSought;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.CoordinationEvent.CoordinationArrangementEnded;
import org.balcony.events.CoordinationEvent.NotConsulted;
import org.balcony.events.CoordinationEvent.WaiverGround;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoordinationCoverageViewTest {

    private final CoordinationCoverageView view = new CoordinationCoverageView();
    private final Told told = new Told();

    @BeforeEach
    void a_case_that_engages_the_front() {
        told.ours("2024-01-01", Samples.caseRegistered());
        told.ours("2024-01-10", new CaseAccepted(null, Samples.LEAD_MEDIATOR));
        told.ours("2024-02-01", held("s-1"));
    }

    @Test
    void coverage_counts_consulted_and_explained_coverage_counts_waived_too() {
        told.around("2024-03-01", mapped("a", 1, "2024-01/..", InitiativeStatus.ACTIVE));
        told.around("2024-03-01", mapped("b", 2, "2024-01/..", InitiativeStatus.ACTIVE));
        told.around("2024-03-01", mapped("c", 3, null, InitiativeStatus.ACTIVE));
        told.around("2024-03-01", mapped("d", 4, null, InitiativeStatus.ACTIVE));
        told.around("2024-03-01", mapped("over", 5, "2019/2020", InitiativeStatus.ENDED));
        told.ours("2024-03-02", sought("c-1", 1, "a", null));
        told.ours("2024-03-03", consulted("c-1", ConsultationOutcome.NO_OBJECTION));
        told.ours("2024-03-04", waived("c-2", "b"));
        told.ours("2024-03-05", sought("c-3", 3, null, null));
        assertThat(rows(told.live()))
                .extracting(row -> row.initiativeId().value(), CoverageRow::word)
                .containsExactly(
                        tuple("a", Word.CONSULTED),
                        tuple("b", Word.WAIVED),
                        tuple("c", Word.SOUGHT),
                        tuple("d", Word.NONE));
        assertThat(share("coverage").value()).isEqualTo(0.25);
        assertThat(share("explainedCoverage").value()).isEqualTo(0.5);
        assertThat(count("noWordOnRecord")).isEqualTo(1);
        assertThat(rows(told.live()).get(1).ground()).isEqualTo(WaiverGround.DO_NO_HARM);
        assertThat(rows(told.live()).getFirst().sharedParties()).containsExactly("actor/" + Samples.RIVER_FRONT);
    }

    /** S-28. */
    @Test
    void a_waived_link_is_explained_and_not_missing() {
        told.around("2024-03-01", mapped("national-dialogue", 1, null, InitiativeStatus.ACTIVE));
        told.ours("2024-03-04", waived("link", "national-dialogue"));
        assertThat(share("coverage").value()).isEqualTo(0.0);
        assertThat(share("explainedCoverage").value()).isEqualTo(1.0);
        assertThat(count("noWordOnRecord")).isZero();
    }

    /** S-14. */
    @Test
    void eight_members_of_one_arrangement_are_consulted_with_each_other_from_its_date_on() {
        told.around("2024-03-01", mapped("centre", 1, null, InitiativeStatus.ACTIVE));
        told.ours("2024-12", arrangement("icg", 8));
        assertThat(count("mutuallyConsulted")).isEqualTo(8);
        assertThat(share("coverage").value()).isEqualTo(1.0);
        assertThat(rows(told.live()).getFirst().by()).containsExactly("arrangement/icg");
        Reading before = told.asOccurred("2024-11-30");
        assertThat(view.of(before).figures().get("mutuallyConsulted")).isEqualTo(new Figure.Count(0, List.of()));
        assertThat(rows(before).getFirst().word()).isEqualTo(Word.NONE);
    }

    /** S-15. */
    @Test
    void coverage_falls_when_an_arrangement_ends_and_rises_with_the_next() {
        told.around("2024-03-01", mapped("envoy", 1, null, InitiativeStatus.ACTIVE));
        told.around("2024-03-01", mapped("second-envoy", 2, null, InitiativeStatus.ACTIVE));
        told.ours("2024-04-01", arrangement("group", 1));
        told.ours("2024-06-01", new CoordinationArrangementEnded(new LocalId("group"), null));
        told.ours("2024-08-01", arrangement("group-2", 2));
        assertThat(share(told.asOccurred("2024-05-01"), "coverage").value()).isEqualTo(0.5);
        assertThat(share(told.asOccurred("2024-07-01"), "coverage").value()).isEqualTo(0.0);
        assertThat(share(told.asOccurred("2024-09-01"), "coverage").value()).isEqualTo(1.0);
    }

    @Test
    void declined_then_held_is_consulted() {
        told.around("2024-03-01", mapped("a", 1, null, InitiativeStatus.ACTIVE));
        told.ours(
                "2024-03-02",
                new ConsultationNotHeld(new LocalId("c"), null, null, new LocalId("a"), NotConsulted.DECLINED, null));
        assertThat(rows(told.live()).getFirst().word()).isEqualTo(Word.DECLINED);
        told.ours("2024-04-02", consulted("c", ConsultationOutcome.ADJUST));
        assertThat(rows(told.live()).getFirst().word()).isEqualTo(Word.CONSULTED);
        assertThat(rows(told.live()).getFirst().outcome()).isEqualTo(ConsultationOutcome.ADJUST);
    }

    @Test
    void an_objection_is_overridden_only_by_what_was_certainly_done_after_it() {
        told.around("2024-03-01", mapped("a", 1, null, InitiativeStatus.ACTIVE));
        told.ours("2024-03-02", sought("c-1", 1, "a", "2024-04"));
        told.ours("2024-03-20", consulted("c-1", ConsultationOutcome.OBJECTION));
        assertThat(count("objectionsOverridden")).isZero();
        told.ours("2024-03-10", held("s-2"));
        assertThat(count("objectionsOverridden")).isZero();
        told.ours("2024-04-10", held("s-3"));
        assertThat(count("objectionsOverridden")).isEqualTo(1);
        assertThat(rows(told.live()).getFirst().objectionOverridden()).isTrue();
    }

    @Test
    void a_conflict_shows_each_of_our_cases() {
        told.around("2024-03-01", mapped("a", 1, null, InitiativeStatus.ACTIVE));
        Reading conflict = told.read(Told.CONFLICT, AsOf.live(Told.TODAY), Reading.Order.OCCURRED);
        assertThat(rows(conflict)).isEqualTo(rows(told.live()));
        assertThat(rows(conflict).getFirst().rowKey()).isEqualTo(Told.CASE + "/initiative/a");
    }

    @Test
    void the_drawing_counts_by_kind_and_word() {
        assertThat(view.chart(view.of(told.live()), told.live())).isEmpty();
        told.around("2024-03-01", mapped("a", 1, null, InitiativeStatus.ACTIVE));
        Chart.Bars bars =
                (Chart.Bars) view.chart(view.of(told.live()), told.live()).orElseThrow();
        assertThat(bars.bars()).containsExactly(new Chart.Bar("Mediation", "none", 1));
    }

    private List<CoverageRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(CoverageRow.class::cast).toList();
    }

    private long count(String figure) {
        return ((Figure.Count) view.of(told.live()).figures().get(figure)).value();
    }

    private Figure.Share share(String figure) {
        return share(told.live(), figure);
    }

    private Figure.Share share(Reading reading, String figure) {
        return (Figure.Share) view.of(reading).figures().get(figure);
    }

    private static Tuple tuple(String id, Word word) {
        return Tuple.tuple(id, word);
    }

    private static ActorId owner(int n) {
        return ActorId.of("0192c3a0-0000-7000-8000-0000000a%04d".formatted(n));
    }

    private static InitiativeMapped mapped(String id, int owner, @Nullable String period, InitiativeStatus status) {
        return new InitiativeMapped(
                new LocalId(id),
                List.of(owner(owner)),
                InitiativeKind.MEDIATION,
                null,
                List.of(Samples.RIVER_FRONT),
                List.of(),
                period == null ? null : When.of(period),
                status,
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
                List.of(ActorOrText.of(Samples.RIVER_FRONT)),
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }

    private static ConsultationSought sought(
            String id, int with, @Nullable String initiative, @Nullable String planned) {
        return new ConsultationSought(
                new LocalId(id),
                ActorOrText.of(owner(with)),
                null,
                initiative == null ? null : new LocalId(initiative),
                planned == null ? null : When.of(planned));
    }

    private static ConsultationHeld consulted(String id, ConsultationOutcome outcome) {
        return new ConsultationHeld(new LocalId(id), null, null, null, outcome, List.of());
    }

    private static ConsultationNotHeld waived(String id, String initiative) {
        return new ConsultationNotHeld(
                new LocalId(id), null, null, new LocalId(initiative), NotConsulted.WAIVED, WaiverGround.DO_NO_HARM);
    }

    private static CoordinationArrangementAgreed arrangement(String id, int members) {
        return new CoordinationArrangementAgreed(
                new LocalId(id),
                ArrangementKind.CONTACT_GROUP,
                ArrangementMode.NETWORK,
                IntStream.rangeClosed(1, members)
                        .mapToObj(n -> ActorOrText.of(owner(n)))
                        .toList(),
                null,
                null);
    }
}
