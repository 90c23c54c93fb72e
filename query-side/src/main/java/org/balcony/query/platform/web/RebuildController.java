package org.balcony.query.platform.web;

import java.util.List;
import org.balcony.query.platform.projection.Projection;
import org.balcony.query.platform.projection.ProjectionRebuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rebuilds on request of an administrator; the security chain lets nobody else come here. */
@RestController
final class RebuildController {

    private final List<Projection> projections;
    private final ProjectionRebuilder rebuilder;

    RebuildController(List<Projection> projections, ProjectionRebuilder rebuilder) {
        this.projections = List.copyOf(projections);
        this.rebuilder = rebuilder;
    }

    /** What was rebuilt, as it is answered. */
    record Rebuilt(List<ProjectionRebuilder.Outcome> projections) implements Answer {}

    @PostMapping("/api/admin/rebuild")
    @Says("Builds projections anew beside the running ones and compares both.")
    Rebuilt rebuild(@RequestParam(required = false) @Nullable String projection) {
        List<Projection> asked = projections.stream()
                .filter(one -> projection == null || one.name().equals(projection))
                .toList();
        if (asked.isEmpty()) {
            throw ReadRefused.notFound("projection");
        }
        return new Rebuilt(asked.stream().map(rebuilder::rebuild).toList());
    }
}
