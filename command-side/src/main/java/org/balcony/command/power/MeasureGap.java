package org.balcony.command.power;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.balcony.events.PowerEvent.MeasureExtent;
import org.balcony.events.value.Money;
import org.jspecify.annotations.Nullable;

/** Where what was delivered of a measure differs from what was planned by more than half of the plan. */
final class MeasureGap {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Map<String, Object> facts = new LinkedHashMap<>();

    private MeasureGap() {}

    /** What differs, as planned and delivered; only what both sides state, and money of one currency, is compared. */
    static Map<String, Object> between(MeasureExtent planned, @Nullable MeasureExtent delivered) {
        MeasureGap gap = new MeasureGap();
        if (delivered != null) {
            gap.compare("days", days(planned), days(delivered));
            gap.compare("persons", persons(planned), persons(delivered));
            if (sameCurrency(planned.money(), delivered.money())) {
                gap.compare("money", money(planned), money(delivered));
            }
        }
        return gap.facts;
    }

    private void compare(String what, @Nullable BigDecimal planned, @Nullable BigDecimal delivered) {
        if (planned == null || delivered == null) {
            return;
        }
        BigDecimal difference = delivered.subtract(planned).abs();
        if (difference.multiply(TWO).compareTo(planned.abs()) > 0) {
            facts.put(what, Map.of("planned", planned, "delivered", delivered));
        }
    }

    private static boolean sameCurrency(@Nullable Money one, @Nullable Money other) {
        return one != null && other != null && one.currency().equals(other.currency());
    }

    private static @Nullable BigDecimal days(MeasureExtent extent) {
        return extent.days() == null ? null : extent.days().value();
    }

    private static @Nullable BigDecimal persons(MeasureExtent extent) {
        return extent.persons() == null ? null : BigDecimal.valueOf(extent.persons());
    }

    private static @Nullable BigDecimal money(MeasureExtent extent) {
        return extent.money() == null ? null : new BigDecimal(extent.money().amount());
    }
}
