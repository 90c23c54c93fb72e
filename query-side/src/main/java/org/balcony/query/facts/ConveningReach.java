package org.balcony.query.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.balcony.events.AssessmentEvent.ConveningPowerAssessed;
import org.balcony.events.AssessmentEvent.ConveningTarget;
import org.balcony.events.value.ActorOrText;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Whose convening power over whom.
 *
 * @param subject whose power
 * @param target over whom
 */
public record ConveningReach(ActorOrText subject, ActorOrText target) {

    /** What an assessment said of a target. */
    public record Said(ConveningReach reach, ConveningTarget target, Entry<ConveningPowerAssessed> in) {

        /** Access less influence; null where one of them is unknown. */
        public @Nullable Integer gap() {
            Integer access = target.access().points();
            Integer influence = target.influence().points();
            return access == null || influence == null ? null : Integer.valueOf(access - influence);
        }
    }

    /** All that was said, in the order of happening. */
    public static List<Said> all(Entries entries) {
        List<Said> all = new ArrayList<>();
        for (Entry<ConveningPowerAssessed> one : Chronology.sorted(entries.all(ConveningPowerAssessed.class))) {
            for (ConveningTarget target : one.event().targets()) {
                all.add(new Said(new ConveningReach(one.event().subject(), target.target()), target, one));
            }
        }
        return all;
    }

    /** What was said of each target, in the order of happening. */
    public static Map<ConveningReach, List<Said>> byReach(Entries entries) {
        return all(entries).stream()
                .collect(Collectors.groupingBy(Said::reach, LinkedHashMap::new, Collectors.toList()));
    }
}
