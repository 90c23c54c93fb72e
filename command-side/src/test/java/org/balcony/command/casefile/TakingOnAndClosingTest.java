package org.balcony.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Samples.COMMUNITY;
import static org.balcony.command.kernel.Samples.MILITARY;
import static org.balcony.command.kernel.Samples.POLITICIANS;
import static org.balcony.command.kernel.Samples.REGISTERED;
import static org.balcony.command.kernel.Samples.actor;

import java.util.ArrayList;
import java.util.List;
import org.balcony.command.actors.ActorsCapability;
import org.balcony.command.assessment.AssessmentWarning;
import org.balcony.command.casefile.CasefileCommand.AcceptCase;
import org.balcony.command.casefile.CasefileCommand.CloseCase;
import org.balcony.command.coordination.CoordinationWarning;
import org.balcony.command.ecosystem.EcosystemCapability;
import org.balcony.command.kernel.Given;
import org.balcony.command.obstacles.ObstaclesWarning;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.ConflictSensitivityReviewed;
import org.balcony.events.AssessmentEvent.Feasibility;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.AssessmentEvent.ReviewScope;
import org.balcony.events.AssessmentEvent.SensitivityVerdict;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseOutcome;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.InitiativeStatus;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.CoordinationEvent.ConsultationHeld;
import org.balcony.events.CoordinationEvent.ConsultationOutcome;
import org.balcony.events.DomainEvent;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleKind;
import org.balcony.events.ObstacleEvent.ObstacleSettled;
import org.balcony.events.ObstacleEvent.ObstacleSettlement;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.CaseId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Sector;
import org.balcony.events.value.StreamId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a case is told when it is taken on and closed, by everything that guards it. */
class TakingOnAndClosingTest {

    private static final LocalId OBSTACLE = new LocalId("obstacle-1");
    private static final ActorId WOMEN = actor(9);

    private final AcceptCase accept = new AcceptCase(null, null);
    private final CloseCase close = new CloseCase(CaseOutcome.NO_PROCESS_LAUNCHED, List.of());

    @Nested
    class Accept_case {

        @Test
        void a_case_taken_on_in_haste_is_told_what_is_missing() {
            Given.onCase()
                    .given(REGISTERED)
                    .when(accept)
                    .then(new CaseAccepted(null, Given.ANNA))
                    .flagged(
                            CasefileWarning.NO_FEASIBILITY_FINDING,
                            AssessmentWarning.NO_SENSITIVITY_REVIEW,
                            CoordinationWarning.NO_LOCAL_ACTOR_CONSULTED);
        }

        @Test
        void a_case_taken_on_with_care_is_told_nothing() {
            careful()
                    .elsewhere(
                            Given.CONFLICT, new EcosystemCapability(), List.of(party(COMMUNITY, PartyKind.COMMUNITY)))
                    .when(accept)
                    .unflagged();
        }

        @Test
        void a_consultation_with_somebody_who_is_not_local_is_not_enough() {
            careful()
                    .elsewhere(Given.CONFLICT, new EcosystemCapability(), List.of(party(COMMUNITY, PartyKind.STATE)))
                    .when(accept)
                    .flagged(CoordinationWarning.NO_LOCAL_ACTOR_CONSULTED);
        }

        @Test
        void somebody_local_is_known_by_the_profile_too() {
            ActorProfiled women = new ActorProfiled(
                    null, "Women of the river", null, List.of(Sector.WOMEN), null, null, List.of(), null, null);
            Given.onCase()
                    .given(REGISTERED, feasible(), reviewed(), consulted(WOMEN))
                    .elsewhere(StreamId.of(WOMEN), new ActorsCapability(), List.of(women))
                    .when(accept)
                    .unflagged();
        }

        /** Too many mediators (scenario S-24). */
        @Test
        void others_who_mediate_between_the_same_parties_are_named() {
            var outcome = crowded(
                            initiative(
                                    "b-ours",
                                    InitiativeKind.MEDIATION,
                                    InitiativeStatus.ACTIVE,
                                    new CaseId(Given.CASE.id()),
                                    POLITICIANS,
                                    MILITARY),
                            initiative(
                                    "regional",
                                    InitiativeKind.MEDIATION,
                                    InitiativeStatus.ACTIVE,
                                    null,
                                    POLITICIANS,
                                    MILITARY),
                            initiative(
                                    "envoy",
                                    InitiativeKind.DIPLOMACY,
                                    InitiativeStatus.ACTIVE,
                                    null,
                                    MILITARY,
                                    POLITICIANS),
                            initiative(
                                    "one-sided",
                                    InitiativeKind.MEDIATION,
                                    InitiativeStatus.ACTIVE,
                                    null,
                                    POLITICIANS,
                                    COMMUNITY),
                            initiative(
                                    "over",
                                    InitiativeKind.MEDIATION,
                                    InitiativeStatus.ENDED,
                                    null,
                                    POLITICIANS,
                                    MILITARY),
                            initiative(
                                    "radio",
                                    InitiativeKind.MEDIA,
                                    InitiativeStatus.ACTIVE,
                                    null,
                                    POLITICIANS,
                                    MILITARY))
                    .when(accept)
                    .flagged(CoordinationWarning.PARALLEL_PROCESS);
            assertThat(outcome.factsOf(CoordinationWarning.PARALLEL_PROCESS))
                    .containsEntry("initiatives", List.of("envoy", "regional"));
        }

        @Test
        void a_map_without_such_efforts_is_no_parallel_process() {
            crowded(initiative("radio", InitiativeKind.MEDIA, InitiativeStatus.ACTIVE, null, POLITICIANS, MILITARY))
                    .when(accept)
                    .unflagged();
        }

        private Given crowded(DomainEvent... initiatives) {
            List<DomainEvent> conflict = new ArrayList<>(
                    List.of(principal(POLITICIANS), principal(MILITARY), party(COMMUNITY, PartyKind.COMMUNITY)));
            conflict.addAll(List.of(initiatives));
            return careful().elsewhere(Given.CONFLICT, new EcosystemCapability(), conflict);
        }

        private Given careful() {
            return Given.onCase().given(REGISTERED, feasible(), reviewed(), consulted(COMMUNITY));
        }
    }

    @Nested
    class Close_case {

        /** Access is not influence (scenario S-01). */
        @Test
        void a_case_closes_over_open_obstacles_but_not_unnoticed() {
            Given open = active().given(
                            new ObstacleIdentified(OBSTACLE, ObstacleKind.NO_CONVENING_POWER, null, List.of(), null));
            var outcome = open.because("worked in other ways").when(close);
            outcome.then(new CaseClosed(CaseOutcome.NO_PROCESS_LAUNCHED, List.of()));
            assertThat(outcome.factsOf(ObstaclesWarning.OBSTACLES_OPEN))
                    .containsEntry("obstacles", List.of("obstacle-1"));
        }

        @Test
        void settled_obstacles_are_not_mentioned() {
            var outcome = active().given(
                            new ObstacleIdentified(OBSTACLE, ObstacleKind.NO_CONVENING_POWER, null, List.of(), null),
                            new ObstacleSettled(OBSTACLE, ObstacleSettlement.ACCEPTED, "worked in other ways"))
                    .because("done")
                    .when(close);
            assertThat(outcome.warnings())
                    .contains(CasefileWarning.NO_CONDUCT_ITERATION)
                    .doesNotContain(ObstaclesWarning.OBSTACLES_OPEN);
        }

        private Given active() {
            return Given.onCase().given(REGISTERED, new CaseAccepted(null, Given.ANNA));
        }
    }

    private static AssessmentFindingRecorded feasible() {
        return new AssessmentFindingRecorded(
                FindingKind.FEASIBILITY, null, "It can be done", null, Feasibility.FEASIBLE, null, null);
    }

    private static ConflictSensitivityReviewed reviewed() {
        return new ConflictSensitivityReviewed(
                ReviewScope.CASE, null, List.of(), List.of(), List.of(), true, SensitivityVerdict.PROCEED);
    }

    private static ConsultationHeld consulted(ActorId with) {
        return new ConsultationHeld(
                new LocalId("consultation-1"),
                ActorOrText.of(with),
                null,
                null,
                ConsultationOutcome.NO_OBJECTION,
                List.of());
    }

    private static PartyIdentified principal(ActorId actor) {
        return new PartyIdentified(actor, PartyKind.GROUP, true, ContactRestriction.NONE, null);
    }

    private static PartyIdentified party(ActorId actor, PartyKind kind) {
        return new PartyIdentified(actor, kind, false, ContactRestriction.NONE, null);
    }

    private static InitiativeMapped initiative(
            String id, InitiativeKind kind, InitiativeStatus status, CaseId ours, ActorId... engaged) {
        return new InitiativeMapped(
                new LocalId(id), List.of(), kind, null, List.of(engaged), List.of(), null, status, ours);
    }
}
