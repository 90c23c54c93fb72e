package org.balcony.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.command.access.AccessCommand.GrantAccess;
import org.balcony.command.access.AccessCommand.RevokeAccess;
import org.balcony.command.kernel.Footing;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Samples;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.AccessEvent.AccessScope;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.access.Clearance;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessCapabilityTest {

    private static final LocalId G = new LocalId("g");
    private static final Compartment PARTY = Compartment.party(Samples.MILITARY);
    private static final StreamId ORGANISATION = Given.stream(StreamKind.ORGANISATION, 1);

    private static Given onCase() {
        return Given.on(Given.CASE, new AccessCapability());
    }

    @Nested
    class Grant_access {

        @Test
        void a_grant_opens_what_it_is_addressed_to() {
            AccessGranted evaluation = grant(AccessScope.CASE, Level.TEAM, Role.EVALUATOR, "2026-12-31");
            onCase().when(new GrantAccess(evaluation)).then(evaluation).unflagged();
            AccessGranted everything = grant(AccessScope.ORGANISATION, Level.ORGANISATION, null, null);
            Given.on(ORGANISATION, new AccessCapability())
                    .as(Role.ADMINISTRATOR)
                    .when(new GrantAccess(everything))
                    .then(everything);
            AccessGranted conflict = grant(AccessScope.CONFLICT, Level.COORDINATION, Role.INTEGRATOR, null);
            Given.on(Given.CONFLICT, new AccessCapability())
                    .when(new GrantAccess(conflict))
                    .then(conflict);
        }

        @Test
        void a_grant_does_not_open_something_else() {
            for (AccessScope elsewhere : List.of(AccessScope.ORGANISATION, AccessScope.CONFLICT)) {
                onCase().when(new GrantAccess(grant(elsewhere, Level.PUBLIC, null, null)))
                        .refused(AccessRefusal.SCOPE_OF_ANOTHER_STREAM);
            }
            Given.on(ORGANISATION, new AccessCapability())
                    .when(new GrantAccess(grant(AccessScope.CASE, Level.PUBLIC, null, null)))
                    .refused(AccessRefusal.SCOPE_OF_ANOTHER_STREAM);
        }

        @Test
        void a_strand_is_named_where_it_is_what_is_opened() {
            AccessGranted women = strand(AccessScope.STRAND, "women");
            onCase().when(new GrantAccess(women)).then(women);
            onCase().when(new GrantAccess(strand(AccessScope.STRAND, null))).refused(AccessRefusal.STRAND_UNCLEAR);
            onCase().when(new GrantAccess(strand(AccessScope.CASE, "women"))).refused(AccessRefusal.STRAND_UNCLEAR);
        }

        @Test
        void nobody_opens_to_others_more_than_the_own_role_reads() {
            var outcome = onCase().as(Role.ADMINISTRATOR)
                    .when(new GrantAccess(grant(AccessScope.CASE, Level.TEAM, Role.EVALUATOR, null)))
                    .refused(AccessRefusal.LEVEL_ABOVE_OWN);
            assertThat(outcome.facts()).containsEntry("level", "team").containsEntry("own", "organisation");
            AccessGranted narrowest = grant(AccessScope.CASE, Level.RESTRICTED, Role.MEDIATOR, null);
            onCase().when(new GrantAccess(narrowest)).then(narrowest);
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"FUNDER", "INTEGRATOR"})
        void those_outside_are_not_let_into_what_a_party_entrusted_nor_into_identities_or_safety(Role role) {
            for (Compartment guarded : List.of(PARTY, Compartment.IDENTITY, Compartment.SAFETY)) {
                onCase().when(new GrantAccess(into(role, guarded, Compartment.FUNDING)))
                        .refused(AccessRefusal.COMPARTMENT_FORBIDDEN);
            }
            AccessGranted funding = into(role, Compartment.FUNDING);
            onCase().when(new GrantAccess(funding)).then(funding);
        }

        @Test
        void a_party_that_pays_is_let_into_its_own_cell_as_a_party_and_the_grant_says_so() {
            onCase().when(new GrantAccess(into(null, PARTY))).refused(AccessRefusal.GRANTEE_ROLE_MISSING);
            AccessGranted asPartner = into(Role.LOCAL_PARTNER, PARTY);
            confided().when(new GrantAccess(asPartner)).then(asPartner);
        }

        @Test
        void a_partys_cell_is_opened_by_whoever_has_its_confidence_or_is_in_it_and_to_others_only() {
            GrantAccess toThem = new GrantAccess(into(Role.LOCAL_PARTNER, PARTY));
            Given.onCase().because("they asked").when(toThem).refused(AccessRefusal.CELL_NOT_YOURS_TO_OPEN);
            confided().sentBy("ben").when(toThem).refused(AccessRefusal.CELL_NOT_YOURS_TO_OPEN);
            Given.onCase()
                    .standingOn(
                            Footing.own(Footing.Reach.CASE),
                            Footing.granted(Footing.Reach.CASE, null, Clearance.of(Level.RESTRICTED, PARTY)))
                    .when(toThem)
                    .accepted();
            AccessGranted toMyself = toAnna(Role.LEAD_MEDIATOR, PARTY);
            confided().when(new GrantAccess(toMyself)).refused(AccessRefusal.CELL_NOT_YOURS_TO_OPEN);
        }

        @Test
        void whoever_is_in_no_cell_and_opens_one_says_why() {
            GrantAccess safety = new GrantAccess(into(Role.MEDIATOR, Compartment.SAFETY));
            onCase().when(safety).refused(UniversalRefusal.RATIONALE_MISSING);
            onCase().because("the officer is away").when(safety).accepted();
            onCase().because("the officer is away")
                    .as(Role.ADMINISTRATOR)
                    .when(new GrantAccess(into(Role.SAFETY_OFFICER, Compartment.IDENTITY)))
                    .accepted();
            onCase().because("to write them down")
                    .when(new GrantAccess(toAnna(Role.LEAD_MEDIATOR, Compartment.SAFETY)))
                    .accepted();
            onCase().because("to look them up")
                    .when(new GrantAccess(toAnna(Role.LEAD_MEDIATOR, Compartment.IDENTITY)))
                    .refused(AccessRefusal.CELL_NOT_YOURS_TO_OPEN);
        }

        @Test
        void nobody_opens_more_than_is_open_to_them() {
            Footing ours = Footing.own(Footing.Reach.CASE);
            Footing women = Footing.granted(Footing.Reach.STRAND, "women", Clearance.NONE);
            Given.on(ORGANISATION, new AccessCapability())
                    .standingOn(ours)
                    .when(new GrantAccess(grant(AccessScope.ORGANISATION, Level.PUBLIC, null, null)))
                    .refused(AccessRefusal.SCOPE_BEYOND_OWN);
            Given.on(Given.CONFLICT, new AccessCapability())
                    .standingOn(ours)
                    .when(new GrantAccess(grant(AccessScope.CONFLICT, Level.PUBLIC, null, null)))
                    .refused(AccessRefusal.SCOPE_BEYOND_OWN);
            GrantAccess toTheCase = new GrantAccess(grant(AccessScope.CASE, Level.PUBLIC, null, null));
            onCase().standingOn(ours).when(toTheCase).accepted();
            onCase().standingOn(women).when(toTheCase).refused(AccessRefusal.SCOPE_BEYOND_OWN);
            onCase().standingOn(ours)
                    .when(new GrantAccess(strand(AccessScope.STRAND, "youth")))
                    .accepted();
            onCase().standingOn(women)
                    .when(new GrantAccess(strand(AccessScope.STRAND, "youth")))
                    .refused(AccessRefusal.SCOPE_BEYOND_OWN);
        }

        @Test
        void that_a_cell_was_opened_is_for_fewer_eyes_than_other_grants() {
            assertThat(confided()
                            .when(new GrantAccess(into(Role.LOCAL_PARTNER, PARTY)))
                            .accepted()
                            .atLeast())
                    .isEqualTo(Label.of(Level.RESTRICTED));
            Given safety = onCase().because("the officer is away");
            GrantAccess grant = new GrantAccess(into(Role.MEDIATOR, Compartment.SAFETY));
            assertThat(safety.when(grant).accepted().atLeast()).isEqualTo(Label.of(Level.TEAM));
            assertThat(safety.given(grant.grant())
                            .when(new RevokeAccess(new AccessRevoked(G, null)))
                            .accepted()
                            .atLeast())
                    .isEqualTo(Label.of(Level.TEAM));
            assertThat(onCase().when(new GrantAccess(into(Role.FUNDER, Compartment.FUNDING)))
                            .accepted()
                            .atLeast())
                    .isEqualTo(Label.of(Level.ORGANISATION));
        }

        private Given confided() {
            return Given.onCase()
                    .because("they asked")
                    .given(new ConfidentialMatterRecorded(
                            new LocalId("m"), Samples.MILITARY, List.of(Given.ANNA), null, null));
        }

        @Test
        void a_grant_does_not_end_before_it_begins() {
            onCase().when(new GrantAccess(grant(AccessScope.CASE, Level.TEAM, Role.EVALUATOR, "2026-02")))
                    .refused(AccessRefusal.GRANT_ALREADY_OVER);
        }

        @Test
        void an_id_names_one_grant() {
            AccessGranted grant = grant(AccessScope.CASE, Level.TEAM, Role.EVALUATOR, null);
            onCase().given(grant, new AccessRevoked(G, null))
                    .when(new GrantAccess(grant))
                    .refused(AccessRefusal.GRANT_ID_IN_USE);
        }

        @Test
        void mediators_do_not_grant() {
            onCase().as(Role.MEDIATOR)
                    .when(new GrantAccess(grant(AccessScope.CASE, Level.PUBLIC, null, null)))
                    .refused(UniversalRefusal.ROLE_NOT_ALLOWED);
        }
    }

    @Nested
    class Revoke_access {

        private final AccessRevoked revoked = new AccessRevoked(G, "the evaluation is over");

        @Test
        void a_grant_is_taken_back_once() {
            AccessGranted grant = grant(AccessScope.CASE, Level.TEAM, Role.EVALUATOR, "2026-03-03");
            onCase().given(grant)
                    .as(Role.ADMINISTRATOR)
                    .when(new RevokeAccess(revoked))
                    .then(revoked);
            onCase().given(grant, revoked).when(new RevokeAccess(revoked)).nothingChanges();
        }

        @Test
        void there_is_nothing_to_take_back_where_no_grant_is_in_force() {
            onCase().when(new RevokeAccess(revoked)).refused(AccessRefusal.UNKNOWN_GRANT);
            onCase().given(grant(AccessScope.CASE, Level.TEAM, Role.EVALUATOR, "2026-03-02"))
                    .when(new RevokeAccess(revoked))
                    .refused(AccessRefusal.GRANT_EXPIRED);
        }
    }

    @Test
    void those_outside_the_organisation_are_cleared_to_less_than_the_team() {
        for (Role outside : List.of(Role.LOCAL_PARTNER, Role.COORDINATION_PARTNER, Role.FUNDER, Role.INTEGRATOR)) {
            assertThat(Clearance.of(outside).level())
                    .isLessThan(Clearance.of(Role.ADMINISTRATOR).level());
        }
        assertThat(Clearance.of(Role.ADMINISTRATOR).level())
                .isLessThan(Clearance.of(Role.EVALUATOR).level());
        assertThat(Clearance.of(Role.EVALUATOR).level())
                .isLessThan(Clearance.of(Role.LEAD_MEDIATOR).level());
    }

    private static AccessGranted grant(AccessScope scope, Level level, Role role, String until) {
        return new AccessGranted(
                G,
                new ActorOrText("An evaluator"),
                role,
                scope,
                null,
                level,
                List.of(),
                until == null ? null : When.of(until),
                "midterm evaluation");
    }

    private static AccessGranted strand(AccessScope scope, String strand) {
        return new AccessGranted(
                G, new ActorOrText("A partner"), null, scope, strand, Level.PUBLIC, List.of(), null, null);
    }

    private static AccessGranted toAnna(Role role, Compartment... compartments) {
        return new AccessGranted(
                G,
                new ActorOrText(Given.ANNA.value()),
                role,
                AccessScope.CASE,
                null,
                Level.TEAM,
                List.of(compartments),
                null,
                null);
    }

    private static AccessGranted into(Role role, Compartment... compartments) {
        return new AccessGranted(
                G,
                ActorOrText.of(Samples.MILITARY),
                role,
                AccessScope.CASE,
                null,
                Level.COORDINATION,
                List.of(compartments),
                null,
                null);
    }
}
