package org.balcony.command.funding;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.balcony.command.funding.Arrangement.Terms;
import org.balcony.events.Fact;
import org.balcony.events.FundingEvent;
import org.balcony.events.FundingEvent.FundedWork;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.FundingEvent.FundingInfluenceDisclosed;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Who pays for the work, for how long, and what that entitles to.
 *
 * @param arrangements by id, ended and superseded ones included
 */
public record FundingState(PMap<LocalId, Arrangement> arrangements) {

    static final FundingState NONE = new FundingState(HashTreePMap.empty());

    FundingState after(Fact fact) {
        return fact.event() instanceof FundingEvent event
                ? after(event, fact.circumstances().occurredAt())
                : this;
    }

    /**
     * What a funder may be told at that moment: the most that arrangements with money flowing allow, or else what the
     * latest arrangement allowed, since reports are due after the money is spent. Empty where the recipient does not fund
     * the work.
     */
    public Optional<ReportingEntitlement> entitlement(ActorOrText recipient, Instant at) {
        List<Arrangement> own = arrangements.values().stream()
                .filter(one -> one.terms() instanceof Terms terms
                        && terms.funder().equals(recipient)
                        && one.standing() != Arrangement.Standing.SUPERSEDED)
                .toList();
        Optional<ReportingEntitlement> flowing = own.stream()
                .filter(one -> one.flows().stream().anyMatch(flow -> flow.includes(at)))
                .flatMap(one -> Optional.ofNullable(one.terms()).stream())
                .map(Terms::entitlement)
                .max(Comparator.naturalOrder());
        return flowing.isPresent()
                ? flowing
                : own.stream()
                        .flatMap(one -> Optional.ofNullable(one.terms()).stream())
                        .max(Comparator.comparingInt(Terms::number))
                        .map(Terms::entitlement);
    }

    /** Whether money for the work flows all through the period. */
    public boolean covers(When period) {
        return covers(period, terms -> true);
    }

    /** Whether money for that sort of work flows all through the period. */
    public boolean covers(FundedWork work, When period) {
        return covers(period, terms -> terms.covers().contains(work));
    }

    /** Whether an arrangement was ever agreed. */
    public boolean anyAgreed() {
        return arrangements.values().stream().anyMatch(one -> one.terms() != null);
    }

    /** Whether an agreement stands under the id. */
    boolean agreed(LocalId id) {
        return arrangements.get(id) instanceof Arrangement one && one.terms() != null;
    }

    /** The arrangements that nobody has ended or replaced. */
    List<LocalId> standing(Predicate<Terms> which) {
        return arrangements.entrySet().stream()
                .filter(one -> !one.getValue().standing().over())
                .filter(one -> one.getValue().terms() instanceof Terms terms && which.test(terms))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(LocalId::value))
                .toList();
    }

    /** The parties that pay for the work under an arrangement that nobody has ended or replaced. */
    List<ActorOrText> payingParties() {
        return standing(Terms::funderIsParty).stream()
                .flatMap(id -> Optional.ofNullable(arrangements.get(id)).stream())
                .flatMap(one -> Optional.ofNullable(one.terms()).stream())
                .map(Terms::funder)
                .distinct()
                .toList();
    }

    private boolean covers(When period, Predicate<Terms> which) {
        List<Flow> flows = arrangements.values().stream()
                .filter(one -> one.terms() instanceof Terms terms && which.test(terms))
                .flatMap(one -> one.flows().stream())
                .toList();
        return Flow.cover(flows, period);
    }

    private FundingState after(FundingEvent event, When occurredAt) {
        return switch (event) {
            case FundingAgreed agreed -> agreed(agreed);
            case FundingChanged changed ->
                with(changed.arrangementId(), known(changed.arrangementId()).changed(changed, occurredAt));
            case FundingInfluenceDisclosed disclosed -> this;
        };
    }

    private FundingState agreed(FundingAgreed event) {
        FundingState next = event.supersedes() == null
                ? this
                : with(event.supersedes(), known(event.supersedes()).superseded(event.period()));
        return next.with(
                event.arrangementId(),
                next.known(event.arrangementId()).agreed(Terms.of(event, arrangements.size() + 1)));
    }

    private Arrangement known(LocalId id) {
        return arrangements.getOrDefault(id, Arrangement.UNKNOWN);
    }

    private FundingState with(LocalId id, Arrangement arrangement) {
        return new FundingState(arrangements.plus(id, arrangement));
    }
}
