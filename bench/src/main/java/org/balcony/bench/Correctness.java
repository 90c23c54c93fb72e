package org.balcony.bench;

/** How many acknowledged commands were lost, out of order, or stored twice. */
record Correctness(long lost, long reordered, long doubled) {

    boolean clean() {
        return lost == 0 && reordered == 0 && doubled == 0;
    }

    @Override
    public String toString() {
        return "lost " + lost + ", reordered " + reordered + ", doubled " + doubled;
    }
}
