package org.balcony.query.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stretches of days on the calendar, apart from each other and in order. */
public record Spans(List<Span> list) {

    public static final Spans NONE = new Spans(List.of());

    /** From a day to a day; as many days long as lie between. */
    public record Span(LocalDate from, LocalDate to) {

        public long days() {
            return ChronoUnit.DAYS.between(from, to);
        }
    }

    /** The stretches covered by any of these; a stretch that ends before it begins is none. */
    public static Spans covering(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        spans.stream()
                .filter(span -> !span.to().isBefore(span.from()))
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> {
                    if (merged.isEmpty() || merged.getLast().to().isBefore(span.from())) {
                        merged.add(span);
                    } else if (span.to().isAfter(merged.getLast().to())) {
                        merged.set(merged.size() - 1, new Span(merged.getLast().from(), span.to()));
                    }
                });
        return new Spans(List.copyOf(merged));
    }

    public long days() {
        return list.stream().mapToLong(Span::days).sum();
    }

    /** The days that lie in both. */
    public Spans within(Spans others) {
        List<Span> common = new ArrayList<>();
        for (Span mine : list) {
            for (Span other : others.list) {
                LocalDate from = mine.from().isAfter(other.from()) ? mine.from() : other.from();
                LocalDate to = mine.to().isBefore(other.to()) ? mine.to() : other.to();
                common.add(new Span(from, to));
            }
        }
        return covering(common);
    }

    /** The gaps between these stretches inside one stretch, as far as they are longer than that many days. */
    public Spans gapsIn(Span window, long longerThanDays) {
        List<Span> gaps = new ArrayList<>();
        LocalDate reached = window.from();
        for (Span span : within(new Spans(List.of(window))).list) {
            gaps.add(new Span(reached, span.from()));
            reached = span.to().isAfter(reached) ? span.to() : reached;
        }
        gaps.add(new Span(reached, window.to()));
        return new Spans(
                gaps.stream().filter(gap -> gap.days() > longerThanDays).toList());
    }
}
