package org.balcony.query.titles;

import org.balcony.events.RecordEvent;
import org.balcony.events.RecordEvent.EvidenceAttached;
import org.balcony.events.RecordEvent.FlagAcknowledged;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.value.Label;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** What became of earlier entries, in words; never whose compartment an entry lay in. */
final class RecordTitles {

    private RecordTitles() {}

    static Line of(RecordEvent event) {
        return switch (event) {
            case EvidenceAttached e -> Line.of("Evidence attached: " + Words.of(e.kind()), e.storageRef());
            case RecordCorrected e -> Line.of("Record corrected: " + e.field(), e.oldValue() + " → " + e.newValue());
            case RecordRetracted e -> Line.of("Record retracted: " + Words.of(e.reason()), null);
            case RecordDisputed e -> Line.of("Record disputed by " + e.byWhom(), e.whatIsContested());
            case FlagAcknowledged e ->
                Line.of("Flag acknowledged: " + spoken(e.code()) + " of " + spoken(e.subject()), null);
            case RecordReclassified e ->
                Line.of(
                        "Record " + direction(e.from(), e.to()) + " to " + Words.of(e.to().level()) + ": "
                                + Words.of(e.ground()),
                        e.targets().size() == 1 ? null : e.targets().size() + " entries");
        };
    }

    private static String spoken(String word) {
        return word.replace('_', ' ');
    }

    private static String direction(Label from, Label to) {
        return to.atLeast(from) ? "closed" : "opened";
    }

    static String subject(RecordEvent event, StreamId stream) {
        if (event instanceof FlagAcknowledged acknowledged) {
            return acknowledged.subject();
        }
        return event.about().isEmpty()
                ? stream.toString()
                : "event/" + event.about().getFirst();
    }
}
