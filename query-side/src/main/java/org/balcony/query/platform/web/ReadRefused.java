package org.balcony.query.platform.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A read that is not answered; becomes a problem document. */
public final class ReadRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final QueryProblem problem;
    private final transient Map<String, Object> facts;

    public ReadRefused(QueryProblem problem, String detail, Map<String, Object> facts) {
        super(detail, null, false, false);
        this.problem = problem;
        this.facts = Map.copyOf(facts);
    }

    /** A parameter that does not have its form; {@code value} is shown cut to 100 characters. */
    public static ReadRefused malformed(String parameter, @Nullable String value, String detail) {
        String shown = value == null ? "" : value.substring(0, Math.min(100, value.length()));
        return new ReadRefused(
                QueryProblem.MALFORMED_PARAMETER, detail, Map.of("parameter", parameter, "value", shown));
    }

    /** Nothing there that this reader may see. */
    public static ReadRefused notFound(String what) {
        return new ReadRefused(QueryProblem.NOT_FOUND, "There is no such " + what + ".", Map.of());
    }

    /** Not for this reader's roles. */
    public static ReadRefused notYours(String detail) {
        return new ReadRefused(QueryProblem.NOT_YOURS, detail, Map.of());
    }

    public QueryProblem problem() {
        return problem;
    }

    ProblemDocument document() {
        return ProblemDocument.of(problem, String.valueOf(getMessage()), facts);
    }
}
