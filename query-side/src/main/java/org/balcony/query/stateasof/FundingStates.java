package org.balcony.query.stateasof;

import java.util.List;
import org.balcony.events.FundingEvent;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.FundingEvent.FundingInfluenceDisclosed;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** Funding arrangements; past their period they have ended without anybody recording it. */
final class FundingStates {

    private FundingStates() {}

    private enum State {
        AGREED,
        SUSPENDED,
        SUPERSEDED,
        ENDED
    }

    static List<Step> steps(FundingEvent event) {
        return switch (event) {
            case FundingAgreed agreed -> agreed(agreed);
            case FundingChanged changed -> List.of(changed(changed));
            case FundingInfluenceDisclosed disclosed ->
                disclosed.arrangementId() == null
                        ? List.of()
                        : List.of(funding(disclosed.arrangementId()).counts("disclosures"));
        };
    }

    private static Step funding(LocalId id) {
        return Step.of(Machine.FUNDING_ARRANGEMENT, id);
    }

    private static List<Step> agreed(FundingAgreed agreed) {
        Step begins = during(funding(agreed.arrangementId()).first().to(State.AGREED), agreed.period())
                .tells("funder", agreed.funder())
                .tells("funderIsParty", agreed.funderIsParty())
                .tells("amount", agreed.amount())
                .tells("covers", agreed.covers())
                .tells("reportingEntitlement", agreed.reportingEntitlement());
        return agreed.supersedes() == null
                ? List.of(begins)
                : List.of(
                        begins,
                        funding(agreed.supersedes())
                                .from(State.AGREED, State.SUSPENDED)
                                .to(State.SUPERSEDED));
    }

    private static Step changed(FundingChanged changed) {
        Step step = funding(changed.arrangementId())
                .tells("amount", changed.amount())
                .tells("lastChange", changed.change());
        if (changed.period() != null) {
            during(step, changed.period());
        }
        return switch (changed.change()) {
            case EXTENDED, INCREASED, REDUCED, CONDITIONS_CHANGED -> step.from(State.AGREED, State.SUSPENDED);
            case SUSPENDED -> step.from(State.AGREED).to(State.SUSPENDED);
            case RESUMED -> step.from(State.SUSPENDED).to(State.AGREED);
            case ENDED -> ended(step, changed.effective());
        };
    }

    private static Step ended(Step step, @Nullable When effective) {
        step.from(State.AGREED, State.SUSPENDED);
        return effective == null
                ? step.to(State.ENDED)
                : step.lapses(Until.beginning(State.AGREED, effective, State.ENDED), State.AGREED, State.SUSPENDED);
    }

    private static Step during(Step step, When period) {
        return step.lapses(State.ENDED, period, State.AGREED, State.SUSPENDED).tells("period", period);
    }
}
