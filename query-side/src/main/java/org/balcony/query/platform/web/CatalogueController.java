package org.balcony.query.platform.web;

import java.util.List;
import org.balcony.query.catalogue.ViewCatalogue;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.platform.visibility.Reader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to see. */
@RestController
final class CatalogueController {

    private final ViewCatalogue catalogue;

    CatalogueController(ViewCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The catalogue as it is answered. */
    record Catalogue(List<ViewEntry> views) implements Answer {}

    @GetMapping("/api/views")
    @Says("Every view there is.")
    Catalogue views(Reader reader) {
        return new Catalogue(catalogue.entries());
    }
}
