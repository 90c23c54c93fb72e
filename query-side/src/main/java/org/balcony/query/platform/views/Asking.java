package org.balcony.query.platform.views;

import java.util.List;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.web.PositionGate;
import org.balcony.query.platform.web.Positions;
import org.balcony.query.platform.web.ReadParameters;
import org.balcony.query.platform.web.ReadRefused;

/** Settles at which position of the log a question is answered. */
public final class Asking {

    private static final List<String> MOMENT = List.of("asOfRecorded", "asOfOccurred", "asOfPosition", "day");

    private final CaseHistories histories;
    private final Positions positions;
    private final PositionGate gate;

    public Asking(CaseHistories histories, Positions positions, PositionGate gate) {
        this.histories = histories;
        this.positions = positions;
        this.gate = gate;
    }

    /** The view as asked for, once the log has come far enough. */
    Asked of(HistoryView asked, Reader reader, ReadParameters parameters) {
        HistoryView view = ToldInside.to(reader, asked);
        if (Asked.isOfNow(view, reader)) {
            mustBeOfNow(parameters);
        }
        var options = Options.of(view.entry(), parameters.asked());
        gate.await(parameters.minPosition(), histories::head);
        long position = positions.at("asOfPosition", parameters.asOfPosition(), reader, histories.head());
        return new Asked(
                view, reader, parameters, options, position, positions.moment(parameters.asOf(), position, reader));
    }

    private static void mustBeOfNow(ReadParameters parameters) {
        MOMENT.stream().filter(parameters.asked()::containsKey).findFirst().ifPresent(one -> {
            throw ReadRefused.notYours("This is counted for you as of now only; do not ask with " + one + ".");
        });
    }

    /** The same view at the earlier moment of a difference. */
    Asked since(Since since, Asked later) {
        if (later.ofNow()) {
            throw ReadRefused.notYours("This is counted for you as of now only; there is no difference to be told.");
        }
        return since.of(later, positions);
    }
}
