package org.balcony.query.otherhalf.wrong;

/** Half of a circle between two views. */
public final class ComesBack {

    private ComesBack() {}

    public static Class<?> other() {
        return org.balcony.query.circle.wrong.GoesRound.class;
    }
}
