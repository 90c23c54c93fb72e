package org.balcony.command.platform.axon;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.balcony.command.platform.dispatch.Batch;
import org.balcony.command.platform.dispatch.BatchRunner;
import org.balcony.command.platform.dispatch.Deliberation;
import org.balcony.command.platform.dispatch.Outcome;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.AppendRefused;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.LedgerUnavailable;

/** Sends each batch over Axon's command bus, as one command in one unit of work. */
public final class AxonBatchRunner implements BatchRunner {

    private static final String BATCH = "balcony.batch";

    private final CommandBus bus;
    private final StreamRepository repository;
    private final StreamStates states;
    private final Keys keys;
    private final StoredFacts stored;

    public AxonBatchRunner(
            CommandBus bus,
            StreamRepository repository,
            StreamStates states,
            Keys keys,
            StoredFacts stored,
            Deliberation deliberation,
            Ledger ledger) {
        this.bus = bus;
        this.repository = repository;
        this.states = states;
        this.keys = keys;
        this.stored = stored;
        bus.subscribe(BATCH, new BatchHandler(deliberation, ledger));
    }

    @Override
    public List<Outcome> run(Batch batch) {
        BatchRun run = new BatchRun(batch, new AxonWorld(repository, states, keys, stored));
        CommandMessage<BatchRun> command = new GenericCommandMessage<>(new GenericMessage<>(run), BATCH);
        AtomicReference<CommandResultMessage<?>> answer = new AtomicReference<>();
        bus.dispatch(command, (sent, result) -> answer.set(result));
        CommandResultMessage<?> result = answer.get();
        if (result == null) {
            throw new IllegalStateException("the command bus has not answered");
        }
        if (result.isExceptional()) {
            throw cause(result.exceptionResult());
        }
        return run.outcomes();
    }

    @Override
    public void forget(StreamId stream) {
        states.forget(stream);
    }

    private static RuntimeException cause(Throwable thrown) {
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            if (one instanceof AppendRefused refused) {
                return refused;
            }
            if (one instanceof LedgerUnavailable unavailable) {
                return unavailable;
            }
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }
}
