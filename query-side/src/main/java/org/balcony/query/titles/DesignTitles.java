package org.balcony.query.titles;

import org.balcony.events.DesignEvent;
import org.balcony.events.DesignEvent.GroundRuleAdopted;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.DesignEvent.SelectionCriteriaSet;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Events of one family in words, and what they are about. */
final class DesignTitles {

    private DesignTitles() {}

    static Line of(DesignEvent event, ActorNames names) {
        return switch (event) {
            case ProcessDesignAdopted e ->
                Line.of("Process design adopted: " + Words.of(e.presenceRule()), e.frequency());
            case GroundRuleAdopted e -> Line.of("Ground rule adopted: " + Words.of(e.kind()), e.text());
            case SelectionCriteriaSet _ -> Line.of("Selection criteria set", null);
            case InclusionTargetSet e -> Line.of("Inclusion target set: " + Words.of(e.dimension()), e.group());
        };
    }

    static String subject(DesignEvent event, StreamId stream) {
        return switch (event) {
            case ProcessDesignAdopted _ -> stream.toString();
            case GroundRuleAdopted e -> "ground-rule/" + e.groundRuleId();
            case SelectionCriteriaSet _ -> stream.toString();
            case InclusionTargetSet e -> "inclusion-target/" + e.targetId();
        };
    }
}
