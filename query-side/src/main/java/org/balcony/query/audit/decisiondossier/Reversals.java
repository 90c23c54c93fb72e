package org.balcony.query.audit.decisiondossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.CaseResumed;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.DomainEvent;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.StrategyEvent.StrategyAdopted;
import org.balcony.query.audit.decisiondossier.DecisionDossierRow.Ending;
import org.balcony.query.audit.decisiondossier.DecisionDossierRow.Reversal;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/** By which later entry a decision ceased to hold, in the order of happening. */
record Reversals(Entries entries) {

    Optional<Reversal> of(Decision decision) {
        Entry<? extends DomainEvent> entry = decision.entry();
        if (entry.event() instanceof ProceduralDecisionTaken taken) {
            return ofProcedural(entry, taken);
        }
        if (entry.event() instanceof ProcessDesignAdopted design) {
            return first(entry, ProcessDesignAdopted.class, one -> one.version() > design.version())
                    .map(one -> ending(Ending.REPLACED, one));
        }
        if (entry.event() instanceof StrategyAdopted strategy) {
            return first(entry, StrategyAdopted.class, one -> one.version() > strategy.version())
                    .map(one -> ending(Ending.REPLACED, one));
        }
        if (entry.event() instanceof JointProductReleased release) {
            return first(
                            entry,
                            JointProductWithdrawn.class,
                            one -> one.productId().equals(release.productId()))
                    .map(one -> ending(Ending.TAKEN_BACK, one));
        }
        return entry.event() instanceof CaseEvent e ? ofCase(entry, e) : Optional.empty();
    }

    private Optional<Reversal> ofProcedural(Entry<?> entry, ProceduralDecisionTaken taken) {
        return first(
                        entry,
                        ProceduralDecisionReversed.class,
                        one -> one.decisionId().equals(taken.decisionId()))
                .map(one -> ending(Ending.TAKEN_BACK, one))
                .or(() -> first(
                                entry,
                                ProceduralDecisionTaken.class,
                                one -> taken.decisionId().equals(one.supersedes()))
                        .map(one -> ending(Ending.REPLACED, one)));
    }

    /** A suspension ends as it was meant to; a refusal and a closing are taken back by going on. */
    private Optional<Reversal> ofCase(Entry<? extends DomainEvent> entry, CaseEvent event) {
        return switch (event) {
            case CaseDeclined _, CaseClosed _, CaseSuspended _ ->
                first(entry, CaseResumed.class, _ -> true).map(one -> ending(Ending.TAKEN_BACK, one));
            case CaseRegistered _, CaseAccepted _, CaseResumed _ -> Optional.empty();
        };
    }

    private <E extends DomainEvent> Optional<Entry<E>> first(Entry<?> decision, Class<E> kind, Predicate<E> which) {
        List<Entry<E>> all = entries.all(kind);
        return following(all, decision).filter(one -> which.test(one.event())).findFirst();
    }

    private static <E extends DomainEvent> Stream<Entry<E>> following(List<Entry<E>> all, Entry<?> after) {
        return all.stream().filter(one -> one.comesAfter(after));
    }

    private static Reversal ending(Ending how, Entry<?> by) {
        return new Reversal(
                how,
                by.id(),
                by.when(),
                by.standing().original().fact().circumstances().rationale());
    }
}
