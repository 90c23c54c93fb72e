package org.balcony.command.design;

import java.util.List;
import org.balcony.command.design.DesignCommand.AdoptGroundRule;
import org.balcony.command.design.DesignCommand.AdoptProcessDesign;
import org.balcony.command.design.DesignCommand.SetInclusionTarget;
import org.balcony.command.design.DesignCommand.SetSelectionCriteria;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.Fact;

/** Keeps how the process of a case is built. */
public final class DesignCapability implements Capability<DesignCommand, DesignState> {

    @Override
    public Class<DesignCommand> commands() {
        return DesignCommand.class;
    }

    @Override
    public Class<DesignState> facet() {
        return DesignState.class;
    }

    @Override
    public DesignState initial() {
        return DesignState.NONE;
    }

    @Override
    public DesignState evolve(DesignState state, Fact fact) {
        return state.after(fact.event());
    }

    @Override
    public boolean concerns(Fact fact) {
        return DesignState.restsOn(fact.event());
    }

    @Override
    public DesignState remember(DesignState state, Fact annulled) {
        return state.afterAnnulled(annulled.event());
    }

    @Override
    public List<Need> needs(DesignCommand command, StreamState state) {
        return switch (command) {
            case AdoptProcessDesign adopt ->
                Host.of(adopt.venue()).map(host -> host.needs(state)).orElse(List.of());
            case AdoptGroundRule adopt -> GroundRuleDecider.needs(adopt.rule(), state);
            case SetSelectionCriteria _ -> List.of();
            case SetInclusionTarget _ -> List.of();
        };
    }

    @Override
    public Decision decide(DesignCommand command, StreamState state, Context context) {
        return DesignDecider.decide(command, state, context);
    }
}
