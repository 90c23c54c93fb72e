package org.balcony.query.platform.views;

import org.balcony.events.value.StreamKind;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.web.Envelope;
import org.balcony.query.platform.web.ReadParameters;
import org.balcony.query.platform.web.Says;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Every view of one case or conflict. */
@RestController
final class ViewsController {

    private final Views views;

    ViewsController(Views views) {
        this.views = views;
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
        return written(views.of(StreamKind.CASE, id, view, reader, parameters));
    }

    @GetMapping("/api/conflicts/{id}/views/{view}")
    @Says("A view of a conflict, by name or code.")
    Envelope ofConflict(@PathVariable String id, @PathVariable String view, Reader reader, ReadParameters parameters) {
        return written(views.of(StreamKind.CONFLICT, id, view, reader, parameters));
    }

    /** The one place where a view becomes an answer. */
    private static Envelope written(Answered answered) {
        return answered.envelope();
    }
}
