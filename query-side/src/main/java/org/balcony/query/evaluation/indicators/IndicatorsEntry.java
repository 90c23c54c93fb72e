package org.balcony.query.evaluation.indicators;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of attitude and relation indicators. */
final class IndicatorsEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "attitude-and-relation-indicators",
            "E18",
            1,
            Set.of(StreamKind.CASE),
            "How did attitudes and relations stand on each side, and how far do the sides lie apart?",
            List.of("evaluators", "lead mediators"),
            List.of("recorded", "occurred"),
            IndicatorRow.class,
            List.of(
                    new Column("dimension", "what was observed"),
                    new Column("subject, side, group", "in what, and on which side or in which group"),
                    new Column(
                            "time", "the month; the year, where a date allows no month; otherwise the date as given"),
                    new Column("n, rated", "how many observations, and how many of them are ratings"),
                    new Column("median, lowest, highest", "of the ratings, from 1 to 5"),
                    new Column("instruments", "by what it was observed"),
                    new Column("words", "what was said in words"),
                    new Column("gapBetweenSides", "how far the sides lie apart, with the highest and the lowest"),
                    new Column("hidden", "the numbers are small, and hidden from this reader"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("observations", "how many observations"),
                    new Column("rated", "how many of them are ratings"),
                    new Column("expectationGap", "the gap between sides of the newest ratings of the expectation gap")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "countedTo: the day asked about",
                    "notes: what to bear in mind"),
            List.of(
                    "median = middle rating, or the mean of the two in the middle; range = lowest to highest",
                    "gapBetweenSides = highest median of a side − lowest, same dimension, kind of subject and time; groups apart",
                    "an observation in a participation counts for the side of its nomination",
                    "fewer than five observations are hidden from readers without small cells"),
            List.of(
                    "A median of few ratings is no trend; n stands beside it.",
                    "A change after a session is no effect of the session."));

    private IndicatorsEntry() {}
}
