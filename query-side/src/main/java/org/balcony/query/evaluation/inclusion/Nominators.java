package org.balcony.query.evaluation.inclusion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.query.facts.People;
import org.balcony.query.facts.Tally;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/** Who proposed the people who may be counted. */
record Nominators(People people) {

    static Nominators in(Entries entries) {
        return new Nominators(People.in(entries));
    }

    /**
     * Who nominated people of a group: at the case, whoever was nominated; at a session or an iteration, whoever is on record
     * as having been there.
     */
    Map<ActorOrText, List<Entry<?>>> of(InclusionUnit unit, InclusionDimension dimension, String group) {
        Set<LocalId> there = unit.sessions().stream()
                .flatMap(one -> people.at(one.event().sessionId()).keySet().stream())
                .collect(Collectors.toSet());
        Map<ActorOrText, List<Entry<?>>> named = new LinkedHashMap<>();
        for (Entry<CandidateNominated> one : people.nominated().values()) {
            ActorOrText by = one.event().nominatedBy();
            boolean counted = unit.level() == InclusionLevel.CASE
                    || there.contains(one.event().participationId());
            if (by != null && counted && maybeOf(one.event(), dimension, group)) {
                named.computeIfAbsent(by, _ -> new ArrayList<>()).add(one);
            }
        }
        return named;
    }

    /** Nobody says of a person what gender or age it is, or from where. */
    private static boolean maybeOf(CandidateNominated one, InclusionDimension dimension, String group) {
        return switch (dimension) {
            case SIDE -> Tally.named(one.side().value()).equals(group);
            case SECTOR -> one.sector() == null || WireNames.of(one.sector()).equals(group);
            case GENDER, AGE_GROUP, REGION, LEVEL -> true;
        };
    }
}
