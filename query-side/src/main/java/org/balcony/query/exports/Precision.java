package org.balcony.query.exports;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.value.When;

/** How precisely a date is given. */
public enum Precision {
    SECOND,
    DAY,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    CENTURY,
    INTERVAL;

    private static final Set<String> SEASONS = Set.of("21", "22", "23", "24");

    /** The precision of a date, read from its form. */
    public static Precision of(When when) {
        String edtf = when.toString();
        if (edtf.indexOf('/') >= 0) {
            return INTERVAL;
        }
        if (edtf.indexOf('T') >= 0) {
            return SECOND;
        }
        String plain = edtf.replaceAll("[~?%]$", "").replaceAll("-XX", "").replaceAll("^-", "");
        if (plain.startsWith("Y")) {
            return YEAR;
        }
        String[] parts = plain.split("-", -1);
        return switch (parts.length) {
            case 1 -> parts[0].endsWith("XX") ? CENTURY : parts[0].endsWith("X") ? DECADE : YEAR;
            case 2 -> SEASONS.contains(parts[1]) ? SEASON : MONTH;
            default -> DAY;
        };
    }

    /** What the source marks as doubtful about a date; empty where it marks nothing. */
    public static Optional<String> doubt(When when) {
        boolean both = when.toString().indexOf('%') >= 0;
        boolean approximate = both || when.toString().indexOf('~') >= 0;
        boolean uncertain = both || when.toString().indexOf('?') >= 0;
        if (approximate) {
            return Optional.of(uncertain ? "approximate and uncertain" : "approximate");
        }
        return uncertain ? Optional.of("uncertain") : Optional.empty();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
