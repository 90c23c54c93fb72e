package org.balcony.command.confidentiality;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.Sunset;
import org.balcony.events.ConfidentialityEvent.SunsetKind;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Scope;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The regimes of a case.
 *
 * @param successors which regime took the place of which
 */
record Regimes(PMap<LocalId, Regime> byId, PMap<LocalId, LocalId> successors) {

    static final Regimes NONE = new Regimes(HashTreePMap.empty(), HashTreePMap.empty());

    /** The regime a session is held under, among those that meet the condition. */
    Optional<Regime> holdingFor(
            @Nullable LocalId session, @Nullable String strand, @Nullable LocalId named, Predicate<Regime> condition) {
        if (named != null) {
            return Optional.ofNullable(byId.get(last(named))).filter(condition);
        }
        return Optional.ofNullable(session)
                .flatMap(id -> strictest(Scope.session(id), condition))
                .or(() -> Optional.ofNullable(strand).flatMap(name -> strictest(Scope.strand(name), condition)))
                .or(() -> strictest(Scope.CASE, condition));
    }

    List<Regime> standing() {
        return byId.values().stream()
                .filter(regime -> !successors.containsKey(regime.id()))
                .toList();
    }

    Regimes with(ConfidentialityRegimeAgreed event, When agreed) {
        Regime regime = new Regime(event.regimeId(), event.kind(), event.scope(), agreed, date(event.sunset()));
        LocalId before = event.supersedes();
        // What would make a regime its own successor, through however many others, is left out: it says nothing.
        boolean succeeds = before != null && !last(event.regimeId()).equals(last(before));
        return new Regimes(
                byId.plus(regime.id(), regime), succeeds ? successors.plus(before, regime.id()) : successors);
    }

    private LocalId last(LocalId regime) {
        LocalId last = regime;
        while (successors.get(last) instanceof LocalId next) {
            last = next;
        }
        return last;
    }

    private Optional<Regime> strictest(Scope scope, Predicate<Regime> condition) {
        return standing().stream()
                .filter(regime -> regime.scope().equals(scope))
                .filter(condition)
                .min(Comparator.comparing(Regime::kind)
                        .thenComparing(regime -> regime.id().value()));
    }

    private static @Nullable When date(@Nullable Sunset sunset) {
        return sunset != null && sunset.kind() == SunsetKind.DATE ? sunset.date() : null;
    }
}
