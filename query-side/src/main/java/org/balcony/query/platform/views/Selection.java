package org.balcony.query.platform.views;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.balcony.events.codec.WireNames;
import org.balcony.query.caselist.Search;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.platform.web.Again;
import org.balcony.query.platform.web.Parameters;
import org.balcony.query.platform.web.ReadRefused;
import org.balcony.query.portfolio.CaseInView;
import org.jspecify.annotations.Nullable;

/**
 * Which of all cases are asked for.
 *
 * @param conflict the id or code of their conflict, as asked; absent for any
 * @param status absent for any
 * @param query text to look for in code and title, as asked; absent for any
 * @param search the same as it is compared
 * @param after the id of the last case of the page before; empty for the first page
 */
public record Selection(
        @Nullable String conflict,
        @Nullable CaseStatus status,
        @Nullable String query,
        @Nullable String search,
        Optional<UUID> after,
        int limit) {

    private static final int LONGEST_QUERY = 200;

    /** As asked for. */
    public static Selection of(
            @Nullable String conflict,
            @Nullable String status,
            @Nullable String query,
            @Nullable String cursor,
            @Nullable String limit) {
        if (query != null && (query.length() > LONGEST_QUERY || query.indexOf('\0') >= 0)) {
            throw ReadRefused.malformed("query", query, "A query has at most " + LONGEST_QUERY + " characters.");
        }
        return new Selection(
                conflict,
                status == null ? null : status(status),
                query,
                query == null ? null : Search.folded(query),
                Parameters.cursor(cursor),
                Parameters.limit(limit));
    }

    private static CaseStatus status(String word) {
        return Stream.of(CaseStatus.values())
                .filter(one -> WireNames.of(one).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> ReadRefused.malformed("status", word, "There is no such status of a case."));
    }

    /** Whether the case is one of them, in a conflict that is known by its code or id. */
    boolean takes(CaseInView one) {
        return (conflict == null
                        || conflict.equals(one.row().conflictId().toString())
                        || (one.row().conflictCode() != null
                                && conflict.equals(one.row().conflictCode().value())))
                && (status == null || status == one.row().status())
                && (search == null || one.search().contains(search));
    }

    /** Whether it belongs on this page or a later one. */
    boolean isAfter(CaseInView one) {
        return after.isEmpty()
                || one.row().id().toString().compareTo(after.get().toString()) > 0;
    }

    /** The question with what is asked for. */
    Again with(Again again) {
        return again.with("conflict", conflict)
                .with("status", status == null ? null : WireNames.of(status))
                .with("query", query)
                .with("cursor", after.orElse(null))
                .with("limit", limit == Parameters.USUAL_ROWS ? null : limit);
    }
}
