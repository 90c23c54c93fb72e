package org.balcony.command.wrong;

import org.balcony.query.wrong.KnowsTheCommandSide;

/** A capability that looks into a view, uses a framework and reads the clock. */
@org.springframework.stereotype.Component
public final class KnowsTheQuerySide {

    private KnowsTheQuerySide() {}

    public static Object peek() {
        return new Object[] {KnowsTheCommandSide.class, java.time.Instant.now()};
    }
}
