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

/** What changed in any view between two moments. */
@RestController
final class DifferencesController {

    private final Views views;

    DifferencesController(Views views) {
        this.views = views;
    }

    @GetMapping("/api/cases/{id}/views/{view}/difference")
    @Says("What changed in a view of a case between two moments, and which events explain it.")
    ResponseEntity<?> ofCase(
            @PathVariable String id,
            @PathVariable String view,
            Reader reader,
            ReadParameters parameters,
            Format format,
            @RequestParam(required = false) @Nullable String sinceRecorded,
            @RequestParam(required = false) @Nullable String sinceOccurred,
            @RequestParam(required = false) @Nullable String sincePosition,
            @RequestParam(required = false) @Nullable String sinceDay) {
        Since since = Since.of(sinceRecorded, sinceOccurred, sincePosition, sinceDay);
        return Written.as(format, views.difference(StreamKind.CASE, id, view, reader, parameters, since));
    }

    @GetMapping("/api/conflicts/{id}/views/{view}/difference")
    @Says("What changed in a view of a conflict between two moments, and which events explain it.")
    ResponseEntity<?> ofConflict(
            @PathVariable String id,
            @PathVariable String view,
            Reader reader,
            ReadParameters parameters,
            Format format,
            @RequestParam(required = false) @Nullable String sinceRecorded,
            @RequestParam(required = false) @Nullable String sinceOccurred,
            @RequestParam(required = false) @Nullable String sincePosition,
            @RequestParam(required = false) @Nullable String sinceDay) {
        Since since = Since.of(sinceRecorded, sinceOccurred, sincePosition, sinceDay);
        return Written.as(format, views.difference(StreamKind.CONFLICT, id, view, reader, parameters, since));
    }

    @GetMapping("/api/views/{view}/difference")
    @Says("What changed in a view of all cases between two moments, and which events explain it.")
    ResponseEntity<?> ofAll(
            @PathVariable String view,
            Reader reader,
            ReadParameters parameters,
            Format format,
            @RequestParam(required = false) @Nullable String sinceRecorded,
            @RequestParam(required = false) @Nullable String sinceOccurred,
            @RequestParam(required = false) @Nullable String sincePosition,
            @RequestParam(required = false) @Nullable String sinceDay,
            @RequestParam(required = false) @Nullable String conflict,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String query) {
        Since since = Since.of(sinceRecorded, sinceOccurred, sincePosition, sinceDay);
        Selection selection = Selection.of(conflict, status, query, null, null);
        return Written.as(format, views.differenceOfAll(view, reader, parameters, since, selection));
    }
}
