package org.balcony.query.updates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.FundingEvent.FundingCondition;
import org.balcony.events.value.Money;
import org.balcony.query.facts.FundingArrangement;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Words;
import org.balcony.query.updates.UpdateRow.About;
import org.jspecify.annotations.Nullable;

/** The reader's own arrangements: what they bring, and what they ask for in return. Nobody's else are told. */
final class OwnArrangements {

    static final String NO_EVIDENCE = "no evidence on record";

    private OwnArrangements() {}

    static List<UpdateRow> lines(Entries entries) {
        List<FundingArrangement> own = FundingArrangement.inForce(entries).stream()
                .filter(one -> UpdatesView.own(entries, one.agreed()))
                .toList();
        Map<String, Map<String, BigDecimal>> agreed = new TreeMap<>();
        Map<String, Integer> conditions = new TreeMap<>();
        for (FundingArrangement one : own) {
            Money amount = amount(one);
            if (amount != null) {
                agreed.computeIfAbsent(covers(one.agreed().event()), _ -> new TreeMap<>())
                        .merge(amount.currency(), new BigDecimal(amount.amount()), BigDecimal::add);
            }
            conditions(one).forEach(condition -> conditions.merge(Words.of(condition.kind()), 1, Integer::sum));
        }
        List<UpdateRow> lines = new ArrayList<>();
        agreed.forEach((covers, sums) ->
                sums.forEach((currency, sum) -> lines.add(UpdateRow.number(About.MONEY, null, covers, sum, currency))));
        conditions.forEach((kind, many) -> lines.add(
                UpdateRow.said(About.CONDITION, null, many == 1 ? kind : kind + " (" + many + ")", NO_EVIDENCE)));
        return lines;
    }

    private static String covers(FundingAgreed agreed) {
        return agreed.covers().isEmpty()
                ? "agreed"
                : agreed.covers().stream()
                        .distinct()
                        .sorted()
                        .map(Words::of)
                        .collect(Collectors.joining(", ", "agreed for ", ""));
    }

    private static @Nullable Money amount(FundingArrangement one) {
        Money amount = one.agreed().event().amount();
        for (Entry<FundingChanged> change : one.changes()) {
            amount = change.event().amount() == null ? amount : change.event().amount();
        }
        return amount;
    }

    private static List<FundingCondition> conditions(FundingArrangement one) {
        List<FundingCondition> conditions = one.agreed().event().conditions();
        for (Entry<FundingChanged> change : one.changes()) {
            conditions = change.event().conditions().isEmpty()
                    ? conditions
                    : change.event().conditions();
        }
        return conditions;
    }
}
