package org.balcony.query.evaluation.inclusion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.DesignEvent.Comparator;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.DesignEvent.TargetScope;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleKind;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.evaluation.inclusion.InclusionRow.Constraint;
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
    private final List<Entry<ObstacleIdentified>> obstacles;
    private final Nominators nominators;
    private final ShownCounts shown;

    InclusionRows(Entries entries) {
        boolean smallCells = entries.reading().audience().smallCells();
        this.entries = entries;
        this.units = InclusionUnit.all(entries);
        this.targets = List.copyOf(entries.latest(InclusionTargetSet.class, InclusionTargetSet::targetId)
                .values());
        this.obstacles = List.copyOf(entries.latest(ObstacleIdentified.class, ObstacleIdentified::obstacleId)
                .values());
        this.nominators = Nominators.in(entries);
        this.shown = ShownCounts.of(units, smallCells);
    }

    List<InclusionRow> all() {
        return units.stream().flatMap(this::about).toList();
    }

    private Stream<InclusionRow> about(InclusionUnit unit) {
        return Arrays.stream(InclusionDimension.values())
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
        Tally tally = unit.tally(dimension);
        boolean total = shown.total(unit, dimension);
        boolean count = shown.count(unit, dimension, group);
        boolean all = tally.byGroup().keySet().stream().allMatch(one -> shown.count(unit, dimension, one));
        Double ratio = count ? ratio(tally, group) : null;
        Double aim = target == null ? null : aim(target.event(), tally);
        boolean persons = target != null && target.event().comparator() == Comparator.MIN_COUNT;
        Double reached = persons && count ? Double.valueOf(tally.of(group)) : persons ? null : ratio;
        List<Constraint> constraints = constraints(unit, dimension, group, target);
        Map<ActorOrText, List<Entry<?>>> named = nominators.of(unit, dimension, group);
        List<Entry<?>> basis = new ArrayList<>(unit.sessions());
        if (target != null) {
            basis.add(target);
        }
        obstacles.stream()
                .filter(one ->
                        constraints.stream().anyMatch(each -> each.eventIds().contains(one.id())))
                .forEach(basis::add);
        named.values().forEach(basis::addAll);
        RestsOn rests = new RestsOn(basis, entries.reading().asOf());
        return new InclusionRow(
                rests.ids(),
                unit.level(),
                unit.subject(),
                unit.level() == InclusionLevel.SESSION
                        ? unit.sessions().getFirst().when()
                        : null,
                unit.sessions().size(),
                unit.open(),
                dimension,
                group,
                dimension == InclusionDimension.SIDE && !group.isEmpty() ? entries.name(new ActorOrText(group)) : group,
                count ? Integer.valueOf(tally.of(group)) : null,
                total ? Integer.valueOf(tally.total()) : null,
                ratio,
                count ? trend(unit, dimension, group) : null,
                target == null ? null : target.event().targetId(),
                target == null ? null : target.event().comparator(),
                aim,
                reached == null || aim == null ? null : Double.valueOf(Decimals.three(reached - aim)),
                target == null || !all ? null : apart(tally, target.event()),
                target == null ? null : tolerance(target.event()),
                target == null || !all || !count
                        ? null
                        : tally.met(target.event()).orElse(null),
                target == null ? null : target.event().setBy(),
                named.keySet().stream().map(entries::name).toList(),
                constraints,
                !count || !total,
                rests.disputed(),
                rests.corrected(),
                rests.uncertain());
    }

    private static @Nullable Double ratio(Tally tally, String group) {
        return tally.total() == 0 ? null : Double.valueOf(Decimals.three((double) tally.of(group) / tally.total()));
    }

    /** Half for parity of one group with the others, an equal part for parity of all groups. */
    private static @Nullable Double aim(InclusionTargetSet target, Tally tally) {
        return switch (target.comparator()) {
            case PARITY ->
                target.group() != null || tally.byGroup().size() == 1
                        ? 0.5
                        : Decimals.three(1.0 / tally.byGroup().size());
            case EQUAL_NUMBERS_PER_SIDE -> Decimals.three(1.0 / tally.byGroup().size());
            case MIN_SHARE, MIN_COUNT ->
                target.value() == null ? null : target.value().value().doubleValue();
        };
    }

    private static @Nullable Integer apart(Tally tally, InclusionTargetSet target) {
        return tally.apart(target).isPresent() ? tally.apart(target).getAsInt() : null;
    }

    private static BigDecimal tolerance(InclusionTargetSet target) {
        return Tally.tolerance(target);
    }

    /** For a session, since the session before; for an iteration and the case, from the first session to the last. */
    private @Nullable Double trend(InclusionUnit unit, InclusionDimension dimension, String group) {
        List<Entry<SessionHeld>> over = unit.sessions();
        if (unit.level() == InclusionLevel.SESSION) {
            List<Entry<SessionHeld>> all = units.getLast().counted(dimension);
            int at = all.indexOf(over.getFirst());
            over = at < 1 ? List.of() : all.subList(at - 1, at + 1);
        }
        if (over.size() < 2 || !shown.sessions()) {
            return null;
        }
        Double first = ratio(InclusionUnit.tally(List.of(over.getFirst()), dimension), group);
        Double last = ratio(InclusionUnit.tally(List.of(over.getLast()), dimension), group);
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

    /** Obstacles that name what the row is about, and constraints on inclusion that name nothing. */
    private List<Constraint> constraints(
            InclusionUnit unit,
            InclusionDimension dimension,
            String group,
            @Nullable Entry<InclusionTargetSet> target) {
        List<String> about = new ArrayList<>(List.of(group, unit.subject(), WireNames.of(dimension)));
        unit.sessions().forEach(one -> about.add(one.event().sessionId().value()));
        if (target != null) {
            about.add(target.event().targetId().value());
        }
        return obstacles.stream()
                .filter(one -> touches(one.event(), about))
                .map(one -> new Constraint(one.event().obstacleId(), List.<EventId>of(one.id())))
                .toList();
    }

    private static boolean touches(ObstacleIdentified obstacle, List<String> about) {
        return obstacle.affects().isEmpty()
                ? obstacle.kind() == ObstacleKind.INCLUSION_CONSTRAINT
                : obstacle.affects().stream().anyMatch(one -> about.contains(one.toLowerCase(Locale.ROOT)));
    }

    /** How many constraints on inclusion there are on record, linked or not. */
    List<EventId> constraints() {
        return obstacles.stream()
                .filter(one -> one.event().kind() == ObstacleKind.INCLUSION_CONSTRAINT)
                .map(Entry::id)
                .toList();
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
