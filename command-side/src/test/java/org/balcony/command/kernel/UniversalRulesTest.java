package org.balcony.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Given.CASE;

import java.util.Set;
import org.balcony.command.casefile.CasefileCapability;
import org.balcony.command.casefile.CasefileCommand.AcceptCase;
import org.balcony.command.casefile.CasefileCommand.DeclineCase;
import org.balcony.command.casefile.CasefileWarning;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.DeclineReason;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UniversalRulesTest {

    private final UniversalRules rules = UniversalRules.standard();

    private static Given given() {
        return Given.on(CASE, new CasefileCapability()).given(Samples.REGISTERED);
    }

    private static Warrant as(Role role) {
        return Warrant.none(new Asking(Given.ANNA, Set.of(), role, Given.NOW));
    }

    @Nested
    class Refusals {

        @ParameterizedTest
        @EnumSource(value = Role.class, names = "LEAD_MEDIATOR", mode = EnumSource.Mode.EXCLUDE)
        void a_role_outside_the_circle_may_not_send(Role role) {
            given().as(role).when(new AcceptCase(null, null)).refused(UniversalRefusal.ROLE_NOT_ALLOWED);
        }

        @Test
        void integration_accounts_are_in_no_circle() {
            for (CommandType.Roles circle : CommandType.Roles.values()) {
                assertThat(circle.members()).doesNotContain(Role.INTEGRATOR);
            }
        }

        @Test
        void what_lies_wholly_in_the_future_has_not_occurred() {
            given().occurred("2026-03-04").when(new AcceptCase(null, null)).refused(UniversalRefusal.NOT_YET_OCCURRED);
        }

        @Test
        void what_may_already_have_occurred_is_accepted() {
            given().occurred("2026-03")
                    .when(new AcceptCase(null, null))
                    .flagged(CasefileWarning.NO_FEASIBILITY_FINDING, UniversalWarning.IMPRECISE_DATE);
        }

        @Test
        void a_clock_that_runs_a_little_ahead_is_tolerated() {
            given().occurred("2026-03-03T10:04:59Z")
                    .when(new AcceptCase(null, null))
                    .accepted();
        }

        @Test
        void a_period_that_runs_backwards_is_refused() {
            given().occurred("2009/2005")
                    .when(new AcceptCase(null, null))
                    .refused(UniversalRefusal.PERIOD_RUNS_BACKWARDS);
        }

        @Test
        void a_command_that_must_say_why_says_why() {
            DeclineCase command = new DeclineCase(DeclineReason.SATURATION);
            given().when(command).refused(UniversalRefusal.RATIONALE_MISSING);
            given().because("  ").when(command).refused(UniversalRefusal.RATIONALE_MISSING);
            given().because("four others are there").when(command).accepted();
        }
    }

    @Nested
    class Labels {

        @Test
        void an_event_is_for_the_organisation_unless_somebody_says_otherwise_and_never_at_once_for_the_public() {
            assertThat(rules.effective(CaseAccepted.class, null, Label.of(Level.PUBLIC)))
                    .isEqualTo(Label.of(Level.ORGANISATION));
            assertThat(rules.refusalOfLabel(CaseAccepted.class, Label.of(Level.PUBLIC), as(Role.LEAD_MEDIATOR)))
                    .hasValueSatisfying(r -> assertThat(r.refusal()).isEqualTo(UniversalRefusal.LABEL_TOO_WIDE));
            assertThat(rules.refusalOfLabel(CaseAccepted.class, Label.of(Level.COORDINATION), as(Role.LEAD_MEDIATOR)))
                    .isEmpty();
            assertThat(rules.refusalOfLabel(CaseAccepted.class, Label.of(Level.RESTRICTED), as(Role.LEAD_MEDIATOR)))
                    .isEmpty();
        }

        @Test
        void a_compartment_that_the_sender_does_not_hold_cannot_be_used() {
            Label safety = Label.of(Level.TEAM, Compartment.SAFETY);
            assertThat(rules.refusalOfLabel(ContactMade.class, safety, as(Role.LEAD_MEDIATOR)))
                    .hasValueSatisfying(r -> assertThat(r.refusal()).isEqualTo(UniversalRefusal.COMPARTMENT_NOT_HELD));
            assertThat(rules.refusalOfLabel(ContactMade.class, safety, as(Role.SAFETY_OFFICER)))
                    .isEmpty();
            assertThat(rules.refusalOfLabel(
                            ContactMade.class, Label.of(Level.TEAM, Compartment.FUNDING), as(Role.LEAD_MEDIATOR)))
                    .isEmpty();
        }

        @Test
        void a_compartment_that_the_entry_itself_demands_need_not_be_the_senders() {
            Label demanded = Label.of(Level.RESTRICTED, Compartment.party(Samples.POLITICIANS));
            assertThat(rules.refusalOfLabel(ContactMade.class, demanded, as(Role.MEDIATOR), demanded))
                    .isEmpty();
            assertThat(rules.refusalOfLabel(ContactMade.class, Label.of(Level.RESTRICTED), as(Role.MEDIATOR), demanded))
                    .hasValueSatisfying(r -> assertThat(r.refusal()).isEqualTo(UniversalRefusal.LABEL_TOO_WIDE));
            assertThat(rules.refusalOfLabel(
                            ContactMade.class,
                            demanded.and(Label.of(Level.TEAM, Compartment.SAFETY)),
                            as(Role.MEDIATOR),
                            demanded))
                    .hasValueSatisfying(r -> assertThat(r.refusal()).isEqualTo(UniversalRefusal.COMPARTMENT_NOT_HELD));
        }

        @Test
        void the_default_label_becomes_as_narrow_as_the_event_demands() {
            Label wide = Label.of(Level.COORDINATION);
            assertThat(rules.effective(CaseAccepted.class, null, wide)).isEqualTo(Label.of(Level.ORGANISATION));
            assertThat(rules.effective(ContactMade.class, null, wide)).isEqualTo(Label.of(Level.TEAM));
            assertThat(rules.effective(ContactMade.class, Label.of(Level.RESTRICTED), wide))
                    .isEqualTo(Label.of(Level.RESTRICTED));
        }
    }

    @Nested
    class Warnings {

        @Test
        void what_is_recorded_more_than_two_weeks_later_is_late() {
            given().occurred("2026-02-17")
                    .when(new AcceptCase(null, null))
                    .flagged(CasefileWarning.NO_FEASIBILITY_FINDING);
            Outcome late = given().occurred("2026-02-16").when(new AcceptCase(null, null));
            late.flagged(CasefileWarning.NO_FEASIBILITY_FINDING, UniversalWarning.LATE_RECORDING);
            assertThat(late.factsOf(UniversalWarning.LATE_RECORDING)).containsEntry("days", 14L);
        }
    }
}
