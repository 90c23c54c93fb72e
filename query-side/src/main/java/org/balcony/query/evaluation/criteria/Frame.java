package org.balcony.query.evaluation.criteria;

import java.util.List;

/** A frame of criteria, each a tab of the dashboard. */
public enum Frame {
    /** The six criteria of the Development Assistance Committee. */
    DAC("dac", "oecd"),
    /** The eight fundamentals of mediation of the United Nations. */
    UN("un", "united nations"),
    /** The criteria of Reflecting on Peace Practice. */
    RPP("rpp", "reflecting on peace practice");

    private final List<String> names;

    Frame(String... names) {
        this.names = List.of(names);
    }

    /** Whether a text begins with the name of this frame. */
    boolean begins(String text) {
        return names.stream().anyMatch(name -> text.equals(name) || text.startsWith(name + " "));
    }
}
