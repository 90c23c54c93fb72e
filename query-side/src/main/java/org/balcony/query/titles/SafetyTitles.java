package org.balcony.query.titles;

import org.balcony.events.SafetyEvent;
import org.balcony.events.SafetyEvent.MediaExposureRecorded;
import org.balcony.events.SafetyEvent.MediaStatementIssued;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Events of one family in words, and what they are about. */
final class SafetyTitles {

    private SafetyTitles() {}

    static Line of(SafetyEvent event, ActorNames names) {
        return switch (event) {
            case RiskAssessed e -> Line.of("Risk assessed: " + Words.of(e.subject()), e.mitigation());
            case SafetyIncidentReported e ->
                Line.of("Safety incident reported: " + Words.of(e.kind()), e.sourceClass());
            case ProtectiveMeasureTaken e -> Line.of("Protective measure taken: " + Words.of(e.kind()), null);
            case MediaStatementIssued e ->
                Line.of("Media statement issued" + ", " + names.of(e.issuer()), e.audience());
            case MediaExposureRecorded e -> Line.of("Media exposure recorded: " + Words.of(e.kind()), e.outletClass());
        };
    }

    static String subject(SafetyEvent event, StreamId stream) {
        return switch (event) {
            case RiskAssessed e -> "risk/" + e.riskId();
            case SafetyIncidentReported e -> "incident/" + e.incidentId();
            case ProtectiveMeasureTaken _ -> stream.toString();
            case MediaStatementIssued e -> "media-statement/" + e.statementId();
            case MediaExposureRecorded _ -> stream.toString();
        };
    }
}
