package org.balcony.query.evaluation.criteria;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.balcony.events.DomainEvent;

/**
 * A criterion and what can speak to it.
 *
 * @param key its name, such as {@code relevance}
 * @param meaning what it asks
 * @param words by which an evaluation names it
 */
record Criterion(
        Frame frame,
        String key,
        String meaning,
        List<String> words,
        List<ViewSource> views,
        List<RecordSource> records) {

    /**
     * A view, or a part of it.
     *
     * @param code the view
     * @param part which part of it; empty for all of it
     * @param about which entries that part is about
     */
    record ViewSource(String code, String part, Predicate<DomainEvent> about) {

        static ViewSource of(String code) {
            return new ViewSource(code, "", _ -> true);
        }
    }

    /** Records that speak for themselves. */
    record RecordSource(SpokenKind kind, Predicate<DomainEvent> which) {}

    /** Whether a finding on what an evaluation calls by that text is a finding on this criterion. */
    boolean isNamed(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        boolean elsewhere = Arrays.stream(Frame.values()).anyMatch(other -> other != frame && other.begins(plain));
        return !elsewhere && words.stream().anyMatch(word -> (" " + plain + " ").contains(" " + word + " "));
    }
}
