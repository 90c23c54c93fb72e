package org.balcony.query.platform.web;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.Role;
import org.balcony.query.catalogue.ViewCatalogue;
import org.balcony.query.kernel.Counted;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.platform.visibility.Reader;
import org.jspecify.annotations.Nullable;
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
    record Catalogue(List<ViewEntry> views, List<NamedAggregate> counted) implements Answer {}

    /**
     * What a view counts for readers who may not see the records themselves.
     *
     * @param shelves the kinds of record that are counted, by the role that may have the counts
     * @param entitlement the reporting entitlement from which on funders may read it; absent where it is no page for them
     */
    record NamedAggregate(
            String view,
            SortedMap<Role, SortedSet<Shelf>> shelves,
            @Nullable ReportingEntitlement entitlement) {

        static NamedAggregate of(String view, Counted counted) {
            SortedMap<Role, SortedSet<Shelf>> shelves = new TreeMap<>();
            counted.shelves().forEach((role, some) -> shelves.put(role, new TreeSet<>(some)));
            return new NamedAggregate(
                    view, shelves, counted.page().map(Counted.Page::least).orElse(null));
        }
    }

    @GetMapping("/api/views")
    @Says("Every view there is.")
    Catalogue views(Reader reader) {
        return new Catalogue(
                catalogue.entries(),
                catalogue.counted().entrySet().stream()
                        .map(one -> NamedAggregate.of(one.getKey(), one.getValue()))
                        .toList());
    }
}
