package org.balcony.query.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A drawing in the words of a view; how it is drawn is the business of {@code platform/report}. */
public sealed interface Chart {

    /** What it is a drawing of. */
    String title();

    /** What it shows, in a sentence or two for those who cannot see it. */
    String says();

    /** A stretch of days. */
    record Span(String lane, String kind, LocalDate from, LocalDate to, String label) {}

    /** A day worth marking. */
    record Mark(String lane, LocalDate on, String label) {}

    /** What went on side by side: stretches of days in lanes, the kind as colour, and marks in the same lanes. */
    record Lanes(String title, String says, List<String> lanes, List<Span> spans, List<Mark> marks) implements Chart {

        public Lanes {
            lanes = List.copyOf(lanes);
            spans = List.copyOf(spans);
            marks = List.copyOf(marks);
        }
    }

    /** A value on a day. */
    record Point(LocalDate on, double value) {}

    /** Values that belong together, in the order of their days. */
    record Series(String name, List<Point> points) {

        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * Values over time.
     *
     * @param unit what the values are
     * @param steps whether a value holds until the next, rather than leading to it
     * @param spans what went on meanwhile, drawn behind; their lanes are not used
     * @param target a value to compare with; absent where there is none
     */
    record Lines(
            String title,
            String says,
            String unit,
            boolean steps,
            List<Series> series,
            List<Span> spans,
            List<Mark> marks,
            @Nullable Double target)
            implements Chart {

        public Lines {
            series = List.copyOf(series);
            spans = List.copyOf(spans);
            marks = List.copyOf(marks);
        }
    }

    /** A bar: a category on the axis, a series as colour. */
    record Bar(String category, String series, double value) {}

    /** A value to compare the bars of a category with. */
    record Target(String category, double value) {}

    /**
     * Values side by side.
     *
     * @param unit what the values are
     * @param stacked whether the series of a category add up
     */
    record Bars(String title, String says, String unit, boolean stacked, List<Bar> bars, List<Target> targets)
            implements Chart {

        public Bars {
            bars = List.copyOf(bars);
            targets = List.copyOf(targets);
        }
    }

    /**
     * One field of a matrix.
     *
     * @param value what its colour says; absent where there is nothing on record
     * @param label what is written in it
     */
    record Cell(String row, String column, @Nullable Double value, String label) {}

    /** Fields in rows and columns; every field is drawn, the empty ones too. */
    record Matrix(String title, String says, List<String> rows, List<String> columns, List<Cell> cells)
            implements Chart {

        public Matrix {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
            cells = List.copyOf(cells);
        }
    }
}
