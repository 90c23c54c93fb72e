package org.balcony.query.platform.web;

import java.util.Map;

/** A problem document (RFC 9457). */
public record ProblemDocument(String type, String title, int status, String detail, Map<String, Object> facts)
        implements Answer {

    public ProblemDocument {
        facts = Map.copyOf(facts);
    }

    static ProblemDocument of(QueryProblem problem, String detail, Map<String, Object> facts) {
        return new ProblemDocument(problem.type(), problem.title(), problem.status(), detail, facts);
    }
}
