package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.PersonEvent;
import org.balcony.events.PersonEvent.ErasureGround;
import org.balcony.events.PersonEvent.ErasureRefused;
import org.balcony.events.PersonEvent.ErasureRequested;
import org.balcony.events.PersonEvent.PersonRegistered;
import org.balcony.events.PersonEvent.PersonalDataErased;
import org.balcony.events.PersonEvent.Urgency;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.When;

/** What the registry of the river dialogue holds of the ferry keeper, and how it came to hold nothing. */
public final class PersonSamples {

    private PersonSamples() {}

    /** One of each. */
    public static List<PersonEvent> oneOfEach() {
        return List.of(ferryKeeperRegistered(), erasureRequested(), erasureRefused(), dataErased());
    }

    public static PersonRegistered ferryKeeperRegistered() {
        return new PersonRegistered(new Code("HERON-3"), "vault/0192c3a0-0000-7000-8000-00000000fa17");
    }

    public static ErasureRequested erasureRequested() {
        return new ErasureRequested(ErasureGround.PURPOSE_ENDED, Urgency.ROUTINE);
    }

    public static ErasureRefused erasureRefused() {
        return new ErasureRefused(
                "the funder may audit attendance until the end of the year",
                "signed travel slips",
                When.of("2025-12-31"),
                null);
    }

    public static PersonalDataErased dataErased() {
        return new PersonalDataErased(
                1, List.of("timeline", "audit trail"), List.of(ActorOrText.of(Samples.ELDERS)), null, null);
    }
}
