package org.balcony.query.titles;

import static org.balcony.query.kernel.Words.capital;

import org.balcony.events.ConflictEvent;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.ConflictEvent.ContextEventRecorded;
import org.balcony.events.ConflictEvent.CounterpartRotated;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.PartyConfigurationChanged;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;
import org.jspecify.annotations.Nullable;

/** What is known of a conflict and the efforts around it, in words. */
final class ConflictTitles {

    private ConflictTitles() {}

    static Line of(ConflictEvent event, ActorNames names) {
        return switch (event) {
            case ConflictRegistered e -> Line.of("Conflict registered: " + e.codeName(), e.scope());
            case PartyIdentified e ->
                Line.of(
                        "Party identified: " + names.of(e.actorId())
                                + (Boolean.TRUE.equals(e.principal()) ? " (principal)" : ""),
                        null);
            case PartyConfigurationChanged e ->
                Line.of(
                        "Party configuration changed: " + Words.of(e.kind()),
                        Words.all(e.from(), names) + " → " + Words.all(e.to(), names));
            case InitiativeMapped e ->
                Line.of(
                        "Initiative mapped: " + Words.of(e.kind()) + " by " + Words.all(e.owners(), names) + " ("
                                + Words.of(e.status()) + ")",
                        Wording.joined(e.issues()));
            case CounterpartRotated e ->
                Line.of(
                        "Counterpart rotated: " + e.post() + " of " + names.of(e.actorId()),
                        orNobody(e.outgoing()) + " → " + orNobody(e.incoming()));
            case ContextEventRecorded e ->
                Line.of(capital(e.kind()) + (e.place() == null ? "" : ", " + e.place()), e.relevance());
        };
    }

    private static String orNobody(@Nullable String holder) {
        return holder == null ? "–" : holder;
    }

    static String subject(ConflictEvent event, StreamId stream) {
        return switch (event) {
            case ConflictRegistered _, ContextEventRecorded _, PartyConfigurationChanged _ -> stream.toString();
            case PartyIdentified e -> "actor/" + e.actorId();
            case InitiativeMapped e -> "initiative/" + e.initiativeId();
            case CounterpartRotated e -> "actor/" + e.actorId();
        };
    }
}
