package org.balcony.ledger.postgres;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.balcony.ledger.LedgerUnavailable;
import org.balcony.ledger.postgres.Unit.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps writing through trouble: connects anew after a loss, with pauses that grow, and writes a batch that may have been
 * committed only after looking whether it was. Gives up when the patience is spent; then the outcome is unknown.
 */
final class PersistentWriter implements Queue.Writer {

    private static final long FIRST_PAUSE = 20_000_000L;
    private static final long LONGEST_PAUSE = 1_000_000_000L;

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final WriterConnection connection;
    private final BatchWriter batches;
    private final Runnable appended;
    private final long patience;
    private long downSince;
    private boolean down;

    PersistentWriter(WriterConnection connection, BatchWriter batches, LedgerSettings settings, Runnable appended) {
        this.connection = connection;
        this.batches = batches;
        this.appended = appended;
        this.patience = settings.patience().toNanos();
    }

    @Override
    public void write(List<Unit> units) {
        try {
            writeAll(units);
        } catch (RuntimeException | Error e) {
            connection.drop();
            failUnanswered(units, new IllegalStateException("writing to the log failed", e));
        }
    }

    private void writeAll(List<Unit> units) {
        boolean precisely = false;
        long pause = FIRST_PAUSE;
        while (true) {
            boolean sent = connection.isOpen();
            try {
                connection.get();
                sent = true;
                batches.write(units, precisely);
                up();
                appended.run();
                return;
            } catch (SQLException e) {
                connection.rollback();
                switch (Failure.of(e)) {
                    case DUPLICATE, AGAIN -> precisely = true;
                    case REFUSED -> {
                        refuse(units, e);
                        return;
                    }
                    case UNAVAILABLE -> {
                        connection.drop();
                        precisely = true;
                        if (sent) {
                            units.forEach(unit -> unit.uncertain = true);
                        }
                        if (givesUp(e)) {
                            failUnanswered(units, e);
                            return;
                        }
                        pause(pause);
                        pause = Math.min(pause * 2, LONGEST_PAUSE);
                    }
                }
            }
        }
    }

    /** Of several units the database refuses one for a reason unknown to us: each is tried alone. */
    private void refuse(List<Unit> units, SQLException e) {
        if (units.size() > 1) {
            units.forEach(unit -> writeAll(List.of(unit)));
        } else {
            log.error("the database refused an append", e);
            units.getFirst().answer(new Answer.Failed(new IllegalStateException("the database refused the append", e)));
        }
    }

    /** Sleeps; an interrupt is kept for the caller, whose unit is not the only one that waits here. */
    private static void pause(long nanos) {
        boolean interrupted = false;
        long end = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void up() {
        if (down) {
            log.info("the database is back");
            down = false;
        }
    }

    /** Once the database has been away for longer than the patience, each batch gets one attempt only. */
    private boolean givesUp(SQLException e) {
        long now = System.nanoTime();
        if (!down) {
            log.warn("the database is not available: {}", e.getMessage());
            down = true;
            downSince = now;
        }
        return now - downSince > patience;
    }

    private static void failUnanswered(List<Unit> units, Exception cause) {
        for (Unit unit : units) {
            if (!unit.answered()) {
                String message = unit.uncertain
                        ? "the database went away; whether the events were appended is unknown"
                        : "the database is not available";
                unit.answer(new Answer.Failed(new LedgerUnavailable(message, cause)));
            }
        }
    }
}
