package org.balcony.query.stateasof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.WireNames;
import org.balcony.events.history.Standing;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Reading;
import org.jspecify.annotations.Nullable;

/** One thing as the entries about it leave it, in the order of storing. */
final class Thing {

    /** The state of a thing of which only notes stand. */
    private static final String UNKNOWN = "unknown";

    private final Machine machine;
    private final String subject;
    private final Reading reading;
    private final List<Standing> by = new ArrayList<>();
    private final List<RecordedEvent> beside = new ArrayList<>();
    private final Map<Object, Object> facts = new LinkedHashMap<>();
    private final Set<String> lapsing = new HashSet<>();
    private Function<Map<String, Object>, String> state = _ -> Step.NOTHING;
    private @Nullable Until lapse;
    private @Nullable Standing last;
    private boolean unexpected;

    Thing(Step step, Reading reading) {
        this.machine = step.machine();
        this.subject =
                step.subject().equals(Step.THE_ONLY_ONE) ? reading.subject().toString() : step.subject();
        this.reading = reading;
    }

    /** Takes one more step. */
    void take(Step step, Standing one) {
        by.add(one);
        beside.addAll(step.beside());
        String before = state();
        boolean known = step.known(before);
        step.told().forEach(this::hear);
        step.counted().forEach(name -> facts.merge(name, 1, (count, more) -> (int) count + (int) more));
        step.lapse().ifPresent(until -> {
            lapse = until;
            lapsing.clear();
            lapsing.addAll(step.lapsing());
        });
        step.leads(before)
                .ifPresentOrElse(
                        next -> {
                            state = next;
                            last = one;
                            unexpected = !known;
                        },
                        () -> unexpected |= !known);
    }

    Machine machine() {
        return machine;
    }

    /** The state it is in by its entries, whatever the day. */
    String state() {
        return state.apply(shown(facts));
    }

    /** Whether a date has taken it further than its entries. */
    boolean lapsed() {
        return lapse != null && lapse.over(day()) && lapsing.contains(state());
    }

    List<Standing> by() {
        return by;
    }

    /** What is shown of it. */
    StateRow row() {
        Map<String, Object> said = shown(facts);
        String reached = state();
        Standing since = last == null ? by.getLast() : last;
        StateRow row = StateRow.of(
                machine.word(),
                subject,
                reached.equals(Step.NOTHING) ? UNKNOWN : reached,
                since,
                by,
                reading.asOf(),
                said,
                unexpected);
        row = row.restingAlsoOn(beside);
        return lapse != null && lapse.from() != null && lapsed()
                ? row.lapsed(lapse.after(), When.of(lapse.from().toString()))
                : row;
    }

    private LocalDate day() {
        return reading.asOf().day();
    }

    private void hear(Step.Told told) {
        Map<Object, Object> place = told.group() == null ? facts : group(told.group());
        if (told.atFirst()) {
            place.putIfAbsent(told.name(), told.value());
        } else {
            place.put(told.name(), told.value());
        }
    }

    @SuppressWarnings("unchecked")
    private Map<Object, Object> group(String name) {
        return (Map<Object, Object>) facts.computeIfAbsent(name, _ -> new LinkedHashMap<>());
    }

    private Map<String, Object> shown(Map<?, ?> told) {
        Map<String, Object> shown = new LinkedHashMap<>();
        told.forEach((name, value) -> shown.put(String.valueOf(shown(name)), shown(value)));
        return shown;
    }

    private Object shown(Object value) {
        return switch (value) {
            case Enum<?> constant -> WireNames.of(constant);
            case ActorId actor -> reading.names().of(actor);
            case ActorOrText actor -> reading.names().of(actor);
            case Until until -> until.on(day());
            case Map<?, ?> group -> shown(group);
            case Collection<?> many -> many.stream().map(this::shown).toList();
            default -> value;
        };
    }
}
