package org.balcony.query.evaluation.inclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.DesignEvent.TargetScope;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.access.Shelf;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.evaluation.inclusion.InclusionRow.Constraint;
import org.balcony.query.facts.CountedSessions;
import org.balcony.query.facts.RestsOn;
import org.balcony.query.facts.Tally;
import org.balcony.query.kernel.Decimals;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** The rows about each level, dimension, group and target. */
final class InclusionRows {

    private final Entries entries;
    private final List<InclusionUnit> units;
    private final List<Entry<InclusionTargetSet>> targets;
    private final Constraints constraints;
    private final Nominators nominators;
    private final ShownCounts shown;
    private final boolean counted;

    InclusionRows(Entries entries) {
        this.entries = entries;
        this.counted = entries.reading().audience().counts(Shelf.SESSIONS);
        this.units = counted ? InclusionUnit.told(entries) : InclusionUnit.all(entries);
        this.targets = counted
                ? List.of()
                : List.copyOf(entries.latest(InclusionTargetSet.class, InclusionTargetSet::targetId)
                        .values());
        this.constraints = Constraints.in(entries);
        this.nominators = Nominators.in(entries);
        this.shown = ShownCounts.to(entries.reading().audience(), counted);
    }

    List<InclusionRow> all() {
        return units.stream().flatMap(this::about).toList();
    }

    private Stream<InclusionRow> about(InclusionUnit unit) {
        return (counted ? CountedSessions.DIMENSIONS : List.of(InclusionDimension.values()))
                .stream()
                        .filter(dimension -> !unit.tally(dimension).isEmpty())
                        .flatMap(dimension -> along(unit.over(unit.counted(dimension)), dimension));
    }

    private Stream<InclusionRow> along(InclusionUnit unit, InclusionDimension dimension) {
        List<Entry<InclusionTargetSet>> aimed = targets.stream()
                .filter(target -> target.event().dimension() == dimension
                        && level(target.event().scope()) == unit.level()
                        && !bound(unit, target).isEmpty())
                .toList();
        TreeSet<String> groups = new TreeSet<>(unit.tally(dimension).byGroup().keySet());
        aimed.forEach(target -> {
            if (target.event().group() != null) {
                groups.add(Tally.named(target.event().group()));
            }
        });
        return groups.stream().flatMap(group -> group(unit, dimension, group, aimed));
    }

    /** One row for each target about a group; one without a target where none binds all of its sessions. */
    private Stream<InclusionRow> group(
            InclusionUnit unit, InclusionDimension dimension, String group, List<Entry<InclusionTargetSet>> aimed) {
        List<InclusionRow> rows = new ArrayList<>();
        boolean whole = false;
        for (Entry<InclusionTargetSet> target : aimed) {
            String about = target.event().group();
            if (about == null || Tally.named(about).equals(group)) {
                List<Entry<SessionHeld>> bound = bound(unit, target);
                whole |= bound.size() == unit.sessions().size();
                rows.add(row(unit.over(bound), dimension, group, target));
            }
        }
        if (!whole) {
            rows.addFirst(row(unit, dimension, group, null));
        }
        return rows.stream();
    }

    private InclusionRow row(
            InclusionUnit unit,
            InclusionDimension dimension,
            String group,
            @Nullable Entry<InclusionTargetSet> target) {
        GroupCount count = GroupCount.of(unit, dimension, group, shown);
        InclusionTargetSet aim = target == null ? null : target.event();
        List<Entry<ObstacleIdentified>> obstacles =
                counted ? List.of() : constraints.on(unit, dimension, group, target);
        Map<ActorOrText, List<Entry<?>>> named = counted ? Map.of() : nominators.of(unit, dimension, group);
        RestsOn rests = rests(unit, target, obstacles, named);
        return new InclusionRow(
                counted ? List.of() : rests.ids(),
                unit.level(),
                unit.subject(),
                unit.level() == InclusionLevel.SESSION
                        ? unit.sessions().getFirst().when()
                        : null,
                unit.sessions().size(),
                unit.open(),
                dimension,
                group,
                name(dimension, group),
                count.n(),
                count.total(),
                count.ratio(),
                counted ? null : trend(unit, dimension, group),
                aim == null ? null : aim.targetId(),
                aim == null ? null : aim.comparator(),
                aim == null ? null : count.aim(aim),
                aim == null ? null : count.gap(aim),
                aim == null ? null : count.apart(aim),
                aim == null ? null : Tally.tolerance(aim),
                aim == null ? null : count.met(aim),
                aim == null ? null : aim.setBy(),
                named.keySet().stream().map(entries::name).toList(),
                obstacles.stream()
                        .map(one -> new Constraint(one.event().obstacleId(), List.of(one.id())))
                        .toList(),
                !count.shown() || !count.totalShown(),
                rests.disputed(),
                rests.corrected(),
                rests.uncertain());
    }

    private RestsOn rests(
            InclusionUnit unit,
            @Nullable Entry<InclusionTargetSet> target,
            List<Entry<ObstacleIdentified>> obstacles,
            Map<ActorOrText, List<Entry<?>>> named) {
        List<Entry<?>> basis = new ArrayList<>(unit.sessions());
        if (target != null) {
            basis.add(target);
        }
        basis.addAll(obstacles);
        named.values().forEach(basis::addAll);
        return new RestsOn(basis, entries.reading().asOf());
    }

    /** Sides are written like actors; other groups are words. */
    private String name(InclusionDimension dimension, String group) {
        return dimension == InclusionDimension.SIDE && !group.isEmpty() ? entries.name(new ActorOrText(group)) : group;
    }

    /** For a session, since the session before; for an iteration and the case, from the first session to the last. */
    private @Nullable Double trend(InclusionUnit unit, InclusionDimension dimension, String group) {
        List<Entry<SessionHeld>> over = unit.sessions();
        if (unit.level() == InclusionLevel.SESSION) {
            List<Entry<SessionHeld>> all = units.getLast().counted(dimension);
            int at = all.indexOf(over.getFirst());
            over = at < 1 ? List.of() : all.subList(at - 1, at + 1);
        }
        if (over.size() < 2) {
            return null;
        }
        Double first = GroupCount.ratio(InclusionUnit.tally(List.of(over.getFirst()), dimension), group);
        Double last = GroupCount.ratio(InclusionUnit.tally(List.of(over.getLast()), dimension), group);
        return first == null || last == null ? null : Double.valueOf(Decimals.three(last - first));
    }

    private static InclusionLevel level(TargetScope scope) {
        return switch (scope) {
            case EACH_SESSION -> InclusionLevel.SESSION;
            case ITERATION -> InclusionLevel.ITERATION;
            case CASE -> InclusionLevel.CASE;
        };
    }

    /** The sessions that were held once the target had certainly been set. */
    private static List<Entry<SessionHeld>> bound(InclusionUnit unit, Entry<InclusionTargetSet> target) {
        var set = target.when().latest();
        return set == null
                ? List.of()
                : unit.sessions().stream()
                        .filter(one -> one.when().latest() == null
                                || !set.isAfter(one.when().latest()))
                        .toList();
    }

    /** The constraints on inclusion on record, linked to a row or not. */
    List<EventId> constraints() {
        return constraints.onInclusion().stream().map(Entry::id).toList();
    }

    /** Whether the sessions are only counted for this reader. */
    boolean onlyCounted() {
        return counted;
    }

    /** The sessions that were counted. */
    List<LocalId> counted() {
        return units.isEmpty()
                ? List.of()
                : units.getLast().sessions().stream()
                        .map(one -> one.event().sessionId())
                        .toList();
    }
}
