package org.balcony.query.wrong;

import org.balcony.command.wrong.KnowsTheQuerySide;

/** A view that looks into a capability and reads the clock. */
public final class KnowsTheCommandSide {

    private KnowsTheCommandSide() {}

    public static Object peek() {
        return new Object[] {KnowsTheQuerySide.class, java.time.LocalDate.now()};
    }
}
