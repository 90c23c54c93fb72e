package org.balcony.events.samples;

import java.util.List;
import java.util.Map;
import org.balcony.events.ConductEvent;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.ConductEvent.AttendanceSummary;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConductEvent.MessageResponse;
import org.balcony.events.ConductEvent.ReschedulingReason;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.ConductEvent.SessionMode;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionRescheduled;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.ParticipantEvent.Capacity;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Counts;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.SideCounts;
import org.balcony.events.value.When;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class ConductSamples {

    public static final LocalId WORKSHOP_OF_THE_FORDS = new LocalId("workshop-of-the-fords");
    public static final LocalId WORKSHOP_ON_RETURN = new LocalId("workshop-on-return");
    private static final ActorOrText GOVERNMENT = ActorOrText.of(Samples.GOVERNMENT);
    private static final ActorOrText RIVER_FRONT = ActorOrText.of(Samples.RIVER_FRONT);

    private ConductSamples() {}

    /** One of each. */
    public static List<ConductEvent> oneOfEach() {
        return List.of(
                scheduled(),
                rescheduled(),
                new SessionCancelled(WORKSHOP_ON_RETURN, ReschedulingReason.SECURITY),
                opened(),
                held(),
                attended(),
                messageCarried());
    }

    public static SessionScheduled scheduled() {
        return new SessionScheduled(
                WORKSHOP_OF_THE_FORDS,
                SessionKind.PROBLEM_SOLVING_WORKSHOP,
                When.of("2024-11-05/2024-11-07"),
                SessionMode.IN_PERSON,
                "a school on the west bank",
                List.of(GOVERNMENT, RIVER_FRONT),
                PresenceRule.QUORUM,
                2,
                ConfidentialitySamples.RULES_OF_THE_FORDS,
                List.of(Samples.LEAD_MEDIATOR),
                "water",
                null);
    }

    public static SessionRescheduled rescheduled() {
        return new SessionRescheduled(
                WORKSHOP_OF_THE_FORDS,
                When.of("2024-11-05/2024-11-07"),
                When.of("2024-11-12/2024-11-14"),
                ReschedulingReason.PARTY_ABSENCE,
                PowerSamples.WEST_BANK_VENUE);
    }

    public static SessionOpened opened() {
        return new SessionOpened(
                WORKSHOP_OF_THE_FORDS,
                When.of("2024-11-12T08:30:00Z"),
                List.of(GOVERNMENT, RIVER_FRONT),
                true,
                null,
                ConfidentialitySamples.RULES_OF_THE_FORDS,
                List.of(new LocalId("heron"), new LocalId("otter")));
    }

    public static SessionHeld held() {
        return new SessionHeld(
                WORKSHOP_OF_THE_FORDS,
                HeldMode.LIVE,
                SessionKind.PROBLEM_SOLVING_WORKSHOP,
                When.of("2024-11-12/2024-11-13"),
                "a school on the west bank",
                "water",
                List.of(),
                List.of("the fords in the dry season", "who mends the boats"),
                "Both sides would mark three fords where nobody is armed",
                List.of("The third day fell away after the flood"),
                List.of(),
                new AttendanceSummary(
                        12,
                        SideCounts.of(Map.of(GOVERNMENT.value(), 6, RIVER_FRONT.value(), 5)),
                        Counts.of(Map.of("women", 5, "men", 7)),
                        Counts.of(Map.of("under-30", 3)),
                        Counts.of(Map.of("traditional", 4)),
                        4));
    }

    public static AttendanceRecorded attended() {
        return new AttendanceRecorded(
                WORKSHOP_OF_THE_FORDS, new LocalId("heron"), AttendanceStatus.PRESENT, Capacity.REPRESENTATIVE);
    }

    public static MessageCarried messageCarried() {
        return new MessageCarried(
                RIVER_FRONT,
                GOVERNMENT,
                ActorOrText.of(Samples.ELDERS),
                ConfidentialitySamples.OFFER_OF_THE_FRONT,
                true,
                When.of("2024-12-01~"),
                MessageResponse.NOTED,
                true);
    }
}
