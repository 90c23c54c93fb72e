package org.balcony.query.timeline;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of the timeline. */
final class TimelineEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "process-timeline",
            "E5",
            1,
            Set.of(StreamKind.CASE, StreamKind.CONFLICT),
            "What happened, in which order, and when did we learn of it?",
            List.of("mediators", "evaluators", "auditors"),
            List.of("recorded", "occurred"),
            TimelineRow.class,
            List.of(
                    new Column("occurredAt", "when it happened, as the source says (EDTF)"),
                    new Column("earliest, latest", "the bounds of that date; absent where open"),
                    new Column("recordedAt", "when it was stored"),
                    new Column("lagDays", "days from the happening to its recording, least and most"),
                    new Column("kind, type", "the family and the type of the event"),
                    new Column("title, detail", "the happening in a line, and the text of the record"),
                    new Column("subject", "what it is about"),
                    new Column("source, stream", "ours for a case, context for the conflict around it; and the stream"),
                    new Column("imprecise", "the date spans more than a day, is open, or is marked as doubtful"),
                    new Column("lateRecording", "recorded more than 14 days after the latest it can have happened"),
                    new Column("disputed", "somebody contests the record"),
                    new Column("corrected", "the record has been corrected; the row shows it as it reads now"),
                    new Column("uncertain", "it may have happened after the day asked about")),
            List.of(
                    new Column("happenings", "happenings shown; for a case without those of its conflict"),
                    new Column("lag", "their days from happening to recording"),
                    new Column("lateRecordings", "how many of them were recorded late")),
            TimelineFilter.OPTIONS,
            List.of(
                    "retracted: records left out because they were annulled",
                    "entriesAboutEntries: evidence, corrections and disputes, which have rows only in the order of learning",
                    "laterThanAsOf: with asOfOccurred, records left out because they happened later"),
            List.of(
                    "lagDays.min = day of recordedAt − day of latest; lagDays.max = day of recordedAt − day of earliest",
                    "order=occurred sorts by earliest, then latest, then what the row says; order=recorded as stored",
                    "level and kind leave out rows, and figures count what is shown; retracted in the footer counts all",
                    "asOfOccurred includes what may have happened by then: earliest ≤ the latest bound of the day asked about"),
            List.of(
                    "That one thing follows another says nothing about causes.",
                    "Silence between rows is not inactivity: what is not recorded does not show."));

    private TimelineEntry() {}
}
