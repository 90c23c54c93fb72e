package org.balcony.query.accesslog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.balcony.events.value.EventId;

/** Goes through the access log from its newest entry backwards, and picks what is asked for. */
public final class AccessPages {

    private AccessPages() {}

    /**
     * Some rows, newest first.
     *
     * @param next the last entry on the page; empty where there is nothing behind it
     */
    public record AccessPage(List<AccessRow> rows, Optional<EventId> next) {

        public AccessPage {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The newest rows before a position. All rows of an entry are on one page, so that a page may have more than {@code limit}.
     *
     * @param before the entries before a position, the newest first, some at a time; none at the beginning
     */
    public static AccessPage page(
            AccessLogQuery query,
            long before,
            int limit,
            AccessRow.Sight sight,
            LongFunction<List<NotedAccess>> entries) {
        List<AccessRow> rows = new ArrayList<>();
        long position = before;
        for (List<NotedAccess> some = entries.apply(position); !some.isEmpty(); some = entries.apply(position)) {
            for (NotedAccess noted : some) {
                if (query.endsBefore(noted.at())) {
                    return new AccessPage(rows, Optional.empty());
                }
                List<AccessRow> found =
                        query.takes(noted) ? AccessRow.of(noted, query, sight).toList() : List.of();
                if (!found.isEmpty() && rows.size() >= limit) {
                    return new AccessPage(rows, Optional.of(rows.getLast().entry()));
                }
                rows.addAll(found);
                position = noted.position();
            }
        }
        return new AccessPage(rows, Optional.empty());
    }
}
