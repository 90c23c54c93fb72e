package org.balcony.query.platform.report.drawing;

import java.util.List;

/** Shades on which dark text can be read: blue for what is above nothing, orange for what is below. */
record Shades(List<String> colours) {

    private static final int[] WHITE = {255, 255, 255};
    private static final int[] BLUE = {86, 180, 233};
    private static final int[] ORANGE = {230, 159, 0};

    /** One shade for each of these values. */
    static Shades of(List<Double> values) {
        double farthest = values.stream().mapToDouble(Math::abs).max().orElse(1);
        return new Shades(values.stream()
                .map(value -> shade(farthest == 0 ? 0 : value / farthest))
                .toList());
    }

    private static String shade(double share) {
        int[] full = share < 0 ? ORANGE : BLUE;
        double much = 0.12 + 0.88 * Math.abs(share);
        StringBuilder colour = new StringBuilder("#");
        for (int i = 0; i < WHITE.length; i++) {
            colour.append("%02x".formatted(Math.round(WHITE[i] + (full[i] - WHITE[i]) * much)));
        }
        return colour.toString();
    }
}
