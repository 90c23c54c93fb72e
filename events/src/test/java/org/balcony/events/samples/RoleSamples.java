package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.RoleEvent;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.RoleEvent.Relationships;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEndReason;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class RoleSamples {

    public static final LocalId AMINA_LEADS = new LocalId("amina-leads");
    private static final ActorOrText AMINA = new ActorOrText(Samples.LEAD_MEDIATOR.value());
    private static final ActorOrText RASHID = new ActorOrText("rashid");

    private RoleSamples() {}

    /** One of each. */
    public static List<RoleEvent> oneOfEach() {
        return List.of(leadAssigned(), leadEnded(), handoverCompleted());
    }

    public static RoleAssigned leadAssigned() {
        return new RoleAssigned(
                AMINA_LEADS,
                AMINA,
                CaseRole.LEAD_MEDIATOR,
                When.of("2024-03/2026-02"),
                null,
                "Worked for the river authority until 2016");
    }

    public static RoleEnded leadEnded() {
        return new RoleEnded(AMINA_LEADS, RoleEndReason.ROTATION);
    }

    public static HandoverCompleted handoverCompleted() {
        return new HandoverCompleted(
                AMINA,
                RASHID,
                12,
                new Relationships(
                        List.of(ActorOrText.of(Samples.GOVERNMENT), ActorOrText.of(Samples.ELDERS)),
                        List.of(ActorOrText.of(Samples.RIVER_FRONT))),
                List.of("Reply to the elders on the ferry timetable"),
                List.of(),
                List.of(ActorOrText.of(Samples.GOVERNMENT), ActorOrText.of(Samples.RIVER_FRONT)));
    }
}
