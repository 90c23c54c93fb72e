package org.balcony.query.evaluation.jointactions;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of joint actions. */
final class JointActionsEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "joint-actions",
            "E23",
            1,
            Set.of(StreamKind.CASE),
            "What did the sides begin to do together, whose idea was it, how long did it live and how did it end?",
            List.of("evaluators", "lead mediators"),
            List.of("recorded", "occurred"),
            JointActionRow.class,
            List.of(
                    new Column("actionId, kind, title, reach", "the action, and whom it reaches"),
                    new Column("sides", "the sides in it"),
                    new Column("initiatedBy", "whose idea it was"),
                    new Column("start, end, outcome", "when it began and ended, as the sources say (EDTF), and how"),
                    new Column("open", "it had not ended; it is counted to the day asked about"),
                    new Column("lifespan", "how many days it lived, least and most"),
                    new Column("incidents", "the incidents that touch it; hidden from readers without small cells"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("actions, open", "how many actions, and how many of them go on"),
                    new Column("sustained", "of those that ended on record, how many go on independently"),
                    new Column("stoppedByAuthority", "how many an authority stopped"),
                    new Column("initiatedByParticipants", "how many were the idea of participants"),
                    new Column("lifespan", "how many days they lived; open ones to the day asked about"),
                    new Column("touchedByIncidents", "how many incidents touch; not for readers without small cells")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "countedTo: the day to which open actions are counted",
                    "notes: what to bear in mind"),
            List.of(
                    "lifespan = days(start, end), least = end.earliest − start.latest, most = end.latest − start.earliest",
                    "sustained = ended as sustained independently / ended",
                    "an incident touches an action where it may have happened while the action lived, and those affected are not known to come from other sides only"),
            List.of(
                    "A short life is no failure; an action may have done what it was for.",
                    "That an incident touches an action does not say that the one led to the other."));

    private JointActionsEntry() {}
}
