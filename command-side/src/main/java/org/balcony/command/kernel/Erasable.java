package org.balcony.command.kernel;

import java.util.List;
import org.balcony.events.value.ActorOrText;

/**
 * What an erasure reaches, counted before it is decided.
 *
 * @param keys how many keys there are to destroy
 * @param records how many entries name the person or hold a text of the party
 * @param recipients who outside the organisation was let in where those entries are, or was told of them; never the person
 */
public record Erasable(int keys, int records, List<ActorOrText> recipients) {

    /** Nothing. */
    public static final Erasable NOTHING = new Erasable(0, 0, List.of());

    public Erasable {
        recipients = List.copyOf(recipients);
    }
}
