package org.balcony.query.evaluation.ecosystemmap;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of the ecosystem map. */
final class EcosystemMapEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "ecosystem-map-and-linkages",
            "E15",
            1,
            Set.of(StreamKind.CASE, StreamKind.CONFLICT),
            "Who works for peace here, at which level and on which track, who is linked with whom, and what does the map not show?",
            List.of("evaluators", "lead mediators", "coordination partners"),
            List.of("recorded", "occurred"),
            EcosystemRow.class,
            List.of(
                    new Column(
                            "what, id, name, kind",
                            "initiative, actor, role, link or counterpart_rotation; which one; of what kind"),
                    new Column(
                            "level, track",
                            "the level of society, and the track derived from the profile of an initiative"),
                    new Column(
                            "from, to",
                            "owners and parties of an initiative, both ends of a link, who left and came to a post"),
                    new Column("parts", "what an actor does on the map, or the issues of an initiative"),
                    new Column("sectors", "of an actor, of the owners of an initiative, of those a link joins"),
                    new Column("local", "known to be local; for an initiative, one of its owners is"),
                    new Column("ours", "ours or tied to a case of ours"),
                    new Column("status, when", "where it stands, and when, as the source says (EDTF)"),
                    new Column(
                            "orientation, purpose, direction",
                            "of a link: vertical or horizontal, what for, up or down or across"),
                    new Column("standsAlone", "a link from above whose lower end no horizontal link touches"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("localShare", "local owners of initiatives, of all owners"),
                    new Column("initiatives", "how many are on the map"),
                    new Column("verticalLinks, horizontalLinks", "links between levels, and on one level"),
                    new Column("linksFromAboveAlone", "links from above without a horizontal one at their lower end"),
                    new Column("counterpartRotations", "how often the holder of a post we deal with changed"),
                    new Column(
                            "blindSpots",
                            "levels, sectors of owners and kinds of effort of which the map shows nothing")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "countedTo: the day to which open things last"),
            List.of(
                    "track by third party and participants: grassroots III; third party official or mixed with official participants I where the link to the formal process is recognised or is the formal process, mixed otherwise; with other participants I_5; third party unofficial with official or mixed participants I_5, with others II",
                    "level of a party: elite for states, armed groups, political parties, institutions and bodies of politics, military, civil service, judiciary; grassroots for communities and indigenous nations; middle for other bodies of society",
                    "direction of an engagement or consultation = from the level of the effort to the level of the other; of an arrangement with a lead, down; of a network, both ways; of a transfer, as recorded",
                    "localShare = local owners / all owners, each once; local = community or indigenous nation, owner of a grassroots or traditional initiative, or body of society of no other country",
                    "linksFromAboveAlone = vertical links down that were made, none of whose lower ends is touched by a horizontal link that was made"),
            List.of(
                    "The map shows what was mapped; who is missing from it may still be there.",
                    "A level read from sectors is coarse; women's and youth bodies are not grassroots for being that."));

    private EcosystemMapEntry() {}
}
