package org.balcony.query.platform.report.drawing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balcony.query.platform.report.drawing.Canvas.Tick;

/**
 * The stretch of time that a drawing shows, with room for names beside it.
 *
 * @param from where the drawing begins, in milliseconds since 1970
 * @param begin where time begins in it
 * @param pixels how wide the drawing is
 */
record Time(LocalDate first, LocalDate last, double from, double begin, double to, double pixels) {

    private static final double DAY = 86_400_000.0;
    private static final double MARGIN = 0.015;
    private static final long SHORTEST = 10;

    /** All of these days, with so many pixels to the left and to the right of them; empty where there are none. */
    static Optional<Time> of(Collection<LocalDate> days, double left, double right) {
        Optional<LocalDate> first = days.stream().min(Comparator.naturalOrder());
        Optional<LocalDate> last = days.stream().max(Comparator.naturalOrder());
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        double begin = at(first.get());
        double end = Math.max(at(last.get()), begin + SHORTEST * DAY);
        double pixel = (end - begin) / (Canvas.WIDTH - left - right);
        double margin = (end - begin) * MARGIN;
        return Optional.of(new Time(
                first.get(),
                LocalDate.ofEpochDay((long) (end / DAY)),
                begin - margin - left * pixel,
                begin - margin,
                end + margin + right * pixel,
                Canvas.WIDTH));
    }

    static double at(LocalDate day) {
        return day.toEpochDay() * DAY;
    }

    List<Tick> ticks() {
        return Ticks.days(first, last);
    }

    /** How much time so many pixels are. */
    double wide(double ofPixels) {
        return (to - from) * ofPixels / pixels;
    }
}
