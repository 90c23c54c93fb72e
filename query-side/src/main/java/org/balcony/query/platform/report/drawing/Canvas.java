package org.balcony.query.platform.report.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/** A drawing in the making, in the terms of the library: layers over two axes. */
final class Canvas {

    /** Width of all drawings in pixels, that of a landscape page. */
    static final double WIDTH = 1040;

    /** A field between two corners; its group is its colour. */
    record Box(double left, double right, double bottom, double top, String group) {}

    /** A dot; its group is its colour. */
    record Dot(double x, double y, String group) {}

    /** A text; {@code at} is 0 where it begins at x, 0.5 where it is centred, 1 where it ends there. */
    record Text(double x, double y, String text, double at) {}

    /** A straight line. */
    record Rule(double x, double y, double toX, double toY) {}

    /** A mark on an axis. */
    record Tick(double at, String label) {}

    private final List<Object> layers = new ArrayList<>();
    private final List<Object> scales = new ArrayList<>();
    private final double height;

    Canvas(double height) {
        this.height = height;
    }

    Canvas boxes(List<Box> boxes, double alpha) {
        return layer(
                boxes,
                Map.of(
                        "left", Box::left,
                        "right", Box::right,
                        "bottom", Box::bottom,
                        "top", Box::top,
                        "group", Box::group),
                Map.of("xmin", "left", "xmax", "right", "ymin", "bottom", "ymax", "top", "fill", "group"),
                Map.of("geom", "rect", "alpha", alpha, "color", "#4d4d4d", "size", 0.4));
    }

    /** Fields with nothing in them. */
    Canvas frames(List<Box> boxes) {
        return layer(
                boxes,
                Map.of("left", Box::left, "right", Box::right, "bottom", Box::bottom, "top", Box::top),
                Map.of("xmin", "left", "xmax", "right", "ymin", "bottom", "ymax", "top"),
                Map.of("geom", "rect", "fill", "#ffffff", "color", Palette.FAINT, "size", 0.5));
    }

    Canvas dots(List<Dot> dots) {
        return layer(
                dots,
                Map.of("x", Dot::x, "y", Dot::y, "group", Dot::group),
                Map.of("x", "x", "y", "y", "fill", "group"),
                Map.of("geom", "point", "shape", 21, "size", 3.5, "color", Palette.INK, "show_legend", false));
    }

    /** A dot that has no colour of its own. */
    Canvas pins(List<Dot> dots) {
        return layer(
                dots,
                Map.of("x", Dot::x, "y", Dot::y),
                Map.of("x", "x", "y", "y"),
                Map.of("geom", "point", "shape", 18, "size", 4, "color", Palette.INK));
    }

    /** A line; dashed, what lies beneath it shows through. */
    Canvas line(List<Dot> dots, boolean steps, boolean dashed) {
        return layer(
                dots,
                Map.of("x", Dot::x, "y", Dot::y, "group", Dot::group),
                Map.of("x", "x", "y", "y", "color", "group"),
                Map.of(
                        "geom",
                        steps ? "step" : "line",
                        "size",
                        dashed ? 1.8 : 1.2,
                        "linetype",
                        dashed ? "longdash" : "solid",
                        "show_legend",
                        false));
    }

    Canvas rules(List<Rule> rules, String colour, double width, boolean dashed) {
        return layer(
                rules,
                Map.of("x", Rule::x, "y", Rule::y, "toX", Rule::toX, "toY", Rule::toY),
                Map.of("x", "x", "y", "y", "xend", "toX", "yend", "toY"),
                Map.of("geom", "segment", "color", colour, "size", width, "linetype", dashed ? "dashed" : "solid"));
    }

    Canvas texts(List<Text> texts, String colour) {
        for (double at : new double[] {0, 0.5, 1}) {
            List<Text> alike = texts.stream().filter(text -> text.at() == at).toList();
            layer(
                    alike,
                    Map.of("x", Text::x, "y", Text::y, "text", Text::text),
                    Map.of("x", "x", "y", "y", "label", "text"),
                    Map.of("geom", "text", "size", 5.4, "hjust", at, "color", colour));
        }
        return this;
    }

    /** An axis from one place to another, with marks. */
    Canvas axis(String axis, String name, List<Tick> ticks, double from, double to) {
        scales.add(map(Map.of(
                "aesthetic", axis,
                "name", Labels.line(name),
                "limits", list(List.of(from, to)),
                "expand", list(List.of(0, 0)),
                "breaks", list(ticks.stream().map(tick -> (Object) tick.at()).toList()),
                "labels", list(ticks.stream().map(tick -> (Object) tick.label()).toList()))));
        return this;
    }

    /** What the colours of these groups are, with a legend. */
    Canvas groups(List<String> groups) {
        for (String aesthetic : layers.stream().anyMatch(Canvas::isLine) ? List.of("fill", "color") : List.of("fill")) {
            scales.add(map(Map.of(
                    "aesthetic",
                    aesthetic,
                    "discrete",
                    true,
                    "name",
                    "",
                    "breaks",
                    list(groups),
                    "limits",
                    list(groups),
                    "values",
                    list(Palette.colours(groups.size())))));
        }
        return this;
    }

    /** What the colours of these groups are, one by one, without a legend. */
    Canvas shades(List<String> groups, List<String> colours) {
        scales.add(map(Map.of(
                "aesthetic",
                "fill",
                "discrete",
                true,
                "guide",
                "none",
                "breaks",
                list(groups),
                "limits",
                list(groups),
                "values",
                list(colours))));
        return this;
    }

    String svg() {
        Map<String, Object> spec = map(Map.of(
                "kind", "plot",
                "data", map(Map.of()),
                "mapping", map(Map.of()),
                "ggsize", map(Map.of("width", WIDTH, "height", height)),
                "theme", theme(),
                "scales", scales,
                "layers", layers));
        return PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
                spec,
                null,
                (width, tall, bitmap) -> {
                    throw new IllegalStateException("no layer holds a bitmap");
                },
                false);
    }

    private static boolean isLine(Object layer) {
        return layer instanceof Map<?, ?> map && List.of("line", "step").contains(map.get("geom"));
    }

    private static Map<String, Object> theme() {
        Map<String, Object> grid = map(Map.of("name", "line", "color", "#e4e4e4", "blank", false));
        Map<String, Object> none = map(Map.of("name", "blank", "blank", true));
        return map(Map.of(
                "name",
                "minimal",
                "legend_position",
                "bottom",
                "panel_grid_major_y",
                none,
                "panel_grid_minor",
                none,
                "panel_grid_major_x",
                grid,
                "axis_text",
                map(Map.of("name", "text", "color", Palette.INK, "size", 12, "blank", false)),
                "axis_title",
                map(Map.of("name", "text", "color", Palette.INK, "size", 12, "blank", false)),
                "legend_text",
                map(Map.of("name", "text", "color", Palette.INK, "size", 12, "blank", false))));
    }

    private <T> Canvas layer(
            List<T> things,
            Map<String, Function<T, Object>> data,
            Map<String, String> mapping,
            Map<String, Object> looks) {
        if (things.isEmpty()) {
            return this;
        }
        Map<String, Object> columns = new HashMap<>();
        data.forEach((name, value) ->
                columns.put(name, list(things.stream().map(value).toList())));
        Map<String, Object> layer = map(looks);
        layer.put("data", columns);
        layer.put("mapping", map(mapping));
        layer.put("tooltips", "none");
        layers.add(layer);
        return this;
    }

    /** The library changes what it is given. */
    private static Map<String, Object> map(Map<String, ?> fixed) {
        return new HashMap<>(fixed);
    }

    private static List<Object> list(List<?> fixed) {
        List<Object> list = new ArrayList<>();
        fixed.forEach(one -> list.add(one instanceof String text ? Labels.line(text) : one));
        return list;
    }
}
