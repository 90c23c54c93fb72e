package org.balcony.query.titles;

import java.util.stream.Collectors;
import org.balcony.events.DesignEvent;
import org.balcony.events.DesignEvent.GroundRuleAdopted;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.DesignEvent.SelectionCriteriaSet;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** How the process is built, in words. */
final class DesignTitles {

    private DesignTitles() {}

    static Line of(DesignEvent event, ActorNames names) {
        return switch (event) {
            case ProcessDesignAdopted e ->
                Line.of("Process design adopted: version " + e.version() + presence(e), e.frequency());
            case GroundRuleAdopted e ->
                Line.of("Ground rule on " + Words.of(e.kind()) + ", " + Words.of(e.bindingness()), e.text());
            case SelectionCriteriaSet e -> Line.of("Selection criteria set: version " + e.version(), criteria(e));
            case InclusionTargetSet e -> Line.of("Inclusion target set by " + setter(e) + ": " + target(e), null);
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

    private static String presence(ProcessDesignAdopted design) {
        return switch (design.presenceRule()) {
            case NONE -> ", no presence rule";
            case QUORUM -> design.quorum() == null ? ", quorum" : ", quorum " + design.quorum();
            case ALL_PRINCIPAL_PARTIES -> ", not without all principal parties";
            case EQUAL_NUMBERS_PER_SIDE -> ", equal numbers per side";
        };
    }

    private static String criteria(SelectionCriteriaSet set) {
        return set.criteria().stream()
                .map(criterion -> criterion.text() == null ? Words.of(criterion.criterion()) : criterion.text())
                .collect(Collectors.joining("; "));
    }

    private static String setter(InclusionTargetSet target) {
        return switch (target.setBy()) {
            case DONOR -> "a donor";
            case TEAM -> "the team";
            case PARTY -> "a party";
            case PARTNER -> "a partner";
            case NORM -> "a norm";
        };
    }

    private static String target(InclusionTargetSet target) {
        String whom = target.group() == null ? Words.of(target.dimension()) : target.group();
        return switch (target.comparator()) {
            case PARITY -> "parity by " + Words.of(target.dimension());
            case EQUAL_NUMBERS_PER_SIDE -> "equal numbers per side";
            case MIN_SHARE, MIN_COUNT -> whom + ", at least " + target.value();
        };
    }
}
