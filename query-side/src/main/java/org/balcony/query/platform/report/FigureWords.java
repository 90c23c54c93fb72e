package org.balcony.query.platform.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.balcony.query.kernel.DaysSummary;
import org.balcony.query.kernel.Figure;

/** Figures in words, with what is least and most. */
final class FigureWords {

    private static final String NONE = "no figure: nothing on record";

    private FigureWords() {}

    static String of(Figure figure) {
        return switch (figure) {
            case Figure.Count count -> String.valueOf(count.value());
            case Figure.Share share -> share(share);
            case Figure.Lengths lengths -> lengths(lengths);
            case Figure.Measure measure -> measure.value() == null ? NONE : plain(measure.value());
            case Figure.Said said -> said.value().isEmpty() ? NONE : String.join(", ", said.value());
        };
    }

    private static String share(Figure.Share share) {
        Double value = share.value();
        return value == null ? NONE : plain(value) + " (" + share.part() + " of " + share.whole() + ")";
    }

    private static String lengths(Figure.Lengths lengths) {
        DaysSummary summary = lengths.summary();
        if (summary == null) {
            return NONE;
        }
        String range = DayWords.between(summary.least(), summary.most());
        if (lengths.each().size() == 1) {
            return range;
        }
        List<String> said = new ArrayList<>();
        if (summary.median() != null) {
            said.add("median " + plain(summary.median()) + " days");
        }
        if (summary.ninetieth() != null) {
            said.add("90th percentile " + plain(summary.ninetieth()) + " days");
        }
        said.add("all " + range);
        said.add(lengths.each().size() + " lengths");
        if (summary.imprecise() > 0) {
            said.add(summary.imprecise() + " of them imprecise");
        }
        if (summary.unlimited() > 0) {
            said.add(summary.unlimited() + " without an upper limit");
        }
        return String.join(", ", said);
    }

    private static String plain(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }
}
