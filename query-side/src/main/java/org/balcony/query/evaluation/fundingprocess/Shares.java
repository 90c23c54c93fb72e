package org.balcony.query.evaluation.fundingprocess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balcony.events.FundingEvent.FundedWork;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Money;
import org.balcony.query.facts.FundingArrangement;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Decimals;
import org.balcony.query.kernel.Entries;
import org.jspecify.annotations.Nullable;

/** Who carries which share of the money, and what the money is for. */
final class Shares {

    private Shares() {}

    /**
     * What one funder carries.
     *
     * @param shareOfDays its covered days over those of all funders, at most; absent where nobody covers a day
     * @param currency of the amount; absent where amounts are missing or in several currencies
     * @param amount absent like the currency
     * @param shareOfMoney its amount over all amounts; absent unless every amount is known and in one currency
     */
    record Funder(
            List<EventId> eventIds,
            String funder,
            int arrangements,
            Days coveredDays,
            @Nullable Double shareOfDays,
            @Nullable String currency,
            @Nullable String amount,
            @Nullable Double shareOfMoney) {}

    /**
     * Whether a sort of work is paid for.
     *
     * @param coveredNow whether an arrangement that covers it may pay on the day asked about
     */
    record Earmark(
            List<EventId> eventIds, FundedWork work, boolean everCovered, boolean coveredNow, Days coveredDays) {}

    static List<Funder> byFunder(List<FundingArrangement> arrangements, Cover cover, Entries entries) {
        Map<ActorOrText, List<FundingArrangement>> byFunder = arrangements.stream()
                .collect(Collectors.groupingBy(
                        one -> one.agreed().event().funder(), LinkedHashMap::new, Collectors.toList()));
        long all = byFunder.values().stream()
                .mapToLong(some -> most(cover.days(some)))
                .sum();
        Sum total = Sum.of(arrangements);
        List<Funder> funders = new ArrayList<>();
        byFunder.forEach((funder, some) -> {
            Days days = cover.days(some);
            Sum sum = Sum.of(some);
            funders.add(new Funder(
                    RestsOn.ids(
                            some.stream().flatMap(one -> one.records().stream()).toList()),
                    entries.name(funder),
                    some.size(),
                    days,
                    all == 0 ? null : Double.valueOf(Decimals.three((double) most(days) / all)),
                    sum.currency(),
                    sum.amount() == null ? null : sum.amount().toPlainString(),
                    sum.shareOf(total)));
        });
        funders.sort(Comparator.comparing(Funder::funder)
                .thenComparing(one -> one.eventIds().getFirst().toString()));
        return funders;
    }

    private static long most(Days days) {
        return days.max() == null ? 0 : days.max();
    }

    static List<Earmark> earmarks(List<FundingArrangement> arrangements, Cover cover) {
        return Arrays.stream(FundedWork.values())
                .map(work -> {
                    List<FundingArrangement> some = arrangements.stream()
                            .filter(one -> one.agreed().event().covers().contains(work))
                            .toList();
                    return new Earmark(
                            RestsOn.ids(some.stream()
                                    .flatMap(one -> one.records().stream())
                                    .toList()),
                            work,
                            !some.isEmpty(),
                            cover.runway(some).coveredNow(),
                            cover.days(some));
                })
                .toList();
    }

    /** The latest amount of an arrangement; null where none was said. */
    static @Nullable Money amount(FundingArrangement arrangement) {
        return arrangement.changes().stream()
                .map(one -> one.event().amount())
                .filter(Objects::nonNull)
                .reduce(arrangement.agreed().event().amount(), (_, later) -> later);
    }

    /** Amounts added up; without a currency where one is missing or they differ. */
    private record Sum(@Nullable String currency, @Nullable BigDecimal amount) {

        static Sum of(List<FundingArrangement> arrangements) {
            List<Money> amounts = arrangements.stream()
                    .map(Shares::amount)
                    .filter(Objects::nonNull)
                    .toList();
            Set<String> currencies =
                    amounts.stream().map(Money::currency).collect(Collectors.toCollection(TreeSet::new));
            return amounts.size() != arrangements.size() || currencies.size() != 1
                    ? new Sum(null, null)
                    : new Sum(
                            currencies.iterator().next(),
                            amounts.stream()
                                    .map(one -> new BigDecimal(one.amount()))
                                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        @Nullable
        Double shareOf(Sum total) {
            return amount == null || total.amount == null || total.amount.signum() == 0
                    ? null
                    : Double.valueOf(Decimals.three(amount.doubleValue() / total.amount.doubleValue()));
        }
    }
}
