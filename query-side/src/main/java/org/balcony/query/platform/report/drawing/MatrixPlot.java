package org.balcony.query.platform.report.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.query.chart.Chart;
import org.balcony.query.chart.Chart.Cell;
import org.balcony.query.platform.report.drawing.Canvas.Box;
import org.balcony.query.platform.report.drawing.Canvas.Text;
import org.jspecify.annotations.Nullable;

/** Draws a matrix: every field has a frame, the darker the field the greater its value. */
final class MatrixPlot {

    private static final double NAMES = 260;
    private static final double ROW = 30;
    private static final double AROUND = 20;

    private final Chart.Matrix chart;
    private final List<String> rows;
    private final List<String> columns;

    private MatrixPlot(Chart.Matrix chart) {
        this.chart = chart;
        this.rows = Stream.concat(chart.rows().stream(), chart.cells().stream().map(Cell::row))
                .distinct()
                .toList();
        this.columns = Stream.concat(
                        chart.columns().stream(), chart.cells().stream().map(Cell::column))
                .distinct()
                .toList();
    }

    static Optional<Canvas> of(Chart.Matrix chart) {
        MatrixPlot plot = new MatrixPlot(chart);
        return plot.rows.isEmpty() || plot.columns.isEmpty() ? Optional.empty() : Optional.of(plot.draw());
    }

    private Canvas draw() {
        List<Box> frames = new ArrayList<>();
        for (String row : rows) {
            for (String column : columns) {
                frames.add(box(row, column));
            }
        }
        double wide = (Canvas.WIDTH - NAMES) / columns.size() - 8;
        List<Double> values = chart.cells().stream()
                .map(Cell::value)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        Shades shades = Shades.of(values);
        return new Canvas((rows.size() + 1) * ROW + AROUND)
                .frames(frames)
                .boxes(
                        chart.cells().stream()
                                .filter(cell -> cell.value() != null)
                                .map(this::filled)
                                .toList(),
                        1)
                .texts(texts(wide), Palette.INK)
                .shades(values.stream().map(MatrixPlot::group).toList(), shades.colours())
                .axis("x", "", List.of(), -NAMES * columns.size() / (Canvas.WIDTH - NAMES), columns.size())
                .axis("y", "", List.of(), -rows.size(), 1);
    }

    private Box filled(Cell cell) {
        Box frame = box(cell.row(), cell.column());
        return new Box(frame.left(), frame.right(), frame.bottom(), frame.top(), group(cell.value()));
    }

    private static String group(@Nullable Double value) {
        return "of " + value;
    }

    private Box box(String row, String column) {
        double left = columns.indexOf(column);
        double top = -rows.indexOf(row);
        return new Box(left + 0.02, left + 0.98, top - 0.94, top - 0.06, "");
    }

    private Text text(Cell cell, double wide) {
        return new Text(
                columns.indexOf(cell.column()) + 0.5,
                -rows.indexOf(cell.row()) - 0.5,
                Labels.shortened(cell.label(), wide),
                0.5);
    }

    private List<Text> texts(double wide) {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            texts.add(new Text(i + 0.5, 0.5, Labels.shortened(columns.get(i), wide), 0.5));
        }
        for (int i = 0; i < rows.size(); i++) {
            texts.add(new Text(-0.02, -i - 0.5, Labels.shortened(rows.get(i), NAMES - 30), 1));
        }
        chart.cells().stream()
                .filter(cell -> !cell.label().isBlank())
                .map(cell -> text(cell, wide))
                .forEach(texts::add);
        return texts;
    }
}
