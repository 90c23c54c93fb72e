package org.balcony.query.platform.report.drawing;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.balcony.query.platform.report.drawing.Canvas.Tick;

/** Where an axis is marked, and with what words. */
final class Ticks {

    private static final int MOST = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

    private Ticks() {}

    /** Round days of a stretch, always with their year. */
    static List<Tick> days(LocalDate from, LocalDate to) {
        long days = to.toEpochDay() - from.toEpochDay();
        if (days <= 7 * MOST) {
            LocalDate first =
                    days <= MOST ? from : from.plusDays((8 - from.getDayOfWeek().getValue()) % 7);
            return ticks(first, to, Period.ofDays(days <= MOST ? 1 : 7), DAY);
        }
        int months = Stream.of(1, 2, 3, 6)
                .filter(some -> days / 30.44 / some <= MOST)
                .findFirst()
                .orElse(0);
        if (months > 0) {
            LocalDate january = from.withDayOfYear(1);
            return ticks(january, to, Period.ofMonths(months), MONTH).stream()
                    .filter(tick -> tick.at() >= Time.at(from))
                    .toList();
        }
        int years = (int) step(days / 365.25, true);
        LocalDate round = LocalDate.of(Math.floorDiv(from.getYear(), years) * years, 1, 1);
        return ticks(round, to, Period.ofYears(years), YEAR).stream()
                .filter(tick -> tick.at() >= Time.at(from))
                .toList();
    }

    private static List<Tick> ticks(LocalDate first, LocalDate last, Period step, DateTimeFormatter words) {
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plus(step))
                .map(day -> new Tick(Time.at(day), words.format(day)))
                .toList();
    }

    /** Round values of a range; whole ones where only whole values make sense. */
    static List<Tick> values(double from, double to, boolean whole) {
        double step = step(to - from, whole);
        List<Tick> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(from / step); i * step <= to; i++) {
            ticks.add(new Tick(i * step, Numbers.of(i * step)));
        }
        return ticks;
    }

    private static double step(double range, boolean whole) {
        double least = range / MOST;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double step = Stream.of(1, 2, 5, 10)
                .map(times -> times * power)
                .filter(some -> some >= least)
                .findFirst()
                .orElse(10 * power);
        return whole ? Math.max(1, step) : step;
    }

    static boolean whole(Stream<Double> values) {
        return values.allMatch(value -> value == Math.rint(value));
    }
}
