package org.balcony.events;

import java.util.List;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Money;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** Who pays, for what, and what that entitles to. */
public sealed interface FundingEvent extends DomainEvent {

    /**
     * A funding arrangement was agreed.
     *
     * @param arrangementId names the arrangement within the case
     * @param funder who pays
     * @param funderIsParty whether the funder is a party to the conflict
     * @param amount how much; absent where it may not be said
     * @param period from when to when it covers the work
     * @param flexibility how freely it can be used; absent where not said
     * @param covers what it covers
     * @param reportingEntitlement what the funder may be told
     * @param entitlementAuthorisedBy the parties that authorised that entitlement
     * @param conditions what is asked in return
     * @param supersedes the arrangement it replaces; absent where it replaces none
     */
    @EventType(value = "funding.agreed", version = 1)
    @MinimumLabel(level = Level.ORGANISATION, compartments = "funding")
    record FundingAgreed(
            @NewId LocalId arrangementId,
            ActorOrText funder,
            boolean funderIsParty,
            @Nullable Money amount,
            When period,
            @Nullable Flexibility flexibility,
            List<FundedWork> covers,
            ReportingEntitlement reportingEntitlement,
            List<ActorOrText> entitlementAuthorisedBy,
            List<FundingCondition> conditions,
            @Nullable LocalId supersedes)
            implements FundingEvent {
        public FundingAgreed {
            covers = List.copyOf(covers);
            entitlementAuthorisedBy = List.copyOf(entitlementAuthorisedBy);
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A funding arrangement changed.
     *
     * @param arrangementId the arrangement
     * @param change what changed
     * @param effective from when on; absent means when it occurred
     * @param amount the new amount; absent where it stays
     * @param period the new period; absent where it stays
     * @param conditions the new conditions, where they changed
     */
    @EventType(value = "funding.changed", version = 1)
    @MinimumLabel(level = Level.ORGANISATION, compartments = "funding")
    record FundingChanged(
            LocalId arrangementId,
            FundingChange change,
            @Nullable When effective,
            @Nullable Money amount,
            @Nullable When period,
            List<FundingCondition> conditions)
            implements FundingEvent {
        public FundingChanged {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Parties were told who pays and what that means.
     *
     * @param arrangementId the arrangement; absent where it was about all
     * @param toParties who was told
     * @param whatWasSaid what was said
     * @param objections what was objected
     */
    @EventType(value = "funding.influence-disclosed", version = 1)
    record FundingInfluenceDisclosed(
            @Nullable LocalId arrangementId, List<ActorOrText> toParties, String whatWasSaid, List<String> objections)
            implements FundingEvent {
        public FundingInfluenceDisclosed {
            toParties = List.copyOf(toParties);
            objections = List.copyOf(objections);
        }
    }

    /**
     * Something asked in return for money.
     *
     * @param kind what it is about
     * @param text what is asked; absent where the kind says it
     */
    record FundingCondition(ConditionKind kind, @Nullable String text) {}

    /** How freely money can be used. */
    enum Flexibility {
        RIGID,
        ADJUSTABLE,
        FLEXIBLE
    }

    /** What money covers. */
    enum FundedWork {
        CONDUCT,
        COORDINATION,
        FOLLOW_UP,
        EVALUATION
    }

    /** What a funder may be told, from little to much. */
    enum ReportingEntitlement {
        NONE,
        BASIC_UPDATES,
        STANDARD,
        DETAILED
    }

    /** What a condition is about. */
    enum ConditionKind {
        INCLUSION,
        VETTING,
        TIMELINE,
        GEOGRAPHY,
        VISIBILITY,
        OTHER
    }

    /** What changed about an arrangement. */
    enum FundingChange {
        EXTENDED,
        INCREASED,
        REDUCED,
        SUSPENDED,
        RESUMED,
        CONDITIONS_CHANGED,
        ENDED
    }
}
