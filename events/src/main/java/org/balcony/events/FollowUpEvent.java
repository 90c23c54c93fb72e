package org.balcony.events;

import java.util.List;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Trend;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What becomes of people after a session. */
public sealed interface FollowUpEvent extends DomainEvent {

    /**
     * Contact after a session was planned.
     *
     * @param planId names the plan within the case
     * @param cohort the participations it is for
     * @param cadenceDays how many days between contacts, from 1
     * @param channels by which channels
     * @param purpose what for
     * @param owner who keeps in touch; absent where not settled
     * @param until until when; absent where open
     */
    @EventType(value = "follow-up.planned", version = 1)
    record FollowUpPlanned(
            @NewId LocalId planId,
            @OfParticipation List<LocalId> cohort,
            int cadenceDays,
            List<String> channels,
            FollowUpPurpose purpose,
            @Nullable ActorOrText owner,
            @Nullable When until)
            implements FollowUpEvent {
        public FollowUpPlanned {
            cohort = List.copyOf(cohort);
            channels = List.copyOf(channels);
        }
    }

    /**
     * A participant was reached after a session.
     *
     * @param participationId the participation
     * @param planId the plan; absent where under none, or under the only one that names the participation
     * @param channel by which channel; absent where not said
     * @param reentry how the return went; absent where not asked
     * @param attitudeTrend where the attitude to the other side moves; absent where not judged
     * @param crossSideContact whether the person keeps in touch across sides; absent where not known
     * @param disseminated whether the person passed on what was learned; absent where not known
     */
    @EventType(value = "follow-up.contact-made", version = 1)
    record FollowUpContactMade(
            @OfParticipation LocalId participationId,
            @Nullable LocalId planId,
            @Sealed(under = "participationId") @Nullable String channel,
            @Nullable ReentryState reentry,
            @Nullable Trend attitudeTrend,
            @Nullable Boolean crossSideContact,
            @Nullable Boolean disseminated)
            implements FollowUpEvent {}

    /**
     * A participant was not reached when due.
     *
     * @param participationId the participation
     * @param planId the plan; absent where under none, or under the only one that names the participation
     * @param dueOn when it was due; absent where not said
     * @param reason why; absent where not known
     */
    @EventType(value = "follow-up.contact-missed", version = 1)
    record FollowUpContactMissed(
            @OfParticipation LocalId participationId,
            @Nullable LocalId planId,
            @Nullable When dueOn,
            @Sealed(under = "participationId") @Nullable String reason)
            implements FollowUpEvent {}

    /** What a follow-up is for. */
    enum FollowUpPurpose {
        RELATIONSHIP,
        REENTRY_SUPPORT,
        DISSEMINATION,
        SECURITY_CHECK,
        DOCUMENTATION
    }

    /** How the return went. */
    enum ReentryState {
        REINFORCED,
        STABLE,
        STRAINED,
        ISOLATED,
        THREATENED,
        UNKNOWN
    }
}
