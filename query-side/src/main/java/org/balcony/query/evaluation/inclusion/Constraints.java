package org.balcony.query.evaluation.inclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleKind;
import org.balcony.events.codec.WireNames;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** Obstacles in the way of including people. */
record Constraints(List<Entry<ObstacleIdentified>> obstacles) {

    static Constraints in(Entries entries) {
        return new Constraints(List.copyOf(entries.latest(ObstacleIdentified.class, ObstacleIdentified::obstacleId)
                .values()));
    }

    /** Obstacles that name what the row is about, and constraints on inclusion that name nothing. */
    List<Entry<ObstacleIdentified>> on(
            InclusionUnit unit,
            InclusionDimension dimension,
            String group,
            @Nullable Entry<InclusionTargetSet> target) {
        List<String> about = new ArrayList<>(List.of(group, unit.subject(), WireNames.of(dimension)));
        unit.sessions().forEach(one -> about.add(one.event().sessionId().value()));
        if (target != null) {
            about.add(target.event().targetId().value());
        }
        return obstacles.stream().filter(one -> touches(one.event(), about)).toList();
    }

    private static boolean touches(ObstacleIdentified obstacle, List<String> about) {
        return obstacle.affects().isEmpty()
                ? isOnInclusion(obstacle)
                : obstacle.affects().stream().anyMatch(one -> about.contains(one.toLowerCase(Locale.ROOT)));
    }

    private static boolean isOnInclusion(ObstacleIdentified obstacle) {
        return obstacle.kind() == ObstacleKind.INCLUSION_CONSTRAINT;
    }

    /** The constraints on inclusion on record, whatever they touch. */
    List<Entry<ObstacleIdentified>> onInclusion() {
        return obstacles.stream().filter(one -> isOnInclusion(one.event())).toList();
    }
}
