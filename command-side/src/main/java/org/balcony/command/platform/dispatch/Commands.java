package org.balcony.command.platform.dispatch;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.request.Address;
import org.balcony.command.platform.request.Draft;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.AppendRefused;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.LedgerUnavailable;
import org.balcony.ledger.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way in for commands: each is decided and appended once, however often and from wherever it is sent. */
public final class Commands {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final int MOST_TOGETHER = 64;

    private final BatchRunner runner;
    private final Deliberation deliberation;
    private final Ledger ledger;
    private final InstantSource clock;
    private final CommandObserver observer;
    private final Aftermath aftermath;
    private final SingleRun single;
    private final Lanes lanes = new Lanes(MOST_TOGETHER, this::together);

    public Commands(
            BatchRunner runner,
            Deliberation deliberation,
            Ledger ledger,
            InstantSource clock,
            CommandObserver observer,
            Aftermath aftermath) {
        this.aftermath = aftermath;
        this.deliberation = deliberation;
        this.observer = observer;
        this.runner = runner;
        this.ledger = ledger;
        this.clock = clock;
        this.single = new SingleRun(runner, clock, deliberation::again, this::repetition);
    }

    /** Decides one command; commands to one stream that wait at the same time are decided and appended together. */
    public Outcome submit(Draft draft) {
        long began = System.nanoTime();
        Outcome outcome = draft.address() instanceof Address.Found found
                ? lanes.submit(found.stream(), draft)
                : single.run(draft);
        observer.decided(List.of(outcome), System.nanoTime() - began);
        return followed(List.of(outcome)).getFirst();
    }

    /** Decides commands in order, each on what the ones before it have left, and appends them as one unit. */
    public List<Outcome> submitAll(List<Draft> drafts) {
        long began = System.nanoTime();
        List<Outcome> outcomes = together(drafts, known(drafts));
        observer.decided(outcomes, System.nanoTime() - began);
        return followed(outcomes);
    }

    /** Where what follows could not be done, nobody is told that all is well: to send again does what is missing. */
    private List<Outcome> followed(List<Outcome> outcomes) {
        try {
            aftermath.follow(outcomes);
            return outcomes;
        } catch (LedgerUnavailable e) {
            LOG.warn("What follows from an erasure could not be done: {}", String.valueOf(e.getMessage()));
            Outcome gone = new Outcome.Rejected(Problem.of(PlatformRefusal.LEDGER_UNAVAILABLE));
            return outcomes.stream().map(_ -> gone).toList();
        }
    }

    /** The receipts of those commands that were appended before. */
    public Map<String, Receipt> known(List<Draft> drafts) {
        return ledger.receipts(drafts.stream()
                .filter(Draft::mayBeRepeat)
                .map(draft -> draft.id().value())
                .toList());
    }

    private List<Outcome> together(List<Draft> drafts) {
        return drafts.size() == 1 ? List.of(single.run(drafts.getFirst())) : together(drafts, Map.of());
    }

    private List<Outcome> together(List<Draft> drafts, Map<String, Receipt> known) {
        List<Outcome> outcomes;
        try {
            outcomes = runner.run(new Batch(drafts, known, clock.instant()));
        } catch (LedgerUnavailable e) {
            LOG.warn("The log cannot be reached: {}", e.getClass().getName());
            Outcome gone = new Outcome.Rejected(Problem.of(PlatformRefusal.LEDGER_UNAVAILABLE));
            return drafts.stream().map(draft -> gone).toList();
        } catch (RuntimeException refused) {
            // Whoever is at fault shows when each goes its own way; its neighbours must not suffer.
            if (refused instanceof AppendRefused.VersionConflict conflict) {
                runner.forget(StreamId.of(conflict.stream()));
            }
            return drafts.stream().map(single::run).toList();
        }
        List<Outcome> settled = new ArrayList<>(outcomes);
        for (int i = 0; i < settled.size(); i++) {
            if (settled.get(i) instanceof Outcome.Rejected rejected && known.isEmpty()) {
                Draft draft = drafts.get(i);
                settled.set(
                        i, draft.expectedVersion() == null ? single.reconsidered(draft, rejected) : single.run(draft));
            }
        }
        return settled;
    }

    private java.util.Optional<Outcome> repetition(Draft draft) {
        Receipt first =
                ledger.receipts(List.of(draft.id().value())).get(draft.id().value());
        return first == null
                ? java.util.Optional.empty()
                : java.util.Optional.of(Repetition.of(first, deliberation.again(draft, first)));
    }
}
