package org.balcony.query.facts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** What endangers whom, as last assessed. */
public final class Risks {

    private Risks() {}

    /** The latest assessment of each subject; a session's is done with when the session is over. */
    public static Map<String, Entry<RiskAssessed>> standing(Entries entries) {
        Set<LocalId> over = new HashSet<>();
        entries.all(SessionHeld.class).forEach(one -> over.add(one.event().sessionId()));
        entries.all(SessionCancelled.class).forEach(one -> over.add(one.event().sessionId()));
        Map<String, Entry<RiskAssessed>> latest = entries.latest(
                RiskAssessed.class, risk -> subject(risk, entries.subject().toString()));
        latest.values().removeIf(one -> {
            LocalId session = one.event().sessionId();
            return session != null && over.contains(session);
        });
        return latest;
    }

    /** Whether an assessment holds on a day; the last day counts. */
    public static boolean holds(RiskAssessed risk, LocalDate day) {
        When until = risk.validUntil();
        LocalDate last = until == null ? null : until.latestDay();
        return last == null || !last.isBefore(day);
    }

    private static String subject(RiskAssessed risk, String theCase) {
        return switch (risk.subject()) {
            case PARTICIPATION -> risk.participationId() == null ? theCase : "participation/" + risk.participationId();
            case SESSION -> risk.sessionId() == null ? theCase : "session/" + risk.sessionId();
            case LOCAL_PARTNER -> partner(risk.partner(), theCase);
            case CASE -> theCase;
        };
    }

    private static String partner(@Nullable ActorOrText partner, String theCase) {
        return partner == null || partner.actor().isEmpty() ? theCase : partner.value();
    }
}
