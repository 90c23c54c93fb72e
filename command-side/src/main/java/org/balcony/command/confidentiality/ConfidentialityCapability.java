package org.balcony.command.confidentiality;

import java.time.ZoneOffset;
import java.util.List;
import org.balcony.command.casefile.CasefileCommand.ResumeCase;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.confidentiality.ConfidentialityCommand.AgreeConfidentialityRegime;
import org.balcony.command.confidentiality.ConfidentialityCommand.ShareInformation;
import org.balcony.command.ecosystem.PrincipalParties;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.Fact;

/** Keeps the regimes, confidential matters and disclosures of a case. */
public final class ConfidentialityCapability implements Capability<ConfidentialityCommand, ConfidentialityState> {

    private static final int REGIME_AGES_AFTER_MONTHS = 12;

    @Override
    public Class<ConfidentialityCommand> commands() {
        return ConfidentialityCommand.class;
    }

    @Override
    public Class<ConfidentialityState> facet() {
        return ConfidentialityState.class;
    }

    @Override
    public ConfidentialityState initial() {
        return ConfidentialityState.NONE;
    }

    @Override
    public ConfidentialityState evolve(ConfidentialityState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return ConfidentialityState.restsOn(fact.event());
    }

    @Override
    public List<Need> needs(ConfidentialityCommand command, StreamState state) {
        return switch (command) {
            case AgreeConfidentialityRegime agree ->
                PrincipalParties.needs(state.of(CasefileState.class).conflictId());
            case ShareInformation share ->
                share.sharing().covers().stream().<Need>map(Need.OfEvent::new).toList();
            case ConfidentialityCommand.RecordConfidentialMatter record -> List.of();
            case ConfidentialityCommand.AuthoriseDisclosure authorise -> List.of();
        };
    }

    @Override
    public List<Flag> remarks(CommandType type, Command command, StreamState state, Context context) {
        boolean aged = command instanceof ResumeCase
                && state.of(ConfidentialityState.class)
                        .regimesOlderThan(context.now()
                                .atZone(ZoneOffset.UTC)
                                .minusMonths(REGIME_AGES_AFTER_MONTHS)
                                .toInstant());
        return aged ? List.of(Flag.of(ConfidentialityWarning.REGIME_AGED)) : List.of();
    }

    @Override
    public Decision decide(ConfidentialityCommand command, StreamState state, Context context) {
        return ConfidentialityDecider.decide(command, state, context);
    }
}
