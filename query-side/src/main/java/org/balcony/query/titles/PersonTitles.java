package org.balcony.query.titles;

import org.balcony.events.PersonEvent;
import org.balcony.events.PersonEvent.ErasureRefused;
import org.balcony.events.PersonEvent.ErasureRequested;
import org.balcony.events.PersonEvent.PersonRegistered;
import org.balcony.events.PersonEvent.PersonalDataErased;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Events of one family in words, and what they are about. */
final class PersonTitles {

    private PersonTitles() {}

    static Line of(PersonEvent event, ActorNames names) {
        return switch (event) {
            case PersonRegistered e -> Line.of("Person registered", e.vaultRef());
            case ErasureRequested e -> Line.of("Erasure requested: " + Words.of(e.ground()), null);
            case ErasureRefused e -> Line.of("Erasure refused", e.legalGround());
            case PersonalDataErased _ -> Line.of("Personal data erased", null);
        };
    }

    static String subject(PersonEvent event, StreamId stream) {
        return switch (event) {
            case PersonRegistered _ -> stream.toString();
            case ErasureRequested _ -> stream.toString();
            case ErasureRefused _ -> stream.toString();
            case PersonalDataErased _ -> stream.toString();
        };
    }
}
