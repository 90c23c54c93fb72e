package org.balcony.query.evaluation.conveningpower;

import java.util.ArrayList;
import java.util.List;
import org.balcony.events.PowerEvent.LeverageApplied;
import org.balcony.events.PowerEvent.LeverageKind;
import org.balcony.events.value.EventId;
import org.balcony.query.facts.ConveningReach.Said;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Words;

/**
 * What somebody's power over a target rests on.
 *
 * @param source as the assessment says it, or what sort of leverage was applied
 */
record PowerSource(List<EventId> eventIds, String source) {

    /** Reputation, relationship, resources; conditions, incentives and words. */
    static List<PowerSource> soft(List<Said> said, List<Entry<LeverageApplied>> leverage) {
        List<PowerSource> sources = new ArrayList<>();
        if (!said.isEmpty()) {
            said.getLast().target().softSources().forEach(source -> sources.add(stated(said.getLast(), source)));
        }
        leverage.stream()
                .filter(one -> !hard(one.event().kind()))
                .map(PowerSource::applied)
                .forEach(sources::add);
        return sources;
    }

    /** Threat, force and punishment. */
    static List<PowerSource> hard(List<Said> said, List<Entry<LeverageApplied>> leverage) {
        List<PowerSource> sources = new ArrayList<>();
        if (!said.isEmpty()) {
            said.getLast().target().hardSources().forEach(source -> sources.add(stated(said.getLast(), source)));
        }
        leverage.stream()
                .filter(one -> hard(one.event().kind()))
                .map(PowerSource::applied)
                .forEach(sources::add);
        return sources;
    }

    private static PowerSource stated(Said said, String source) {
        return new PowerSource(List.of(said.in().id()), source);
    }

    private static PowerSource applied(Entry<LeverageApplied> leverage) {
        return new PowerSource(List.of(leverage.id()), Words.of(leverage.event().kind()));
    }

    private static boolean hard(LeverageKind kind) {
        return switch (kind) {
            case MILITARY_THREAT, SANCTION -> true;
            case CONDITIONALITY, INCENTIVE, NORMATIVE_MESSAGE, RECOGNITION_OFFER, PUBLIC_STATEMENT, QUIET_PERSUASION ->
                false;
        };
    }
}
