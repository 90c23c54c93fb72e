package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.StrategyEvent;
import org.balcony.events.StrategyEvent.Assumption;
import org.balcony.events.StrategyEvent.ChangeGoalRevised;
import org.balcony.events.StrategyEvent.ChangeGoalSet;
import org.balcony.events.StrategyEvent.ChangeKind;
import org.balcony.events.StrategyEvent.CoordinationMode;
import org.balcony.events.StrategyEvent.GoalChange;
import org.balcony.events.StrategyEvent.GoalLevel;
import org.balcony.events.StrategyEvent.Indicator;
import org.balcony.events.StrategyEvent.People;
import org.balcony.events.StrategyEvent.RppCell;
import org.balcony.events.StrategyEvent.StrategyAdopted;
import org.balcony.events.value.EffectCategory;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.NumberOrText;
import org.balcony.events.value.TrackProfile.SocietyLevel;
import org.balcony.events.value.When;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class StrategySamples {

    public static final LocalId SAFE_FORDS = new LocalId("safe-fords");

    private StrategySamples() {}

    /** One of each. */
    public static List<StrategyEvent> oneOfEach() {
        return List.of(safeFordsSet(), safeFordsNarrowed(), strategyAdopted());
    }

    public static ChangeGoalSet safeFordsSet() {
        return new ChangeGoalSet(
                SAFE_FORDS,
                "Families of both banks cross the fords in the dry season without being shot at",
                GoalLevel.INTERGROUP,
                new RppCell(People.KEY_PEOPLE, ChangeKind.SOCIO_POLITICAL),
                List.of(EffectCategory.C2, EffectCategory.C6),
                "Commanders who agreed on days of crossing among themselves hold their men to them",
                "The elders carry the days of crossing to every village",
                List.of(
                        new Indicator(
                                "shots reported at the fords", "per month", NumberOrText.of(14), NumberOrText.of(0)),
                        new Indicator("who crosses", null, NumberOrText.of("men with cattle only"), null)));
    }

    public static ChangeGoalRevised safeFordsNarrowed() {
        return new ChangeGoalRevised(
                SAFE_FORDS,
                GoalChange.NARROWED,
                "Families of both banks cross the two upper fords in the dry season without being shot at",
                Samples.event(14));
    }

    public static StrategyAdopted strategyAdopted() {
        return new StrategyAdopted(
                1,
                List.of(SAFE_FORDS),
                SocietyLevel.MIDDLE,
                CoordinationMode.NETWORK,
                "The fords first, the return of the displaced after the harvest",
                List.of(
                        new Assumption("The front speaks with one voice", "Two delegations ask for seats"),
                        new Assumption("The road along the river stays open", null)),
                When.of("2025-06"));
    }
}
