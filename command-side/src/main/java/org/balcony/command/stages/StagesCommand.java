package org.balcony.command.stages;

import java.util.List;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.StageEvent.IterationOutcome;
import org.balcony.events.StageEvent.IterationTrigger;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamKind;
import org.jspecify.annotations.Nullable;

/** What can be decided about stage iterations. */
public sealed interface StagesCommand extends Command {

    /**
     * Begins a run through a stage.
     *
     * @param stageIterationId absent means that an id is chosen for it
     * @param strand the strand it belongs to; absent where the case has only one line of work
     * @param trigger what makes it begin; absent means the first run, or a resumption where there was one before
     * @param predecessor the run it goes back to; absent where it goes back to none
     * @param audience whom it is for; absent where not said
     */
    @CommandType(
            value = "open-stage-iteration",
            purpose = "Begin a run through a stage; stages come in any order and may repeat.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.TEAM)
    record OpenStageIteration(
            @Nullable LocalId stageIterationId,
            Stage stage,
            @Nullable String strand,
            @Nullable IterationTrigger trigger,
            @Nullable LocalId predecessor,
            @Nullable String audience)
            implements StagesCommand {}

    /**
     * Ends a run through a stage.
     *
     * @param stageIterationId absent means the one iteration that is open
     * @param summary what it brought; absent where nobody says
     * @param carriedForward what is left for a later run
     */
    @CommandType(
            value = "end-stage-iteration",
            purpose = "End a run through a stage and say what it brought.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.TEAM,
            rationaleWhen = "if it is abandoned")
    record EndStageIteration(
            @Nullable LocalId stageIterationId,
            IterationOutcome outcome,
            @Nullable String summary,
            List<String> carriedForward)
            implements StagesCommand {
        public EndStageIteration {
            carriedForward = Command.listed(carriedForward);
        }
    }
}
