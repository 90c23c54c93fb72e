package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.CoordinationEvent;
import org.balcony.events.CoordinationEvent.ArrangementKind;
import org.balcony.events.CoordinationEvent.ArrangementMode;
import org.balcony.events.CoordinationEvent.ConsultationHeld;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.ConsultationOutcome;
import org.balcony.events.CoordinationEvent.ConsultationSought;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.CoordinationEvent.CoordinationArrangementEnded;
import org.balcony.events.CoordinationEvent.LearnedVia;
import org.balcony.events.CoordinationEvent.NotConsulted;
import org.balcony.events.CoordinationEvent.RelativeTime;
import org.balcony.events.CoordinationEvent.ThirdPartyAction;
import org.balcony.events.CoordinationEvent.ThirdPartyActionNotified;
import org.balcony.events.CoordinationEvent.ThirdPartyResponse;
import org.balcony.events.CoordinationEvent.WaiverGround;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;

/** How those who help around the river talk to each other before they act. */
public final class CoordinationSamples {

    public static final LocalId WITH_THE_ELDERS = new LocalId("consultation-elders");
    public static final LocalId FRIENDS = new LocalId("friends-of-the-river");

    private CoordinationSamples() {}

    /** One of each. */
    public static List<CoordinationEvent> oneOfEach() {
        return List.of(
                consultationSought(),
                consultationHeld(),
                consultationWaived(),
                friendsAgreed(),
                friendsEnded(),
                venueOffered());
    }

    public static ConsultationSought consultationSought() {
        return new ConsultationSought(
                WITH_THE_ELDERS,
                ActorOrText.of(Samples.ELDERS),
                "a first workshop at the lower ford",
                new LocalId("river-dialogue"),
                When.of("2024-11"));
    }

    public static ConsultationHeld consultationHeld() {
        return new ConsultationHeld(
                WITH_THE_ELDERS,
                null,
                null,
                null,
                ConsultationOutcome.ADJUST,
                List.of("Not before the harvest is in", "The elders open the day"));
    }

    public static ConsultationNotHeld consultationWaived() {
        return new ConsultationNotHeld(
                new LocalId("consultation-garrison"),
                new ActorOrText("the garrison of the east bank"),
                "a first workshop at the lower ford",
                null,
                NotConsulted.WAIVED,
                WaiverGround.DO_NO_HARM);
    }

    public static CoordinationArrangementAgreed friendsAgreed() {
        return new CoordinationArrangementAgreed(
                FRIENDS,
                ArrangementKind.CONTACT_GROUP,
                ArrangementMode.HIERARCHICAL,
                List.of(ActorOrText.of(Samples.ELDERS), new ActorOrText("the embassy of a neighbour")),
                ActorOrText.of(Samples.OUR_ORGANISATION),
                "Dates and places by word of mouth only");
    }

    public static CoordinationArrangementEnded friendsEnded() {
        return new CoordinationArrangementEnded(FRIENDS, "The official talks have a group of their own");
    }

    public static ThirdPartyActionNotified venueOffered() {
        return new ThirdPartyActionNotified(
                new ActorOrText("the embassy of a neighbour"),
                ThirdPartyAction.OFFERS_VENUE,
                RelativeTime.BEFORE,
                LearnedVia.TOLD_BY_ACTOR,
                ThirdPartyResponse.WELCOME);
    }
}
