package org.balcony.query.evaluation.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.value.When;
import org.balcony.query.facts.Chronology;
import org.balcony.query.facts.ContactSlots;
import org.balcony.query.facts.ContactSlots.Slot;
import org.balcony.query.facts.ContactSlots.State;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.SmallCells;
import org.jspecify.annotations.Nullable;

/** The rows of plans, each followed by the rows of its due days. */
final class FollowUpRows {

    private final Entries entries;
    private final List<ContactSlots> contacts;
    private final DesignProvision design;
    private final boolean shown;

    FollowUpRows(Entries entries, List<ContactSlots> contacts) {
        this.entries = entries;
        this.contacts = contacts;
        this.design = DesignProvision.in(entries);
        SmallCells cells = entries.reading().audience().cells();
        this.shown = entries.reading().audience().smallCells()
                || plans().allMatch(plan -> {
                    List<ContactSlots> ours = under(plan);
                    return !cells.small(ours.size())
                            && byDay(ours).values().stream().allMatch(reached -> reached.large(cells));
                });
    }

    /** Whether numbers of people are shown. */
    boolean shown() {
        return shown;
    }

    List<FollowUpRow> all() {
        return plans().flatMap(this::rows).toList();
    }

    private Stream<Entry<FollowUpPlanned>> plans() {
        return entries.latest(FollowUpPlanned.class, FollowUpPlanned::planId).values().stream()
                .sorted(Comparator.<Entry<FollowUpPlanned>, When>comparing(Entry::when, Chronology.OF_DATES)
                        .thenComparing(one -> one.event().planId().value()));
    }

    private List<ContactSlots> under(Entry<FollowUpPlanned> plan) {
        return contacts.stream()
                .filter(one -> one.plan().planId().equals(plan.event().planId())
                        && plan.event().cohort().contains(one.participation()))
                .toList();
    }

    private static Map<LocalDate, Reached> byDay(List<ContactSlots> contacts) {
        Map<LocalDate, List<Slot>> days = contacts.stream()
                .flatMap(one -> one.slots().stream())
                .collect(Collectors.groupingBy(Slot::dueOn, TreeMap::new, Collectors.toList()));
        Map<LocalDate, Reached> reached = new TreeMap<>();
        days.forEach((day, slots) -> reached.put(day, new Reached(slots)));
        return reached;
    }

    private Stream<FollowUpRow> rows(Entry<FollowUpPlanned> plan) {
        List<ContactSlots> ours = under(plan);
        Reached whole =
                new Reached(ours.stream().flatMap(one -> one.slots().stream()).toList());
        List<FollowUpRow> rows = new ArrayList<>(List.of(row(plan, null, ours.size(), whole)));
        byDay(ours)
                .forEach((day, reached) ->
                        rows.add(row(plan, day, reached.slots().size(), reached)));
        return rows.stream();
    }

    private FollowUpRow row(Entry<FollowUpPlanned> plan, @Nullable LocalDate day, int cohort, Reached reached) {
        FollowUpPlanned said = plan.event();
        List<Entry<?>> basis = new ArrayList<>(List.of(plan));
        basis.addAll(reached.basis());
        basis.addAll(design.basis(plan));
        RestsOn rests = new RestsOn(basis, entries.reading().asOf());
        return new FollowUpRow(
                rests.ids(),
                day == null ? FollowUpLevel.PLAN : FollowUpLevel.DUE_DAY,
                said.planId(),
                day,
                said.purpose(),
                plan.when(),
                said.until(),
                said.cadenceDays(),
                design.lacks(plan) ? DesignProvision.NOT_PART : null,
                shown(cohort),
                shown(reached.slots().size()),
                shown(reached.count(State.MADE)),
                shown(reached.count(State.MISSED)),
                shown(reached.count(State.VOID)),
                shown(reached.count(State.DUE)),
                shown ? reached.coverage() : null,
                shown ? reached.reentry() : Map.of(),
                shown ? reached.attitudeTrend() : null,
                shown(reached.crossSide()),
                rests.disputed(),
                rests.corrected(),
                rests.uncertain());
    }

    private @Nullable Integer shown(int count) {
        return shown ? Integer.valueOf(count) : null;
    }

    /** That follow-up was no part of the design, where that holds of a plan, or of the case where there is none. */
    Optional<String> note() {
        boolean lacks = plans().findAny().isEmpty() ? design.lackedWithoutPlans() : plans().anyMatch(design::lacks);
        return lacks ? Optional.of(DesignProvision.NOT_PART) : Optional.empty();
    }
}
