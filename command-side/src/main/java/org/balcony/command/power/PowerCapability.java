package org.balcony.command.power;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.ecosystem.PrincipalParties;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.power.PowerCommand.EndBalancingMeasure;
import org.balcony.command.power.PowerCommand.ProposeBalancingMeasure;
import org.balcony.command.power.PowerCommand.RecordLeverage;
import org.balcony.command.power.PowerCommand.RecordPartyReaction;
import org.balcony.command.power.PowerCommand.ReverseProceduralDecision;
import org.balcony.command.power.PowerCommand.ReviewBalancingEffect;
import org.balcony.command.power.PowerCommand.StartBalancingMeasure;
import org.balcony.command.power.PowerCommand.TakeProceduralDecision;
import org.balcony.events.Fact;
import org.balcony.events.PowerEvent;
import org.balcony.events.value.EventId;
import org.jspecify.annotations.Nullable;

/** Keeps which procedural decisions are in force and how far balancing measures have come. */
public final class PowerCapability implements Capability<PowerCommand, PowerState> {

    @Override
    public Class<PowerCommand> commands() {
        return PowerCommand.class;
    }

    @Override
    public Class<PowerState> facet() {
        return PowerState.class;
    }

    @Override
    public PowerState initial() {
        return PowerState.NONE;
    }

    @Override
    public PowerState evolve(PowerState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return fact.event() instanceof PowerEvent event && PowerState.restsOn(event);
    }

    @Override
    public List<Need> needs(PowerCommand command, StreamState state) {
        return switch (command) {
            case ProposeBalancingMeasure propose -> entries(propose.proposed().assessmentRef());
            case ReviewBalancingEffect review ->
                entries(review.reviewed().assessmentBefore(), review.reviewed().assessmentAfter());
            case StartBalancingMeasure start ->
                PrincipalParties.needs(state.of(CasefileState.class).conflictId());
            case TakeProceduralDecision take -> List.of();
            case ReverseProceduralDecision reverse -> List.of();
            case RecordPartyReaction reaction -> List.of();
            case EndBalancingMeasure end -> List.of();
            case RecordLeverage leverage -> List.of();
        };
    }

    private static List<Need> entries(@Nullable EventId... ids) {
        return Stream.of(ids)
                .filter(Objects::nonNull)
                .<Need>map(Need.OfEvent::new)
                .toList();
    }

    @Override
    public Decision decide(PowerCommand command, StreamState state, Context context) {
        return PowerDecider.decide(command, state, context);
    }
}
