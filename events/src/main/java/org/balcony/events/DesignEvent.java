package org.balcony.events;

import java.util.List;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Language;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Quantity;
import org.balcony.events.value.Scope;
import org.balcony.events.value.Score;
import org.jspecify.annotations.Nullable;

/** How the process is built: formats, rules, criteria and targets. */
public sealed interface DesignEvent extends DomainEvent {

    /**
     * A version of the process design was adopted.
     *
     * @param version counts the designs of the case from 1
     * @param processKinds the formats it uses
     * @param approach whether the third party teaches or draws out; absent where not said
     * @param venue where it takes place; absent where not settled
     * @param frequency how often; absent where not said
     * @param languages the languages it is held in
     * @param presenceRule who must be there for a session to open
     * @param quorum how many parties make the quorum, from 2; absent unless the rule is a quorum
     * @param followUpProvision what is planned for afterwards; absent where nothing is
     * @param mediaPosture how it deals with the media; absent where not settled
     */
    @EventType(value = "design.process-design-adopted", version = 1)
    record ProcessDesignAdopted(
            int version,
            List<ProcessKind> processKinds,
            @Nullable Approach approach,
            @Nullable Venue venue,
            @Nullable String frequency,
            List<Language> languages,
            PresenceRule presenceRule,
            @Nullable Integer quorum,
            @Nullable String followUpProvision,
            @Nullable MediaPosture mediaPosture)
            implements DesignEvent {
        public ProcessDesignAdopted {
            processKinds = List.copyOf(processKinds);
            languages = List.copyOf(languages);
        }
    }

    /**
     * A ground rule was accepted by those it binds.
     *
     * @param groundRuleId names the rule within the case
     * @param kind what it is about
     * @param text the rule itself
     * @param bindingness how far it binds
     * @param agreedBy the sides that agreed to it
     * @param scope what it holds for; absent means the case
     * @param sides the sides in scope, where they are others than the scope implies
     * @param supersedes the rule it replaces; absent where it replaces none
     */
    @EventType(value = "design.ground-rule-adopted", version = 1)
    record GroundRuleAdopted(
            @NewId LocalId groundRuleId,
            GroundRuleKind kind,
            String text,
            Bindingness bindingness,
            List<ActorOrText> agreedBy,
            @Nullable Scope scope,
            List<ActorOrText> sides,
            @Nullable LocalId supersedes)
            implements DesignEvent {
        public GroundRuleAdopted {
            agreedBy = List.copyOf(agreedBy);
            sides = List.copyOf(sides);
        }
    }

    /**
     * A version of the criteria for choosing participants was set.
     *
     * @param version counts the sets of criteria of the case from 1
     * @param criteria the criteria
     */
    @EventType(value = "design.selection-criteria-set", version = 1)
    record SelectionCriteriaSet(int version, List<Criterion> criteria) implements DesignEvent {
        public SelectionCriteriaSet {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * A target was set for who takes part.
     *
     * @param targetId names the target within the case
     * @param dimension what is counted
     * @param group the group it is about; absent where the comparator needs none
     * @param comparator how the count is compared
     * @param value the share from 0 to 1, or the number of persons; absent for parity and equal numbers
     * @param tolerance by how much it may be missed; absent means 1 person for parity and 0 otherwise
     * @param scope over what it is measured
     * @param setBy who set it
     */
    @EventType(value = "design.inclusion-target-set", version = 1)
    record InclusionTargetSet(
            @NewId LocalId targetId,
            InclusionDimension dimension,
            @Nullable String group,
            Comparator comparator,
            @Nullable Quantity value,
            @Nullable Quantity tolerance,
            TargetScope scope,
            TargetSetter setBy)
            implements DesignEvent {}

    /**
     * A place to meet, coarsely.
     *
     * @param placeCoarse where, to the town at the finest; absent where it may not be said
     * @param neutrality how neutral it is for all sides; absent where not judged
     * @param safety how safe it is for all sides; absent where not judged
     * @param host who hosts; absent where nobody does
     */
    record Venue(
            @Nullable String placeCoarse,
            @Nullable Score neutrality,
            @Nullable Score safety,
            @Nullable ActorOrText host) {}

    /**
     * Something looked for in participant.
     *
     * @param criterion what is looked for
     * @param text what it means here; absent where the word says it
     * @param mandatory whether nobody is chosen without it; absent means no
     */
    record Criterion(
            CriterionKind criterion,
            @Nullable String text,
            @Nullable Boolean mandatory) {}

    /** A format of work. */
    enum ProcessKind {
        TRAINING,
        INTERGROUP_DIALOGUE,
        PROBLEM_SOLVING_WORKSHOP,
        JOINT_BRAINSTORMING,
        MEDIATION,
        SHUTTLE,
        PEACE_EDUCATION,
        JOINT_PROJECT,
        MEDIA_BASED
    }

    /** Whether the third party teaches or draws out what the parties know. */
    enum Approach {
        PRESCRIPTIVE,
        ELICITIVE,
        MIXED
    }

    /** Who must be there for a session to open. */
    enum PresenceRule {
        NONE,
        QUORUM,
        ALL_PRINCIPAL_PARTIES,
        EQUAL_NUMBERS_PER_SIDE
    }

    /** How a process deals with the media. */
    enum MediaPosture {
        CLOSED_NO_COMMENT,
        AGREED_LINES,
        PUBLIC
    }

    /** What a ground rule is about. */
    enum GroundRuleKind {
        SPEAKING,
        CONFIDENTIALITY,
        ATTRIBUTION,
        RECORDING,
        MEDIA,
        DRESS,
        WEAPONS,
        DUTY_STATUS,
        JARGON,
        SEATING,
        PERSONAL_CAPACITY,
        NON_BINDING
    }

    /** How far a ground rule binds. */
    enum Bindingness {
        REQUESTED,
        AGREED_BY_ALL,
        CONDITION_OF_ATTENDANCE
    }

    /** What is looked for in participant. */
    enum CriterionKind {
        AVAILABILITY,
        COMMITMENT_TO_PEACE,
        INTERPERSONAL_SKILL,
        TRUSTWORTHINESS,
        INFLUENCE,
        REPRESENTATIVENESS,
        LANGUAGE,
        OTHER
    }

    /** What an inclusion target counts. */
    enum InclusionDimension {
        GENDER,
        AGE_GROUP,
        SIDE,
        SECTOR,
        REGION,
        LEVEL
    }

    /** How a count is compared with its target. */
    enum Comparator {
        PARITY,
        MIN_SHARE,
        MIN_COUNT,
        EQUAL_NUMBERS_PER_SIDE
    }

    /** Over what an inclusion target is measured. */
    enum TargetScope {
        EACH_SESSION,
        ITERATION,
        CASE
    }

    /** Who set an inclusion target. */
    enum TargetSetter {
        DONOR,
        TEAM,
        PARTY,
        PARTNER,
        NORM
    }
}
