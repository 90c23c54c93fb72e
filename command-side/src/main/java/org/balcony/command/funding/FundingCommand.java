package org.balcony.command.funding;

import java.util.List;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.CommandType.Kind;
import org.balcony.command.kernel.CommandType.Roles;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChange;
import org.balcony.events.FundingEvent.FundingCondition;
import org.balcony.events.FundingEvent.FundingInfluenceDisclosed;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Money;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What can be decided and recorded about money. */
public sealed interface FundingCommand extends Command {

    /** Agrees that somebody pays. */
    @CommandType(
            value = "agree-funding",
            purpose = "Agree who pays for what, until when, and what the funder may be told.",
            kind = Kind.DECIDE,
            stream = StreamKind.CASE,
            roles = Roles.LEAD_OR_ADMINISTRATOR)
    record AgreeFunding(FundingAgreed funding) implements FundingCommand {}

    /**
     * Records that an arrangement changed.
     *
     * @param arrangementId absent means the one arrangement that nobody has ended or replaced
     * @param change what changed
     * @param effective from when on; absent means when it occurred
     * @param amount the new amount; absent where it stays
     * @param period the new period, or for an extension the time added; absent where it stays
     * @param conditions the new conditions, where they changed
     * @param reportingEntitlement always absent: what a funder may be told changes only by a new agreement
     */
    @CommandType(
            value = "change-funding",
            purpose = "Record that a funding arrangement was extended, cut, suspended, resumed, changed or ended.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.OFFICER_OR_ADMINISTRATOR)
    record ChangeFunding(
            @Nullable LocalId arrangementId,
            FundingChange change,
            @Nullable When effective,
            @Nullable Money amount,
            @Nullable When period,
            List<FundingCondition> conditions,
            @Nullable ReportingEntitlement reportingEntitlement)
            implements FundingCommand {
        public ChangeFunding {
            conditions = Command.listed(conditions);
        }
    }

    /** Records that parties were told who pays. */
    @CommandType(
            value = "disclose-funding-influence",
            purpose = "Record that parties were told who pays and what that means, and what they objected.",
            kind = Kind.RECORD,
            stream = StreamKind.CASE,
            roles = Roles.LEAD)
    record DiscloseFundingInfluence(FundingInfluenceDisclosed disclosure) implements FundingCommand {}
}
