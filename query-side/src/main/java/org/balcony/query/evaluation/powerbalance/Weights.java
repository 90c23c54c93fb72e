package org.balcony.query.evaluation.powerbalance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balcony.events.PowerEvent.PowerDimension;
import org.balcony.events.codec.WireNames;
import org.balcony.query.kernel.OptionRefused;

/**
 * How much each dimension counts, as the reader asks, such as {@code political:2,knowledge_skills:0.5}.
 *
 * @param byDimension from 0 up; a dimension that was not named has the weight 1
 */
record Weights(Map<PowerDimension, Double> byDimension) {

    static final String OPTION = "weights";

    private static final Pattern WEIGHT = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3})?");

    private static final String FORM =
            "Dimensions with weights from 0 to 999.999, such as political:2,knowledge_skills:0.5.";

    static Weights read(String asked) {
        Map<PowerDimension, Double> byDimension = new EnumMap<>(PowerDimension.class);
        Arrays.stream(asked.split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(one -> {
                    String[] halves = one.split(":", 2);
                    Optional<PowerDimension> dimension = dimension(halves[0].strip());
                    String weight = halves.length == 2 ? halves[1].strip() : "";
                    if (dimension.isPresent() && WEIGHT.matcher(weight).matches()) {
                        byDimension.put(dimension.get(), new BigDecimal(weight).doubleValue());
                    } else {
                        throw new OptionRefused(OPTION, asked, FORM);
                    }
                });
        return new Weights(byDimension);
    }

    /** Every dimension with its weight. */
    Map<PowerDimension, Double> all() {
        Map<PowerDimension, Double> all = new EnumMap<>(PowerDimension.class);
        Arrays.stream(PowerDimension.values())
                .forEach(dimension -> all.put(dimension, byDimension.getOrDefault(dimension, 1.0)));
        return all;
    }

    private static Optional<PowerDimension> dimension(String word) {
        return Arrays.stream(PowerDimension.values())
                .filter(one -> WireNames.of(one).equals(word))
                .findFirst();
    }
}
