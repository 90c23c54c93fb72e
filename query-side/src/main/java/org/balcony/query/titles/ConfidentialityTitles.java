package org.balcony.query.titles;

import java.util.stream.Collectors;
import org.balcony.events.ConfidentialityEvent;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Regimes, entrusted matters and disclosures in words; never what was entrusted, nor what it is about. */
final class ConfidentialityTitles {

    private ConfidentialityTitles() {}

    static Line of(ConfidentialityEvent event, ActorNames names) {
        return switch (event) {
            case ConfidentialityRegimeAgreed e ->
                Line.of("Confidentiality agreed for " + e.scope() + ": " + Words.of(e.kind()), e.noteTaking());
            case ConfidentialMatterRecorded e ->
                Line.of("Something entrusted by " + names.of(ActorOrText.of(e.ownerParty())), null);
            case DisclosureAuthorised e ->
                Line.of(
                        "Disclosure allowed to "
                                + e.to().stream().map(names::of).collect(Collectors.joining(", ")) + ": "
                                + Words.of(e.extent()),
                        null);
            case InformationShared e ->
                Line.of(
                        Words.capital(e.kind()) + " to " + names.of(e.recipient()) + ": " + Words.of(e.contentLevel()),
                        e.channel());
        };
    }

    static String subject(ConfidentialityEvent event, StreamId stream) {
        return switch (event) {
            case ConfidentialityRegimeAgreed e -> "regime/" + e.regimeId();
            case ConfidentialMatterRecorded e -> "matter/" + e.matterId();
            case DisclosureAuthorised e -> "matter/" + e.matterId();
            case InformationShared e -> "sharing/" + e.sharingId();
        };
    }
}
