package org.balcony.command.safety;

import java.time.Instant;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/**
 * A judgement of a risk.
 *
 * @param rating likelihood times severity, 1 to 25
 * @param holdsUntil the last instant it holds; absent where no end was set
 * @param answered whether the people it is about were protected after it was recorded
 */
record Risk(
        LocalId riskId, int rating, When judged, @Nullable Instant holdsUntil, boolean answered) {

    static Risk of(RiskAssessed event, When occurredAt) {
        int rating = event.likelihood().points() * event.severity().points();
        When until = event.validUntil();
        return new Risk(event.riskId(), rating, occurredAt, until == null ? null : until.latest(), false);
    }

    Risk withAnswer() {
        return new Risk(riskId, rating, judged, holdsUntil, true);
    }

    boolean holdsAt(Instant instant) {
        return holdsUntil == null || !holdsUntil.isBefore(instant);
    }

    boolean wasJudgedBefore(Risk other) {
        Instant last = judged.latest();
        Instant first = other.judged.earliest();
        return last != null && first != null && last.isBefore(first);
    }
}
