package org.balcony.command.design;

import java.util.List;
import java.util.Optional;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.DesignEvent;
import org.balcony.events.DesignEvent.GroundRuleAdopted;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.DesignEvent.SelectionCriteriaSet;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * How the process is built.
 *
 * @param design the process design in force; absent where none was adopted
 * @param criteriaVersion the version of the selection criteria in force; 0 where none were set
 * @param lastVersions the highest numbers ever given
 * @param rules the ground rules that were adopted
 * @param replaced the ground rules that others replace
 * @param targets the inclusion targets
 * @param nominations who nominates, and who we are
 */
public record DesignState(
        @Nullable ProcessDesignAdopted design,
        int criteriaVersion,
        LastVersions lastVersions,
        PMap<LocalId, GroundRuleAdopted> rules,
        PSet<LocalId> replaced,
        PMap<LocalId, InclusionTargetSet> targets,
        Nominations nominations) {

    /** The highest numbers ever given to a process design and to a set of criteria. */
    public record LastVersions(int design, int criteria) {}

    /**
     * Who nominates candidates.
     *
     * @param us the organisation that leads the case; absent where no registration stands
     * @param by those named as nominators
     */
    public record Nominations(@Nullable ActorOrText us, PSet<ActorOrText> by) {}

    static final DesignState NONE = new DesignState(
            null,
            0,
            new LastVersions(0, 0),
            HashTreePMap.empty(),
            HashTreePSet.empty(),
            HashTreePMap.empty(),
            new Nominations(null, HashTreePSet.empty()));

    /** The process design in force. */
    public Optional<ProcessDesignAdopted> current() {
        return Optional.ofNullable(design);
    }

    /** Whether the rule was adopted and not replaced since. */
    boolean holds(LocalId rule) {
        return rules.containsKey(rule) && !replaced.contains(rule);
    }

    /** Those who nominate besides us. */
    List<String> otherNominators() {
        return nominations.by().stream()
                .filter(nominator -> !nominator.equals(nominations.us()))
                .map(ActorOrText::value)
                .sorted()
                .toList();
    }

    static boolean restsOn(DomainEvent event) {
        return event instanceof DesignEvent || event instanceof CaseRegistered || event instanceof CandidateNominated;
    }

    DesignState after(DomainEvent event) {
        return switch (event) {
            case DesignEvent own -> after(own);
            case CaseRegistered registered ->
                nominations.us() == null
                        ? with(new Nominations(registered.leadOrganisation(), nominations.by()))
                        : this;
            case CandidateNominated nominated ->
                nominated.nominatedBy() == null || nominations.by().contains(nominated.nominatedBy())
                        ? this
                        : with(new Nominations(
                                nominations.us(), nominations.by().plus(nominated.nominatedBy())));
            default -> this;
        };
    }

    /** What outlives an entry that no longer stands: its number. */
    DesignState afterAnnulled(DomainEvent event) {
        return switch (event) {
            case ProcessDesignAdopted adopted -> with(numbered(adopted.version(), 0));
            case SelectionCriteriaSet set -> with(numbered(0, set.version()));
            default -> this;
        };
    }

    private DesignState after(DesignEvent event) {
        return switch (event) {
            case ProcessDesignAdopted adopted ->
                new DesignState(
                        adopted,
                        criteriaVersion,
                        numbered(adopted.version(), 0),
                        rules,
                        replaced,
                        targets,
                        nominations);
            case SelectionCriteriaSet set ->
                new DesignState(
                        design, set.version(), numbered(0, set.version()), rules, replaced, targets, nominations);
            case GroundRuleAdopted adopted ->
                new DesignState(
                        design,
                        criteriaVersion,
                        lastVersions,
                        rules.plus(adopted.groundRuleId(), adopted),
                        adopted.supersedes() == null ? replaced : replaced.plus(adopted.supersedes()),
                        targets,
                        nominations);
            case InclusionTargetSet set ->
                new DesignState(
                        design,
                        criteriaVersion,
                        lastVersions,
                        rules,
                        replaced,
                        targets.plus(set.targetId(), set),
                        nominations);
        };
    }

    private LastVersions numbered(int designVersion, int criteria) {
        return new LastVersions(
                Math.max(lastVersions.design(), designVersion), Math.max(lastVersions.criteria(), criteria));
    }

    private DesignState with(LastVersions versions) {
        return versions.equals(lastVersions)
                ? this
                : new DesignState(design, criteriaVersion, versions, rules, replaced, targets, nominations);
    }

    private DesignState with(Nominations next) {
        return new DesignState(design, criteriaVersion, lastVersions, rules, replaced, targets, next);
    }
}
