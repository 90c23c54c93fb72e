package org.balcony.command.circle.wrong;

/** One half of a circle between two capabilities. */
public final class GoesRound {

    private GoesRound() {}

    public static Class<?> other() {
        return org.balcony.command.otherhalf.wrong.ComesBack.class;
    }
}
