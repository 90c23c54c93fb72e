package org.balcony.query.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordedEvent;
import org.balcony.events.history.Standing;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.balcony.query.difference.DifferenceRow.Change;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.ViewTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rows in which a view at one moment differs from the same view at another. */
public final class Difference {

    private final Side before;
    private final Side after;
    private final Links links;
    private final List<RecordedEvent> moved;
    private final Between between;
    private final Map<String, JsonNode> unmoved;
    private final List<RecordedEvent> happened;

    private Difference(Side before, Side after, LongFunction<ViewTable> view) {
        Map<Long, RecordedEvent> all = new TreeMap<>();
        Stream.concat(before.events().stream(), after.events().stream()).forEach(one -> all.put(one.position(), one));
        List<RecordedEvent> known = List.copyOf(all.values());
        this.before = before;
        this.after = after;
        this.links = Links.among(known);
        this.moved = known.stream()
                .filter(one -> before.knows(one) != after.knows(one))
                .toList();
        this.between = new Between(view::apply, moved.stream().anyMatch(before::knows));
        long reached = known.stream()
                .filter(before::knows)
                .mapToLong(RecordedEvent::position)
                .max()
                .orElse(0);
        this.unmoved = clocksMoved() ? between.at(reached) : Side.rows(before.table());
        this.happened = before.standing().stream()
                .filter(one -> !(one.event() instanceof RecordEvent))
                .filter(this::happenedBetween)
                .map(Standing::original)
                .toList();
    }

    /**
     * The rows that differ: those of the later moment in their order, then those that are gone.
     *
     * @param view the view by the clocks of the later moment, from the records up to a position
     */
    public static List<DifferenceRow> between(Side before, Side after, LongFunction<ViewTable> view) {
        return new Difference(before, after, view).rows();
    }

    private List<DifferenceRow> rows() {
        Map<String, JsonNode> were = Side.rows(before.table());
        Map<String, JsonNode> are = Side.rows(after.table());
        Map<String, JsonNode> all = new LinkedHashMap<>(are);
        were.forEach(all::putIfAbsent);
        List<DifferenceRow> rows = new ArrayList<>();
        for (String key : all.keySet()) {
            JsonNode was = were.get(key);
            JsonNode is = are.get(key);
            if (!Objects.equals(was, is)) {
                rows.add(row(key, was, is));
            }
        }
        return rows;
    }

    private DifferenceRow row(String key, @Nullable JsonNode was, @Nullable JsonNode is) {
        Set<EventId> rests = new LinkedHashSet<>(links.named(is));
        rests.addAll(links.named(was));
        List<Because> because = because(key, was, is, rests);
        Set<EventId> events = new LinkedHashSet<>();
        because.stream().map(Because::eventId).filter(Objects::nonNull).forEach(events::add);
        events.addAll(rests);
        return new DifferenceRow(
                List.copyOf(events),
                was == null ? Change.ADDED : is == null ? Change.GONE : Change.CHANGED,
                key,
                was,
                is,
                was == null || is == null ? List.of() : FieldChange.between(was, is),
                because);
    }

    private List<Because> because(String key, @Nullable JsonNode was, @Nullable JsonNode is, Set<EventId> rests) {
        JsonNode meanwhile = unmoved.get(key);
        Set<Because> because = new LinkedHashSet<>();
        if (!Objects.equals(was, meanwhile)) {
            byTheClock(rests).forEach(because::add);
        }
        if (!Objects.equals(meanwhile, is)) {
            List<RecordedEvent> linked =
                    moved.stream().filter(links.concerning(rests)).toList();
            (linked.isEmpty() ? between.turn(moved, key, is) : linked)
                    .forEach(one -> because.add(Because.recorded(one)));
        }
        return because.isEmpty() ? List.of(Because.TIME) : List.copyOf(because);
    }

    private List<Because> byTheClock(Set<EventId> rests) {
        List<Because> linked = happened.stream()
                .filter(links.concerning(rests))
                .map(Because::happened)
                .toList();
        if (!linked.isEmpty()) {
            return linked;
        }
        boolean sameDay = before.asOf().day().equals(after.asOf().day());
        return sameDay && !happened.isEmpty()
                ? happened.stream().map(Because::happened).toList()
                : List.of(Because.TIME);
    }

    private boolean clocksMoved() {
        return !before.asOf().day().equals(after.asOf().day())
                || !Objects.equals(before.asOf().occurred(), after.asOf().occurred());
    }

    private boolean happenedBetween(Standing one) {
        return differs(one.occurredAt()) || differs(Entries.entry(one).when());
    }

    private boolean differs(When when) {
        AsOf then = before.asOf();
        AsOf now = after.asOf();
        return then.mayHaveOccurred(when) != now.mayHaveOccurred(when) || then.mayBeLater(when) != now.mayBeLater(when);
    }
}
