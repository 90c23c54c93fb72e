package org.balcony.query.flags;

import java.util.List;
import org.balcony.query.kernel.Reading;

/** Dates of a case that cannot all be right, for views that show them beside other differences. */
public final class DateConflicts {

    private DateConflicts() {}

    /** The flags about them, in no order that matters. */
    public static List<FlagRow> in(Reading reading) {
        return DateFlags.in(Scene.of(reading));
    }
}
