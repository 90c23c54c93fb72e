package org.balcony.query.evaluation.stagedwell;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of stage dwell and rework. */
final class StageDwellEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "stage-dwell-and-rework",
            "E4",
            1,
            Set.of(StreamKind.CASE),
            "How long did each stage last, what ran side by side, and how often did the work go back?",
            List.of("evaluators", "lead mediators"),
            List.of("recorded", "occurred"),
            StageDwellRow.class,
            List.of(
                    new Column("stageIterationId, stage, strand, iterationNo", "the run through a stage"),
                    new Column("trigger, predecessor", "what made it begin, and the run it goes back to"),
                    new Column("openedAt, endedAt, outcome", "when and how, as the sources say (EDTF)"),
                    new Column("open", "it had not ended; it is counted to the day asked about"),
                    new Column("dwellDays", "how long it lasted without suspensions, least and most"),
                    new Column("suspendedDays", "how long the case was suspended meanwhile, least and most"),
                    new Column("dormantDays, dormantShare", "days of long silence in it, and their share of the dwell"),
                    new Column("imprecise", "one of its dates is imprecise"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("runs", "runs through stages"),
                    new Column("dwellOfClosedRuns", "how long those lasted that have ended"),
                    new Column("reworkLoops", "runs whose trigger is rework"),
                    new Column("dormantShare", "dormant days over the most dwell of all runs whose dwell has a limit")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "reworkLoops: runs whose trigger is rework",
                    "firstStage, orderTaken: the stages in the order in which their runs were opened",
                    "overlaps: for each pair of stages, the days on which both were open, least and most",
                    "countedTo: the day to which open runs are counted",
                    "followUp: whether follow-up was part of the design before the first session was over"),
            List.of(
                    "dwell = days(openedAt, endedAt) − suspendedDays; least = ended.earliest − opened.latest, most = ended.latest − opened.earliest",
                    "dormantDays = days in gaps of more than 30 days without any event of the case, suspensions apart; an imprecise date counts as activity through all of its days",
                    "dormantShare = dormantDays / dwellDays.max, to three decimals"),
            List.of(
                    "No order of stages is the right one; evaluation is not a stage.",
                    "Silence on record is dormancy, not delay."));

    private StageDwellEntry() {}
}
