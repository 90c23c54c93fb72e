package org.balcony.query.audit.decisiondossier;

import java.util.List;

/** Names in a sentence. */
final class Listing {

    private Listing() {}

    /** With commas, and with {@code and} before the last. */
    static String of(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
