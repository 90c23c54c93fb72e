package org.balcony.command.kernel;

import java.util.List;
import org.balcony.events.Fact;

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
     * The facet after the fact. Total: a fact that is none of its concern leaves the facet as it is, and the very same
     * object is returned, which tells that the fact need not be kept to compute the state again.
     */
    S evolve(S state, Fact fact);

    /** What of other streams the decision needs; asked before {@link #decide}. */
    default List<Need> needs(C command, StreamState state) {
        return List.of();
    }

    Decision decide(C command, StreamState state, Context context);
}
