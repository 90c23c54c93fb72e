package org.balcony.query.evaluation.sectorreach;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of leader and sector reach. */
final class SectorReachEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "leader-and-sector-reach",
            "E7",
            1,
            Set.of(StreamKind.CASE),
            "Which parts of society have we reached, and in which was nobody met?",
            List.of("evaluators", "lead mediators"),
            List.of("recorded", "occurred"),
            SectorReachRow.class,
            List.of(
                    new Column("sector", "every sector, the empty ones too"),
                    new Column("contacts", "contacts made in it (how many, and which)"),
                    new Column(
                            "influenceObserved, followedThrough",
                            "observations of what contact changed, by the profile of the target and by the contacts they name; those that followed through"),
                    new Column(
                            "sessions",
                            "sessions held at which people of it were counted, somebody nominated from it attended, or a party profiled in it was present"),
                    new Column(
                            "statementsOrActs",
                            "media statements issued by or with an actor of it, statements of its actors as third parties, joint actions with one of its actors as a side"),
                    new Column(
                            "assessed",
                            "actors of it whom somebody was last assessed to reach: access or influence of 1 or more"),
                    new Column("reached", "anything of this is on record"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("sectorsReached", "sectors with anything on record, of all sectors (share)"),
                    new Column("sectorsWithNone", "the sectors with nothing on record (words)"),
                    new Column("withoutSector", "records that would count, did they name a sector (count)")),
            List.of(),
            List.of("retracted: records left out because they were annulled", "countedTo: the day asked about"),
            List.of(
                    "reached = contacts + influenceObserved + sessions + statementsOrActs + assessed > 0",
                    "an actor belongs to the sectors of its latest profile; one known only as text belongs to none"),
            List.of(
                    "No sector is more important than another, and an empty one is no fault; it is a question.",
                    "Counts say how often, not how well.",
                    "A statement is not judged by what it says."));

    private SectorReachEntry() {}
}
