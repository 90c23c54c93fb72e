package org.balcony.command.platform.imports;

import org.balcony.command.platform.dispatch.Outcome;
import org.balcony.command.platform.imports.ImportLines.Summary;

/** Counts what became of the lines of one import. */
final class Tally {

    private long lines;
    private long accepted;
    private long unchanged;
    private long duplicate;
    private long rejected;
    private long events;
    private long flags;

    void count(Outcome outcome) {
        lines++;
        switch (outcome) {
            case Outcome.Rejected refused -> rejected++;
            case Outcome.Accepted done -> {
                switch (done.standing()) {
                    case APPENDED -> accepted++;
                    case UNCHANGED -> {
                        accepted++;
                        unchanged++;
                    }
                    case REPEATED -> duplicate++;
                }
                if (done.standing() != Outcome.Standing.REPEATED) {
                    events += done.receipt().events().size();
                    flags += done.receipt().flags().size();
                }
            }
        }
    }

    Summary summary(boolean dryRun, boolean complete) {
        return new Summary(lines, accepted, unchanged, duplicate, rejected, events, flags, dryRun, complete);
    }
}
