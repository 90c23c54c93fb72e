package org.balcony.query.platform.visibility;

import java.util.function.Predicate;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordedEvent;

/** Opens the texts of an event that lie sealed in the log, for readers who may read them. */
public interface SealedTexts {

    /** Opens nothing. */
    SealedTexts AS_STORED = (event, _, _) -> event;

    /** What is read where a text may not be read, or cannot be any more. */
    String SEALED = "[sealed]";

    /** Stands among the owners for whoever a text is about, where it names nobody. */
    String ABOUT = "about";

    /**
     * The event with those texts in clear whose owner's texts may be read; all others, and those whose key was destroyed,
     * say only that they are sealed.
     *
     * @param subject the event in whose fields the texts stand: the event itself, or what it corrects
     * @param owners whose texts may be read: {@code party:<actor id>}, {@code person:<person id>}, {@code case:<case id>} or
     *     {@link #ABOUT}
     * @throws org.balcony.ledger.LedgerUnavailable if the keys cannot be reached
     */
    RecordedEvent opened(RecordedEvent event, DomainEvent subject, Predicate<String> owners);
}
