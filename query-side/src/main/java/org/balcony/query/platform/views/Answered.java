package org.balcony.query.platform.views;

import java.util.Optional;
import org.balcony.events.value.StreamId;
import org.balcony.query.chart.Chart;
import org.balcony.query.difference.DifferenceRow;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.Row;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.platform.web.Again;
import org.balcony.query.platform.web.Envelope;
import org.balcony.query.platform.web.Moment;
import org.balcony.query.portfolio.CaseFigures;
import org.jspecify.annotations.Nullable;

/**
 * A view that was computed for a reader, before it is written in any format.
 *
 * @param subject the case or conflict; absent for all cases
 * @param reading what the table is a view of; absent where it is a table of several cases or of a difference
 * @param since the earlier moment of a difference; absent for everything else
 * @param digest SHA-256 over rows, figures and footer in canonical JSON
 * @param again the question that gives exactly this answer whenever it is asked
 * @param called what references are called
 * @param next the cursor of the next page; absent on the last page and where there are no pages
 * @param ofNow whether it goes on as the record goes on, so that no address gives the same answer again
 */
public record Answered(
        HistoryView view,
        @Nullable StreamId subject,
        @Nullable Reading reading,
        ViewTable table,
        @Nullable Moment since,
        Moment asOf,
        String digest,
        Again again,
        Called called,
        @Nullable String next,
        boolean ofNow) {

    /** What the catalogue says of the view. */
    public ViewEntry entry() {
        return view.entry();
    }

    /** What the rows are, also where there is none. */
    public Class<? extends Row> rowType() {
        return since != null ? DifferenceRow.class : reading == null ? CaseFigures.class : entry().row();
    }

    /** The drawing that goes with the table; empty where there is none, or no single reading to draw. */
    public Optional<Chart> chart() {
        return reading == null ? Optional.empty() : view.chart(table, reading);
    }

    /** As JSON answers write it. */
    public Envelope envelope() {
        return new Envelope(
                entry().name(),
                entry().version(),
                since,
                asOf,
                table.rows(),
                table.figures(),
                table.footer(),
                digest,
                ofNow ? null : again,
                next);
    }
}
