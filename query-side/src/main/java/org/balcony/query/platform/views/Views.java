package org.balcony.query.platform.views;

import java.util.Map;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.catalogue.ViewCatalogue;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.web.Again;
import org.balcony.query.platform.web.Digests;
import org.balcony.query.platform.web.Moment;
import org.balcony.query.platform.web.PositionGate;
import org.balcony.query.platform.web.Positions;
import org.balcony.query.platform.web.ReadParameters;
import org.balcony.query.platform.web.ReadRefused;

/** Answers views of a case or a conflict. */
public final class Views {

    private final ViewCatalogue catalogue;
    private final CaseHistories histories;
    private final Positions positions;
    private final PositionGate gate;

    public Views(ViewCatalogue catalogue, CaseHistories histories, Positions positions, PositionGate gate) {
        this.catalogue = catalogue;
        this.histories = histories;
        this.positions = positions;
        this.gate = gate;
    }

    /**
     * The view of a case or conflict.
     *
     * @param name the name or code of the view
     */
    public Answered of(StreamKind kind, String idOrCode, String name, Reader reader, ReadParameters parameters) {
        HistoryView view = catalogue.view(name, kind).orElseThrow(() -> ReadRefused.notFound("view"));
        Map<String, String> options = Options.of(view.entry(), parameters.asked());
        gate.await(parameters.minPosition(), histories::head);
        StreamId subject = histories.stream(kind, idOrCode).orElseThrow(() -> ReadRefused.notFound(kind.word()));
        long position = positions.at("asOfPosition", parameters.asOfPosition(), reader, histories.head());
        Reading reading = histories
                .reading(subject, reader, position, parameters.asOf(), parameters.order(), options)
                .orElseThrow(() -> ReadRefused.notFound(kind.word()));
        ViewTable table = view.of(reading);
        Moment moment = positions.moment(parameters.asOf(), position, reader);
        Again again = again(
                "/api/" + kind.word() + "s/" + subject.id() + "/views/"
                        + view.entry().name(),
                moment,
                parameters,
                options);
        return new Answered(view, subject, reading, table, null, moment, Digests.of(table), again, null);
    }

    private static Again again(String path, Moment moment, ReadParameters parameters, Map<String, String> options) {
        Again again = Again.at(path);
        for (Map.Entry<String, String> option : options.entrySet()) {
            again = again.with(option.getKey(), option.getValue());
        }
        return again.asOf(moment).with("order", parameters.order() == Reading.Order.RECORDED ? "recorded" : null);
    }
}
