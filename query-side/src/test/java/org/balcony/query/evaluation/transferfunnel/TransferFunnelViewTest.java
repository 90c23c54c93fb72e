package org.balcony.query.evaluation.transferfunnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.events.DomainEvent;
import org.balcony.events.ProductEvent.Attribution;
import org.balcony.events.ProductEvent.Audience;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.ProductKind;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.TransferEvent.TakeUpExtent;
import org.balcony.events.TransferEvent.TransferAnswer;
import org.balcony.events.TransferEvent.TransferAnswered;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.TransferEvent.TransferDirection;
import org.balcony.events.TransferEvent.TransferRoute;
import org.balcony.events.TransferEvent.TransferTakenUp;
import org.balcony.events.TransferEvent.TransferredThing;
import org.balcony.events.samples.ProductSamples;
import org.balcony.events.samples.Samples;
import org.balcony.events.samples.TransferSamples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.DaysSummary;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TransferFunnelViewTest {

    private static final List<ActorOrText> BOTH = List.of(new ActorOrText("one"), new ActorOrText("other"));

    private final TransferFunnelView view = new TransferFunnelView();
    private final Told told = new Told();

    /** S-12. */
    @Test
    void eighteen_memoranda_are_agreed_and_conveyed_and_one_is_taken_up() {
        for (int i = 1; i <= 18; i++) {
            LocalId product = new LocalId("memo-" + i);
            told.ours("1994-03", new JointProductDrafted(product, ProductKind.MEMORANDUM, null, List.of(), BOTH, null));
            told.ours("1994-04", new JointProductAgreed(product, 1, BOTH, null, null, null, null, i));
            told.ours(
                    "1994-05",
                    new JointProductReleased(product, Audience.NAMED, BOTH, Attribution.GROUP, List.of(), BOTH));
            told.ours("1994-06-01", conveyed("t-" + i, TransferredThing.PRODUCT, product, TransferRoute.DOCUMENT));
        }
        told.ours("1994-06-11", takenUp("t-3", null, TakeUpExtent.AGENDA, null, null));
        assertThat(count("agreed")).isEqualTo(18);
        assertThat(count("conveyed")).isEqualTo(18);
        assertThat(count("takenUp")).isEqualTo(1);
        assertThat(share("takenUpOfConveyed").value()).isEqualTo(0.056);
        assertThat(share("conveyedOfReleased").value()).isEqualTo(1.0);
        assertThat(rows(told.live())).hasSize(18);
        assertThat(row("transfer/t-3").lagToTakeUp()).isEqualTo(new Days(10, 10L));
        assertThat(((Figure.Lengths) figure("lagToTakeUp")).summary())
                .extracting(DaysSummary::median)
                .isEqualTo(10.0);
    }

    /** S-10. */
    @Test
    void routes_and_extents_are_counted() {
        told.ours("1998-06", conveyed("idea-1", TransferredThing.IDEA, null, TransferRoute.PARTICIPANT_BRIEFING));
        told.ours("1999", takenUp("idea-1", null, TakeUpExtent.CLIMATE, null, null));
        told.ours("2000", takenUp("idea-1", null, TakeUpExtent.AGENDA, null, null));
        assertThat(segment("route", "participant_briefing").conveyed()).isOne();
        assertThat(segment("extent", "climate").takenUp()).isOne();
        assertThat(segment("extent", "agenda").takenUp()).isOne();
        assertThat(count("takenUp")).isOne();
        assertThat(row("transfer/idea-1").takenUp()).hasToString("1999");
        assertThat(row("transfer/idea-1").lagToTakeUp()).isEqualTo(new Days(185, 578L));
    }

    /** S-11 and S-20. */
    @Test
    void a_transfer_may_begin_with_being_taken_up() {
        told.ours(
                "1993-09-13",
                takenUp("channel", TransferredThing.CHANNEL, TakeUpExtent.FORUM_BECAME_OFFICIAL, "dop", null));
        told.ours(
                "1991",
                takenUp(
                        "cadre",
                        TransferredThing.PERSON,
                        TakeUpExtent.NEGOTIATOR_IS_ALUMNUS,
                        null,
                        "already prominent"));
        assertThat(segment("what", "channel").takenUp()).isOne();
        assertThat(count("conveyed")).isZero();
        assertThat(count("takenUp")).isEqualTo(2);
        assertThat(count("takenUpUnconveyed")).isEqualTo(2);
        assertThat(count("inAgreement")).isZero();
        assertThat(share("takenUpOfConveyed").value()).isNull();
        assertThat(share("alternativesExplained").value()).isEqualTo(0.5);
        assertThat(row("transfer/cadre").lagToTakeUp()).isNull();
    }

    @Test
    void what_was_dismissed_may_be_taken_up_later_and_stand_in_an_agreement() {
        told.ours("2024-02", ProductSamples.memorandumDrafted());
        told.ours("2024-03", ProductSamples.memorandumAgreed());
        told.ours("2024-04", ProductSamples.memorandumReleased());
        told.ours("2024-05", TransferSamples.memorandumConveyed());
        told.ours("2024-06", TransferSamples.memorandumDismissed());
        assertThat(count("dismissedThenTakenUp")).isZero();
        told.ours("2024-09", TransferSamples.memorandumTakenUp());
        TransferRow row = rows(told.live()).getFirst();
        assertThat(row.dismissedThenTakenUp()).isTrue();
        assertThat(row.inAgreement()).hasToString("2024-09");
        assertThat(row.takeUps())
                .singleElement()
                .satisfies(taken -> assertThat(taken.alternativeExplanation()).isNotNull());
        assertThat(count("acknowledged")).isZero();
        assertThat(count("inAgreement")).isOne();
        assertThat(row.lagToAnswer()).isEqualTo(new Days(1, 60L));
        assertThat(rows(told.asOccurred("2024-07-01")).getFirst().takenUp()).isNull();
    }

    @Test
    void a_silence_is_no_answer_and_an_acknowledgement_is_one() {
        told.ours("2024-01-01", conveyed("t", TransferredThing.ANALYSIS, null, TransferRoute.DOCUMENT));
        told.ours("2024-01-05", new TransferAnswered(new LocalId("t"), TransferAnswer.NONE));
        assertThat(rows(told.live()).getFirst().lagToAnswer()).isNull();
        told.ours("2024-02-01", new TransferAnswered(new LocalId("t"), TransferAnswer.ACKNOWLEDGED));
        assertThat(rows(told.live()).getFirst().lagToAnswer()).isEqualTo(new Days(31, 31L));
        assertThat(count("acknowledged")).isOne();
    }

    @Test
    void a_product_passed_on_twice_is_one_product_and_one_never_passed_on_has_its_own_row() {
        told.ours("2024-02", ProductSamples.memorandumDrafted());
        told.ours("2024-02", ProductSamples.paperWithdrawn());
        assertThat(rows(told.live())).extracting(TransferRow::rowKey).contains("product/memorandum-1");
        told.ours(
                "2024-05",
                conveyed("a", TransferredThing.PRODUCT, ProductSamples.FIRST_MEMORANDUM, TransferRoute.PUBLIC));
        told.ours(
                "2024-06",
                conveyed("b", TransferredThing.PRODUCT, ProductSamples.FIRST_MEMORANDUM, TransferRoute.PUBLIC));
        assertThat(rows(told.live()))
                .extracting(TransferRow::rowKey)
                .containsExactlyInAnyOrder("transfer/a", "transfer/b", "product/paper-on-grazing");
        assertThat(count("drafted")).isOne();
        assertThat(count("conveyed")).isEqualTo(2);
    }

    @Test
    void a_retracted_take_up_was_never_one_and_a_contested_one_is_marked() {
        told.ours("2024-01", conveyed("t", TransferredThing.IDEA, null, TransferRoute.DOCUMENT));
        EventId taken = told.ours("2024-02", takenUp("t", null, TakeUpExtent.CLIMATE, null, null));
        told.ours("2024-03", Samples.disputed(taken));
        assertThat(rows(told.live()).getFirst().disputed()).isTrue();
        told.ours("2024-04", new RecordRetracted(taken, RetractionReason.NEVER_HAPPENED));
        assertThat(count("takenUp")).isZero();
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
    }

    @Test
    void the_steps_are_drawn_as_bars_and_nothing_is_drawn_of_nothing() {
        assertThat(view.chart(view.of(told.live()), told.live())).isEmpty();
        told.ours("2024-02", ProductSamples.memorandumDrafted());
        assertThat(view.chart(view.of(told.live()), told.live()))
                .get()
                .isInstanceOfSatisfying(
                        Chart.Bars.class,
                        bars -> assertThat(bars.bars())
                                .extracting(Chart.Bar::value)
                                .containsExactly(1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0));
    }

    private List<TransferRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(TransferRow.class::cast).toList();
    }

    private TransferRow row(String key) {
        return rows(told.live()).stream()
                .filter(row -> row.rowKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Figure figure(String name) {
        Figure figure = view.of(told.live()).figures().get(name);
        assertThat(figure).isNotNull();
        return figure;
    }

    private long count(String name) {
        return ((Figure.Count) figure(name)).value();
    }

    private Figure.Share share(String name) {
        return (Figure.Share) figure(name);
    }

    private Segment segment(String by, String value) {
        return ((List<?>) view.of(told.live()).footer().get("by"))
                .stream()
                        .map(Segment.class::cast)
                        .filter(one -> one.by().equals(by) && one.value().equals(value))
                        .findFirst()
                        .orElseThrow();
    }

    private static DomainEvent conveyed(
            String id, TransferredThing what, @Nullable LocalId product, TransferRoute route) {
        return new TransferConveyed(
                new LocalId(id),
                what,
                product,
                List.of(),
                TransferDirection.UP,
                new ActorOrText("the official delegations"),
                route);
    }

    private static DomainEvent takenUp(
            String id,
            @Nullable TransferredThing what,
            TakeUpExtent extent,
            @Nullable String agreement,
            @Nullable String alternative) {
        return new TransferTakenUp(
                new LocalId(id), what, extent, null, agreement == null ? null : new LocalId(agreement), alternative);
    }
}
