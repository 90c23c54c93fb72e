package org.balcony.query.evaluation.conveningpower;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.AssessmentEvent.ContactInitiator;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.AssessmentEvent.ConveningPowerAssessed;
import org.balcony.events.AssessmentEvent.ConveningTarget;
import org.balcony.events.AssessmentEvent.ConveningVerdict;
import org.balcony.events.AssessmentEvent.InfluenceObserved;
import org.balcony.events.AssessmentEvent.InfluenceResult;
import org.balcony.events.PowerEvent.LeverageApplied;
import org.balcony.events.PowerEvent.LeverageKind;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Score;
import org.balcony.events.value.Sector;
import org.balcony.events.value.When;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConveningPowerViewTest {

    private static final ActorOrText US = new ActorOrText("us");
    private static final ActorOrText STATE = new ActorOrText("a state");
    private static final ActorId POLITICIANS = Samples.GOVERNMENT;
    private static final ActorId MILITARY = Samples.RIVER_FRONT;

    private final ConveningPowerView view = new ConveningPowerView();
    private final Told told = new Told();

    /** S-01. */
    @Test
    void access_without_influence_shows_as_a_gap_of_three_and_requests_are_counted_with_their_days() {
        told.ours("2005", assessed(ConveningVerdict.INSUFFICIENT, target(POLITICIANS, 4, 1), target(MILITARY, 3, 3)));
        for (int month = 1; month <= 6; month++) {
            told.ours("2005-0%d-12".formatted(month), contact(POLITICIANS, "2005-0%d-09".formatted(month)));
        }
        for (int i = 0; i < 3; i++) {
            told.ours("2005", observed(InfluenceResult.NO_CHANGE));
        }
        ConveningPowerRow politicians = row(told.live(), POLITICIANS);
        assertThat(politicians.gap()).isEqualTo(3);
        assertThat(politicians.requests()).isEqualTo(6);
        assertThat(politicians.daysFromRequestToMeeting()).satisfies(days -> {
            assertThat(days.median()).isEqualTo(3.0);
            assertThat(days.least()).isEqualTo(3);
            assertThat(days.most()).isEqualTo(3L);
        });
        assertThat(politicians.influenceObserved().share()).isEqualTo(0.0);
        assertThat(politicians.influenceObserved().eventIds()).hasSize(3);
        assertThat(row(told.live(), MILITARY).gap()).isZero();
        assertThat(figure(told.live(), "gapPositive")).isInstanceOfSatisfying(Figure.Share.class, share -> {
            assertThat(share.part()).isEqualTo(1);
            assertThat(share.whole()).isEqualTo(2);
        });
    }

    /** S-23. */
    @Test
    void force_shows_as_a_hard_source_of_who_applies_it_over_its_target_and_words_as_soft() {
        told.ours("1994-09-17", leverage(LeverageKind.MILITARY_THREAT));
        told.ours("1994-09-18", leverage(LeverageKind.NORMATIVE_MESSAGE));
        ConveningPowerRow row = row(told.live(), MILITARY);
        assertThat(row.subject()).isEqualTo(STATE);
        assertThat(row.hardSources()).extracting(PowerSource::source).containsExactly("military threat");
        assertThat(row.softSources()).extracting(PowerSource::source).containsExactly("normative message");
        assertThat(row.access()).isNull();
    }

    @Test
    void an_unknown_influence_gives_no_gap_whatever_the_access() {
        told.ours("2005", assessed(ConveningVerdict.PARTIAL, target(POLITICIANS, 4, null)));
        assertThat(row(told.live(), POLITICIANS).gap()).isNull();
        assertThat(figure(told.live(), "gapPositive"))
                .isInstanceOfSatisfying(
                        Figure.Share.class, share -> assertThat(share.value()).isNull());
    }

    @Test
    void the_latest_by_happening_counts_and_the_verdict_is_shown_over_time() {
        told.ours("2006", assessed(ConveningVerdict.SUFFICIENT, target(POLITICIANS, 3, 3)));
        told.ours("2005", assessed(ConveningVerdict.INSUFFICIENT, target(POLITICIANS, 4, 1)));
        ConveningPowerRow row = row(told.live(), POLITICIANS);
        assertThat(row.gap()).isZero();
        assertThat(row.verdict()).isEqualTo(ConveningVerdict.SUFFICIENT);
        assertThat(row.verdictOverTime())
                .extracting(Judgement::verdict)
                .containsExactly(ConveningVerdict.INSUFFICIENT, ConveningVerdict.SUFFICIENT);
        assertThat(row(told.asOccurred("2005-12-31"), POLITICIANS).gap()).isEqualTo(3);
    }

    @Test
    void unknown_observations_are_left_out_of_the_share_and_following_partly_is_not_following() {
        told.ours("2005", observed(InfluenceResult.FOLLOWED_THROUGH));
        told.ours("2005", observed(InfluenceResult.PARTLY));
        told.ours("2005", observed(InfluenceResult.UNKNOWN));
        ConveningPowerRow row = row(told.live(), POLITICIANS);
        assertThat(row.subject()).isNull();
        assertThat(row.influenceObserved().share()).isEqualTo(0.5);
        assertThat(row.influenceObserved().unknown()).isEqualTo(1);
    }

    @Test
    void imprecise_dates_give_the_least_and_the_most_and_meetings_they_sought_are_no_requests() {
        told.ours("2005-02", contact(POLITICIANS, "2005-01-31"));
        told.ours(
                "2005-03-01",
                new ContactMade(
                        POLITICIANS,
                        null,
                        Sector.POLITICAL,
                        null,
                        null,
                        When.of("2005-01-01"),
                        ContactInitiator.THEM,
                        null));
        ConveningPowerRow row = row(told.live(), POLITICIANS);
        assertThat(row.contacts()).isEqualTo(2);
        assertThat(row.requests()).isEqualTo(1);
        assertThat(row.daysFromRequestToMeeting().least()).isEqualTo(1);
        assertThat(row.daysFromRequestToMeeting().most()).isEqualTo(28L);
        assertThat(row.daysFromRequestToMeeting().imprecise()).isEqualTo(1);
    }

    @Test
    void the_sector_comes_from_the_profile_which_the_row_names() {
        EventId profile = told.of(
                MILITARY,
                "2004",
                new ActorProfiled(null, null, null, List.of(Sector.MILITARY), null, null, List.of(), null, null));
        told.ours("2005", assessed(ConveningVerdict.PARTIAL, target(MILITARY, 3, 3)));
        assertThat(row(told.live(), MILITARY).sector()).containsExactly(Sector.MILITARY);
        assertThat(row(told.live(), MILITARY).eventIds()).contains(profile);
    }

    @Test
    void a_retracted_assessment_is_left_out_and_counted() {
        EventId wrong = told.ours("2005", assessed(ConveningVerdict.PARTIAL, target(POLITICIANS, 4, 1)));
        told.ours("2005", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(view.of(told.live()).rows()).isEmpty();
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
        assertThat(view.chart(view.of(told.live()), told.live())).isEmpty();
    }

    @Test
    void the_chart_sets_access_beside_influence() {
        told.ours("2005", assessed(ConveningVerdict.PARTIAL, target(POLITICIANS, 4, 1)));
        assertThat(view.chart(view.of(told.live()), told.live()))
                .hasValueSatisfying(chart -> assertThat(chart).isInstanceOfSatisfying(Chart.Bars.class, bars -> {
                    assertThat(bars.bars()).extracting(Chart.Bar::value).containsExactly(4.0, 1.0);
                    assertThat(bars.says()).contains("greater than influence");
                }));
    }

    private ConveningPowerRow row(Reading reading, ActorId target) {
        return view.of(reading).rows().stream()
                .map(ConveningPowerRow.class::cast)
                .filter(one -> one.target().equals(ActorOrText.of(target)))
                .findFirst()
                .orElseThrow();
    }

    private Figure figure(Reading reading, String name) {
        return view.of(reading).figures().get(name);
    }

    private static ConveningPowerAssessed assessed(ConveningVerdict verdict, ConveningTarget... targets) {
        return new ConveningPowerAssessed(US, null, List.of(targets), 1, verdict, null);
    }

    private static ConveningTarget target(ActorId target, int access, @Nullable Integer influence) {
        return new ConveningTarget(
                ActorOrText.of(target), Score.of(access), new Score(influence), null, List.of(), List.of(), null);
    }

    private static ContactMade contact(ActorId with, String requestedOn) {
        return new ContactMade(
                with, null, Sector.POLITICAL, null, null, When.of(requestedOn), ContactInitiator.US, null);
    }

    private static InfluenceObserved observed(InfluenceResult result) {
        return new InfluenceObserved(ActorOrText.of(POLITICIANS), List.of(), "a seat", result, null);
    }

    private static LeverageApplied leverage(LeverageKind kind) {
        return new LeverageApplied(STATE, ActorOrText.of(MILITARY), kind, false, List.of(), null);
    }
}
