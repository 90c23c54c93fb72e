package org.balcony.command.participants;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.balcony.command.casefile.CasefileCommand.ResumeCase;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.Need;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.participants.ParticipantsCommand.InviteParticipant;
import org.balcony.command.participants.ParticipantsCommand.NominateCandidate;
import org.balcony.command.participants.ParticipantsCommand.NoteErasure;
import org.balcony.events.Fact;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.StreamId;

/** Keeps who takes part, and what each consented to. */
public final class ParticipantsCapability implements Capability<ParticipantsCommand, ParticipantsState> {

    private static final int MONTHS_A_CONSENT_STAYS_FRESH = 12;

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
        if (command instanceof NoteErasure note) {
            return state.participation(note.erased().participationId()).map(Participation::person);
        }
        return command instanceof InviteParticipant invite
                ? state.participation(invite.invitation().participationId()).map(Participation::person)
                : Optional.empty();
    }

    @Override
    public List<Flag> remarks(CommandType type, Command command, StreamState state, Context context) {
        boolean stale = command instanceof ResumeCase
                && state.of(ParticipantsState.class)
                        .consentsOlderThan(context.now()
                                .atZone(ZoneOffset.UTC)
                                .minusMonths(MONTHS_A_CONSENT_STAYS_FRESH)
                                .toInstant());
        return stale ? List.of(Flag.of(ParticipantsWarning.CONSENTS_STALE)) : List.of();
    }

    @Override
    public Decision decide(ParticipantsCommand command, StreamState state, Context context) {
        return ParticipantsDecider.decide(command, state, context);
    }
}
