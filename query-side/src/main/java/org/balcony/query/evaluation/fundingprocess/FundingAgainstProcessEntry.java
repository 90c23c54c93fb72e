package org.balcony.query.evaluation.fundingprocess;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of funding against process. */
final class FundingAgainstProcessEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "funding-against-process",
            "E16",
            1,
            Set.of(StreamKind.CASE),
            "Which days of the work were paid for, by whom, for what, and how does the money's rhythm fit the work's?",
            List.of("evaluators", "lead mediators", "organisation administrators"),
            List.of("recorded", "occurred"),
            FundingRow.class,
            List.of(
                    new Column("arrangementId, funder, funderName", "the arrangement and who pays"),
                    new Column("payerIsParty", "the payer is a party to the conflict"),
                    new Column("state", "agreed, suspended, ended, expired or superseded, on the day asked about"),
                    new Column("amount, period", "as agreed or last changed"),
                    new Column("length", "how many days it pays for, least and most; no most while its end is open"),
                    new Column("coveredDays", "how many of them are active days of the case, least and most"),
                    new Column("shorterThanCase", "it is certainly shorter than the case is old"),
                    new Column(
                            "covers, flexibility, reportingEntitlement",
                            "what it is for, and what the payer may be told"),
                    new Column("conditions", "what is asked in return, and what on record speaks to it"),
                    new Column("changes", "what changed, and from when on"),
                    new Column("supersededBy", "the arrangement that replaced it"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("coveredLeast, coveredMost", "covered days of active days, at least and at most"),
                    new Column(
                            "gaps, gapDays", "stretches of active days not covered for certain, and how long they are"),
                    new Column("arrangementLength", "how long arrangements are"),
                    new Column("cycleMismatch", "median length of arrangements over the age of the case"),
                    new Column("shorterThanCase", "arrangements shorter than the case is old, of all"),
                    new Column("payersThatAreParties", "arrangements whose payer is a party"),
                    new Column(
                            "workNeverCovered",
                            "coordination, follow-up or evaluation that no arrangement ever covered")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "countedTo: the day to which open things are counted",
                    "activeDays, caseAge: days on which the case may have been active, and days since it was registered",
                    "gaps: each gap from its first day through its last, and how many of its days are certainly not covered",
                    "runway: whether the day asked about is covered, and for how many days after it the money lasts; while the case is active",
                    "byFunder: covered days of each funder and their share; the share of money where all amounts are known and in one currency",
                    "earmarks: for conduct, coordination, follow-up and evaluation, whether it was ever covered, is now, and for how many days",
                    "followUp: whether follow-up was part of the design before the first session was over"),
            List.of(
                    "active days = days on which the case may have been active, from acceptance to closing or the day asked about, suspensions apart",
                    "covered / active: least counts days covered for certain, most days that may be covered",
                    "gap = active days between certain cover",
                    "cycleMismatch = median(length, on midpoints, open ends apart) / midpoint(days since the case was registered), to three decimals",
                    "shorterThanCase = most length < least age",
                    "share by funder = its covered days / covered days of all funders, at most; days paid twice count twice"),
            List.of(
                    "A mismatch below 1 says that money comes in shorter pieces than the work takes; it does not say that money was missing.",
                    "Whether a condition was met is not recorded as such; no evidence on record is not a breach."));

    private FundingAgainstProcessEntry() {}
}
