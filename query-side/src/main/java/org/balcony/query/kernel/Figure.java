package org.balcony.query.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.events.value.EventId;
import org.jspecify.annotations.Nullable;

/** A number about all rows of a view, with the events it rests on. */
public sealed interface Figure {

    /** The events it was computed from. */
    List<EventId> eventIds();

    /** This and the same figure of another case in one; empty where the two make no figure together. */
    Optional<Figure> with(Figure other);

    /** The same number without the events, for readers who may know the number only. */
    default Figure alone() {
        return switch (this) {
            case Count count -> new Count(count.value(), List.of());
            case Share share -> new Share(share.value(), share.part(), share.whole(), List.of());
            case Lengths lengths -> new Lengths(lengths.summary(), lengths.each(), List.of());
            case Measure measure -> new Measure(measure.value(), List.of());
            case Said said -> new Said(said.value(), List.of());
        };
    }

    /** How many. */
    record Count(long value, List<EventId> eventIds) implements Figure {

        public Count {
            eventIds = List.copyOf(eventIds);
        }

        @Override
        public Optional<Figure> with(Figure other) {
            return other instanceof Count count
                    ? Optional.of(new Count(value + count.value, both(eventIds, count.eventIds)))
                    : Optional.empty();
        }
    }

    /**
     * A part of a whole.
     *
     * @param value part / whole to three decimals; absent where the whole is nothing, because then there is no share
     */
    record Share(@Nullable Double value, long part, long whole, List<EventId> eventIds) implements Figure {

        public Share {
            eventIds = List.copyOf(eventIds);
        }

        /** So many of so many. */
        public static Share of(long part, long whole, List<EventId> eventIds) {
            return new Share(whole == 0 ? null : Decimals.three((double) part / whole), part, whole, eventIds);
        }

        @Override
        public Optional<Figure> with(Figure other) {
            return other instanceof Share share
                    ? Optional.of(of(part + share.part, whole + share.whole, both(eventIds, share.eventIds)))
                    : Optional.empty();
        }
    }

    /**
     * Lengths of time and what is typical of them.
     *
     * @param summary absent where there is not one length
     */
    record Lengths(@Nullable DaysSummary summary, List<Days> each, List<EventId> eventIds) implements Figure {

        public Lengths {
            each = List.copyOf(each);
            eventIds = List.copyOf(eventIds);
        }

        /** These lengths. */
        public static Lengths of(List<Days> each, List<EventId> eventIds) {
            return new Lengths(DaysSummary.of(each).orElse(null), each, eventIds);
        }

        @Override
        public Optional<Figure> with(Figure other) {
            return other instanceof Lengths lengths
                    ? Optional.of(of(
                            Stream.concat(each.stream(), lengths.each.stream()).toList(),
                            both(eventIds, lengths.eventIds)))
                    : Optional.empty();
        }
    }

    /**
     * A measure that is no count, such as a mean or a spread; it says nothing about several cases together.
     *
     * @param value to three decimals; absent where nothing was measured
     */
    record Measure(@Nullable Double value, List<EventId> eventIds) implements Figure {

        public Measure {
            eventIds = List.copyOf(eventIds);
        }

        @Override
        public Optional<Figure> with(Figure other) {
            return Optional.empty();
        }
    }

    /** Something said in words, such as the stages in their order; it says nothing about several cases together. */
    record Said(List<String> value, List<EventId> eventIds) implements Figure {

        public Said {
            value = List.copyOf(value);
            eventIds = List.copyOf(eventIds);
        }

        @Override
        public Optional<Figure> with(Figure other) {
            return Optional.empty();
        }
    }

    private static List<EventId> both(List<EventId> ones, List<EventId> others) {
        List<EventId> both = new ArrayList<>(ones);
        both.addAll(others);
        return both;
    }
}
