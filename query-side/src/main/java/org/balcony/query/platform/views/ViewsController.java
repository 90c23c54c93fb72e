package org.balcony.query.platform.views;

import org.balcony.events.value.StreamKind;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.web.Format;
import org.balcony.query.platform.web.ReadParameters;
import org.balcony.query.platform.web.Says;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every view of one case, of a conflict, and of all cases. */
@RestController
final class ViewsController {

    private final Views views;

    ViewsController(Views views) {
        this.views = views;
    }

    @GetMapping("/api/cases/{id}/timeline")
    @Says("What happened in a case, with the events of its conflict beside it.")
    ResponseEntity<?> timeline(@PathVariable String id, Reader reader, ReadParameters parameters, Format format) {
        return ofCase(id, "process-timeline", reader, parameters, format);
    }

    @GetMapping("/api/cases/{id}/audit-trail")
    @Says("Who did what in a case.")
    ResponseEntity<?> auditTrail(@PathVariable String id, Reader reader, ReadParameters parameters, Format format) {
        return ofCase(id, "audit-trail", reader, parameters, format);
    }

    @GetMapping("/api/cases/{id}/flags")
    @Says("What in a case deserves a second look, since when, and why.")
    ResponseEntity<?> flags(@PathVariable String id, Reader reader, ReadParameters parameters, Format format) {
        return ofCase(id, "flags", reader, parameters, format);
    }

    @GetMapping("/api/cases/{id}/views/{view}")
    @Says("A view of a case, by name or code.")
    ResponseEntity<?> ofCase(
            @PathVariable String id,
            @PathVariable String view,
            Reader reader,
            ReadParameters parameters,
            Format format) {
        return Written.as(format, views.of(StreamKind.CASE, id, view, reader, parameters));
    }

    @GetMapping("/api/conflicts/{id}/views/{view}")
    @Says("A view of a conflict, by name or code.")
    ResponseEntity<?> ofConflict(
            @PathVariable String id,
            @PathVariable String view,
            Reader reader,
            ReadParameters parameters,
            Format format) {
        return Written.as(format, views.of(StreamKind.CONFLICT, id, view, reader, parameters));
    }

    @GetMapping("/api/persons/{id}/views/{view}")
    @Says("A view of a person by pseudonym: whether erasure was asked for, refused or done.")
    ResponseEntity<?> ofPerson(
            @PathVariable String id,
            @PathVariable String view,
            Reader reader,
            ReadParameters parameters,
            Format format) {
        return Written.as(format, views.of(StreamKind.PERSON, id, view, reader, parameters));
    }

    @GetMapping("/api/views/{view}")
    @Says("A view of all cases the reader may see: a row for each, and the figures that add up.")
    ResponseEntity<?> ofAll(
            @PathVariable String view,
            Reader reader,
            ReadParameters parameters,
            Format format,
            @RequestParam(required = false) @Nullable String conflict,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        return Written.as(
                format, views.ofAll(view, reader, parameters, Selection.of(conflict, status, query, cursor, limit)));
    }
}
