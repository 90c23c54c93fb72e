package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.ConfidentialityEvent;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.ContentLevel;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.ConfidentialityEvent.RegimeKind;
import org.balcony.events.ConfidentialityEvent.SharingKind;
import org.balcony.events.ConfidentialityEvent.SharingPhase;
import org.balcony.events.ConfidentialityEvent.Sunset;
import org.balcony.events.ConfidentialityEvent.SunsetKind;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Scope;
import org.balcony.events.value.When;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class ConfidentialitySamples {

    public static final LocalId RULES_OF_THE_FORDS = new LocalId("rules-of-the-fords");
    public static final LocalId OFFER_OF_THE_FRONT = new LocalId("offer-of-the-front");
    private static final ActorOrText GOVERNMENT = ActorOrText.of(Samples.GOVERNMENT);
    private static final ActorOrText RIVER_FRONT = ActorOrText.of(Samples.RIVER_FRONT);

    private ConfidentialitySamples() {}

    /** One of each. */
    public static List<ConfidentialityEvent> oneOfEach() {
        return List.of(regimeAgreed(), matterRecorded(), disclosureAuthorised(), informationShared());
    }

    public static ConfidentialityRegimeAgreed regimeAgreed() {
        return new ConfidentialityRegimeAgreed(
                RULES_OF_THE_FORDS,
                RegimeKind.NON_ATTRIBUTION,
                Scope.strand("water"),
                List.of(GOVERNMENT, RIVER_FRONT),
                List.of(GOVERNMENT, RIVER_FRONT),
                "One note-taker, chosen by both banks; notes are read out at the end of each day",
                new Sunset(SunsetKind.DATE, When.of("2034"), null),
                new LocalId("first-rules"));
    }

    public static ConfidentialMatterRecorded matterRecorded() {
        return new ConfidentialMatterRecorded(
                OFFER_OF_THE_FRONT,
                Samples.RIVER_FRONT,
                List.of(Samples.LEAD_MEDIATOR),
                "The front would leave the upper ford before the rains",
                "fords");
    }

    public static DisclosureAuthorised disclosureAuthorised() {
        return new DisclosureAuthorised(
                OFFER_OF_THE_FRONT,
                RIVER_FRONT,
                List.of(GOVERNMENT),
                DisclosureExtent.FULL,
                When.of("2025-01-31"),
                "By word of mouth only");
    }

    public static InformationShared informationShared() {
        return new InformationShared(
                new LocalId("briefing-of-december"),
                GOVERNMENT,
                SharingKind.BRIEFING,
                ContentLevel.SUBSTANTIVE,
                SharingPhase.DURING,
                List.of(Samples.event(1)),
                List.of(OFFER_OF_THE_FRONT),
                DisclosureExtent.FULL,
                "in person");
    }
}
