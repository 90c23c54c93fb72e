package org.balcony.query.evaluation.inclusion;

import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;

/** What the catalogue says of inclusion against target. */
final class InclusionEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "inclusion-against-target",
            "E1",
            1,
            Set.of(StreamKind.CASE),
            "Who was there, by group, and was it what was aimed at?",
            List.of("evaluators", "lead mediators", "funders"),
            List.of("recorded", "occurred"),
            InclusionRow.class,
            List.of(
                    new Column("level, subject", "the session, the iteration or the case"),
                    new Column("occurredAt", "when the session took place (EDTF)"),
                    new Column("sessions", "how many sessions were counted together"),
                    new Column("open", "sessions may still be added"),
                    new Column(
                            "dimension, group, groupName",
                            "who was counted: by gender, age group, side or sector; what to call a side"),
                    new Column("n, total, ratio", "how many of the group, of how many, and the share"),
                    new Column(
                            "trend",
                            "how the share moved: since the session before, or from the first session to the last"),
                    new Column("targetId, comparator, target, setBy", "what was aimed at, and by whom"),
                    new Column("gap", "ratio − target; in persons where the target is a number of persons"),
                    new Column(
                            "apart, tolerance, met",
                            "how far apart numbers are, by how much they may be, and whether the target is met"),
                    new Column("nominatedBy", "who proposed people of the group"),
                    new Column("constraints", "obstacles in the way of including them"),
                    new Column("smallCellsHidden", "a count is not shown because a group is small"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            List.of(
                    new Column("sessionsCounted", "sessions at which people were counted, of all held"),
                    new Column("targetsMet", "targets met where they were judged, of all judged"),
                    new Column("constraints", "obstacles on record of the kind inclusion constraint")),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "countedTo: the day asked about",
                    "smallCells: what is kept from this reader"),
            List.of(
                    "ratio = n / total, to three decimals; n and total are sums of the counts frozen with each session, over the sessions counted along the dimension",
                    "gap = ratio − target; for a least number of persons gap = n − target",
                    "target of parity = 1/2 for a named group, otherwise 1 / groups; of equal numbers = 1 / sides",
                    "met: parity and equal numbers if |n_a − n_b| ≤ tolerance (1 person for parity, 0 for equal numbers unless said), where a named group is compared with everybody else and otherwise the largest with the smallest; a least share if n ≥ (target − tolerance) × total; a least number if n ≥ target − tolerance",
                    "a target binds the sessions held once it had certainly been set",
                    "for readers from whom small cells are kept: the case only, over the sessions with more than one side in quarters that are over, told in bundles of which every count may be shown by itself; a bundle in which something was altered is told no longer until a later one takes it along; never by side, and without targets"),
            List.of(
                    "Counting heads is not meaningful inclusion.",
                    "A share says nothing about who spoke or was heard.",
                    "Who was never counted is in no group; a group nobody named is not shown as empty unless it was aimed at."));

    private InclusionEntry() {}
}
