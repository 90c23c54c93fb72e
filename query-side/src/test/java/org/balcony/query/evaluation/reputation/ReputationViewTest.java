package org.balcony.query.evaluation.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.balcony.events.PowerEvent.AffectedParty;
import org.balcony.events.PowerEvent.DecisionKind;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.PowerEvent.Reaction;
import org.balcony.events.PowerEvent.ReactionTo;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Effect;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReputationViewTest {

    private final ReputationView view = new ReputationView();
    private final Told told = new Told();

    /** S-04. */
    @Test
    void a_refusal_costs_standing_with_three_and_earns_it_with_two() {
        told.ours("2002-03-05", refused("FN-3", "FN-4", "FN-5"));
        told.ours("2002-03", reaction("FN-1", Reaction.RESPECT, 2));
        told.ours("2002-03", reaction("FN-2", Reaction.RESPECT, 2));
        for (String party : List.of("FN-3", "FN-4", "FN-5")) {
            told.ours("2002-03", reaction(party, Reaction.DISPLEASURE, -2));
        }
        assertThat(rows(told.live())).hasSize(5).allSatisfy(row -> {
            boolean foreseen = !List.of("FN-1", "FN-2").contains(row.party().value());
            assertThat(row.sum()).isEqualTo(foreseen ? -2 : 2);
            assertThat(row.surprise()).isEqualTo(foreseen ? Integer.valueOf(-1) : null);
        });
        assertThat(spread(told.live())).isEqualTo(4.0);
        assertThat(view.of(told.live()).figures().get("partiesBelowZero"))
                .isInstanceOfSatisfying(Figure.Share.class, share -> {
                    assertThat(share.part()).isEqualTo(3);
                    assertThat(share.whole()).isEqualTo(5);
                });
    }

    @Test
    void the_balance_runs_in_the_order_of_happening() {
        told.ours("2002-05-01", reaction("FN-1", Reaction.PROTEST, -3));
        told.ours("2002-03-01", reaction("FN-1", Reaction.RESPECT, 2));
        assertThat(rows(told.live()).getFirst().observedEffects())
                .extracting(Observed::balance)
                .containsExactly(2, -1);
        assertThat(rows(told.asOccurred("2002-04-01")).getFirst().balance()).isEqualTo(2);
        assertThat(view.chart(view.of(told.live()), told.live()))
                .hasValueSatisfying(chart -> assertThat(chart).isInstanceOfSatisfying(Chart.Lines.class, lines -> {
                    assertThat(lines.series().getFirst().points())
                            .extracting(Chart.Point::value)
                            .containsExactly(2.0, -1.0);
                    assertThat(lines.says()).contains("FN-1 -1");
                }));
    }

    @Test
    void a_reaction_nobody_judged_is_shown_and_enters_no_sum() {
        told.ours("2002-03-01", reaction("FN-1", Reaction.SURPRISE, null));
        assertThat(rows(told.live())).singleElement().satisfies(row -> {
            assertThat(row.observedEffects()).hasSize(1);
            assertThat(row.sum()).isNull();
            assertThat(row.balance()).isNull();
        });
        assertThat(spread(told.live())).isNull();
    }

    @Test
    void a_party_that_was_expected_to_mind_and_did_not_react_stands_with_the_expectation_alone() {
        told.ours("2002-03-05", refused("FN-3"));
        assertThat(rows(told.live())).singleElement().satisfies(row -> {
            assertThat(row.anticipatedEffect()).isEqualTo(-1);
            assertThat(row.surprise()).isNull();
        });
    }

    /** S-23. */
    @Test
    void a_statement_without_an_id_is_a_cause_of_its_own() {
        told.ours(
                "1994-09-17",
                new PartyReactionRecorded(
                        ReactionTo.STATEMENT, null, new ActorOrText("opposition"), Reaction.RESPECT, Effect.of(1)));
        told.ours(
                "1994-09-18",
                new PartyReactionRecorded(
                        ReactionTo.STATEMENT, null, new ActorOrText("opposition"), Reaction.RESPECT, Effect.of(1)));
        assertThat(rows(told.live())).extracting(ReputationRow::balance).containsExactly(1, 2);
    }

    @Test
    void a_retracted_reaction_is_left_out_and_counted() {
        EventId wrong = told.ours("2002-03-01", reaction("FN-1", Reaction.PROTEST, -3));
        told.ours("2002-03-02", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(rows(told.live())).isEmpty();
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
        assertThat(view.chart(view.of(told.live()), told.live())).isEmpty();
    }

    private List<ReputationRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(ReputationRow.class::cast).toList();
    }

    private @Nullable Double spread(Reading reading) {
        return ((Figure.Measure) view.of(reading).figures().get("spread")).value();
    }

    private static ProceduralDecisionTaken refused(String... affected) {
        return new ProceduralDecisionTaken(
                new LocalId("wait"),
                DecisionKind.REFUSE_TO_PROCEED,
                null,
                List.of(),
                Arrays.stream(affected)
                        .map(party -> new AffectedParty(new ActorOrText(party), Effect.of(-1)))
                        .toList(),
                null,
                null);
    }

    private static PartyReactionRecorded reaction(String party, Reaction reaction, @Nullable Integer effect) {
        return new PartyReactionRecorded(
                ReactionTo.DECISION,
                new LocalId("wait"),
                new ActorOrText(party),
                reaction,
                effect == null ? null : Effect.of(effect));
    }
}
