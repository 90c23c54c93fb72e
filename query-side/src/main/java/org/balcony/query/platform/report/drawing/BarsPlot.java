package org.balcony.query.platform.report.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.query.chart.Chart;
import org.balcony.query.chart.Chart.Bar;
import org.balcony.query.chart.Chart.Target;
import org.balcony.query.platform.report.drawing.Canvas.Box;
import org.balcony.query.platform.report.drawing.Canvas.Rule;
import org.balcony.query.platform.report.drawing.Canvas.Text;
import org.balcony.query.platform.report.drawing.Canvas.Tick;

/** Draws bars that lie, so that long names can be read, with their values at their ends. */
final class BarsPlot {

    private static final double NAMES = 260;
    private static final double ROW = 22;
    private static final double AROUND = 90;
    private static final double GAP = 5;
    private static final double FULL = Canvas.WIDTH - NAMES;

    private final Chart.Bars chart;
    private final List<String> series;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Rule> targets = new ArrayList<>();
    private final double low;
    private final double high;
    private double depth;

    private BarsPlot(Chart.Bars chart) {
        this.chart = chart;
        this.series = chart.bars().stream().map(Bar::series).distinct().toList();
        double least = Math.min(
                0, Stream.concat(ends(-1), targetValues()).min(Double::compare).orElse(0.0));
        double most = Math.max(
                0, Stream.concat(ends(1), targetValues()).max(Double::compare).orElse(0.0));
        double spread = most > least ? most - least : 1;
        this.low = least < 0 ? least - spread * 0.08 : 0;
        this.high = (most > least ? most : 1) + spread * 0.12;
    }

    static Optional<Canvas> of(Chart.Bars chart) {
        return chart.bars().isEmpty() ? Optional.empty() : Optional.of(new BarsPlot(chart).draw());
    }

    private Stream<Double> targetValues() {
        return chart.targets().stream().map(Target::value);
    }

    /** Where bars end on one side of nothing. */
    private Stream<Double> ends(int sign) {
        if (!chart.stacked()) {
            return chart.bars().stream().map(Bar::value);
        }
        Map<String, Double> sums = new HashMap<>();
        chart.bars().stream()
                .filter(bar -> bar.value() * sign > 0)
                .forEach(bar -> sums.merge(bar.category(), bar.value(), Double::sum));
        return sums.values().stream();
    }

    private Canvas draw() {
        Stream.concat(
                        chart.bars().stream().map(Bar::category),
                        chart.targets().stream().map(Target::category))
                .distinct()
                .forEach(this::category);
        Canvas canvas = new Canvas(depth * ROW + AROUND)
                .boxes(boxes, 0.6)
                .rules(List.of(new Rule(0, -depth, 0, 0)), Palette.INK, 0.8, false)
                .rules(targets, Palette.TARGET, 2.4, false)
                .texts(texts, Palette.INK)
                .axis("x", Labels.line(chart.unit()), ticks(), low - wide(NAMES), high)
                .axis("y", "", List.of(), -depth, 0);
        return series.size() > 1 ? canvas.groups(series) : canvas.shades(series, List.of("#56b4e9"));
    }

    private void category(String category) {
        List<Bar> bars = chart.bars().stream()
                .filter(bar -> bar.category().equals(category))
                .toList();
        double top = -depth;
        if (chart.stacked()) {
            stack(bars);
        } else {
            bars.forEach(this::beside);
        }
        depth = Math.max(depth, -top + 1);
        texts.add(new Text(low - wide(GAP), (top - depth) / 2, Labels.shortened(category, NAMES - 4 * GAP), 1));
        for (Target target : chart.targets()) {
            if (target.category().equals(category)) {
                target(target, top);
                depth++;
            }
        }
        depth += 0.5;
    }

    private List<Tick> ticks() {
        Stream<Double> values = Stream.concat(chart.bars().stream().map(Bar::value), targetValues());
        return Ticks.values(low, high, Ticks.whole(values));
    }

    /** How much of the axis so many pixels are. */
    private double wide(double pixels) {
        return (high - low) * pixels / FULL;
    }

    private void beside(Bar bar) {
        double middle = -(depth + 0.5);
        box(0, bar.value(), middle, bar.series());
        label(bar.value(), middle, Numbers.of(bar.value()));
        depth++;
    }

    private void stack(List<Bar> bars) {
        double middle = -(depth + 0.5);
        double over = 0;
        double under = 0;
        for (Bar bar : bars) {
            double from = bar.value() < 0 ? under : over;
            box(from, from + bar.value(), middle, bar.series());
            String value = Numbers.of(bar.value());
            if (Labels.width(value) + 6 < Math.abs(bar.value()) / wide(1)) {
                texts.add(new Text(from + bar.value() / 2, middle, value, 0.5));
            }
            over += Math.max(0, bar.value());
            under += Math.min(0, bar.value());
        }
        if (bars.size() > 1) {
            label(over > 0 ? over : under, middle, "together " + Numbers.of(over + under));
        } else if (!bars.isEmpty()) {
            label(over + under, middle, Numbers.of(over + under));
        }
        depth++;
    }

    private void box(double from, double to, double middle, String group) {
        boxes.add(new Box(Math.min(from, to), Math.max(from, to), middle - 0.4, middle + 0.4, group));
    }

    private void label(double at, double middle, String text) {
        texts.add(at < 0 ? new Text(at - wide(GAP), middle, text, 1) : new Text(at + wide(GAP), middle, text, 0));
    }

    private void target(Target target, double top) {
        targets.add(new Rule(target.value(), -depth - 0.9, target.value(), top - 0.02));
        texts.add(new Text(target.value() + wide(GAP), -depth - 0.5, "target " + Numbers.of(target.value()), 0));
    }
}
