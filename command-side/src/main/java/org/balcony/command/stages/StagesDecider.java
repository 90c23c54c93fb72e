package org.balcony.command.stages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.balcony.command.casefile.CaseStatus;
import org.balcony.command.casefile.CaseStatus.Work;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.stages.StagesCommand.EndStageIteration;
import org.balcony.command.stages.StagesCommand.OpenStageIteration;
import org.balcony.command.stages.StagesState.Iteration;
import org.balcony.command.stages.StagesState.Line;
import org.balcony.events.StageEvent.IterationOutcome;
import org.balcony.events.StageEvent.IterationTrigger;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.LocalId;

/** Decides on stage iterations. */
final class StagesDecider {

    private StagesDecider() {}

    static Decision decide(StagesCommand command, StagesState state, CaseStatus status, Context context) {
        return switch (command) {
            case OpenStageIteration open ->
                status.refusalOf(work(open.stage())).orElseGet(() -> open(open, state, context));
            case EndStageIteration end -> end(end, state, context);
        };
    }

    private static Work work(Stage stage) {
        return switch (stage) {
            case ASSESSMENT -> Work.GROUNDWORK;
            case FOLLOW_UP -> Work.AFTERMATH;
            case STRATEGY, DESIGN, CONDUCT -> Work.PROCESS;
        };
    }

    private static Decision open(OpenStageIteration command, StagesState state, Context context) {
        LocalId id = command.stageIterationId() == null ? context.freshId() : command.stageIterationId();
        Line line = new Line(command.stage(), command.strand());
        int number = state.nextNumber(line);
        IterationTrigger trigger = command.trigger() != null ? command.trigger() : usualTrigger(number);
        if (state.iterations().containsKey(id)) {
            return refuse(StagesRefusal.ITERATION_ID_IN_USE, id);
        }
        if (command.predecessor() == null && goesBack(trigger)) {
            return Decision.refuse(StagesRefusal.PREDECESSOR_MISSING, Map.of("trigger", WireNames.of(trigger)));
        }
        if (command.predecessor() != null && !state.iterations().containsKey(command.predecessor())) {
            return refuse(StagesRefusal.UNKNOWN_PREDECESSOR, command.predecessor());
        }
        StageIterationOpened opened = new StageIterationOpened(
                id, command.stage(), command.strand(), number, trigger, command.predecessor(), command.audience());
        return Decision.accept(opened, flags(line, state));
    }

    private static IterationTrigger usualTrigger(int number) {
        return number == 1 ? IterationTrigger.FIRST : IterationTrigger.RESUMPTION;
    }

    private static boolean goesBack(IterationTrigger trigger) {
        return trigger == IterationTrigger.REWORK || trigger == IterationTrigger.MODIFIED_PROCESS;
    }

    private static List<Flag> flags(Line line, StagesState state) {
        List<Flag> flags = new ArrayList<>();
        List<String> skipped = Arrays.stream(Stage.values())
                .filter(stage -> stage.compareTo(line.stage()) < 0 && !state.wasOpened(stage))
                .map(WireNames::of)
                .toList();
        if (!skipped.isEmpty() && !state.wasOpened(line.stage())) {
            flags.add(new Flag(StagesWarning.STAGE_ORDER_UNUSUAL, Map.of("neverOpened", skipped)));
        }
        List<LocalId> beside = state.open(line);
        if (!beside.isEmpty()) {
            flags.add(new Flag(StagesWarning.SECOND_OPEN_ITERATION, Map.of("open", beside)));
        }
        return flags;
    }

    private static Decision end(EndStageIteration command, StagesState state, Context context) {
        List<LocalId> open = state.open();
        if (command.stageIterationId() == null && open.size() != 1) {
            return Decision.refuse(StagesRefusal.ITERATION_NOT_NAMED, Map.of("open", open));
        }
        LocalId id = command.stageIterationId() == null ? open.getFirst() : command.stageIterationId();
        if (!(state.iterations().get(id) instanceof Iteration iteration) || !iteration.isOpen()) {
            return refuse(StagesRefusal.ITERATION_NOT_OPEN, id);
        }
        if (command.outcome() == IterationOutcome.ABANDONED && !context.hasRationale()) {
            return Decision.refuse(UniversalRefusal.RATIONALE_MISSING);
        }
        StageIterationEnded ended =
                new StageIterationEnded(id, command.outcome(), command.summary(), command.carriedForward());
        return state.withRecords().contains(id)
                ? Decision.accept(ended)
                : Decision.accept(ended, Flag.of(StagesWarning.NOTHING_RECORDED_IN_ITERATION));
    }

    private static Decision refuse(StagesRefusal refusal, LocalId iteration) {
        return Decision.refuse(refusal, Map.of("stageIterationId", iteration.value()));
    }
}
