package org.balcony.query.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.ConfidentialityEvent.ContentLevel;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What those who pay may be told (chapter 6.2 of the domain). An arrangement counts for a record that it does not certainly
 * follow; of dates written alike the order of storing decides.
 *
 * @param agreed every arrangement as last agreed
 */
public record Entitlements(List<Entry<FundingAgreed>> agreed) {

    public Entitlements {
        agreed = List.copyOf(agreed);
    }

    public static Entitlements of(Entries entries) {
        Map<LocalId, Entry<FundingAgreed>> latest = entries.latest(FundingAgreed.class, FundingAgreed::arrangementId);
        return new Entitlements(List.copyOf(latest.values()));
    }

    /**
     * The arrangement that says what a recipient may be told at the time of a record: the one that allows most of those
     * whose money may have been flowing, or else the one agreed last, since reports are due after the money is spent. Empty
     * for somebody who does not pay.
     */
    public Optional<Entry<FundingAgreed>> then(ActorOrText recipient, Entry<?> record) {
        List<Entry<FundingAgreed>> known =
                agreed.stream().filter(one -> !one.follows(record)).toList();
        List<Entry<FundingAgreed>> own = known.stream()
                .filter(one -> one.event().funder().equals(recipient) && !replaced(one, known))
                .toList();
        Optional<Entry<FundingAgreed>> flowing = own.stream()
                .filter(one -> flows(one, record))
                .max(Comparator.comparing(
                                (Entry<FundingAgreed> one) -> one.event().reportingEntitlement())
                        .thenComparing(Chronology.ENTRIES));
        return flowing.isPresent() ? flowing : own.stream().max(Chronology.ENTRIES);
    }

    private static boolean replaced(Entry<FundingAgreed> one, List<Entry<FundingAgreed>> known) {
        return known.stream()
                .anyMatch(other ->
                        one.event().arrangementId().equals(other.event().supersedes()));
    }

    private static boolean flows(Entry<FundingAgreed> one, Entry<?> record) {
        return CoveredDays.by(List.of(new CoveredDays.Span(
                        one.event().period().earliestDay(), one.event().period().latestDay())))
                .touches(record.when().earliestDay(), record.when().latestDay());
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
