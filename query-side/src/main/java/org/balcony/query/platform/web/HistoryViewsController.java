package org.balcony.query.platform.web;

import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.catalogue.ViewCatalogue;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.visibility.Reader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Every view of one case or conflict. */
@RestController
final class HistoryViewsController {

    private final ViewCatalogue catalogue;
    private final CaseHistories histories;
    private final PositionGate gate;

    HistoryViewsController(ViewCatalogue catalogue, CaseHistories histories, PositionGate gate) {
        this.catalogue = catalogue;
        this.histories = histories;
        this.gate = gate;
    }

    @GetMapping("/api/cases/{id}/timeline")
    @Says("What happened in a case, with the events of its conflict beside it.")
    Envelope timeline(@PathVariable String id, Reader reader, ReadParameters parameters) {
        return ofCase(id, "process-timeline", reader, parameters);
    }

    @GetMapping("/api/cases/{id}/audit-trail")
    @Says("Who did what in a case.")
    Envelope auditTrail(@PathVariable String id, Reader reader, ReadParameters parameters) {
        return ofCase(id, "audit-trail", reader, parameters);
    }

    @GetMapping("/api/cases/{id}/flags")
    @Says("What in a case deserves a second look, since when, and why.")
    Envelope flags(@PathVariable String id, Reader reader, ReadParameters parameters) {
        return ofCase(id, "flags", reader, parameters);
    }

    @GetMapping("/api/cases/{id}/views/{view}")
    @Says("A view of a case, by name or code.")
    Envelope ofCase(@PathVariable String id, @PathVariable String view, Reader reader, ReadParameters parameters) {
        return answer(StreamKind.CASE, id, view, reader, parameters);
    }

    @GetMapping("/api/conflicts/{id}/views/{view}")
    @Says("A view of a conflict, by name or code.")
    Envelope ofConflict(@PathVariable String id, @PathVariable String view, Reader reader, ReadParameters parameters) {
        return answer(StreamKind.CONFLICT, id, view, reader, parameters);
    }

    private Envelope answer(StreamKind kind, String id, String name, Reader reader, ReadParameters parameters) {
        HistoryView view = catalogue.view(name, kind).orElseThrow(() -> ReadRefused.notFound("view"));
        gate.await(parameters.minPosition(), histories::head);
        StreamId subject = histories.stream(kind, id).orElseThrow(() -> ReadRefused.notFound(kind.word()));
        long position = histories.head();
        Reading reading = histories
                .reading(subject, reader, position, parameters.asOf(), parameters.order())
                .orElseThrow(() -> ReadRefused.notFound(kind.word()));
        ViewTable table = view.of(reading);
        return Envelope.of(
                view.entry(), parameters.asOf(), reading.audience().positions() ? position : null, table, null);
    }
}
