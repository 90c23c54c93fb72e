package org.balcony.events.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the bounds of EDTF expressions (ISO 8601-2:2019, annex A, levels 0 and 1). Days are days in UTC. */
final class Edtf {

    /** The first and last instant an expression allows; null where it is open or unknown. */
    record Bounds(@Nullable Instant earliest, @Nullable Instant latest) {}

    private static final int LONGEST = 100;
    private static final long FURTHEST_YEAR = 999_999_999;
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(Z|[+-]\\d{2}(?::\\d{2})?)?");
    private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[1-9]\\d{4,9})");
    private static final Pattern YEAR = Pattern.compile("(-?)(\\d{4}|\\d{3}X|\\d{2}XX)");
    private static final Pattern MONTH = Pattern.compile("(-?\\d{4})-(\\d{2}|XX)");
    private static final Pattern DAY = Pattern.compile("(-?\\d{4})-(\\d{2}|XX)-(\\d{2}|XX)");

    private Edtf() {}

    static Bounds bounds(String edtf) {
        if (edtf.isEmpty() || edtf.length() > LONGEST) {
            throw notADate(edtf);
        }
        try {
            int slash = edtf.indexOf('/');
            if (slash < 0) {
                return date(edtf);
            }
            String begin = edtf.substring(0, slash);
            String end = edtf.substring(slash + 1);
            if (isOpen(begin) && isOpen(end)) {
                throw notADate(edtf);
            }
            return new Bounds(
                    isOpen(begin) ? null : date(begin).earliest(),
                    isOpen(end) ? null : date(end).latest());
        } catch (DateTimeException e) {
            throw notADate(edtf);
        }
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static Bounds date(String text) {
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            return time(text, time.group(1));
        }
        String plain = text.matches(".*[~?%]") ? text.substring(0, text.length() - 1) : text;
        Matcher longYear = LONG_YEAR.matcher(plain);
        if (longYear.matches()) {
            long year = Long.parseLong(longYear.group(1));
            return years(year, year);
        }
        Matcher year = YEAR.matcher(plain);
        if (year.matches()) {
            return unspecifiedYears(year.group(1), year.group(2));
        }
        Matcher month = MONTH.matcher(plain);
        if (month.matches()) {
            return month(Integer.parseInt(month.group(1)), month.group(2));
        }
        Matcher day = DAY.matcher(plain);
        if (day.matches()) {
            return day(Integer.parseInt(day.group(1)), day.group(2), day.group(3));
        }
        throw notADate(text);
    }

    private static Bounds time(String text, @Nullable String zone) {
        Instant instant = switch (zone) {
            case null -> LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
            case String z
            when z.length() == 3 -> OffsetDateTime.parse(text + ":00").toInstant();
            default -> OffsetDateTime.parse(text).toInstant();
        };
        return new Bounds(instant, instant);
    }

    private static Bounds unspecifiedYears(String sign, String digits) {
        long low = Long.parseLong(digits.replace('X', '0'));
        long high = Long.parseLong(digits.replace('X', '9'));
        return sign.isEmpty() ? years(low, high) : years(-high, -low);
    }

    private static Bounds years(long first, long last) {
        if (Math.abs(first) > FURTHEST_YEAR || Math.abs(last) > FURTHEST_YEAR) {
            throw new DateTimeException("year out of range");
        }
        return days(LocalDate.of((int) first, 1, 1), LocalDate.of((int) last, 12, 31));
    }

    private static Bounds month(int year, String month) {
        return switch (month) {
            case "XX" -> years(year, year);
            case "21" -> months(YearMonth.of(year, 3), YearMonth.of(year, 5));
            case "22" -> months(YearMonth.of(year, 6), YearMonth.of(year, 8));
            case "23" -> months(YearMonth.of(year, 9), YearMonth.of(year, 11));
            case "24" -> months(YearMonth.of(year, 12), YearMonth.of(year + 1, 2));
            default -> {
                YearMonth only = YearMonth.of(year, Integer.parseInt(month));
                yield months(only, only);
            }
        };
    }

    private static Bounds months(YearMonth first, YearMonth last) {
        return days(first.atDay(1), last.atEndOfMonth());
    }

    private static Bounds day(int year, String month, String day) {
        if (month.equals("XX")) {
            if (!day.equals("XX")) {
                throw new DateTimeException("a day of an unspecified month is level 2");
            }
            return years(year, year);
        }
        if (day.equals("XX")) {
            YearMonth only = YearMonth.of(year, Integer.parseInt(month));
            return months(only, only);
        }
        LocalDate only = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        return days(only, only);
    }

    private static Bounds days(LocalDate first, LocalDate last) {
        return new Bounds(
                first.atStartOfDay().toInstant(ZoneOffset.UTC),
                last.atTime(23, 59, 59).toInstant(ZoneOffset.UTC));
    }

    private static IllegalArgumentException notADate(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return new IllegalArgumentException("not an EDTF date of level 0 or 1: " + shown);
    }
}
