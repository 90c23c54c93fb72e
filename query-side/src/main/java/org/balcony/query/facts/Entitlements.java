package org.balcony.query.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balcony.events.ConfidentialityEvent.ContentLevel;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.value.ActorOrText;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What those who pay may be told (chapter 6.2 of the domain). An arrangement counts for a record that it does not certainly
 * follow; of dates written alike the order of storing decides.
 *
 * @param arrangements every arrangement there ever was
 */
public record Entitlements(List<FundingArrangement> arrangements) {

    public Entitlements {
        arrangements = List.copyOf(arrangements);
    }

    public static Entitlements of(Entries entries) {
        return new Entitlements(FundingArrangement.all(entries));
    }

    /**
     * The arrangement that says what a recipient may be told at the time of a record: the one that allows most of those
     * whose money may have been flowing, or else the one agreed last, since reports are due after the money is spent. Empty
     * for somebody who does not pay.
     */
    public Optional<Entry<FundingAgreed>> then(ActorOrText recipient, Entry<?> record) {
        List<FundingArrangement> known = arrangements.stream()
                .filter(one -> !one.agreed().follows(record))
                .toList();
        List<FundingArrangement> own = known.stream()
                .filter(one -> terms(one).funder().equals(recipient) && !replaced(one, known))
                .toList();
        Optional<Entry<FundingAgreed>> flowing = own.stream()
                .filter(one -> CoveredDays.by(one.spans())
                        .touches(record.when().earliestDay(), record.when().latestDay()))
                .map(FundingArrangement::agreed)
                .max(Comparator.comparing(
                                (Entry<FundingAgreed> one) -> one.event().reportingEntitlement())
                        .thenComparing(Chronology.ENTRIES));
        return flowing.isPresent()
                ? flowing
                : own.stream().map(FundingArrangement::agreed).max(Chronology.ENTRIES);
    }

    private static boolean replaced(FundingArrangement one, List<FundingArrangement> known) {
        return known.stream()
                .anyMatch(
                        other -> terms(one).arrangementId().equals(terms(other).supersedes()));
    }

    private static FundingAgreed terms(FundingArrangement one) {
        return one.agreed().event();
    }

    /** The most that an entitlement allows to be told; null where it allows nothing. */
    public static @Nullable ContentLevel ceiling(ReportingEntitlement entitlement) {
        return switch (entitlement) {
            case NONE -> null;
            case BASIC_UPDATES -> ContentLevel.BASIC;
            case STANDARD, DETAILED -> ContentLevel.PROCESS;
        };
    }

    /** Whether that much is more than an entitlement allows. */
    public static boolean exceeds(ContentLevel told, ReportingEntitlement entitlement) {
        ContentLevel ceiling = ceiling(entitlement);
        return ceiling == null || told.compareTo(ceiling) > 0;
    }
}
