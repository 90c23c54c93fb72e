package org.balcony.command.strategy;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about a goal or a strategy. */
public enum StrategyWarning implements Warning {
    SCALE_UP_PATH_MISSING(
            Severity.ATTENTION,
            "The goal changes individuals, and nothing says how that is to reach society; say how it scales up."),
    NO_BASELINE(Severity.ATTENTION, "Nobody will be able to tell a change without knowing where it began."),
    INITIATIVE_MAP_STALE(
            Severity.ATTENTION,
            "The map of initiatives in this conflict is older than six months, or there is none; map what others do."),
    ASSUMPTION_UNWATCHED(
            Severity.ATTENTION, "An assumption has no signal by which anybody would notice that it fails.");

    private final Severity severity;
    private final String explanation;

    StrategyWarning(Severity severity, String explanation) {
        this.severity = severity;
        this.explanation = explanation;
    }

    @Override
    public String explanation() {
        return explanation;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
