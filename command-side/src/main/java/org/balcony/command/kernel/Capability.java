package org.balcony.command.kernel;

import java.util.List;
import java.util.Optional;
import org.balcony.events.Fact;
import org.balcony.events.value.StreamId;

/**
 * One thing Balcony can do: a family of commands, the part of a stream's state it keeps, and its rules.
 *
 * @param <C> the sealed family of commands
 * @param <S> the facet of the stream's state, immutable
 */
public interface Capability<C extends Command, S> {

    Class<C> commands();

    Class<S> facet();

    S initial();

    /**
     * The facet after the fact. Total: a fact that changes nothing leaves the facet as it is, and the very same object
     * is returned.
     */
    S evolve(S state, Fact fact);

    /**
     * Whether the facet may rest on the fact, now or after other entries are retracted or corrected. Any field may be
     * corrected, so the answer depends on the type of the event only, never on what it says. Facts that are no facet's
     * concern and change no facet are not kept to compute the state again.
     */
    boolean concerns(Fact fact);

    /** The facet after a fact that no longer stands: only what must outlive it, such as a number never used again. */
    default S remember(S state, Fact annulled) {
        return state;
    }

    /**
     * What of the facet stands in the way of a command of another capability that is otherwise accepted. Each capability
     * guards its own: an open session objects to closing the case, and the case need not know of sessions.
     */
    default Optional<Decision.Refused> objection(Command command, StreamState state, Context context) {
        return Optional.empty();
    }

    /** What the facet has to say about any command that its stream accepts, its own or another capability's. */
    default List<Flag> remarks(CommandType type, Command command, StreamState state, Context context) {
        return List.of();
    }

    /** What the flags of its decider rest on, whatever else they say. */
    default Source source() {
        return Source.WORK;
    }

    /** What of other streams the decision needs; asked before {@link #decide}. */
    default List<Need> needs(C command, StreamState state) {
        return List.of();
    }

    /** What of other streams {@link #objection} and {@link #remarks} need for a command of another capability. */
    default List<Need> needsBeside(Command command, StreamState state) {
        return List.of();
    }

    /** The same, for a stream that must be named itself to be found from elsewhere. */
    default List<Need> needs(C command, StreamState state, StreamId stream) {
        return needs(command, state);
    }

    Decision decide(C command, StreamState state, Context context);
}
