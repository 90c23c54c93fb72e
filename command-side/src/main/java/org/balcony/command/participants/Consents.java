package org.balcony.command.participants;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcony.command.kernel.UniversalRules;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What a person consented to and withdrew, in the order of storing. */
record Consents(PVector<Entry> entries) {

    /**
     * Consent to these things, or its withdrawal.
     *
     * @param since when it was given, or from when on it is withdrawn
     * @param until until when it was given; absent where no end was agreed, and in a withdrawal
     */
    record Entry(
            Set<ConsentScope> scopes,
            boolean given,
            When since,
            @Nullable When until) {

        Entry {
            scopes = Set.copyOf(scopes);
        }

        private boolean begunBy(Instant at) {
            return !since.isWhollyAfter(given ? at : at.plus(UniversalRules.CLOCK_SKEW));
        }

        private boolean whollyBefore(Entry other) {
            return since.latest() != null
                    && other.since.earliest() != null
                    && since.latest().isBefore(other.since.earliest());
        }

        private ConsentStanding standing(Instant at) {
            if (!given) {
                return ConsentStanding.WITHDRAWN;
            }
            return until != null && until.latest() != null && until.latest().isBefore(at)
                    ? ConsentStanding.EXPIRED
                    : ConsentStanding.GIVEN;
        }
    }

    static final Consents NONE = new Consents(TreePVector.empty());

    ConsentStanding standing(ConsentScope scope, Instant at) {
        return last(entries.stream().filter(entry -> entry.begunBy(at)).toList(), scope)
                .map(entry -> entry.standing(at))
                .orElse(ConsentStanding.NONE);
    }

    /** Whether the consent to that, as it was last given, was wholly given before the moment. */
    boolean givenBefore(ConsentScope scope, Instant moment) {
        return last(entries, scope)
                .filter(Entry::given)
                .map(entry -> entry.since().latest())
                .filter(latest -> latest.isBefore(moment))
                .isPresent();
    }

    /** Whether any of what is withdrawn was given, and not yet withdrawn. */
    boolean anyGiven(InformedConsentWithdrawn withdrawal) {
        return withdrawn(withdrawal).stream()
                .anyMatch(scope -> last(entries, scope).filter(Entry::given).isPresent());
    }

    Consents with(InformedConsentRecorded consent, When occurredAt) {
        return consent.scope().isEmpty()
                ? this
                : new Consents(entries.plus(
                        new Entry(EnumSet.copyOf(consent.scope()), true, occurredAt, consent.validUntil())));
    }

    Consents with(InformedConsentWithdrawn withdrawal, When occurredAt) {
        return new Consents(entries.plus(new Entry(
                withdrawn(withdrawal), false, withdrawal.from() == null ? occurredAt : withdrawal.from(), null)));
    }

    /** What is withdrawn: everything where nothing is named. */
    private static Set<ConsentScope> withdrawn(InformedConsentWithdrawn withdrawal) {
        return withdrawal.scope().isEmpty() ? EnumSet.allOf(ConsentScope.class) : EnumSet.copyOf(withdrawal.scope());
    }

    /** The one that counts: the later one where the dates tell, else the one stored later. */
    private static Optional<Entry> last(List<Entry> entries, ConsentScope scope) {
        return entries.stream()
                .filter(entry -> entry.scopes().contains(scope))
                .reduce((last, next) -> next.whollyBefore(last) ? last : next);
    }
}
