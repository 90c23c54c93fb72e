package org.balcony.query.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.balcony.query.kernel.ViewEntry;

/** Writes the page about the views from the catalogue. */
final class ViewsPage {

    private ViewsPage() {}

    static String of(List<ViewEntry> entries) {
        StringBuilder page = new StringBuilder("""
                # Views

                Written from the catalogue that `GET /api/views` answers; change the catalogue, not this page.

                Every view accepts `asOfRecorded` (what had we recorded by then) and, where time matters, `asOfOccurred` (what
                may have happened by then), as instants or EDTF dates. Every row names the events it rests on in `eventIds`.
                Annulled records are left out and counted in the footer; contested ones are marked. A length of time is a pair of
                days, `{"min", "max"}`, because dates may be imprecise; `max` is absent where an open date sets no limit.
                Corrections, retractions, disputes and evidence follow the recorded clock only. Names of actors are shown as
                profiled by then.

                Of one case: `GET /api/cases/{id or code}/views/{name or code}`. Of a conflict:
                `GET /api/conflicts/{id or code}/views/{name or code}`. Of all cases: `GET /api/cases`, `GET /api/audit-trail`.
                """);
        entries.forEach(entry -> page.append(section(entry)));
        return page.toString();
    }

    private static String section(ViewEntry entry) {
        return """

                ## %s `%s`

                **%s** For %s. Version %d.%s

                | column | meaning |
                |---|---|
                %s
                Footer: %s.

                %s
                What it does not say:

                %s""".formatted(
                        entry.code(),
                        entry.name(),
                        entry.question(),
                        String.join(", ", entry.forWhom()),
                        entry.version(),
                        " Clocks: " + String.join(", ", entry.clocks()) + ".",
                        entry.columns().stream()
                                .map(column -> "| " + column.name() + " | " + column.meaning() + " |\n")
                                .collect(Collectors.joining()),
                        String.join("; ", entry.footer()),
                        bullets(entry.formulas()),
                        bullets(entry.doesNotSay()));
    }

    private static String bullets(List<String> texts) {
        return texts.stream().map(text -> "- " + text + "\n").collect(Collectors.joining());
    }
}
