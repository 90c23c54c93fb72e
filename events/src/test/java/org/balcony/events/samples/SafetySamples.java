package org.balcony.events.samples;

import java.util.List;
import org.balcony.events.SafetyEvent;
import org.balcony.events.SafetyEvent.ExposureKind;
import org.balcony.events.SafetyEvent.IncidentKind;
import org.balcony.events.SafetyEvent.MediaExposureRecorded;
import org.balcony.events.SafetyEvent.MediaStatementIssued;
import org.balcony.events.SafetyEvent.ProtectiveKind;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.RiskSubject;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Rating;
import org.balcony.events.value.When;

/** One realistic instance of every event of its family, from the river dialogue. */
public final class SafetySamples {

    public static final LocalId ROAD_RISK = new LocalId("road-risk");
    public static final LocalId STOPPED_AT_THE_FORD = new LocalId("stopped-at-the-ford");
    private static final LocalId PARTICIPATION = new LocalId("p-17");

    private SafetySamples() {}

    /** One of each. */
    public static List<SafetyEvent> oneOfEach() {
        return List.of(
                riskAssessed(), incidentReported(), protectiveMeasureTaken(), statementIssued(), exposureRecorded());
    }

    public static RiskAssessed riskAssessed() {
        return new RiskAssessed(
                ROAD_RISK,
                RiskSubject.PARTICIPATION,
                PARTICIPATION,
                null,
                null,
                List.of("Law against contact with the other bank", "Checkpoint at the ford"),
                Rating.of(4),
                Rating.of(5),
                "Travels with the elders",
                When.of("2024-12"));
    }

    public static SafetyIncidentReported incidentReported() {
        return new SafetyIncidentReported(
                STOPPED_AT_THE_FORD,
                IncidentKind.TRAVEL_BLOCK,
                Rating.of(3),
                List.of(PARTICIPATION),
                "local partner",
                "The fords");
    }

    public static ProtectiveMeasureTaken protectiveMeasureTaken() {
        return new ProtectiveMeasureTaken(
                STOPPED_AT_THE_FORD, ROAD_RISK, PARTICIPATION, ProtectiveKind.SEPARATE_TRAVEL_SLIP, true);
    }

    public static MediaStatementIssued statementIssued() {
        return new MediaStatementIssued(
                new LocalId("ferry-statement"),
                ActorOrText.of(Samples.OUR_ORGANISATION),
                List.of(ActorOrText.of(Samples.ELDERS)),
                List.of(ActorOrText.of(Samples.GOVERNMENT), ActorOrText.of(Samples.RIVER_FRONT)),
                "Radio of both banks",
                "statements/2024-09-ferry.pdf",
                null);
    }

    public static MediaExposureRecorded exposureRecorded() {
        return new MediaExposureRecorded(
                ExposureKind.DISINFORMATION, "daily newspaper", "Says that only one bank came to the table", false);
    }
}
