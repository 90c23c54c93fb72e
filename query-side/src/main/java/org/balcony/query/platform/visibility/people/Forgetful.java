package org.balcony.query.platform.visibility.people;

/** Keeps something in memory that may name people, or say what a key opened; it can be made anew at any time. */
public interface Forgetful {

    /** Lets go of all of it. */
    void forget();
}
