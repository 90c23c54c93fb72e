package org.balcony.query.evaluation.ripeness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.AssessmentEvent.RipenessAssessed;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DomainEvent;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;

/** E13: how ready the parties were to negotiate, as they saw it themselves, and what was done meanwhile. */
public final class RipenessView implements HistoryView {

    @Override
    public ViewEntry entry() {
        return RipenessEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof RipenessAssessed
                || event instanceof SessionHeld
                || event instanceof MessageCarried
                || event instanceof ContactMade
                || event instanceof JointActionLaunched;
    }

    @Override
    public ViewTable of(Reading reading) {
        RipenessLine line = RipenessLine.of(Entries.of(reading));
        List<RipenessRow> rows = line.rows();
        return new ViewTable(
                rows,
                line.figures(rows),
                Map.of(
                        "retracted", reading.retracted(this),
                        "countedTo", reading.asOf().day()));
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        return RipenessChart.of(
                table.rows().stream().map(RipenessRow.class::cast).toList(),
                reading.asOf().day());
    }
}
