package org.balcony.query.platform.views;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.platform.access.Accesses;
import org.balcony.query.platform.access.Noted.Touch;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.history.Sources;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.people.Forgetful;
import org.balcony.query.portfolio.CaseInView;
import org.jspecify.annotations.Nullable;

/**
 * Cases as views show them among others, kept with the versions of every stream they were computed from. Everything in it
 * can be computed again; it may be emptied at any time.
 */
public final class KeptFigures implements Forgetful {

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

    @Override
    public void forget() {
        cache.invalidateAll();
    }

    /** What is asked of many cases. */
    record Question(HistoryView view, Reader reader, long position, AsOf asOf, Map<String, String> options) {

        Question {
            options = Map.copyOf(options);
        }
    }

    /** These cases, in the order given, without those the reader may not know of by then. */
    List<CaseInView> of(List<StreamId> cases, Question question) {
        long head = histories.head();
        Map<StreamId, Kept> kept = new HashMap<>();
        Set<StreamId> rested = new LinkedHashSet<>(cases);
        Set<StreamId> deciding = new LinkedHashSet<>(histories.organisations());
        for (StreamId one : cases) {
            Kept newest = cache.getIfPresent(key(one, question, false));
            if (newest != null) {
                kept.put(one, newest);
            }
            Stream.of(Optional.ofNullable(newest), Optional.ofNullable(cache.getIfPresent(key(one, question, true))))
                    .flatMap(Optional::stream)
                    .forEach(known -> {
                        rested.addAll(known.versions().keySet());
                        deciding.addAll(known.decided().keySet());
                    });
        }
        Versions versions = versions(rested, deciding, question.position(), head);
        return cases.stream()
                .filter(one -> versions.then().getOrDefault(one, 0L) > 0)
                .map(one -> current(one, question, kept.get(one), versions))
                .flatMap(one -> shown(one).stream())
                .toList();
    }

    private Optional<CaseInView> shown(Kept kept) {
        accesses.current().ifPresent(noted -> noted.touch(kept.touched()));
        return kept.shown();
    }

    private Versions versions(Set<StreamId> rested, Set<StreamId> deciding, long position, long head) {
        if (position < head) {
            return new Versions(
                    histories.versions(rested, position),
                    histories.versions(deciding, head),
                    histories.organisations(),
                    door.moment());
        }
        Set<StreamId> all = new LinkedHashSet<>(rested);
        all.addAll(deciding);
        Map<StreamId, Long> now = histories.versions(all, position);
        return new Versions(now, now, histories.organisations(), door.moment());
    }

    /**
     * How far streams have come.
     *
     * @param then by the position asked for, which limits what is known
     * @param now by the newest position, which decides over who may see it
     */
    private record Versions(
            Map<StreamId, Long> then, Map<StreamId, Long> now, List<StreamId> organisations, Instant moment) {}

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
                question.view(),
                sources);
    }

    private Kept current(StreamId one, Question question, @Nullable Kept newest, Versions versions) {
        if (newest != null && newest.isAt(versions)) {
            return newest;
        }
        Kept then = cache.getIfPresent(key(one, question, true));
        if (then != null && then.isAt(versions)) {
            return then;
        }
        Sources sources = new Sources();
        Kept now = accesses.keeping(touched -> new Kept(
                computed(one, question, sources),
                sources.versions(),
                sources.decided(),
                sources.until(),
                touched.get()));
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
                question.reader(),
                door.epoch(),
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
            Reader reader,
            long epoch,
            @Nullable When recorded,
            @Nullable When occurred,
            LocalDate day,
            Map<String, String> options,
            long position) {}

    /**
     * A case in a view; without the case where it is not shown.
     *
     * @param versions of the streams it was computed from
     * @param decided versions of the streams that decided over who may see them
     * @param until when it may change although nothing is recorded
     * @param touched the protected records that it was computed from
     */
    private record Kept(
            Optional<CaseInView> shown,
            Map<StreamId, Long> versions,
            Map<StreamId, Long> decided,
            Instant until,
            Set<Touch> touched) {

        Kept {
            versions = Map.copyOf(versions);
            decided = Map.copyOf(decided);
            touched = Set.copyOf(touched);
        }

        boolean isAt(Versions now) {
            return now.moment().isBefore(until)
                    && decided.keySet().containsAll(now.organisations())
                    && isAt(versions, now.then())
                    && isAt(decided, now.now());
        }

        private static boolean isAt(Map<StreamId, Long> kept, Map<StreamId, Long> now) {
            return kept.entrySet().stream().allMatch(one -> one.getValue().equals(now.get(one.getKey())));
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
                            + (long) STREAM * (versions.size() + decided.size())
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
