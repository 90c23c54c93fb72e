package org.balcony.command.platform.identities;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is.
 *
 * @param name the name in full; a family name that is not the last word stands first, before a comma
 * @param otherNames aliases and other spellings
 * @param contacts how to reach the person
 * @param note whatever else helps to recognise or reach the person; absent where nothing does
 */
record IdentityForm(
        String name,
        @Nullable List<String> otherNames,
        @Nullable List<Contact> contacts,
        @Nullable String note) {

    /** What the form asks for, in a sentence. */
    static final String LIMITS =
            "name (1 to 200 characters); otherNames (up to 20, of 1 to 200 characters); contacts (up to"
                    + " 20, each with a kind of 1 to 40 and a value of 1 to 200 characters); note (up to 2,000 characters)";

    private static final int MOST = 20;
    private static final int NAME = 200;
    private static final int KIND = 40;
    private static final int NOTE = 2_000;

    /**
     * A way to reach somebody.
     *
     * @param kind such as {@code phone}, {@code email} or {@code signal}
     */
    record Contact(String kind, String value) {
        Contact {
            atMost(KIND, kind);
            atMost(NAME, value);
        }
    }

    IdentityForm {
        otherNames = otherNames == null ? List.of() : List.copyOf(otherNames);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        atMost(NAME, name);
        atMost(NOTE, note);
        otherNames.forEach(one -> atMost(NAME, one));
        if (otherNames.size() > MOST || contacts.size() > MOST) {
            throw new IllegalArgumentException("is longer than its limit");
        }
    }

    /** Every name the person is known by. */
    List<String> names() {
        List<String> names = new ArrayList<>(Objects.requireNonNull(otherNames));
        names.add(name);
        return names;
    }

    private static void atMost(int most, @Nullable String text) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            throw new IllegalArgumentException("is longer than its limit");
        }
    }
}
