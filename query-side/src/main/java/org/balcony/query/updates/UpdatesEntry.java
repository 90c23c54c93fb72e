package org.balcony.query.updates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of the pages of updates. */
final class UpdatesEntry {

    static final List<String> NOTES = List.of(
            "Told by the quarter, once it is over; people only where enough are told at once.",
            "The record holds no expenditure: money is what the arrangements bring and what measures were said to have cost.",
            "The record does not say whether a condition is met.",
            "Meetings with one side alone, measures that not everybody knows of, and restricted records are in no number.");

    private UpdatesEntry() {}

    static ViewEntry of(UpdateLevel level) {
        return new ViewEntry(
                level.page(),
                level.code(),
                1,
                Set.of(StreamKind.CASE),
                question(level),
                List.of("funders entitled to it", "lead mediators"),
                List.of("recorded", "occurred"),
                UpdateRow.class,
                List.of(
                        new Column("about", about(level)),
                        new Column("period", "the quarter or month; absent for a total to date"),
                        new Column("heading", "what is counted or said"),
                        new Column("number, unit", "how many of what, or how much"),
                        new Column("said", "in words")),
                List.of(
                        new Column("sessions", "sessions held in quarters that are over (count)"),
                        new Column("people", "people at them, each session anew, as far as it may be told (count)"),
                        new Column("stages", "the stages with an open run (said)")),
                List.of(),
                List.of(
                        "alias, status: what the case is called, and where it stands",
                        "statement: the general statement of progress by the lead mediator",
                        "notes: what is not told, and what the record does not know"),
                formulas(level),
                List.of(
                        "People are counted at each session anew; nobody can tell from it how many different people came.",
                        "No line on something does not mean that it did not happen."));
    }

    private static String question(UpdateLevel level) {
        return switch (level) {
            case BASIC -> "What is somebody told who pays and is entitled to basic updates?";
            case STANDARD -> "What is somebody told who pays and is entitled to standard updates?";
            case DETAILED -> "What is somebody told who pays and is entitled to detailed updates?";
        };
    }

    private static String about(UpdateLevel level) {
        return switch (level) {
            case BASIC -> "sessions, what was delivered, money, or a condition of the reader's own arrangement";
            case STANDARD ->
                "sessions, what was delivered, money, a condition of the reader's own arrangement, inclusion, or an output";
            case DETAILED ->
                "sessions, what was delivered, money, a condition of the reader's own arrangement, inclusion, an output, an indicator, or a finding";
        };
    }

    private static List<String> formulas(UpdateLevel level) {
        List<String> formulas = new ArrayList<>(
                List.of(
                        "the quarter of a session is that in which it was certainly over; it is told when that quarter is over",
                        "people at sessions: the frozen counts of sessions told in bundles; a bundle closes when each of its counts may be shown by itself, and falls out when something in it is altered",
                        "measures: days, people and money of measures known to all that are over; a measure for fewer people than may be told adds none",
                        "the statement is the reason written with the latest basic funder update by a lead mediator to the reader, where that record is labelled coordination or public; otherwise there is none"));
        if (level.reaches(UpdateLevel.STANDARD)) {
            formulas.add("inclusion: the same bundles by gender, age group and sector, never by side");
            formulas.add(
                    "outputs: products released to the public or to the reader, by kind and title; all others as a number");
        }
        if (level.reaches(UpdateLevel.DETAILED)) {
            formulas.add(
                    "indicators: the median, to whole numbers, of at least five ratings of attitudes in groups, sessions or society");
            formulas.add("findings: of evaluations reported for the public, for funders, or for the reader by name");
        }
        return formulas;
    }
}
