package org.balcony.query.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balcony.events.access.Shelf;
import org.balcony.query.kernel.Counted;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.Words;

/** Writes the page about the views from the catalogue. */
final class ViewsPage {

    private ViewsPage() {}

    static String of(List<ViewEntry> entries, Map<String, Counted> counted) {
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
                `GET /api/conflicts/{id or code}/views/{name or code}`. Of all cases: `GET /api/views/{name or code}`. Lists of now, kept
                up to date: `GET /api/cases`, `GET /api/audit-trail`; they name no position. The case list can be asked for as of one,
                the audit trail over all streams cannot. So is the access log, `GET /api/views/access-log` and
                `GET /api/cases/{id or code}/views/access-log`, which reads a log of its own.

                ## The same answer again

                An answer is computed at one position of the log. `asOf` names it: as `position` to readers who see positions, as
                `bookmark`, a sealed text that opens for nobody else, to all others. Either can be handed back as `asOfPosition`.
                `day` is the day to which open things are counted where neither clock names one; today unless asked otherwise.
                `again` is the address, with all of this filled in, that gives exactly the same bytes, on any node and whatever has
                been recorded since. `digest` is SHA-256 over `{"figures", "footer", "rows"}` as JSON with sorted keys, no spaces, and
                numbers as they stand in the answer.

                ## Figures, conflicts and portfolios

                `figures` are numbers about all rows: a `Count`, a `Share` of a whole, `Lengths` of time with their summary, a `Measure`,
                or something `Said` in words; each names its events. A view of cases answers a conflict, unless it has a reading of
                conflicts of its own, and all cases with one row a case: `id`, `caseCode`, `conflictId`, `conflictCode`, `status`,
                `registeredAt` and the case's `figures`; beneath them the counts, shares and lengths of all cases taken together.
                The share of several cases is the share of their sums. A portfolio is chosen by `conflict`, `status` and `query` (text in
                code and title), stands in the order of case ids, and is read in pages of `limit` (100, at most 1000) from `cursor`; its
                figures and `footer.cases` are those of all matching cases, not of the page.

                ## What changed between two moments

                `GET /api/cases/{id}/views/{view}/difference`, the same of conflicts, and `GET /api/views/{view}/difference` compare the
                moment of `sinceRecorded`, `sinceOccurred`, `sincePosition` and `sinceDay` with that of `asOfRecorded`, `asOfOccurred`,
                `asOfPosition` and `day`; what `since` leaves open is as it is at the later moment. Each row has a `change` (added, gone,
                changed), the `key` that makes it the same row, the row `before` and `after`, the `fields` that read differently, and
                `because`: the events that explain it and what each `did` (recorded, corrected, retracted, disputed, reclassified,
                evidence; happened where it lies between the two days asked about), or time, where nothing but the day moved.
                `footer.figures` are the figures that differ. "What changed since the last board meeting" is one request:
                `GET /api/cases/OSLO-93/views/process-timeline/difference?sinceRecorded=2026-09-30`.
                """);
        page.append(outside(counted));
        entries.forEach(entry -> page.append(section(entry)));
        return page.toString();
    }

    private static String outside(Map<String, Counted> counted) {
        StringBuilder table = new StringBuilder("""

                ## Counts for readers who may not see the records

                These views, and no others, count what their reader may not see one by one. They name no event, give no text of what is
                counted, hide small groups, and are answered as of now only: two moments of the reader's choice would tell what came in
                between. Pages of updates are for funders by what their arrangement in the case entitles them to; team, administrators,
                auditors and evaluators may preview them.

                | view | counted | for |
                |---|---|---|
                """);
        counted.forEach((view, what) -> {
            what.page()
                    .ifPresent(page -> table.append("| %s | %s | funders entitled to %s, and previews |\n"
                            .formatted(view, words(page.shelves()), Words.of(page.least()))));
            new TreeMap<>(what.shelves())
                    .forEach((role, shelves) ->
                            table.append("| %s | %s | %s |\n".formatted(view, words(shelves), Words.of(role))));
        });
        return table.toString();
    }

    private static String words(Set<Shelf> shelves) {
        return shelves.stream().sorted().map(Words::of).collect(Collectors.joining(", "));
    }

    private static String section(ViewEntry entry) {
        return """

                ## %s `%s`

                **%s** For %s. Version %d.%s

                | column | meaning |
                |---|---|
                %s%s%s
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
                        table("figure", entry.figures()),
                        table("option", entry.options()),
                        String.join("; ", entry.footer()),
                        bullets(entry.formulas()),
                        bullets(entry.doesNotSay()));
    }

    private static String table(String of, List<ViewEntry.Column> columns) {
        return columns.isEmpty()
                ? ""
                : "\n| " + of + " | meaning |\n|---|---|\n"
                        + columns.stream()
                                .map(column -> "| " + column.name() + " | " + column.meaning() + " |\n")
                                .collect(Collectors.joining());
    }

    private static String bullets(List<String> texts) {
        return texts.stream().map(text -> "- " + text + "\n").collect(Collectors.joining());
    }
}
