package org.balcony.query.titles;

import static org.balcony.query.kernel.Words.capital;

import org.balcony.events.CoordinationEvent;
import org.balcony.events.CoordinationEvent.ConsultationHeld;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.ConsultationSought;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.CoordinationEvent.CoordinationArrangementEnded;
import org.balcony.events.CoordinationEvent.ThirdPartyActionNotified;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;
import org.jspecify.annotations.Nullable;

/** How third parties talked to each other, in words. */
final class CoordinationTitles {

    private CoordinationTitles() {}

    static Line of(CoordinationEvent event, ActorNames names) {
        return switch (event) {
            case ConsultationSought e -> Line.of("Consultation sought" + with(e.with(), names), e.about());
            case ConsultationHeld e ->
                Line.of(
                        "Consultation held" + with(e.with(), names) + ": " + Words.of(e.outcome()),
                        e.commitments().isEmpty() ? e.about() : Wording.joined(e.commitments()));
            case ConsultationNotHeld e ->
                Line.of(
                        "Consultation" + with(e.with(), names) + " not held: " + Words.of(e.why())
                                + (e.ground() == null ? "" : " (" + Words.of(e.ground()) + ")"),
                        e.about());
            case CoordinationArrangementAgreed e ->
                Line.of(
                        capital(e.kind()) + " agreed: " + Wording.all(e.members(), names) + led(e.lead(), names),
                        e.channelRules());
            case CoordinationArrangementEnded e -> Line.of("Coordination arrangement ended", e.reason());
            case ThirdPartyActionNotified e ->
                Line.of(names.of(e.actor()) + ": " + Words.of(e.kind()) + learned(e), answer(e));
        };
    }

    private static String with(@Nullable ActorOrText whom, ActorNames names) {
        return whom == null ? "" : " with " + names.of(whom);
    }

    private static String led(@Nullable ActorOrText lead, ActorNames names) {
        return lead == null ? "" : ", led by " + names.of(lead);
    }

    private static String learned(ThirdPartyActionNotified action) {
        return action.when() == null ? "" : ", learned " + Words.of(action.when());
    }

    private static @Nullable String answer(ThirdPartyActionNotified action) {
        return action.response() == null ? null : "Our answer: " + Words.of(action.response());
    }

    static String subject(CoordinationEvent event, StreamId stream) {
        return switch (event) {
            case ConsultationSought e -> "consultation/" + e.consultationId();
            case ConsultationHeld e -> "consultation/" + e.consultationId();
            case ConsultationNotHeld e -> "consultation/" + e.consultationId();
            case CoordinationArrangementAgreed e -> "arrangement/" + e.arrangementId();
            case CoordinationArrangementEnded e -> "arrangement/" + e.arrangementId();
            case ThirdPartyActionNotified e ->
                e.actor().actor().isPresent() ? e.actor().value() : stream.toString();
        };
    }
}
