package org.balcony.command.platform.dispatch;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.request.Address;
import org.balcony.command.platform.request.Draft;
import org.balcony.command.platform.request.RequestDigest;
import org.balcony.edge.answer.Wordless;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.AppendRefused;
import org.balcony.ledger.LedgerUnavailable;
import org.balcony.ledger.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one command by itself until the log takes it or it is refused for good. */
final class SingleRun {

    private static final Logger LOG = LoggerFactory.getLogger(SingleRun.class);
    private static final int TRIES = 12;
    private static final long BACK_OFF_NANOS = 1_000_000;

    private final BatchRunner runner;
    private final InstantSource clock;
    private final BiFunction<Draft, Receipt, RequestDigest> again;
    private final Function<Draft, Optional<Outcome>> repetition;

    SingleRun(
            BatchRunner runner,
            InstantSource clock,
            BiFunction<Draft, Receipt, RequestDigest> again,
            Function<Draft, Optional<Outcome>> repetition) {
        this.again = again;
        this.runner = runner;
        this.clock = clock;
        this.repetition = repetition;
    }

    Outcome run(Draft draft) {
        try {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                Optional<Outcome> outcome = attempt(draft);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(BACK_OFF_NANOS << Math.min(attempt, 6)));
            }
            return new Outcome.Rejected(Problem.of(PlatformRefusal.STREAM_CONTENDED));
        } catch (LedgerUnavailable e) {
            LOG.warn("The log cannot be reached: {}", e.getClass().getName());
            return new Outcome.Rejected(Problem.of(PlatformRefusal.LEDGER_UNAVAILABLE));
        } catch (RuntimeException e) {
            LOG.error("A command of type {} failed", draft.entry().name(), Wordless.of(e));
            return new Outcome.Rejected(Problem.of(PlatformRefusal.INTERNAL_ERROR));
        }
    }

    /** A refusal, unless the command was accepted before or the refusal rests on a version that is out of date. */
    Outcome reconsidered(Draft draft, Outcome.Rejected rejected) {
        if (draft.mayBeRepeat() && !isOfUnknownStream(rejected)) {
            Optional<Outcome> first = repetition.apply(draft);
            if (first.isPresent()) {
                return first.get();
            }
        }
        return rejected;
    }

    /** A stream that is not there for the sender has no receipts for the sender either. */
    private static boolean isOfUnknownStream(Outcome.Rejected rejected) {
        return rejected.problem().type().equals(Problem.kebab(PlatformRefusal.UNKNOWN_STREAM));
    }

    private Optional<Outcome> attempt(Draft draft) {
        try {
            Outcome outcome = once(draft);
            if (draft.expectedVersion() != null && outcome instanceof Outcome.Rejected && forgotten(draft)) {
                outcome = once(draft);
            }
            return Optional.of(outcome instanceof Outcome.Rejected rejected ? reconsidered(draft, rejected) : outcome);
        } catch (AppendRefused.CommandRepeated repeated) {
            return Optional.of(Repetition.of(repeated.first(), again.apply(draft, repeated.first())));
        } catch (AppendRefused.VersionConflict conflict) {
            runner.forget(StreamId.of(conflict.stream()));
            return Optional.empty();
        } catch (AppendRefused.ClaimTaken taken) {
            return Optional.empty();
        }
    }

    private Outcome once(Draft draft) {
        return runner.run(new Batch(List.of(draft), Map.of(), clock.instant())).getFirst();
    }

    private boolean forgotten(Draft draft) {
        if (draft.address() instanceof Address.Found found) {
            runner.forget(found.stream());
            return true;
        }
        return false;
    }
}
