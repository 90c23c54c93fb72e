package org.balcony.query.evaluation.stagedwell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.StageEvent.Stage;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Period;
import org.balcony.query.kernel.Spans;

/** How many days two stages were open at once. */
record Overlap(List<Stage> stages, Days days) {

    /** The matrix of all pairs of stages that have ever been open. */
    static List<Overlap> matrix(List<Iteration> iterations) {
        Map<Stage, List<Period>> byStage = new EnumMap<>(Stage.class);
        iterations.forEach(one -> byStage.computeIfAbsent(one.opening().stage(), _ -> new ArrayList<>())
                .add(one.period()));
        List<Map.Entry<Stage, List<Period>>> stages = List.copyOf(byStage.entrySet());
        List<Overlap> matrix = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            for (int j = i + 1; j < stages.size(); j++) {
                Map.Entry<Stage, List<Period>> one = stages.get(i);
                Map.Entry<Stage, List<Period>> other = stages.get(j);
                matrix.add(new Overlap(List.of(one.getKey(), other.getKey()), both(one.getValue(), other.getValue())));
            }
        }
        return matrix;
    }

    private static Days both(List<Period> ones, List<Period> others) {
        return new Days(
                least(ones).within(least(others)).days(),
                most(ones).within(most(others)).days());
    }

    private static Spans least(List<Period> periods) {
        return Spans.covering(periods.stream().map(Period::least).toList());
    }

    private static Spans most(List<Period> periods) {
        return Spans.covering(periods.stream().map(Period::most).toList());
    }
}
