package org.balcony.command.participants;

/** How a person's consent to one thing stands at one moment. */
public enum ConsentStanding {
    /** None is on record. */
    NONE,
    GIVEN,
    /** Given, for a time that has passed. */
    EXPIRED,
    WITHDRAWN,
    /** The person took part in the past, says a document; whether consent was asked then is not on record. */
    UNKNOWN_HISTORICAL
}
