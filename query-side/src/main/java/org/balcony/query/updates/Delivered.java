package org.balcony.query.updates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.balcony.events.PowerEvent.MeasureExtent;
import org.balcony.events.PowerEvent.MeasureVisibility;
import org.balcony.query.facts.BalancingMeasure;
import org.balcony.query.facts.Countable;
import org.balcony.query.facts.Quarter;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.SmallCells;
import org.balcony.query.updates.UpdateRow.About;

/**
 * What measures delivered, in totals: of those that all know of and that were over before this quarter. A measure for fewer people
 * than may be told adds to no number of people, so that a total never moves by few.
 */
final class Delivered {

    private static final String MEASURES = "measures";

    private Delivered() {}

    static List<UpdateRow> lines(Entries entries) {
        List<MeasureExtent> delivered = BalancingMeasure.all(entries).stream()
                .filter(one -> told(one, entries))
                .map(one -> Objects.requireNonNull(one.ended()).event().delivered())
                .filter(Objects::nonNull)
                .toList();
        List<UpdateRow> lines = new ArrayList<>();
        BigDecimal days = BigDecimal.ZERO;
        long people = 0;
        SmallCells cells = entries.reading().audience().cells();
        Map<String, BigDecimal> money = new TreeMap<>();
        for (MeasureExtent one : delivered) {
            days = one.days() == null ? days : days.add(one.days().value());
            people += one.persons() == null || cells.small(one.persons()) ? 0 : one.persons();
            if (one.money() != null) {
                money.merge(one.money().currency(), new BigDecimal(one.money().amount()), BigDecimal::add);
            }
        }
        if (days.signum() > 0) {
            lines.add(UpdateRow.number(About.DELIVERED, null, MEASURES, days, "days"));
        }
        if (people > 0) {
            lines.add(UpdateRow.number(About.DELIVERED, null, MEASURES, people, "people"));
        }
        money.forEach((currency, spent) -> lines.add(UpdateRow.number(About.MONEY, null, MEASURES, spent, currency)));
        return lines;
    }

    private static boolean told(BalancingMeasure one, Entries entries) {
        return one.proposed().event().visibility() == MeasureVisibility.KNOWN_TO_ALL
                && one.records().stream().allMatch(Countable::is)
                && one.pursued()
                && one.ended() != null
                && one.ended().latest() != null
                && Quarter.of(one.ended().latest()).overBy(entries.day());
    }
}
