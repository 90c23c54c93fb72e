package org.balcony.query.platform.report.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.query.chart.Chart;
import org.balcony.query.chart.Chart.Mark;
import org.balcony.query.chart.Chart.Span;
import org.balcony.query.platform.report.drawing.Canvas.Box;
import org.balcony.query.platform.report.drawing.Canvas.Dot;
import org.balcony.query.platform.report.drawing.Canvas.Rule;
import org.balcony.query.platform.report.drawing.Canvas.Text;

/** Draws lanes: what overlaps in a lane goes into rows below each other. */
final class LanesPlot {

    private static final double NAMES = 190;
    private static final double ROW = 24;
    private static final double AROUND = 80;
    private static final double GAP = 6;
    private static final double LONGEST_LABEL = 260;
    private static final double THINNEST = 4;
    private static final int MOST_ROWS_OF_LABELS = 8;

    private final Chart.Lanes chart;
    private final Time time;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Dot> pins = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Rule> borders = new ArrayList<>();
    private double depth;
    private int unlabelled;

    private LanesPlot(Chart.Lanes chart, Time time) {
        this.chart = chart;
        this.time = time;
    }

    static Optional<Canvas> of(Chart.Lanes chart) {
        List<LocalDate> days = Stream.concat(
                        chart.spans().stream().flatMap(span -> Stream.of(span.from(), span.to())),
                        chart.marks().stream().map(Mark::on))
                .toList();
        return Time.of(days, NAMES, 40).map(time -> new LanesPlot(chart, time).draw());
    }

    private Canvas draw() {
        lanes().forEach(this::lane);
        if (unlabelled > 0) {
            texts.add(new Text(time.begin(), -depth - 0.5, "Labels left out for lack of room: " + unlabelled + ".", 0));
            depth++;
        }
        List<String> kinds = chart.spans().stream().map(Span::kind).distinct().toList();
        return new Canvas(depth * ROW + AROUND)
                .rules(borders, "#d0d0d0", 0.6, false)
                .boxes(boxes, 0.5)
                .pins(pins)
                .texts(texts, Palette.INK)
                .groups(kinds)
                .axis("x", "", time.ticks(), time.from(), time.to())
                .axis("y", "", List.of(), -depth, 0);
    }

    private List<String> lanes() {
        return Stream.of(
                        chart.lanes().stream(),
                        chart.spans().stream().map(Span::lane),
                        chart.marks().stream().map(Mark::lane))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    private void lane(String lane) {
        Rows rows = new Rows(Integer.MAX_VALUE);
        chart.spans().stream()
                .filter(span -> span.lane().equals(lane))
                .sorted(Comparator.comparing(Span::from).thenComparing(Span::to).thenComparing(Span::label))
                .forEach(span -> span(span, rows));
        double top = depth;
        depth += rows.count();
        Rows below = new Rows(MOST_ROWS_OF_LABELS);
        List<Mark> left = new ArrayList<>();
        chart.marks().stream()
                .filter(mark -> mark.lane().equals(lane))
                .sorted(Comparator.comparing(Mark::on).thenComparing(Mark::label))
                .filter(mark -> !placed(mark, below))
                .forEach(left::add);
        depth += below.count() + (left.isEmpty() ? 0 : 1);
        left.forEach(mark -> pins.add(new Dot(Time.at(mark.on()), 0.5 - depth, "")));
        unlabelled += left.size();
        depth = Math.max(depth, top + 1);
        String name = Labels.shortened(lane, NAMES - 4 * GAP);
        texts.add(new Text(time.begin() - time.wide(GAP), -(top + depth) / 2, name, 1));
        borders.add(new Rule(time.from(), -depth, time.to(), -depth));
    }

    private void span(Span span, Rows rows) {
        double left = Time.at(span.from());
        double right = Math.max(Time.at(span.to()), left + time.wide(THINNEST));
        String label = Labels.shortened(span.label().isBlank() ? span.kind() : span.label(), LONGEST_LABEL);
        double wide = time.wide(Labels.width(label) + 2 * GAP);
        boolean inside = wide <= right - left;
        double end = inside ? right : right + wide;
        boolean turned = !inside && end > time.to() && left - wide > time.begin();
        int row = rows.place(turned ? left - wide : left, turned ? right : end);
        double middle = -(depth + row + 0.5);
        boxes.add(new Box(left, right, middle - 0.38, middle + 0.38, span.kind()));
        double gap = time.wide(GAP);
        texts.add(
                turned
                        ? new Text(left - gap, middle, label, 1)
                        : new Text(inside ? left + gap : right + gap, middle, label, 0));
    }

    private boolean placed(Mark mark, Rows rows) {
        double at = Time.at(mark.on());
        double gap = time.wide(GAP + 2);
        String label = Labels.shortened(mark.label(), LONGEST_LABEL);
        double wide = gap + time.wide(Labels.width(label) + GAP);
        boolean turned = at + wide > time.to();
        int row = rows.place(turned ? at - wide : at - gap, turned ? at + gap : at + wide);
        if (row < 0) {
            return false;
        }
        double middle = -(depth + row + 0.5);
        pins.add(new Dot(at, middle, ""));
        texts.add(new Text(turned ? at - gap : at + gap, middle, label, turned ? 1 : 0));
        return true;
    }
}
