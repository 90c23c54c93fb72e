package org.balcony.ledger.verify;

import org.jspecify.annotations.Nullable;

/** Checks that receipts and events belong together; both come in the order of positions. */
final class Receipts {

    /** The receipts in order of their last position, those without events first; null at the end. */
    @FunctionalInterface
    interface Source {
        @Nullable
        CommandRow next() throws java.sql.SQLException;
    }

    private final Source source;
    private final Findings findings = new Findings();
    private @Nullable CommandRow current;
    private long covered;
    private boolean started;

    Receipts(Source source) {
        this.source = source;
    }

    Findings findings() {
        return findings;
    }

    void event(Row row) throws java.sql.SQLException {
        if (!started) {
            current = source.next();
            started = true;
        }
        while (current != null
                && (current.lastPosition() < row.position()
                        || (current.lastPosition() == row.position() && current.eventCount() == 0))) {
            passed(current);
        }
        while (current != null && current.lastPosition() == row.position() && current.eventCount() > 0) {
            check(current, row);
            covered = row.position();
            current = source.next();
        }
    }

    private void passed(CommandRow command) throws java.sql.SQLException {
        if (command.eventCount() > 0 && findings.first().isEmpty()) {
            long position = Math.max(1, command.lastPosition());
            findings.other(position, position, "the receipt of " + command.commandId() + " is of no event");
        }
        current = source.next();
    }

    private void check(CommandRow command, Row row) {
        boolean fits = command.lastPosition() - command.eventCount() == covered
                && command.stream().equals(row.stream())
                && command.streamVersion() == row.version()
                && command.recordedAt().equals(row.recordedAt());
        if (!fits && findings.first().isEmpty()) {
            findings.other(
                    Math.min(covered + 1, row.position()),
                    row.position(),
                    "the receipt of " + command.commandId() + " does not fit the log");
        }
    }

    /** At the end of the log: no event is left over, and no receipt. */
    void end(long size) throws java.sql.SQLException {
        if (!started) {
            current = source.next();
        }
        if (covered != size && findings.first().isEmpty()) {
            findings.other(covered + 1, size, "events after " + covered + " belong to no receipt");
        }
        for (; current != null; current = source.next()) {
            if (current.lastPosition() > size || current.eventCount() > 0) {
                findings.other(
                        size + 1,
                        Math.max(size + 1, current.lastPosition()),
                        "the receipt of " + current.commandId() + " is of no event");
                return;
            }
        }
    }
}
