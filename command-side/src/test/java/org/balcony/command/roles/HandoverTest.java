package org.balcony.command.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Samples.MILITARY;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.roles.RolesCommand.CompleteHandover;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.RoleEvent.Relationships;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HandoverTest {

    private static final LocalId MATTER = new LocalId("matter-1");
    private static final ActorOrText ANNA = new ActorOrText("anna");
    private static final ActorOrText BORIS = new ActorOrText("boris");

    private static Given given() {
        return Given.onCase().given(REGISTERED);
    }

    @Nested
    class Complete_handover {

        @Test
        void work_is_passed_on_with_time_in_common() {
            given().when(new CompleteHandover(handover(10, null)))
                    .then(handover(10, null))
                    .unflagged();
        }

        @Test
        void a_handover_without_a_day_in_common_is_flagged() {
            given().when(new CompleteHandover(handover(0, null))).flagged(RolesWarning.HANDOVER_WITHOUT_OVERLAP);
        }

        @Test
        void lost_relationships_are_flagged() {
            Relationships passed = new Relationships(List.of(ActorOrText.of(MILITARY)), List.of());
            Relationships lost = new Relationships(List.of(), List.of(new ActorOrText("The bishop")));
            given().when(new CompleteHandover(handover(10, passed))).unflagged();
            var outcome =
                    given().when(new CompleteHandover(handover(10, lost))).flagged(RolesWarning.RELATIONSHIPS_LOST);
            assertThat(outcome.factsOf(RolesWarning.RELATIONSHIPS_LOST)).containsEntry("lost", List.of("The bishop"));
        }

        @Test
        void a_confidential_matter_is_not_passed_to_somebody_its_owner_has_not_authorised() {
            var outcome = given().given(entrusted("anna")).when(new CompleteHandover(handover(10, null, MATTER)));
            outcome.refused(RolesRefusal.MATTER_CLOSED_TO_SUCCESSOR);
            assertThat(outcome.facts())
                    .containsEntry("matters", List.of("matter-1"))
                    .containsEntry("incoming", "boris");
            given().given(entrusted("anna"), allowed(DisclosureExtent.GIST, null))
                    .when(new CompleteHandover(handover(10, null, MATTER)))
                    .refused(RolesRefusal.MATTER_CLOSED_TO_SUCCESSOR);
            given().given(entrusted("anna"), allowed(DisclosureExtent.FULL, "2026-02"))
                    .when(new CompleteHandover(handover(10, null, MATTER)))
                    .refused(RolesRefusal.MATTER_CLOSED_TO_SUCCESSOR);
        }

        @Test
        void a_matter_nobody_entrusted_is_not_passed_on() {
            given().when(new CompleteHandover(handover(10, null, MATTER)))
                    .refused(RolesRefusal.MATTER_CLOSED_TO_SUCCESSOR);
        }

        @Test
        void a_matter_passes_with_leave_of_its_owner_or_to_somebody_who_holds_it_already() {
            given().given(entrusted("anna"), allowed(DisclosureExtent.FULL, null))
                    .when(new CompleteHandover(handover(10, null, MATTER)))
                    .unflagged();
            given().given(entrusted("anna", "boris"))
                    .when(new CompleteHandover(handover(10, null, MATTER)))
                    .unflagged();
        }

        @Test
        void leave_that_held_when_it_happened_is_enough() {
            given().given(entrusted("anna"), allowed(DisclosureExtent.FULL, "2026-02"))
                    .occurred("2026-02-20")
                    .when(new CompleteHandover(handover(10, null, MATTER)))
                    .accepted();
        }

        @Test
        void lead_mediators_and_case_officers_record_it() {
            given().as(Role.CASE_OFFICER)
                    .when(new CompleteHandover(handover(10, null)))
                    .accepted();
            given().as(Role.ADMINISTRATOR)
                    .when(new CompleteHandover(handover(10, null)))
                    .refused(UniversalRefusal.ROLE_NOT_ALLOWED);
        }
    }

    private static HandoverCompleted handover(int overlap, Relationships relationships, LocalId... matters) {
        return new HandoverCompleted(
                ANNA, BORIS, overlap, relationships, List.of("the minutes of March"), List.of(matters), List.of());
    }

    private static ConfidentialMatterRecorded entrusted(String... heldBy) {
        return new ConfidentialMatterRecorded(
                MATTER, MILITARY, List.of(heldBy).stream().map(UserId::new).toList(), null, "prisoners");
    }

    private static DisclosureAuthorised allowed(DisclosureExtent extent, String until) {
        return new DisclosureAuthorised(
                MATTER, ActorOrText.of(MILITARY), List.of(BORIS), extent, until == null ? null : When.of(until), null);
    }
}
