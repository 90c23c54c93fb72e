package org.balcony.query.evaluation.turnover;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of turnover and handover. */
final class TurnoverEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "turnover-and-handover",
            "E17",
            1,
            Set.of(StreamKind.CASE),
            "Who came and went, on our side and on theirs, and what became of the relationships?",
            List.of("evaluators", "lead mediators", "organisation administrators"),
            List.of("recorded", "occurred"),
            TurnoverRow.class,
            List.of(
                    new Column(
                            "id, what",
                            "the turn: lead_change, vacancy, handover, counterpart_rotation or relationship_orphaned"),
                    new Column("post, actor", "the role or post, and the counterpart concerned"),
                    new Column("outgoing, incoming", "who left and who came, by reference, post or public function"),
                    new Column("from, until", "the days between which it happened, or the vacancy lasted"),
                    new Column(
                            "vacantDays, open",
                            "how long nobody held the role, least and most, and whether it still lasts"),
                    new Column(
                            "overlapDays, overlapSaid",
                            "days both held the role, from their dates and as a handover says"),
                    new Column("handoverOnRecord", "a handover between the two is on record"),
                    new Column("passed, lost", "relationships a handover passed on, and lost"),
                    new Column("sessionsAfter", "sessions held that may have begun within 90 days after a change"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column(
                            "leadChanges, handoverOnRecord",
                            "how often the lead changed, and how often with a handover"),
                    new Column("vacantDays, overlapDays", "how long roles were vacant, and how long leads overlapped"),
                    new Column(
                            "relationshipsPassed, relationshipsLost, relationshipsOrphaned",
                            "passed on and lost in handovers; without anybody on the day asked about"),
                    new Column("counterpartRotations", "how often the holder of a post we deal with changed"),
                    new Column("sessionsAfterChange", "sessions within 90 days after a change of lead or counterpart")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "countedTo: the day to which open things are counted"),
            List.of(
                    "lead change = one lead mediator after another, other holder, the earlier one certainly over on the day asked about",
                    "vacancy = days without a holder for certain (least) and possibly (most): of the lead mediator while the case is active or suspended, of other roles between their first and their last holder's beginning",
                    "overlap = days both held the role, up to the day asked about",
                    "orphaned = lost in a handover and not taken up since, or its keeper holds no role in the case any more",
                    "sessions after a change = held, and first day no later than 90 days after the last day the change can have happened, last day no earlier than its first"),
            List.of(
                    "Rotation is normal in diplomacy and in projects; the view shows what it cost, not who is to blame.",
                    "No handover on record does not mean that nothing was handed over."));

    private TurnoverEntry() {}
}
