package org.balcony.query.platform.web;

import java.util.List;
import java.util.SortedMap;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Row;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.jspecify.annotations.Nullable;

/**
 * A view as it is answered.
 *
 * @param since the earlier moment of a difference; absent for everything else
 * @param digest SHA-256 over rows, figures and footer in canonical JSON, the same for the same table
 * @param again the address that gives exactly this answer whenever it is asked; absent for lists of now
 * @param next the cursor of the next page; absent on the last page and where there are no pages
 */
public record Envelope(
        String view,
        int version,
        @Nullable Moment since,
        Moment asOf,
        List<? extends Row> rows,
        SortedMap<String, Figure> figures,
        SortedMap<String, Object> footer,
        String digest,
        @Nullable Again again,
        @Nullable String next)
        implements Answer {

    /** A table of now, as of a moment on the two clocks. */
    public static Envelope ofNow(ViewEntry entry, AsOf asOf, ViewTable table, @Nullable String next) {
        return new Envelope(
                entry.name(),
                entry.version(),
                null,
                Moment.ofNow(asOf),
                table.rows(),
                table.figures(),
                table.footer(),
                Digests.of(table),
                null,
                next);
    }
}
