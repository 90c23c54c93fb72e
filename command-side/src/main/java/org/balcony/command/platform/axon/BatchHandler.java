package org.balcony.command.platform.axon;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.balcony.command.platform.dispatch.Deliberation;
import org.balcony.command.platform.dispatch.Settlement;
import org.balcony.command.platform.dispatch.Verdict;
import org.balcony.command.platform.dispatch.Verdict.Decided;
import org.balcony.ledger.Append;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.axon.AppendPlan;
import org.jspecify.annotations.Nullable;

/** Decides a batch within Axon's unit of work and plans what its commands append. */
final class BatchHandler implements MessageHandler<CommandMessage<?>> {

    private final Deliberation deliberation;
    private final Ledger ledger;

    BatchHandler(Deliberation deliberation, Ledger ledger) {
        this.deliberation = deliberation;
        this.ledger = ledger;
    }

    @Override
    public @Nullable Object handle(CommandMessage<?> message) {
        BatchRun run = (BatchRun) message.getPayload();
        List<Verdict> verdicts = deliberation.verdicts(run.batch(), run.world());
        run.decided(verdicts);
        List<Decided> decided = verdicts.stream()
                .filter(Decided.class::isInstance)
                .map(Decided.class::cast)
                .toList();
        if (decided.stream().allMatch(one -> one.facts().isEmpty())) {
            run.receipts(ledger.append(
                    decided.stream().map(BatchHandler::receiptOnly).toList()));
        } else {
            AppendPlan plan = AppendPlan.of(CurrentUnitOfWork.get());
            decided.forEach(one -> plan.add(entry(one)));
            run.receipts(plan.receipts());
        }
        return null;
    }

    private static AppendPlan.Entry entry(Decided decided) {
        return new AppendPlan.Entry(
                decided.draft().id().value(),
                decided.digest(),
                Settlement.note(decided),
                Settlement.claims(decided),
                decided.stream().toString(),
                decided.facts().size());
    }

    private static Append receiptOnly(Decided decided) {
        return new Append(
                decided.draft().id().value(),
                decided.digest(),
                decided.stream().toString(),
                decided.before(),
                List.of(),
                Settlement.claims(decided),
                Settlement.note(decided));
    }
}
