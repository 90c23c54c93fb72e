package org.balcony.query.updates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.events.ProductEvent.Audience;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.value.LocalId;
import org.balcony.query.facts.Countable;
import org.balcony.query.facts.CountedSessions;
import org.balcony.query.facts.Quarter;
import org.balcony.query.facts.Tally;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.SmallCells;
import org.balcony.query.kernel.Words;
import org.balcony.query.updates.UpdateRow.About;

/** What standard updates add: who was there by group, never by side, and what came out of it. */
final class StandardLines {

    private StandardLines() {}

    static List<UpdateRow> of(Entries entries, CountedSessions sessions) {
        List<UpdateRow> lines = new ArrayList<>();
        for (InclusionDimension dimension : CountedSessions.DIMENSIONS) {
            Tally tally = new Tally();
            for (Entry<SessionHeld> one : sessions.told()) {
                tally.add(Objects.requireNonNull(one.event().attendanceSummary()), dimension);
            }
            lines.addAll(
                    inclusion(tally, dimension, entries.reading().audience().cells()));
        }
        lines.addAll(outputs(entries));
        return lines;
    }

    private static List<UpdateRow> inclusion(Tally tally, InclusionDimension dimension, SmallCells cells) {
        SmallCells.Shown shown =
                cells.of(tally.total(), List.copyOf(tally.byGroup().values()));
        List<UpdateRow> lines = new ArrayList<>();
        int at = 0;
        for (Map.Entry<String, Integer> group : tally.byGroup().entrySet()) {
            if (shown.parts().get(at++)) {
                lines.add(UpdateRow.number(
                        About.INCLUSION,
                        null,
                        Words.of(dimension) + ": " + group.getKey(),
                        group.getValue(),
                        "people"));
            }
        }
        return lines;
    }

    private static List<UpdateRow> outputs(Entries entries) {
        Map<LocalId, Entry<JointProductDrafted>> drafted =
                entries.latest(JointProductDrafted.class, JointProductDrafted::productId);
        Map<LocalId, Entry<JointProductReleased>> released =
                entries.latest(JointProductReleased.class, JointProductReleased::productId);
        entries.latest(JointProductWithdrawn.class, JointProductWithdrawn::productId)
                .keySet()
                .forEach(released::remove);
        released.values().removeIf(one -> !releasedToPayers(one, entries));
        List<UpdateRow> lines = new ArrayList<>();
        int at = 0;
        for (Entry<JointProductReleased> one : released.values()) {
            Entry<JointProductDrafted> draft = drafted.get(one.event().productId());
            lines.add(UpdateRow.said(
                    About.OUTPUT,
                    one.latest() == null ? null : Quarter.of(one.latest()).toString(),
                    "output " + ++at,
                    draft == null ? "joint product" : named(draft.event())));
        }
        Set<LocalId> agreed =
                entries.latest(JointProductAgreed.class, JointProductAgreed::productId).entrySet().stream()
                        .filter(one -> Countable.is(one.getValue()))
                        .map(Map.Entry::getKey)
                        .filter(one -> !released.containsKey(one))
                        .collect(Collectors.toSet());
        if (!agreed.isEmpty()) {
            lines.add(
                    UpdateRow.number(About.OUTPUT, null, "agreed and not released to you", agreed.size(), "products"));
        }
        return lines;
    }

    private static String named(JointProductDrafted draft) {
        return draft.title() == null ? Words.of(draft.kind()) : Words.of(draft.kind()) + ": " + draft.title();
    }

    /** Whether everybody may read it, or those for whom the page is written; in a preview only what is public is named. */
    private static boolean releasedToPayers(Entry<JointProductReleased> one, Entries entries) {
        return one.event().audience() == Audience.PUBLIC
                || one.event().named().stream()
                        .anyMatch(reader -> reader.actor()
                                .filter(entries.reading().audience().payers()::contains)
                                .isPresent());
    }
}
