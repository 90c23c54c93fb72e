package org.balcony.query.evaluation.saturation;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of saturation and parallel processes. */
final class SaturationEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "saturation-and-parallel-processes",
            "E8",
            1,
            Set.of(StreamKind.CASE, StreamKind.CONFLICT),
            "How many mediators, dialogues and diplomats reach each party at once, and who moves from one to another?",
            List.of("evaluators", "lead mediators", "coordination partners"),
            List.of("recorded", "occurred"),
            SaturationRow.class,
            List.of(
                    new Column("party, partyName", "the principal party"),
                    new Column("month", "the month, as in 2011-03"),
                    new Column("activeLeast, activeMost", "how many efforts reach it for certain, and at most"),
                    new Column("ours, others", "how many of the most are ours, and how many are of others"),
                    new Column("efforts", "each of them: kind, owners, ours or not, for certain or not"),
                    new Column("switches", "from which effort to which the party moved"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("peak", "the most efforts that reach one party in one month"),
                    new Column("switches", "how often a party moved from one process to another"),
                    new Column("monthsWithSeveral", "months of a party with more than one effort, of all its months")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "countedTo: the day to which open efforts last",
                    "processesNotOnTheMap: third parties said to have opened a process of which no map tells; they are in no count"),
            List.of(
                    "counted are active initiatives of kind mediation, dialogue or diplomacy that engage the party, and cases of ours that are not on the map, from registration until they are declined or closed, suspensions apart",
                    "an effort counts for a month if it is active on any day of it: least by its latest beginning and earliest end, most by its earliest beginning and latest end",
                    "a mapping speaks from its date until the next; the first also of the time before; the last mapped period bounds all",
                    "a switch = a party leaves an effort that goes on without it and joins another within 90 days",
                    "a month is shown only where something is active in it, at most a hundred years back"),
            List.of(
                    "More efforts are not worse in themselves: they may divide the labour. See E14 for who talks to whom.",
                    "The map shows what was mapped; secret efforts are missing from it."));

    private SaturationEntry() {}
}
