package org.balcony.command.coordination;

import org.balcony.command.kernel.Warning;

/** What may be worth a look about a record on third parties. */
public enum CoordinationWarning implements Warning {
    NO_LOCAL_MEMBER(Severity.ATTENTION, "Nobody in this arrangement is known to be local."),
    NO_LOCAL_ACTOR_CONSULTED(Severity.ATTENTION, "Nobody known to be local was consulted on record."),
    PARALLEL_PROCESS(Severity.ATTENTION, "Others run a process beside ours in the same conflict."),
    LEARNED_AFTERWARDS(Severity.ATTENTION, "We learned of this only after it was done.");

    private final Severity severity;
    private final String explanation;

    CoordinationWarning(Severity severity, String explanation) {
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
