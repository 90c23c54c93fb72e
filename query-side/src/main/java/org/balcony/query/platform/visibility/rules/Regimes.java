package org.balcony.query.platform.visibility.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.RegimeKind;
import org.balcony.events.history.Standing;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Scope;

/** The regimes that were agreed and not replaced. */
record Regimes(List<ConfidentialityRegimeAgreed> agreed) {

    static Regimes of(StandingHistory history) {
        List<ConfidentialityRegimeAgreed> all = history.standing().stream()
                .map(Standing::event)
                .filter(ConfidentialityRegimeAgreed.class::isInstance)
                .map(ConfidentialityRegimeAgreed.class::cast)
                .toList();
        Set<LocalId> replaced = new HashSet<>();
        all.forEach(one -> {
            if (one.supersedes() != null) {
                replaced.add(one.supersedes());
            }
        });
        return new Regimes(
                all.stream().filter(one -> !replaced.contains(one.regimeId())).toList());
    }

    /** The strictest regime in force over a session; empty where there is none. */
    Optional<RegimeKind> over(LocalId session, Sessions sessions, Instant moment) {
        return agreed.stream()
                .filter(one -> moment.isBefore(end(one)) && reaches(one, session, sessions))
                .map(ConfidentialityRegimeAgreed::kind)
                .min(Comparator.naturalOrder());
    }

    /** A regime that ends with an event has not ended for anybody who cannot tell whether the event came. */
    static Instant end(ConfidentialityRegimeAgreed regime) {
        return regime.sunset() == null ? Instant.MAX : Ends.of(regime.sunset().date());
    }

    private static boolean reaches(ConfidentialityRegimeAgreed regime, LocalId session, Sessions sessions) {
        Set<String> strands = sessions.strands().getOrDefault(session, Set.of());
        return regime.scope().equals(Scope.CASE)
                || regime.scope().equals(Scope.session(session))
                || regime.scope().strand().filter(strands::contains).isPresent()
                || sessions.regimes().getOrDefault(session, Set.of()).contains(regime.regimeId());
    }
}
