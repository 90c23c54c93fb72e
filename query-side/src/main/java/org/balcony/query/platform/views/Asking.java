package org.balcony.query.platform.views;

import org.balcony.query.kernel.HistoryView;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.web.PositionGate;
import org.balcony.query.platform.web.Positions;
import org.balcony.query.platform.web.ReadParameters;

/** Settles at which position of the log a question is answered. */
public final class Asking {

    private final CaseHistories histories;
    private final Positions positions;
    private final PositionGate gate;

    public Asking(CaseHistories histories, Positions positions, PositionGate gate) {
        this.histories = histories;
        this.positions = positions;
        this.gate = gate;
    }

    /** The view as asked for, once the log has come far enough. */
    Asked of(HistoryView view, Reader reader, ReadParameters parameters) {
        var options = Options.of(view.entry(), parameters.asked());
        gate.await(parameters.minPosition(), histories::head);
        long position = positions.at("asOfPosition", parameters.asOfPosition(), reader, histories.head());
        return new Asked(
                view, reader, parameters, options, position, positions.moment(parameters.asOf(), position, reader));
    }

    /** The same view at the earlier moment of a difference. */
    Asked since(Since since, Asked later) {
        return since.of(later, positions);
    }
}
