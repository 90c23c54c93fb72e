package org.balcony.command.otherhalf.wrong;

/** The other half of a circle between two capabilities. */
public final class ComesBack {

    private ComesBack() {}

    public static Class<?> other() {
        return org.balcony.command.circle.wrong.GoesRound.class;
    }
}
