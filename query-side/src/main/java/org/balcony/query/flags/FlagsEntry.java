package org.balcony.query.flags;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of flags. */
final class FlagsEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "flags",
            "L2",
            1,
            Set.of(StreamKind.CASE),
            "What in this case deserves a second look, since when, and why?",
            List.of("lead mediators", "case officers", "evaluators", "auditors"),
            List.of("recorded", "occurred"),
            FlagRow.class,
            List.of(
                    new Column("code", "which flag"),
                    new Column("severity", "serious, attention or info"),
                    new Column("subject", "what it is about; the case itself for what is known only as text"),
                    new Column("since", "the day on which its condition was certainly true for the first time"),
                    new Column("explanation", "the facts, in a sentence"),
                    new Column("disputed", "a record it rests on is contested"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about"),
                    new Column(
                            "acknowledgedBy, acknowledgedAt, acknowledgedWhy",
                            "who took note of it, when and why; absent where nobody has")),
            FlagFigures.described(),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "serious, attention, info: flags by severity",
                    "countedTo: the day to which time is counted"),
            formulas(),
            List.of(
                    "No flag is not a clean bill: what is not recorded, or not shown to the reader, raises none.",
                    "A flag about something missing says that it is not among the records the reader may see.",
                    "A flag is a reason to look, not a verdict; none of them ever blocks anything.",
                    "Names in texts are not looked for here: that needs the identity vault."));

    private FlagsEntry() {}

    private static List<String> formulas() {
        Stream<String> general = Stream.of(
                "Days are counted from the latest a thing can have happened, to the day asked about; one thing precedes another only where imprecise dates leave no doubt.",
                "late_recording, imprecise_date and after_case_closed have one row a case; outside_iteration_window one an iteration; unexpected_transition one an entity.");
        Stream<String> codes = Arrays.stream(FlagCode.values())
                .map(code ->
                        "%s (%s): %s".formatted(WireNames.of(code), WireNames.of(code.severity()), code.condition()));
        return Stream.concat(general, codes).toList();
    }
}
