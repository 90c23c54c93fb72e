package org.balcony.query.platform.views;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.platform.access.Accesses;
import org.balcony.query.platform.access.Noted.Touch;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.history.Sources;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.Sight;
import org.balcony.query.portfolio.CaseInView;
import org.jspecify.annotations.Nullable;

/**
 * Cases as views show them among others, kept with the versions of every stream they were computed from. Everything in it
 * can be computed again; it may be emptied at any time.
 */
public final class KeptFigures {

    /** What one kept case costs in memory beside its figures, and what each reference costs, roughly, in bytes. */
    private static final int OVERHEAD = 1_000;

    private static final int STREAM = 150;
    private static final int REFERENCE = 40;
    private static final int TOUCH = 120;

    private final CaseHistories histories;
    private final ReadDoor door;
    private final Accesses accesses;
    private final Cache<Key, Kept> cache;

    /** With room for about that many bytes of figures. */
    public KeptFigures(CaseHistories histories, ReadDoor door, long maximumBytes) {
        this(histories, door, new Accesses(_ -> {}), maximumBytes);
    }

    /** The same; what a kept case rests on is noted whenever it is shown. */
    public KeptFigures(CaseHistories histories, ReadDoor door, Accesses accesses, long maximumBytes) {
        this.histories = histories;
        this.door = door;
        this.accesses = accesses;
        this.cache = Caffeine.newBuilder()
                .maximumWeight(maximumBytes)
                .weigher((Key _, Kept kept) -> kept.weight())
                .build();
    }

    /** What is asked of many cases. */
    record Question(HistoryView view, Reader reader, long position, AsOf asOf, Map<String, String> options) {

        Question {
            options = Map.copyOf(options);
        }
    }

    /** These cases, in the order given, without those the reader may not know of by then. */
    List<CaseInView> of(List<StreamId> cases, Question question) {
        Map<StreamId, Kept> kept = new HashMap<>();
        Set<StreamId> rested = new LinkedHashSet<>(cases);
        for (StreamId one : cases) {
            Kept newest = cache.getIfPresent(key(one, question, false));
            if (newest != null) {
                kept.put(one, newest);
                rested.addAll(newest.versions().keySet());
            }
        }
        Map<StreamId, Long> versions = histories.versions(rested, question.position());
        return cases.stream()
                .filter(one -> versions.getOrDefault(one, 0L) > 0)
                .map(one -> current(one, question, kept.get(one), versions))
                .flatMap(one -> shown(one).stream())
                .toList();
    }

    private Optional<CaseInView> shown(Kept kept) {
        accesses.current().ifPresent(noted -> noted.touch(kept.touched()));
        return kept.shown();
    }

    /** One case, computed now, with what it was computed from. */
    Optional<CaseInView> computed(StreamId one, Question question, Sources sources) {
        return reading(one, question, sources).flatMap(reading -> CaseInView.of(question.view(), reading));
    }

    /** A reading of one case for the question. */
    Optional<Reading> reading(StreamId one, Question question, Sources sources) {
        return histories.reading(
                one,
                question.reader(),
                question.position(),
                question.asOf(),
                Reading.Order.OCCURRED,
                question.options(),
                sources);
    }

    private Kept current(StreamId one, Question question, @Nullable Kept newest, Map<StreamId, Long> versions) {
        if (newest != null && newest.isAt(versions)) {
            return newest;
        }
        Kept then = cache.getIfPresent(key(one, question, true));
        if (then != null) {
            return then;
        }
        Sources sources = new Sources();
        Kept now = accesses.keeping(
                touched -> new Kept(computed(one, question, sources), sources.versions(), touched.get()));
        if (question.view().repeatable()) {
            cache.put(key(one, question, newest != null && now.isBehind(newest)), now);
        }
        return now;
    }

    private Key key(StreamId one, Question question, boolean pinned) {
        return new Key(
                question.view().entry().name(),
                question.view().entry().version(),
                one,
                door.sight(question.reader()),
                new Audience(door.showsPositions(question.reader()), door.showsSmallCells(question.reader())),
                question.asOf().recorded(),
                question.asOf().occurred(),
                question.asOf().day(),
                question.options(),
                pinned ? question.position() : 0);
    }

    /**
     * What decides over a case in a view, beside the records.
     *
     * @param position 0 for the newest that was computed; the position where it is an earlier one, which never changes
     */
    private record Key(
            String view,
            int version,
            StreamId subject,
            Sight sight,
            Audience audience,
            @Nullable When recorded,
            @Nullable When occurred,
            LocalDate day,
            Map<String, String> options,
            long position) {}

    /**
     * A case in a view, the versions of the streams it was computed from, and the protected records among what was read for
     * it; without the case where it is not shown.
     */
    private record Kept(Optional<CaseInView> shown, Map<StreamId, Long> versions, Set<Touch> touched) {

        Kept {
            versions = Map.copyOf(new LinkedHashMap<>(versions));
        }

        boolean isAt(Map<StreamId, Long> now) {
            return versions.entrySet().stream().allMatch(one -> one.getValue().equals(now.get(one.getKey())));
        }

        boolean isBehind(Kept newest) {
            return versions.entrySet().stream()
                    .anyMatch(one -> one.getValue() < newest.versions.getOrDefault(one.getKey(), 0L));
        }

        int weight() {
            long references = shown.stream()
                    .flatMap(one -> one.row().figures().values().stream())
                    .mapToLong(KeptFigures::references)
                    .sum();
            return (int) Math.min(
                    Integer.MAX_VALUE,
                    OVERHEAD
                            + (long) STREAM * versions.size()
                            + (long) TOUCH * touched.size()
                            + REFERENCE * references);
        }
    }

    private static long references(Figure figure) {
        long more = switch (figure) {
            case Figure.Lengths lengths -> lengths.each().size();
            case Figure.Said said -> said.value().size();
            case Figure.Count _, Figure.Share _, Figure.Measure _ -> 1;
        };
        return more + figure.eventIds().size();
    }
}
