package org.balcony.command.stages;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about a stage iteration. */
public enum StagesWarning implements Warning {
    STAGE_ORDER_UNUSUAL(
            Severity.INFO,
            "An earlier stage was never opened; practice may begin anywhere, so this only explains the order."),
    SECOND_OPEN_ITERATION(Severity.ATTENTION, "Another iteration of the same stage and strand is still open."),
    NOTHING_RECORDED_IN_ITERATION(Severity.INFO, "Nothing was recorded in the iteration that ended.");

    private final Severity severity;
    private final String explanation;

    StagesWarning(Severity severity, String explanation) {
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
