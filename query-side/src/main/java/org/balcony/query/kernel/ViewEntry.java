package org.balcony.query.kernel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import org.balcony.events.value.StreamKind;

/**
 * A view as the catalogue describes it.
 *
 * @param name in kebab case, as in URLs
 * @param code its short code, such as {@code E5}; works in URLs too
 * @param version the version of its rows' shape and meaning
 * @param of what it is a view of
 * @param question what it answers
 * @param clocks the clocks it can be asked as of
 * @param row what its rows are
 * @param figures the figures about all rows
 * @param options what it can be asked for beside the moment, as query parameters
 * @param doesNotSay what must not be read into it
 */
public record ViewEntry(
        String name,
        String code,
        int version,
        Set<StreamKind> of,
        String question,
        List<String> forWhom,
        List<String> clocks,
        @JsonIgnore Class<? extends Row> row,
        List<Column> columns,
        List<Column> figures,
        List<Column> options,
        List<String> footer,
        List<String> formulas,
        List<String> doesNotSay) {

    /** A column, figure or option and what it holds. */
    public record Column(String name, String meaning) {}

    public ViewEntry {
        of = Set.copyOf(of);
        forWhom = List.copyOf(forWhom);
        clocks = List.copyOf(clocks);
        columns = List.copyOf(columns);
        figures = List.copyOf(figures);
        options = List.copyOf(options);
        footer = List.copyOf(footer);
        formulas = List.copyOf(formulas);
        doesNotSay = List.copyOf(doesNotSay);
    }
}
