package org.balcony.query.stateasof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.StageEvent;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.codec.WireNames;
import org.balcony.events.history.Standing;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.AsOf;

/** The states of stage iterations. */
final class StageStates {

    private StageStates() {}

    static List<StateRow> rows(List<Standing> shown, AsOf asOf) {
        Map<LocalId, List<Standing>> byIteration = new LinkedHashMap<>();
        for (Standing one : shown) {
            if (one.event() instanceof StageEvent event) {
                byIteration.computeIfAbsent(id(event), _ -> new ArrayList<>()).add(one);
            }
        }
        return byIteration.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), asOf))
                .toList();
    }

    private static LocalId id(StageEvent event) {
        return switch (event) {
            case StageIterationOpened opened -> opened.stageIterationId();
            case StageIterationEnded ended -> ended.stageIterationId();
        };
    }

    private static StateRow row(LocalId id, List<Standing> by, AsOf asOf) {
        Map<String, Object> facts = new LinkedHashMap<>();
        String state = "open";
        boolean open = false;
        boolean unexpected = false;
        for (Standing one : by) {
            switch ((StageEvent) one.event()) {
                case StageIterationOpened opened -> {
                    unexpected = !facts.isEmpty();
                    open = true;
                    state = "open";
                    facts.put("stage", WireNames.of(opened.stage()));
                    facts.put("iterationNo", opened.iterationNo());
                    facts.put("trigger", WireNames.of(opened.trigger()));
                    if (opened.strand() != null) {
                        facts.put("strand", opened.strand());
                    }
                }
                case StageIterationEnded ended -> {
                    unexpected = !open;
                    open = false;
                    state = WireNames.of(ended.outcome());
                }
            }
        }
        return StateRow.of("stage-iteration", "stage-iteration/" + id, state, by, asOf, facts, unexpected);
    }
}
