package org.balcony.command.platform.dispatch;

import org.balcony.command.platform.problem.Problem;

/** What became of one command. */
public sealed interface Outcome {

    /** It was accepted, now or before. */
    record Accepted(CommandReceipt receipt, Standing standing) implements Outcome {}

    /** It was refused; nothing of it was appended. */
    record Rejected(Problem problem) implements Outcome {}

    /** Whether an accepted command has added anything. */
    enum Standing {
        APPENDED,
        UNCHANGED,
        REPEATED
    }
}
