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

/** Danger, protection and the media in words; never who told us, nor where it happened. */
final class SafetyTitles {

    private SafetyTitles() {}

    static Line of(SafetyEvent event, ActorNames names) {
        return switch (event) {
            case RiskAssessed e ->
                Line.of(
                        "Risk to a " + Words.of(e.subject()) + ": "
                                + e.likelihood().points() * e.severity().points() + " of 25",
                        e.validUntil() == null ? null : "holds until " + e.validUntil());
            case SafetyIncidentReported e ->
                Line.of("Safety incident: " + Words.of(e.kind()) + ", severity " + e.severity() + " of 5", null);
            case ProtectiveMeasureTaken e ->
                Line.of(
                        "Protective measure: " + Words.of(e.kind()),
                        Boolean.TRUE.equals(e.closesIncident()) ? "closes the incident" : null);
            case MediaStatementIssued e -> Line.of("Statement to the media by " + issuers(e, names), e.audience());
            case MediaExposureRecorded e ->
                Line.of(
                        "In the media: " + Words.of(e.kind())
                                + (Boolean.TRUE.equals(e.identitiesExposed()) ? ", people could be recognised" : ""),
                        e.outletClass());
        };
    }

    static String subject(SafetyEvent event, StreamId stream) {
        return switch (event) {
            case RiskAssessed e -> "risk/" + e.riskId();
            case SafetyIncidentReported e -> "incident/" + e.incidentId();
            case ProtectiveMeasureTaken e -> protectedBy(e, stream);
            case MediaStatementIssued e -> "media-statement/" + e.statementId();
            case MediaExposureRecorded _ -> stream.toString();
        };
    }

    private static String issuers(MediaStatementIssued event, ActorNames names) {
        StringBuilder issuers = new StringBuilder(names.of(event.issuer()));
        event.jointWith().forEach(other -> issuers.append(", ").append(names.of(other)));
        return issuers.toString();
    }

    private static String protectedBy(ProtectiveMeasureTaken event, StreamId stream) {
        if (event.incidentId() != null) {
            return "incident/" + event.incidentId();
        }
        return event.riskId() != null ? "risk/" + event.riskId() : stream.toString();
    }
}
