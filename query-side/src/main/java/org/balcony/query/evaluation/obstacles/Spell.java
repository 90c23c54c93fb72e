package org.balcony.query.evaluation.obstacles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.ObstacleEvent;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleRecurred;
import org.balcony.events.ObstacleEvent.ObstacleResponseStarted;
import org.balcony.events.ObstacleEvent.ObstacleSettled;
import org.balcony.events.history.Standing;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One time an obstacle was there.
 *
 * @param number counts its times from 1
 * @param begun its identification, or its return
 * @param response the first response; absent where none is on record
 * @param settled its settlement; absent while it is there
 * @param cameBack whether it returned after that
 */
record Spell(
        Entry<ObstacleIdentified> identified,
        int number,
        Entry<? extends ObstacleEvent> begun,
        @Nullable Entry<ObstacleResponseStarted> response,
        @Nullable Entry<ObstacleSettled> settled,
        boolean cameBack) {

    /** Each time of each obstacle, in the order of happening; a response may be dated before the identification. */
    static List<Spell> all(Entries entries) {
        Map<LocalId, List<Spell>> spells = new LinkedHashMap<>();
        for (Entry<ObstacleIdentified> one : entries.all(ObstacleIdentified.class)) {
            spells.put(one.event().obstacleId(), new ArrayList<>(List.of(first(one))));
        }
        for (Standing one : entries.ours()) {
            if (one.event() instanceof ObstacleEvent event) {
                switch (event) {
                    case ObstacleIdentified _ -> {}
                    case ObstacleResponseStarted started ->
                        last(spells, started.obstacleId(), Entries.entry(one, ObstacleResponseStarted.class));
                    case ObstacleSettled settled ->
                        last(spells, settled.obstacleId(), Entries.entry(one, ObstacleSettled.class));
                    case ObstacleRecurred recurred ->
                        last(spells, recurred.obstacleId(), Entries.entry(one, ObstacleRecurred.class));
                }
            }
        }
        return spells.values().stream().flatMap(List::stream).toList();
    }

    private static Spell first(Entry<ObstacleIdentified> identified) {
        return new Spell(identified, 1, identified, null, null, false);
    }

    private static void last(Map<LocalId, List<Spell>> all, LocalId id, Entry<? extends ObstacleEvent> entry) {
        List<Spell> spells = all.get(id);
        if (spells != null) {
            Spell last = spells.removeLast();
            spells.addAll(last.with(entry));
        }
    }

    /** This and what follows it; what the machine of an obstacle does not know changes nothing. */
    private List<Spell> with(Entry<? extends ObstacleEvent> entry) {
        return switch (entry.event()) {
            case ObstacleIdentified _ -> List.of(this);
            case ObstacleResponseStarted started ->
                settled != null || response != null
                        ? List.of(this)
                        : List.of(new Spell(
                                identified,
                                number,
                                begun,
                                new Entry<>(entry.standing(), started, entry.when()),
                                null,
                                false));
            case ObstacleSettled how ->
                settled != null
                        ? List.of(this)
                        : List.of(new Spell(
                                identified,
                                number,
                                begun,
                                response,
                                new Entry<>(entry.standing(), how, entry.when()),
                                false));
            case ObstacleRecurred _ ->
                settled == null
                        ? List.of(this)
                        : List.of(
                                new Spell(identified, number, begun, response, settled, true),
                                new Spell(identified, number + 1, entry, null, null, false));
        };
    }

    boolean open() {
        return settled == null;
    }

    @Nullable
    Days toResponse() {
        return response == null ? null : Days.between(begun.when(), response.when());
    }

    @Nullable
    Days toResolution() {
        return settled == null ? null : Days.between(begun.when(), settled.when());
    }

    /** How long it has been there by a day; null where it was settled. */
    @Nullable
    Days age(LocalDate day) {
        return settled == null ? Days.between(begun.when(), day) : null;
    }

    List<Entry<?>> records() {
        List<Entry<?>> records = new ArrayList<>(List.of(begun));
        if (response != null) {
            records.add(response);
        }
        if (settled != null) {
            records.add(settled);
        }
        if (!begun.id().equals(identified.id())) {
            records.add(identified);
        }
        return records;
    }
}
