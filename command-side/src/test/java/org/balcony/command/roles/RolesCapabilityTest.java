package org.balcony.command.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Samples.POLITICIANS;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import org.balcony.command.casefile.CasefileRefusal;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.roles.RolesCommand.AssignRole;
import org.balcony.command.roles.RolesCommand.EndRole;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.DeclineReason;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateForm;
import org.balcony.events.MandateEvent.ReportingLine;
import org.balcony.events.MandateEvent.ThirdPartyRole;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEndReason;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RolesCapabilityTest {

    private static final LocalId R1 = new LocalId("r1");
    private static final LocalId R2 = new LocalId("r2");
    private static final ActorOrText ANNA = new ActorOrText("anna");
    private static final ActorOrText BORIS = new ActorOrText("boris");

    private static Given given() {
        return Given.onCase().given(REGISTERED);
    }

    @Nested
    class Assign_role {

        @Test
        void a_role_is_given_with_interests_declared() {
            given().when(assign(role(R1, ANNA, CaseRole.MEDIATOR, "2026/2027", null, "none")))
                    .then(role(R1, ANNA, CaseRole.MEDIATOR, "2026/2027", null, "none"))
                    .unflagged();
        }

        @ParameterizedTest
        @EnumSource(
                value = CaseRole.class,
                names = {"LEAD_MEDIATOR", "MEDIATOR", "FACILITATOR", "INSIDER_MEDIATOR"})
        void whoever_mediates_declares_interests(CaseRole role) {
            given().when(assign(role(R1, ANNA, role, null, null, null))).refused(RolesRefusal.INTERESTS_NOT_DECLARED);
            given().when(assign(role(R1, ANNA, role, null, null, " "))).refused(RolesRefusal.INTERESTS_NOT_DECLARED);
        }

        @Test
        void others_need_not_declare_interests() {
            given().when(assign(role(R1, ANNA, CaseRole.NOTE_TAKER, null, null, null)))
                    .unflagged();
        }

        @Test
        void nobody_evaluates_from_outside_and_mediates_at_the_same_time() {
            var outcome = given().given(role(R1, ANNA, CaseRole.EVALUATOR, "2026/2027", true, null))
                    .when(assign(role(R2, ANNA, CaseRole.FACILITATOR, "2027/2028", null, "none")));
            outcome.refused(RolesRefusal.MEDIATES_AND_EVALUATES);
            assertThat(outcome.facts())
                    .containsEntry("assignments", List.of("r1"))
                    .containsEntry("holder", "anna");
            given().given(role(R1, ANNA, CaseRole.MEDIATOR, null, null, "none"))
                    .when(assign(role(R2, ANNA, CaseRole.EVALUATOR, "2027", true, null)))
                    .refused(RolesRefusal.MEDIATES_AND_EVALUATES);
        }

        @Test
        void evaluating_after_having_mediated_or_from_inside_is_nobodys_concern() {
            RoleAssigned mediated = role(R1, ANNA, CaseRole.MEDIATOR, "2020/2024", null, "none");
            given().given(mediated)
                    .when(assign(role(R2, ANNA, CaseRole.EVALUATOR, "2025/2026", true, null)))
                    .unflagged();
            given().given(role(R1, ANNA, CaseRole.MEDIATOR, null, null, "none"))
                    .given("2026-03-02", null, new RoleEnded(R1, RoleEndReason.ROTATION))
                    .when(assign(role(R2, ANNA, CaseRole.EVALUATOR, "2026-04/2026-05", true, null)))
                    .unflagged();
            given().given(mediated)
                    .when(assign(role(R2, ANNA, CaseRole.EVALUATOR, "2024", false, null)))
                    .unflagged();
            given().given(role(R1, BORIS, CaseRole.MEDIATOR, null, null, "none"))
                    .when(assign(role(R2, ANNA, CaseRole.EVALUATOR, null, true, null)))
                    .unflagged();
        }

        @Test
        void an_id_names_one_assignment() {
            given().given(role(R1, ANNA, CaseRole.TRAINER, null, null, null))
                    .when(assign(role(R1, BORIS, CaseRole.TRAINER, null, null, null)))
                    .refused(RolesRefusal.ASSIGNMENT_ID_IN_USE);
        }

        @Test
        void a_role_does_not_end_before_it_begins() {
            given().when(assign(role(R1, ANNA, CaseRole.TRAINER, "2027/2026", null, null)))
                    .refused(UniversalRefusal.PERIOD_RUNS_BACKWARDS);
        }

        @Test
        void two_leads_at_one_time_are_flagged() {
            RoleAssigned first = role(R1, ANNA, CaseRole.LEAD_MEDIATOR, "2026", null, "none");
            var outcome = given().given(first)
                    .when(assign(role(R2, BORIS, CaseRole.LEAD_MEDIATOR, "2026-11/..", null, "none")))
                    .flagged(RolesWarning.TWO_LEADS);
            assertThat(outcome.factsOf(RolesWarning.TWO_LEADS)).containsEntry("assignments", List.of("r1"));
            given().given(first)
                    .when(assign(role(R2, BORIS, CaseRole.LEAD_MEDIATOR, "2027", null, "none")))
                    .unflagged();
            given().given(first)
                    .when(assign(role(R2, ANNA, CaseRole.LEAD_MEDIATOR, "2026/2027", null, "none")))
                    .unflagged();
        }

        @Test
        void a_lobbyist_who_mediates_is_flagged_whichever_came_first() {
            given().given(role(R1, ANNA, CaseRole.MEDIATOR, null, null, "none"))
                    .when(assign(role(R2, ANNA, CaseRole.LOBBYIST, null, null, null)))
                    .flagged(RolesWarning.LOBBYIST_MEDIATES);
            given().given(role(R1, ANNA, CaseRole.LOBBYIST, null, null, null))
                    .when(assign(role(R2, ANNA, CaseRole.MEDIATOR, null, null, "none")))
                    .flagged(RolesWarning.LOBBYIST_MEDIATES);
            given().given(role(R1, BORIS, CaseRole.MEDIATOR, null, null, "none"))
                    .when(assign(role(R2, ANNA, CaseRole.LOBBYIST, null, null, null)))
                    .unflagged();
        }

        @Test
        void mediating_under_a_mandate_as_advocate_is_flagged() {
            MandateAgreed advocate = new MandateAgreed(
                    new LocalId("m1"),
                    List.of(POLITICIANS),
                    "advocacy in the capital",
                    ThirdPartyRole.ADVOCATE,
                    ReportingLine.PRINCIPALS_ONLY,
                    MandateForm.LETTER,
                    null,
                    null);
            given().given(advocate)
                    .when(assign(role(R1, ANNA, CaseRole.MEDIATOR, null, null, "none")))
                    .flagged(RolesWarning.ADVOCATE_MEDIATES);
        }

        @Test
        void a_case_that_was_declined_has_no_roles_to_give() {
            given().given(new CaseDeclined(DeclineReason.UNSAFE))
                    .when(assign(role(R1, ANNA, CaseRole.TRAINER, null, null, null)))
                    .refused(CasefileRefusal.CASE_STATUS_FORBIDS);
        }
    }

    @Nested
    class End_role {

        private final RoleAssigned lead = role(R1, ANNA, CaseRole.LEAD_MEDIATOR, null, null, "none");
        private final RoleAssigned deputy = role(R2, BORIS, CaseRole.MEDIATOR, null, null, "none");

        @Test
        void the_last_lead_may_go_and_the_vacancy_is_flagged() {
            given().given(lead, deputy)
                    .when(new EndRole(R1, null, null, RoleEndReason.RESIGNED))
                    .then(new RoleEnded(R1, RoleEndReason.RESIGNED))
                    .flagged(RolesWarning.LEAD_VACANT);
        }

        @Test
        void no_vacancy_is_flagged_while_somebody_leads() {
            given().given(lead, role(R2, BORIS, CaseRole.LEAD_MEDIATOR, null, null, "none"))
                    .when(new EndRole(R1, null, null, RoleEndReason.ROTATION))
                    .unflagged();
            given().given(lead, deputy)
                    .when(new EndRole(R2, null, null, RoleEndReason.ROTATION))
                    .unflagged();
            given().given(lead, role(R2, BORIS, CaseRole.LEAD_MEDIATOR, "2029", null, "none"))
                    .when(new EndRole(R1, null, null, RoleEndReason.ROTATION))
                    .flagged(RolesWarning.LEAD_VACANT);
        }

        @Test
        void holder_and_role_name_the_one_assignment_that_fits() {
            given().given(lead, deputy)
                    .when(new EndRole(null, BORIS, CaseRole.MEDIATOR, RoleEndReason.ILLNESS))
                    .then(new RoleEnded(R2, RoleEndReason.ILLNESS));
            given().given(deputy)
                    .when(new EndRole(null, null, null, RoleEndReason.ILLNESS))
                    .then(new RoleEnded(R2, RoleEndReason.ILLNESS));
        }

        @Test
        void among_several_or_none_the_assignment_is_named() {
            EndRole unnamed = new EndRole(null, null, null, RoleEndReason.OTHER);
            given().when(unnamed).refused(RolesRefusal.ASSIGNMENT_NOT_NAMED);
            var outcome = given().given(lead, deputy).when(unnamed);
            outcome.refused(RolesRefusal.ASSIGNMENT_NOT_NAMED);
            assertThat(outcome.facts()).containsEntry("assignments", List.of("r1", "r2"));
        }

        @Test
        void an_end_that_was_not_expected_is_recorded_and_flagged() {
            EndRole end = new EndRole(R2, null, null, RoleEndReason.CONTRACT_END);
            given().when(end)
                    .then(new RoleEnded(R2, RoleEndReason.CONTRACT_END))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            given().given(deputy, new RoleEnded(R2, RoleEndReason.CONTRACT_END))
                    .when(new EndRole(null, BORIS, null, RoleEndReason.CONTRACT_END))
                    .then(new RoleEnded(R2, RoleEndReason.CONTRACT_END))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }

        @Test
        void an_end_recorded_before_the_assignment_still_counts() {
            RolesState state = state(given().given(new RoleEnded(R2, RoleEndReason.ROTATION), deputy));
            assertThat(state.heldMediatorRoleNowEnded(new UserId("boris"))).isTrue();
        }

        @Test
        void a_retracted_end_leaves_the_role_in_the_holders_hands() {
            RolesState state = state(given().given(
                            deputy,
                            new RoleEnded(R2, RoleEndReason.ROTATION),
                            new RecordRetracted(Given.id(3), RetractionReason.NEVER_HAPPENED)));
            assertThat(state.heldMediatorRoleNowEnded(new UserId("boris"))).isFalse();
        }
    }

    @Nested
    class What_others_ask {

        @Test
        void somebody_mediates_in_the_time_of_the_role_and_until_its_end() {
            RolesState state = state(given().given(
                            role(R1, ANNA, CaseRole.INSIDER_MEDIATOR, "2020/2022", null, "none"),
                            role(R2, ANNA, CaseRole.TRAINER, "2026", null, null))
                    .given("2021-06-30", null, new RoleEnded(R1, RoleEndReason.ROTATION)));
            assertThat(state.mediates(ANNA, When.of("2021"))).isTrue();
            assertThat(state.mediates(ANNA, When.of("2021-07/.."))).isFalse();
            assertThat(state.mediates(ANNA, When.of("2019"))).isFalse();
            assertThat(state.mediates(BORIS, When.of("2021"))).isFalse();
            assertThat(state.externalEvaluator(ANNA, When.of("2021"))).isFalse();
        }

        @Test
        void an_evaluator_is_from_outside_only_where_that_was_said() {
            assertThat(state(given().given(role(R1, ANNA, CaseRole.EVALUATOR, "2026", true, null)))
                            .externalEvaluator(ANNA, When.of("2026-03")))
                    .isTrue();
            assertThat(state(given().given(role(R1, ANNA, CaseRole.EVALUATOR, "2026", null, null)))
                            .externalEvaluator(ANNA, When.of("2026-03")))
                    .isFalse();
        }

        @Test
        void a_mediator_role_is_over_when_every_one_of_them_has_ended() {
            Given both = given().given(
                            role(R1, ANNA, CaseRole.MEDIATOR, null, null, "none"),
                            role(R2, ANNA, CaseRole.FACILITATOR, null, null, "none"),
                            new RoleEnded(R1, RoleEndReason.ROTATION));
            assertThat(state(both).heldMediatorRoleNowEnded(new UserId("anna"))).isFalse();
            assertThat(state(both.given(new RoleEnded(R2, RoleEndReason.ROTATION)))
                            .heldMediatorRoleNowEnded(new UserId("anna")))
                    .isTrue();
            assertThat(state(both).heldMediatorRoleNowEnded(new UserId("boris")))
                    .isFalse();
        }
    }

    private static RolesState state(Given given) {
        return given.folded().state().of(RolesState.class);
    }

    private static AssignRole assign(RoleAssigned assigned) {
        return new AssignRole(assigned);
    }

    private static RoleAssigned role(
            LocalId id, ActorOrText holder, CaseRole role, String period, Boolean external, String interests) {
        return new RoleAssigned(id, holder, role, period == null ? null : When.of(period), external, interests);
    }
}
