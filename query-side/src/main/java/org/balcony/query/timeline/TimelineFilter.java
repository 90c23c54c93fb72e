package org.balcony.query.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.Level;
import org.balcony.query.kernel.OptionRefused;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewEntry.Column;

/** Which happenings are asked for: all, or those of some levels or kinds. */
record TimelineFilter(Set<String> levels, Set<String> kinds) {

    static final List<Column> OPTIONS = List.of(
            new Column("level", "only records of these levels, with commas: " + String.join(", ", levelWords())),
            new Column("kind", "only events of these families, with commas, as the column kind names them"));

    static TimelineFilter of(Reading reading) {
        return new TimelineFilter(
                words(reading, "level", levelWords()),
                words(
                        reading,
                        "kind",
                        EventCatalogue.standard().entries().stream()
                                .map(entry -> kind(entry.type()))
                                .toList()));
    }

    /** The family in the name of a type of event. */
    static String kind(String type) {
        return type.substring("balcony.".length(), type.lastIndexOf('.'));
    }

    boolean takes(TimelineView.Happening happening) {
        return (levels.isEmpty()
                        || levels.contains(
                                WireNames.of(happening.standing().label().level())))
                && (kinds.isEmpty()
                        || kinds.contains(kind(EventCatalogue.standard()
                                .entry(happening.standing().event().getClass())
                                .type())));
    }

    private static List<String> levelWords() {
        return Arrays.stream(Level.values()).map(WireNames::of).toList();
    }

    private static Set<String> words(Reading reading, String option, List<String> known) {
        String asked = reading.options().get(option);
        if (asked == null) {
            return Set.of();
        }
        Set<String> words = Stream.of(asked.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
        if (!known.containsAll(words)) {
            throw new OptionRefused(
                    option,
                    asked,
                    "It is one or more of these, with commas: "
                            + known.stream().distinct().sorted().collect(Collectors.joining(", ")) + ".");
        }
        return words;
    }
}
