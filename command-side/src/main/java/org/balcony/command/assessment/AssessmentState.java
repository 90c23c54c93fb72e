package org.balcony.command.assessment;

import java.util.Optional;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.EventId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The latest finding on each subject, of those that say something another can contradict.
 *
 * @param latest by subject
 */
public record AssessmentState(PMap<Subject, Standing> latest) {

    /** What findings are about: the same kind and subject, the same party, or the case itself. */
    record Subject(
            FindingKind kind,
            @Nullable String subject,
            @Nullable ActorId party) {}

    /** A finding on record. */
    record Standing(EventId id, AssessmentFindingRecorded finding) {}

    static final AssessmentState NONE = new AssessmentState(HashTreePMap.empty());

    AssessmentState after(Fact fact) {
        return fact.event() instanceof AssessmentFindingRecorded finding && isComparable(finding)
                ? new AssessmentState(latest.plus(subject(finding), new Standing(fact.id(), finding)))
                : this;
    }

    static boolean restsOn(DomainEvent event) {
        return event instanceof AssessmentFindingRecorded finding && isComparable(finding);
    }

    /** The standing finding that this one contradicts. */
    Optional<Standing> contradicted(AssessmentFindingRecorded finding) {
        return Optional.ofNullable(latest.get(subject(finding)))
                .filter(before -> differs(before.finding().verdict(), finding.verdict())
                        || differs(before.finding().valueAgainstNegotiation(), finding.valueAgainstNegotiation())
                        || differs(points(before.finding()), points(finding)));
    }

    private static boolean differs(@Nullable Object before, @Nullable Object now) {
        return before != null && now != null && !before.equals(now);
    }

    private static @Nullable Integer points(AssessmentFindingRecorded finding) {
        return finding.score() == null ? null : finding.score().points();
    }

    private static boolean isComparable(AssessmentFindingRecorded finding) {
        return finding.verdict() != null || finding.valueAgainstNegotiation() != null || points(finding) != null;
    }

    private static Subject subject(AssessmentFindingRecorded finding) {
        return new Subject(finding.kind(), finding.subject(), finding.partyId());
    }
}
