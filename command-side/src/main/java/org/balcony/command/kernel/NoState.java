package org.balcony.command.kernel;

/** The facet of a capability that keeps nothing of its own. */
public enum NoState {
    NONE
}
