package org.balcony.query.titles;

import org.balcony.events.ConfidentialityEvent;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Events of one family in words, and what they are about. */
final class ConfidentialityTitles {

    private ConfidentialityTitles() {}

    static Line of(ConfidentialityEvent event, ActorNames names) {
        return switch (event) {
            case ConfidentialityRegimeAgreed e ->
                Line.of("Confidentiality regime agreed: " + Words.of(e.kind()), e.noteTaking());
            case ConfidentialMatterRecorded _ -> Line.of("Confidential matter recorded", null);
            case DisclosureAuthorised e ->
                Line.of("Disclosure authorised: " + Words.of(e.extent()) + ", " + names.of(e.by()), e.conditions());
            case InformationShared e ->
                Line.of("Information shared: " + Words.of(e.kind()) + ", " + names.of(e.recipient()), e.channel());
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
