package org.balcony.query.circle.wrong;

/** Half of a circle between two views. */
public final class GoesRound {

    private GoesRound() {}

    public static Class<?> other() {
        return org.balcony.query.otherhalf.wrong.ComesBack.class;
    }
}
