package org.balcony.command.assessment;

import java.util.List;
import java.util.Optional;
import org.balcony.events.AssessmentEvent;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.ConflictSensitivityReviewed;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.AssessmentEvent.ConveningPowerAssessed;
import org.balcony.events.AssessmentEvent.ConveningTarget;
import org.balcony.events.AssessmentEvent.ConveningVerdict;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.AssessmentEvent.InfluenceObserved;
import org.balcony.events.AssessmentEvent.PowerBalanceAssessed;
import org.balcony.events.AssessmentEvent.RipenessAssessed;
import org.balcony.events.Fact;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * What later assessments and other capabilities must know of the assessments on record.
 *
 * @param latest the latest finding on each subject, of those that say something another can contradict
 * @param unconvened the targets of whom the latest verdict says that the power to convene them is insufficient
 * @param sensitivityReviewed whether it was ever asked what harm the work could do
 */
public record AssessmentState(
        PMap<Subject, Standing> latest, PSet<ActorOrText> unconvened, boolean sensitivityReviewed) {

    /** What findings are about: the same kind and subject, the same party, or the case itself. */
    record Subject(
            FindingKind kind,
            @Nullable String subject,
            @Nullable ActorId party) {}

    /** A finding on record. */
    record Standing(EventId id, AssessmentFindingRecorded finding) {}

    static final AssessmentState NONE = new AssessmentState(HashTreePMap.empty(), HashTreePSet.empty(), false);

    /** Whether the latest verdict about the party is that the power to convene it is insufficient. */
    public boolean conveningInsufficient(ActorOrText party) {
        return unconvened.contains(party);
    }

    AssessmentState after(Fact fact) {
        return fact.event() instanceof AssessmentEvent event ? after(event, fact.id()) : this;
    }

    static boolean restsOn(AssessmentEvent event) {
        return switch (event) {
            case AssessmentFindingRecorded finding -> true;
            case ConveningPowerAssessed assessed -> true;
            case ConflictSensitivityReviewed reviewed -> true;
            case RipenessAssessed assessed -> false;
            case PowerBalanceAssessed assessed -> false;
            case ContactMade contact -> false;
            case InfluenceObserved observed -> false;
        };
    }

    /** The standing finding that this one contradicts. */
    Optional<Standing> contradicted(AssessmentFindingRecorded finding) {
        return Optional.ofNullable(latest.get(subject(finding)))
                .filter(before -> differs(before.finding().verdict(), finding.verdict())
                        || differs(before.finding().valueAgainstNegotiation(), finding.valueAgainstNegotiation())
                        || differs(points(before.finding()), points(finding)));
    }

    private AssessmentState after(AssessmentEvent event, EventId id) {
        return switch (event) {
            case AssessmentFindingRecorded finding -> isComparable(finding) ? found(finding, id) : this;
            case ConveningPowerAssessed assessed -> judged(assessed);
            case ConflictSensitivityReviewed reviewed ->
                sensitivityReviewed ? this : new AssessmentState(latest, unconvened, true);
            case RipenessAssessed assessed -> this;
            case PowerBalanceAssessed assessed -> this;
            case ContactMade contact -> this;
            case InfluenceObserved observed -> this;
        };
    }

    private AssessmentState found(AssessmentFindingRecorded finding, EventId id) {
        return new AssessmentState(
                latest.plus(subject(finding), new Standing(id, finding)), unconvened, sensitivityReviewed);
    }

    private AssessmentState judged(ConveningPowerAssessed assessed) {
        List<ActorOrText> targets =
                assessed.targets().stream().map(ConveningTarget::target).toList();
        PSet<ActorOrText> next = assessed.verdict() == ConveningVerdict.INSUFFICIENT
                ? unconvened.plusAll(targets)
                : unconvened.minusAll(targets);
        return next.equals(unconvened) ? this : new AssessmentState(latest, next, sensitivityReviewed);
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
