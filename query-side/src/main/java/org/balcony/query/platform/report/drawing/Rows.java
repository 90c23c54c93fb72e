package org.balcony.query.platform.report.drawing;

import java.util.ArrayList;
import java.util.List;

/** Puts stretches into rows so that no two in a row overlap. */
final class Rows {

    private final List<List<double[]>> taken = new ArrayList<>();
    private final int most;

    Rows(int most) {
        this.most = most;
    }

    int count() {
        return taken.size();
    }

    /** The first row with room from one place to the other; less than 0 where no row has any. */
    int place(double from, double to) {
        for (int row = 0; row < taken.size(); row++) {
            if (taken.get(row).stream().allMatch(other -> other[1] <= from || to <= other[0])) {
                taken.get(row).add(new double[] {from, to});
                return row;
            }
        }
        if (taken.size() == most) {
            return -1;
        }
        taken.add(new ArrayList<>(List.of(new double[] {from, to})));
        return taken.size() - 1;
    }
}
