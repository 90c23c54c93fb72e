package org.balcony.command.participants;

import java.util.List;
import java.util.Optional;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.participants.ParticipantsCommand.InviteParticipant;
import org.balcony.command.participants.ParticipantsCommand.NominateCandidate;
import org.balcony.events.Fact;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.StreamId;

/** Keeps who takes part, and what each consented to. */
public final class ParticipantsCapability implements Capability<ParticipantsCommand, ParticipantsState> {

    @Override
    public Class<ParticipantsCommand> commands() {
        return ParticipantsCommand.class;
    }

    @Override
    public Class<ParticipantsState> facet() {
        return ParticipantsState.class;
    }

    @Override
    public ParticipantsState initial() {
        return ParticipantsState.NONE;
    }

    @Override
    public ParticipantsState evolve(ParticipantsState state, Fact fact) {
        return state.after(fact);
    }

    @Override
    public boolean concerns(Fact fact) {
        return ParticipantsState.restsOn(fact.event());
    }

    @Override
    public List<Need> needs(ParticipantsCommand command, StreamState state) {
        return person(command, state.of(ParticipantsState.class)).stream()
                .<Need>map(person -> new Need.OfStream(StreamId.of(person)))
                .toList();
    }

    /** The person whose erasure would stand in the way. */
    private static Optional<PersonId> person(ParticipantsCommand command, ParticipantsState state) {
        if (command instanceof NominateCandidate nominate) {
            return Optional.of(nominate.candidate().personId());
        }
        return command instanceof InviteParticipant invite
                ? state.participation(invite.invitation().participationId()).map(Participation::person)
                : Optional.empty();
    }

    @Override
    public Decision decide(ParticipantsCommand command, StreamState state, Context context) {
        return ParticipantsDecider.decide(command, state, context);
    }
}
