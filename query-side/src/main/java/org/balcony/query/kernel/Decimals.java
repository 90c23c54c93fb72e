package org.balcony.query.kernel;

/** Numbers as views show them. */
public final class Decimals {

    private Decimals() {}

    /** To three decimals, half up. */
    public static double three(double number) {
        return Math.round(number * 1000) / 1000.0;
    }
}
