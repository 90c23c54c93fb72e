package org.balcony.query.evaluation.transferfunnel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.DomainEvent;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.TransferEvent.TransferAnswered;
import org.balcony.events.TransferEvent.TransferConveyed;
import org.balcony.events.TransferEvent.TransferTakenUp;
import org.balcony.query.chart.Chart;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewTable;

/** E20: what became of what was passed between the unofficial and the official process. */
public final class TransferFunnelView implements HistoryView {

    @Override
    public ViewEntry entry() {
        return TransferFunnelEntry.ENTRY;
    }

    @Override
    public boolean restsOn(DomainEvent event) {
        return event instanceof JointProductDrafted
                || event instanceof JointProductAgreed
                || event instanceof JointProductReleased
                || event instanceof JointProductWithdrawn
                || event instanceof TransferConveyed
                || event instanceof TransferAnswered
                || event instanceof TransferTakenUp;
    }

    @Override
    public ViewTable of(Reading reading) {
        List<TransferRow> rows = TransferRows.of(Entries.of(reading));
        return new ViewTable(
                rows,
                new Funnel(rows).figures(),
                Map.of(
                        "retracted",
                        reading.retracted(this),
                        "by",
                        Segment.all(rows, reading.names()),
                        "countedTo",
                        reading.asOf().day(),
                        "notes",
                        List.of("That something was taken up after it was conveyed does not say that it was taken up"
                                + " because of it.")));
    }

    @Override
    public Optional<Chart> chart(ViewTable table, Reading reading) {
        if (table.rows().isEmpty()) {
            return Optional.empty();
        }
        Funnel funnel =
                new Funnel(table.rows().stream().map(TransferRow.class::cast).toList());
        List<Chart.Bar> bars = Stream.of(
                        bar("drafted", "products", funnel.drafted()),
                        bar("agreed", "products", funnel.agreed()),
                        bar("released", "products", funnel.released()),
                        bar("conveyed", "transfers", funnel.conveyed()),
                        bar("acknowledged", "transfers", funnel.acknowledged()),
                        bar("taken up", "transfers", funnel.takenUp()),
                        bar("in agreement", "transfers", funnel.inAgreement()))
                .toList();
        String says =
                "Of %d products drafted, %d were agreed and %d released; of %d transfers conveyed, %d were taken up."
                        .formatted(
                                funnel.drafted().size(),
                                funnel.agreed().size(),
                                funnel.released().size(),
                                funnel.conveyed().size(),
                                funnel.takenUpOfConveyed().part());
        return Optional.of(new Chart.Bars("Transfer funnel", says, "how many", false, bars, List.of()));
    }

    private static Chart.Bar bar(String step, String series, List<TransferRow> reached) {
        return new Chart.Bar(step, series, reached.size());
    }
}
