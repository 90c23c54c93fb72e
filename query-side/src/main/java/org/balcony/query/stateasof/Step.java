package org.balcony.query.stateasof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** What one entry does to one thing: from which states it is a known step, where it leads, and what it tells. */
final class Step {

    /** The subject of a thing of which a case has only one. */
    static final String THE_ONLY_ONE = "";

    /** The state of a thing of which nothing has been said. */
    static final String NOTHING = "";

    /** Something an entry tells of a thing; of facts with the same name within the same group the latest wins. */
    record Told(@Nullable String group, Object name, Object value, boolean atFirst) {}

    private final Machine machine;
    private final String subject;
    private final Set<String> from = new HashSet<>();
    private final Set<String> stays = new HashSet<>();
    private final List<Told> told = new ArrayList<>();
    private final List<String> counted = new ArrayList<>();
    private final List<RecordedEvent> beside = new ArrayList<>();
    private final Set<String> lapses = new HashSet<>();
    private @Nullable Function<Map<String, Object>, String> to;
    private @Nullable Until lapse;

    private Step(Machine machine, String subject) {
        this.machine = machine;
        this.subject = subject;
    }

    /** What an entry does to the thing of that id. */
    static Step of(Machine machine, LocalId id) {
        return named(machine, machine.noun() + '/' + id);
    }

    /** What an entry does to the thing that is called so. */
    static Step named(Machine machine, String subject) {
        return new Step(machine, subject);
    }

    /** A known step where nothing has been said of the thing. */
    Step first() {
        from.add(NOTHING);
        return this;
    }

    /** A known step from each of these states; a step that names none is known from everywhere. */
    Step from(Enum<?>... states) {
        from.addAll(words(states));
        return this;
    }

    /** In these states the entry is a note, and leads nowhere. */
    Step stays(Enum<?>... states) {
        stays.addAll(words(states));
        return this;
    }

    /** The state it leads to; an entry that leads nowhere is a note. */
    Step to(Enum<?> state) {
        return to(_ -> WireNames.of(state));
    }

    /** The state it leads to, read from the facts whenever somebody asks. */
    Step to(Function<Map<String, Object>, String> state) {
        to = state;
        return this;
    }

    /** While in one of these states the thing passes to another when that time is over; an absent time never is. */
    Step lapses(Enum<?> after, @Nullable When last, Enum<?>... during) {
        return lapses(Until.through(after, last, after), during);
    }

    /** While in one of these states the thing passes to another on a day. */
    Step lapses(Until until, Enum<?>... during) {
        lapse = until;
        lapses.addAll(words(during));
        return this;
    }

    /** Tells something, if it was said. */
    Step tells(String name, @Nullable Object value) {
        return tells(null, name, value, false);
    }

    /** Tells something within a group of facts, if it was said. */
    Step tells(@Nullable String group, Object name, @Nullable Object value) {
        return tells(group, name, value, false);
    }

    /** Tells something within a group of facts unless it was told before. */
    Step tellsAtFirst(String group, Object name, Object value) {
        return tells(group, name, value, true);
    }

    /** Counts one more. */
    Step counts(String name) {
        counted.add(name);
        return this;
    }

    /** Rests on these entries as well. */
    Step with(Collection<RecordedEvent> others) {
        beside.addAll(others);
        return this;
    }

    private Step tells(@Nullable String group, Object name, @Nullable Object value, boolean atFirst) {
        if (value != null && !(value instanceof Collection<?> many && many.isEmpty())) {
            told.add(new Told(group, name, value, atFirst));
        }
        return this;
    }

    Machine machine() {
        return machine;
    }

    String subject() {
        return subject;
    }

    List<Told> told() {
        return told;
    }

    List<String> counted() {
        return counted;
    }

    List<RecordedEvent> beside() {
        return beside;
    }

    Optional<Until> lapse() {
        return Optional.ofNullable(lapse);
    }

    Set<String> lapsing() {
        return lapses;
    }

    /** Where it leads from that state; empty where it is a note. */
    Optional<Function<Map<String, Object>, String>> leads(String state) {
        return stays.contains(state) ? Optional.empty() : Optional.ofNullable(to);
    }

    /** Whether the machine knows it from that state. */
    boolean known(String state) {
        return from.isEmpty() ? !state.equals(NOTHING) || to != null : from.contains(state) || stays.contains(state);
    }

    private static List<String> words(Enum<?>... states) {
        return Arrays.stream(states).map(WireNames::of).toList();
    }
}
