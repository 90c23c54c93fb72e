package org.balcony.command.platform.dispatch;

import java.util.List;

/**
 * Does what must be done in the world once events are in the log, before their sender is answered. It is told again of a
 * command that is repeated, and what it does twice it has done once; what a crash leaves undone is made good at the next
 * start.
 */
public interface Aftermath {

    /** Nothing follows. */
    Aftermath NONE = outcomes -> {};

    /**
     * Does what follows from these outcomes.
     *
     * @throws org.balcony.ledger.LedgerUnavailable if it could not be done now; the events stay
     */
    void follow(List<Outcome> outcomes);
}
