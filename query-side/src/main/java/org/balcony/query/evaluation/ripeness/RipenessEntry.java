package org.balcony.query.evaluation.ripeness;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of the ripeness line. */
final class RipenessEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "ripeness-line",
            "E13",
            1,
            Set.of(StreamKind.CASE),
            "How ready were the parties to negotiate, as they saw it, and did the work keep time with it?",
            List.of("evaluators", "lead mediators"),
            List.of("recorded", "occurred"),
            RipenessRow.class,
            List.of(
                    new Column("assessedAt, until, open, days", "when it was assessed and how long that held"),
                    new Column("verdict", "unripe, ripening, ripe or passed, as the assessor says"),
                    new Column(
                            "parties",
                            "whether each party sees a stalemate, pain and a way out, and has a valid spokesperson"),
                    new Column("catalyst, confidence", "what could tip it, and how sure the assessor is"),
                    new Column(
                            "activities",
                            "what was done while it held: sessions held, messages carried, contacts, joint actions launched"),
                    new Column("imprecise", "one of its dates is imprecise"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column(
                            "daysFromRipeToFirstSession",
                            "from the first verdict ripe to the first session held after it (lengths)"),
                    new Column(
                            "daysRipeWithoutSession",
                            "the same to the day asked about, where no session has been held since (lengths)"),
                    new Column("activitiesInUnripePeriods", "activities while it was judged unripe, of all (share)"),
                    new Column("verdicts", "in the order of happening (words)")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "countedTo: the day to which the last assessment holds"),
            List.of(
                    "an assessment holds until the next in the order of happening; days = days(assessedAt, until)",
                    "an activity belongs to the last assessment made by the time it may have begun",
                    "daysFromRipeToFirstSession = days(first assessment with verdict ripe, first session held after it)"),
            List.of(
                    "Ripeness is a judgement of perceptions, not a measurement.",
                    "Work in an unripe period is no mistake: preparing is what unofficial work can do then.",
                    "Before the first assessment nothing is known of ripeness, so what was done then counts as neither."));

    private RipenessEntry() {}
}
