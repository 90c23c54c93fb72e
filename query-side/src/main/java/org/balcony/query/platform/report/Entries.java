package org.balcony.query.platform.report;

import java.util.List;
import org.balcony.events.value.EventId;
import org.balcony.query.platform.report.Cell.Line;
import org.balcony.query.platform.report.Report.Addresses;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The entries that something rests on, each a way to it.
 *
 * @param count how many, in words
 * @param few whether they are shown at once, rather than when asked for
 */
record Entries(String count, boolean few, List<Line> lines) {

    private static final int FEW = 4;

    static Entries of(List<EventId> ids, Addresses addresses) {
        Cells cells = new Cells(addresses);
        List<Line> lines = ids.stream()
                .distinct()
                .flatMap(id -> cells.of(JsonNodeFactory.instance.stringNode(id.toString())).lines().stream())
                .toList();
        return new Entries(lines.size() == 1 ? "1 entry" : lines.size() + " entries", lines.size() <= FEW, lines);
    }
}
