package org.balcony.command.platform.dispatch;

import java.util.List;

/** Is told what becomes of commands; learns kinds and counts, and must not look into content. */
public interface CommandObserver {

    /**
     * Commands have been decided together.
     *
     * @param nanos how long their senders waited
     */
    void decided(List<Outcome> outcomes, long nanos);

    /** Tells several. */
    static CommandObserver all(List<CommandObserver> observers) {
        return (outcomes, nanos) -> observers.forEach(observer -> observer.decided(outcomes, nanos));
    }
}
