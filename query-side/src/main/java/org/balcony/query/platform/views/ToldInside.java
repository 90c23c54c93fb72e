package org.balcony.query.platform.views;

import java.util.List;
import java.util.Map;
import org.balcony.events.DomainEvent;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.platform.visibility.Reader;

/** A view that is told inside the organisation alone, as everybody else finds it: without a row, and saying so. */
record ToldInside(HistoryView view) implements HistoryView {

    private static final ViewTable NOTHING =
            new ViewTable(List.of(), Map.of("toldInside", "This view is told inside the organisation alone."));

    /** The view as the reader finds it. */
    static HistoryView to(Reader reader, HistoryView view) {
        return isClosed(reader, view) ? new ToldInside(view) : view;
    }

    /** Whether the reader finds nothing in it, whatever it is asked of. */
    static boolean isClosed(Reader reader, HistoryView view) {
        return view.insideOnly() && reader.isOutside();
    }

    /** What is found there. */
    static ViewTable nothing() {
        return NOTHING;
    }

    @Override
    public ViewEntry entry() {
        return view.entry();
    }

    @Override
    public ViewTable of(Reading reading) {
        return NOTHING;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return view.restsOn(event);
    }
}
