package org.balcony.query.platform.views;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.balcony.query.kernel.OptionRefused;
import org.balcony.query.kernel.ViewEntry;

/** The options of views among what was asked. */
final class Options {

    private static final int LONGEST = 500;

    private Options() {}

    /** The names of the options of a view. */
    static Stream<String> names(ViewEntry entry) {
        return entry.options().stream()
                .flatMap(option -> Stream.of(option.name().split(", ")));
    }

    /** What was asked of the view beside the moment, by name. */
    static SortedMap<String, String> of(ViewEntry entry, Map<String, String> asked) {
        SortedMap<String, String> options = new TreeMap<>();
        names(entry).forEach(name -> {
            String value = asked.get(name);
            if (value != null && value.length() > LONGEST) {
                throw new OptionRefused(name, value, "An option has at most " + LONGEST + " characters.");
            }
            if (value != null) {
                options.put(name, value);
            }
        });
        return options;
    }
}
