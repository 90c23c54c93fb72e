package org.balcony.query.platform.report.drawing;

import java.util.Optional;
import org.balcony.query.chart.Chart;

/** A chart, drawn. */
public final class Picture {

    private Picture() {}

    /**
     * The chart as an SVG element for a page; empty where it holds nothing to draw.
     *
     * @param name what ids in the picture begin with, so that two pictures of a page do not share any
     */
    public static Optional<String> of(Chart chart, String name) {
        Optional<Canvas> drawn = switch (chart) {
            case Chart.Lanes lanes -> LanesPlot.of(lanes);
            case Chart.Lines lines -> LinesPlot.of(lines);
            case Chart.Bars bars -> BarsPlot.of(bars);
            case Chart.Matrix matrix -> MatrixPlot.of(matrix);
        };
        return drawn.map(canvas -> Svg.forPage(canvas.svg(), name, chart.title(), chart.says()));
    }
}
