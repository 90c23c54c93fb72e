package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.AccessEvent;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.AccessEvent.AccessScope;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.When;

/** The evaluator of the river dialogue is let into the water strand, and shut out again. */
public final class AccessSamples {

    private static final LocalId EVALUATION = new LocalId("grant-evaluation");

    private AccessSamples() {}

    /** One of each. */
    public static List<AccessEvent> oneOfEach() {
        return List.of(evaluatorLetIn(), evaluatorShutOut());
    }

    public static AccessGranted evaluatorLetIn() {
        return new AccessGranted(
                EVALUATION,
                new ActorOrText("noor"),
                Role.EVALUATOR,
                AccessScope.STRAND,
                "water",
                Level.TEAM,
                List.of(Compartment.FUNDING),
                When.of("2025-06-30"),
                "midterm evaluation");
    }

    public static AccessRevoked evaluatorShutOut() {
        return new AccessRevoked(EVALUATION, "The report is in");
    }
}
