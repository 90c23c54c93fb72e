package org.balcony.command.kernel;

import java.util.UUID;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.Origin;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;

/** The case that the tests tell of: work around Guinea-Bissau, as in scenario S-01 of the domain text. */
public final class Samples {

    public static final ConflictId CONFLICT = new ConflictId(Given.CONFLICT.id());
    public static final ActorId POLITICIANS = actor(1);
    public static final ActorId MILITARY = actor(2);
    public static final ActorId COMMUNITY = actor(3);

    public static final CaseRegistered REGISTERED = new CaseRegistered(
            new Code("GW-05"),
            CONFLICT,
            "Quiet talks",
            new ActorOrText("A small organisation"),
            Origin.OWN_INITIATIVE,
            Label.of(Level.ORGANISATION));

    private Samples() {}

    public static ActorId actor(int number) {
        return new ActorId(new UUID(4, number));
    }
}
