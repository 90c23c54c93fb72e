package org.balcony.query.platform.report.drawing;

import java.util.List;
import java.util.stream.IntStream;

/** The colours of Okabe and Ito, the ones that differ most first. */
final class Palette {

    static final String INK = "#1a1a1a";
    static final String FAINT = "#767676";
    static final String TARGET = "#d55e00";

    private static final List<String> COLOURS =
            List.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442", "#999999");

    private Palette() {}

    /** So many colours; from the ninth on they come again, and only the labels tell them apart. */
    static List<Object> colours(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> (Object) COLOURS.get(i % COLOURS.size()))
                .toList();
    }
}
