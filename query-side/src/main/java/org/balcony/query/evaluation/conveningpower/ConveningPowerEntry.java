package org.balcony.query.evaluation.conveningpower;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of convening power. */
final class ConveningPowerEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "convening-power-access-and-influence",
            "E6",
            1,
            Set.of(StreamKind.CASE),
            "Whom can we reach, and does it change what they do?",
            List.of("evaluators", "lead mediators"),
            List.of("recorded", "occurred"),
            ConveningPowerRow.class,
            List.of(
                    new Column(
                            "subject",
                            "whose power; absent where the target was contacted or observed and never assessed"),
                    new Column("target, targetName", "over whom"),
                    new Column(
                            "sector", "the sectors of the target, by its latest profile and by our contacts with it"),
                    new Column(
                            "access, influence, gap",
                            "0 to 4 or unknown, by the latest assessment, and access less influence where both are known"),
                    new Column("referent", "how much the target values the relationship, 0 to 4 or unknown"),
                    new Column(
                            "contacts, requests",
                            "our contacts with the target, and those of them that we or a third party had asked for on a day on record; in each row of an assessed target"),
                    new Column(
                            "daysFromRequestToMeeting",
                            "their median, with the shortest and the longest they can have been"),
                    new Column(
                            "influenceObserved",
                            "what contact changed: followed, partly, no change, opposite, unknown, and the share"),
                    new Column(
                            "softSources, hardSources",
                            "what the power rests on: as the latest assessment says, and leverage the subject applied"),
                    new Column("competingOffers", "how many others offer the same, by the latest assessment"),
                    new Column("verdict, verdictOverTime", "whether it is enough, latest and at each assessment"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column(
                            "gapPositive", "targets with more access than influence, of those with both known (share)"),
                    new Column("requests", "contacts that had been asked for (count)"),
                    new Column("daysFromRequestToMeeting", "how long they took (lengths)"),
                    new Column(
                            "influenceFollowed", "observations of whoever followed through, of those known (share)")),
            List.of(),
            List.of("retracted: records left out because they were annulled", "countedTo: the day asked about"),
            List.of(
                    "gap = access − influence",
                    "daysFromRequestToMeeting = median of days(requestedOn, meeting) on midpoints; least and most as imprecise dates allow",
                    "influenceObserved.share = followed through / (all − unknown), to three decimals",
                    "hard = military threat, sanction, and what an assessment names as hard; all other leverage is soft"),
            List.of(
                    "Access is not influence; the one is never inferred from the other.",
                    "Requests that never led to a meeting are not on record as contacts, so the median says how soon doors opened that did open.",
                    "That somebody followed through does not show that contact was the reason."));

    private ConveningPowerEntry() {}
}
