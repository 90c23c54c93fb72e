package org.balcony.command.obstacles;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about obstacles. */
public enum ObstaclesWarning implements Warning {
    OBSTACLES_OPEN(
            Severity.ATTENTION, "The case was closed while obstacles are open: nobody said how they were settled.");

    private final Severity severity;
    private final String explanation;

    ObstaclesWarning(Severity severity, String explanation) {
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
