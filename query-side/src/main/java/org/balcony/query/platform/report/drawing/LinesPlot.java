package org.balcony.query.platform.report.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.balcony.query.chart.Chart;
import org.balcony.query.chart.Chart.Mark;
import org.balcony.query.chart.Chart.Point;
import org.balcony.query.chart.Chart.Series;
import org.balcony.query.chart.Chart.Span;
import org.balcony.query.platform.report.drawing.Canvas.Box;
import org.balcony.query.platform.report.drawing.Canvas.Dot;
import org.balcony.query.platform.report.drawing.Canvas.Rule;
import org.balcony.query.platform.report.drawing.Canvas.Text;

/** Draws lines, each named where it ends, over what went on meanwhile. */
final class LinesPlot {

    private static final double HEIGHT = 330;
    private static final double AROUND = 100;
    private static final double NAMES = 190;
    private static final double LINE = 17;
    private static final double GAP = 8;
    private static final int MOST_ROWS_OF_LABELS = 8;
    private static final int MOST_DOTS = 40;

    private final Chart.Lines chart;
    private final Time time;
    private final double low;
    private final double high;
    private final List<Box> bands = new ArrayList<>();
    private final List<Rule> uprights = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final Rows above = new Rows(MOST_ROWS_OF_LABELS);
    private int unlabelled;

    private LinesPlot(Chart.Lines chart, Time time) {
        this.chart = chart;
        this.time = time;
        double least = values().min().orElse(0);
        double most = values().max().orElse(0);
        double spread = Math.max(most - least, Math.max(Math.abs(most) * 0.1, 0.01));
        this.low = least >= 0 && least < most * 0.6 ? -0.03 * spread : least - 0.1 * spread;
        this.high = most + 0.1 * spread;
    }

    private DoubleStream values() {
        return DoubleStream.concat(
                chart.series().stream().flatMap(one -> one.points().stream()).mapToDouble(Point::value),
                chart.target() == null ? DoubleStream.empty() : DoubleStream.of(chart.target()));
    }

    static Optional<Canvas> of(Chart.Lines chart) {
        List<LocalDate> points = chart.series().stream()
                .flatMap(one -> one.points().stream())
                .map(Point::on)
                .toList();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> days = Stream.of(
                        points.stream(),
                        chart.spans().stream().flatMap(span -> Stream.of(span.from(), span.to())),
                        chart.marks().stream().map(Mark::on))
                .flatMap(some -> some)
                .toList();
        return Time.of(days, 0, NAMES).map(time -> new LinesPlot(chart, time).draw());
    }

    private Canvas draw() {
        chart.spans().stream()
                .sorted(Comparator.comparing(Span::from).thenComparing(Span::to).thenComparing(Span::label))
                .forEach(this::band);
        chart.marks().stream()
                .sorted(Comparator.comparing(Mark::on).thenComparing(Mark::label))
                .forEach(this::mark);
        double top = top();
        List<Dot> dots = chart.series().stream()
                .filter(one -> one.points().size() <= MOST_DOTS)
                .flatMap(LinesPlot::dots)
                .toList();
        Canvas canvas = new Canvas(HEIGHT + AROUND + above.count() * LINE)
                .boxes(bands.stream().map(band -> raised(band, top)).toList(), 0.16)
                .rules(
                        uprights.stream()
                                .map(one -> new Rule(one.x(), low, one.x(), top))
                                .toList(),
                        Palette.FAINT,
                        0.7,
                        true)
                .rules(target(), Palette.TARGET, 1.3, true);
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            canvas.line(
                    dots(series).toList(),
                    chart.steps(),
                    coincides(series, chart.series().subList(0, i)));
        }
        return canvas.dots(dots)
                .texts(names(), Palette.INK)
                .texts(texts, Palette.INK)
                .groups(groups())
                .axis("x", "", time.ticks(), time.from(), time.to())
                .axis("y", unit(), Ticks.values(low, high, Ticks.whole(values().boxed())), low, top);
    }

    /** Whether it would hide a stretch of a line that is drawn before it. */
    private static boolean coincides(Series series, List<Series> before) {
        Set<Point> points = Set.copyOf(series.points());
        return before.stream()
                .anyMatch(other -> other.points().stream()
                                .distinct()
                                .filter(points::contains)
                                .count()
                        > 1);
    }

    private String unit() {
        String unit = Labels.line(chart.unit());
        return unlabelled == 0 ? unit : unit + " (labels left out for lack of room: " + unlabelled + ")";
    }

    private double top() {
        return high + above.count() * line();
    }

    private double line() {
        return (high - low) * LINE / HEIGHT;
    }

    private List<String> groups() {
        return Stream.concat(
                        chart.series().stream().map(Series::name),
                        chart.spans().stream().map(Span::kind))
                .distinct()
                .toList();
    }

    private static Stream<Dot> dots(Series series) {
        return series.points().stream().map(point -> new Dot(Time.at(point.on()), point.value(), series.name()));
    }

    private static Box raised(Box band, double top) {
        return new Box(band.left(), band.right(), band.bottom(), top, band.group());
    }

    private void band(Span span) {
        double left = Time.at(span.from());
        double right = Math.max(Time.at(span.to()), left + time.wide(3));
        bands.add(new Box(left, right, low, high, span.kind()));
        label(left, span.label());
    }

    private void mark(Mark mark) {
        double at = Time.at(mark.on());
        uprights.add(new Rule(at, low, at, high));
        label(at, mark.label());
    }

    private void label(double at, String label) {
        String text = Labels.shortened(label, NAMES);
        double wide = time.wide(Labels.width(text) + 2 * GAP);
        boolean turned = at + wide > time.to();
        int row = above.place(turned ? at - wide : at, turned ? at : at + wide);
        if (row < 0) {
            unlabelled++;
        } else {
            double gap = time.wide(GAP / 2);
            texts.add(new Text(turned ? at - gap : at + gap, high + (row + 0.5) * line(), text, turned ? 1 : 0));
        }
    }

    private List<Rule> target() {
        Double target = chart.target();
        if (target == null) {
            return List.of();
        }
        double y = target;
        texts.add(new Text(time.from() + time.wide(GAP), y + line() * 0.6, "target " + Numbers.of(y), 0));
        return List.of(new Rule(time.from(), y, time.to(), y));
    }

    /** The names of the lines at their ends, pushed apart where they would touch. */
    private List<Text> names() {
        List<Series> ended = chart.series().stream()
                .filter(one -> !one.points().isEmpty())
                .sorted(Comparator.comparingDouble(
                                (Series one) -> one.points().getLast().value())
                        .thenComparing(Series::name))
                .toList();
        List<Text> names = new ArrayList<>();
        double lowest = low;
        for (Series one : ended) {
            Point last = one.points().getLast();
            double y = Math.max(last.value(), lowest);
            lowest = y + line();
            String name = Labels.shortened(one.name() + " " + Numbers.of(last.value()), NAMES - 2 * GAP);
            names.add(new Text(Time.at(last.on()) + time.wide(GAP), y, name, 0));
        }
        return names;
    }
}
