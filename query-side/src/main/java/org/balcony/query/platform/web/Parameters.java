package org.balcony.query.platform.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** Reads parameters, and refuses with 400 what does not have its form. */
public final class Parameters {

    private static final int MOST_ROWS = 1_000;
    /** How many rows a page has where nothing else was asked. */
    public static final int USUAL_ROWS = 100;

    private Parameters() {}

    /** A moment: an instant or an EDTF date. */
    public static @Nullable When when(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            // a plus sign in a time zone arrives as a space when it was not escaped
            When when = When.of(value.replace(' ', '+'));
            if (!when.runsBackwards()) {
                return when;
            }
        } catch (IllegalArgumentException e) {
            // said below, without the parser's words
        }
        throw ReadRefused.malformed(name, value, "A moment is an instant (ISO 8601) or an EDTF date of level 0 or 1.");
    }

    /** A day of the calendar. */
    public static Optional<LocalDate> day(String name, @Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return Optional.of(LocalDate.parse(value));
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        throw ReadRefused.malformed(name, value, "A day is written as 2026-11-21.");
    }

    /** How many rows at most. */
    public static int limit(@Nullable String value) {
        if (value == null) {
            return USUAL_ROWS;
        }
        if (!value.matches("[1-9]\\d{0,3}") || Integer.parseInt(value) > MOST_ROWS) {
            throw ReadRefused.malformed("limit", value, "A limit is a whole number from 1 to " + MOST_ROWS + ".");
        }
        return Integer.parseInt(value);
    }

    /** The id of an event. */
    public static EventId event(String name, String value) {
        try {
            return new EventId(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            throw ReadRefused.malformed(name, value, "The id of an event is a UUID.");
        }
    }

    /** Where the page begins. */
    public static Optional<UUID> cursor(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            throw ReadRefused.malformed("cursor", value, "A cursor is what the page before named as next.");
        }
    }
}
