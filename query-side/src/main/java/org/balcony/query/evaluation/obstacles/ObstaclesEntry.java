package org.balcony.query.evaluation.obstacles;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of obstacles. */
final class ObstaclesEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "obstacles",
            "E12",
            1,
            Set.of(StreamKind.CASE),
            "What stood in the way, how soon was something done about it, and what became of it?",
            List.of("evaluators", "lead mediators", "local partners"),
            List.of("recorded", "occurred"),
            ObstacleRow.class,
            List.of(
                    new Column("obstacleId, spell", "the obstacle, and which of its times this is"),
                    new Column("kind, severity, affects, spoiler", "what it is, how grave, and what it touches"),
                    new Column("identified", "when it was identified, or came back, as the source says (EDTF)"),
                    new Column("responseStarted, response", "when something was first done about it, and what"),
                    new Column("settled, how, byWhat", "when, how and by what it was settled"),
                    new Column("timeToResponse", "days from its beginning to the first response, least and most"),
                    new Column("timeToResolution", "days from its beginning to its settlement, least and most"),
                    new Column("open, openAge", "it is still there, and for how many days, least and most"),
                    new Column("cameBack", "it returned after this settlement"),
                    new Column("imprecise", "one of its dates is imprecise"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("obstacles", "how many obstacles there were"),
                    new Column("open", "how many are still there"),
                    new Column("timeToResponse, timeToResolution", "median, 90th percentile, least and most"),
                    new Column("openAge", "how long those still there have been"),
                    new Column("recurrenceRate", "settlements after which the obstacle came back, of all settlements"),
                    new Column("acceptedShare", "settlements by accepting it, of those by accepting or resolving it"),
                    new Column("resolved, accepted, outlived, superseded", "how many were settled in that way")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "countedTo: the day to which open obstacles are counted"),
            List.of(
                    "timeToResponse = days(identified, responseStarted), timeToResolution = days(identified, settled); least = later.earliest − earlier.latest, not below 0, most = later.latest − earlier.earliest",
                    "openAge = days(identified, day asked about)",
                    "recurrenceRate = recurred / settled",
                    "acceptedShare = accepted / (accepted + resolved)",
                    "medians and the 90th percentile (nearest rank) are taken on midpoints; how many lengths are imprecise is said beside them"),
            List.of(
                    "An obstacle accepted is not a failure: the work may have gone on in other ways.",
                    "No response on record does not mean that nothing was done."));

    private ObstaclesEntry() {}
}
