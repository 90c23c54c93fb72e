package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.FundingEvent;
import org.balcony.events.FundingEvent.ConditionKind;
import org.balcony.events.FundingEvent.Flexibility;
import org.balcony.events.FundingEvent.FundedWork;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChange;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.FundingEvent.FundingCondition;
import org.balcony.events.FundingEvent.FundingInfluenceDisclosed;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Money;
import org.balcony.events.value.When;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class FundingSamples {

    public static final LocalId DIALOGUE_GRANT = new LocalId("dialogue-grant");

    private FundingSamples() {}

    /** One of each. */
    public static List<FundingEvent> oneOfEach() {
        return List.of(grantAgreed(), grantExtended(), influenceDisclosed());
    }

    public static FundingAgreed grantAgreed() {
        return new FundingAgreed(
                DIALOGUE_GRANT,
                ActorOrText.of(Samples.GOVERNMENT),
                true,
                new Money("240000", "EUR"),
                When.of("2024-04/2025-09"),
                Flexibility.ADJUSTABLE,
                List.of(FundedWork.CONDUCT, FundedWork.COORDINATION),
                ReportingEntitlement.BASIC_UPDATES,
                List.of(),
                List.of(new FundingCondition(ConditionKind.INCLUSION, "A third of the participants are women")),
                null);
    }

    public static FundingChanged grantExtended() {
        return new FundingChanged(
                DIALOGUE_GRANT,
                FundingChange.EXTENDED,
                When.of("2025-10-01"),
                new Money("310000", "EUR"),
                When.of("2024-04/2026-03"),
                List.of());
    }

    public static FundingInfluenceDisclosed influenceDisclosed() {
        return new FundingInfluenceDisclosed(
                DIALOGUE_GRANT,
                List.of(ActorOrText.of(Samples.RIVER_FRONT), ActorOrText.of(Samples.ELDERS)),
                "The government pays for venue and travel and is told the number of meetings, nothing else",
                List.of("The front asks for a second funder"));
    }
}
