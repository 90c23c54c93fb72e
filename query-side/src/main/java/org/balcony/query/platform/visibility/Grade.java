package org.balcony.query.platform.visibility;

/** How much of a record a reader sees. */
public enum Grade {
    /** The record, less what is hidden inside it. */
    WHOLE,
    /** Who did what when and why, without what it says: the act, as auditors see what is entrusted. */
    ACT,
    /** No trace; to readers who see positions, a sealed placeholder. */
    NONE
}
