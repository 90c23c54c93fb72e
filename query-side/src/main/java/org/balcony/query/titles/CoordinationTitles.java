package org.balcony.query.titles;

import org.balcony.events.CoordinationEvent;
import org.balcony.events.CoordinationEvent.ConsultationHeld;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.ConsultationSought;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.CoordinationEvent.CoordinationArrangementEnded;
import org.balcony.events.CoordinationEvent.ThirdPartyActionNotified;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Events of one family in words, and what they are about. */
final class CoordinationTitles {

    private CoordinationTitles() {}

    static Line of(CoordinationEvent event, ActorNames names) {
        return switch (event) {
            case ConsultationSought e -> Line.of("Consultation sought" + ", " + names.of(e.with()), e.about());
            case ConsultationHeld e -> Line.of("Consultation held: " + Words.of(e.outcome()), e.about());
            case ConsultationNotHeld e -> Line.of("Consultation not held: " + Words.of(e.why()), e.about());
            case CoordinationArrangementAgreed e ->
                Line.of("Coordination arrangement agreed: " + Words.of(e.kind()), e.channelRules());
            case CoordinationArrangementEnded e -> Line.of("Coordination arrangement ended", e.reason());
            case ThirdPartyActionNotified e ->
                Line.of("Third party action notified: " + Words.of(e.kind()) + ", " + names.of(e.actor()), null);
        };
    }

    static String subject(CoordinationEvent event, StreamId stream) {
        return switch (event) {
            case ConsultationSought e -> "consultation/" + e.consultationId();
            case ConsultationHeld e -> "consultation/" + e.consultationId();
            case ConsultationNotHeld e -> "consultation/" + e.consultationId();
            case CoordinationArrangementAgreed e -> "arrangement/" + e.arrangementId();
            case CoordinationArrangementEnded e -> "arrangement/" + e.arrangementId();
            case ThirdPartyActionNotified _ -> stream.toString();
        };
    }
}
