package org.balcony.query.architecture.wrong.timeline;

import java.util.HashMap;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/** A view that draws itself. */
final class ViewThatDraws {

    String picture() {
        return PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
                new HashMap<>(), null, (width, height, bitmap) -> "", false);
    }
}
