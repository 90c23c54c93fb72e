package org.balcony.query.titles;

import org.balcony.events.PersonEvent;
import org.balcony.events.PersonEvent.ErasureRefused;
import org.balcony.events.PersonEvent.ErasureRequested;
import org.balcony.events.PersonEvent.PersonRegistered;
import org.balcony.events.PersonEvent.PersonalDataErased;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;
import org.jspecify.annotations.Nullable;

/** What happened to the record of a person, in words; never where the identity is kept, nor who is in danger. */
final class PersonTitles {

    private PersonTitles() {}

    static Line of(PersonEvent event) {
        return switch (event) {
            case PersonRegistered e -> Line.of("Person registered: " + e.pseudonym(), null);
            case ErasureRequested _ -> Line.of("Erasure requested", null);
            case ErasureRefused e -> Line.of("Erasure refused: " + e.legalGround(), "Kept: " + e.whatIsKept());
            case PersonalDataErased e -> Line.of("Personal data erased" + ground(e), touched(e));
        };
    }

    private static String ground(PersonalDataErased erased) {
        return erased.ground() == null ? "" : ": " + Words.of(erased.ground());
    }

    private static @Nullable String touched(PersonalDataErased erased) {
        return erased.recordsTouched() == null
                ? null
                : "%d records touched, %d keys destroyed".formatted(erased.recordsTouched(), erased.keysDestroyed());
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
