package org.balcony.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.balcony.command.Capabilities;
import org.balcony.command.kernel.Footing.Reach;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.AccessEvent.AccessScope;
import org.balcony.events.DomainEvent;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEndReason;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScopeRuleTest {

    private static final ScopeRule RULE = new ScopeRule(Set.of(Role.SAFETY_OFFICER), Set.of());
    private static final LocalId ID = new LocalId("x");
    private static final StreamId ORGANISATION = Given.stream(StreamKind.ORGANISATION, 1);

    @Test
    void a_role_with_the_whole_organisation_in_view_has_business_everywhere() {
        assertThat(within("sol", Role.SAFETY_OFFICER).reaches(Reach.ORGANISATION))
                .isTrue();
        assertThat(within("sol", Role.AUDITOR).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LOCAL_PARTNER", "COORDINATION_PARTNER", "FUNDER", "INTEGRATOR"})
    void a_role_from_outside_never_has(Role outside) {
        assertThatThrownBy(() -> new ScopeRule(Set.of(outside), Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(within("anna", outside, Samples.REGISTERED).isEmpty()).isTrue();
        assertThat(within("anna", outside, role("anna", null)).isEmpty()).isTrue();
        assertThat(within("anna", outside, grant("anna", outside, AccessScope.CASE, null))
                        .reaches(Reach.CASE))
                .isTrue();
    }

    @Test
    void where_a_demonstration_wants_it_partners_write_everywhere() {
        ScopeRule demonstration = new ScopeRule(Set.of(), Set.of(Role.LOCAL_PARTNER));
        assertThat(demonstration
                        .within(asking("anna", Role.LOCAL_PARTNER), state())
                        .reaches(Reach.ORGANISATION))
                .isTrue();
        assertThat(demonstration.within(asking("anna", Role.FUNDER), state()).isEmpty())
                .isTrue();
    }

    @Test
    void whoever_registered_the_case_has_business_with_it_and_not_beyond() {
        Warrant anna = within("anna", Role.MEDIATOR, Samples.REGISTERED);
        assertThat(anna.reaches(Reach.CASE)).isTrue();
        assertThat(anna.reaches(Reach.CONFLICT)).isFalse();
        assertThat(within("ben", Role.MEDIATOR, Samples.REGISTERED).isEmpty()).isTrue();
    }

    @Test
    void a_role_in_the_case_gives_business_in_its_period_until_it_is_said_to_be_over() {
        assertThat(within("ben", Role.MEDIATOR, role("ben", null)).reaches(Reach.CASE))
                .isTrue();
        assertThat(within("ben", Role.MEDIATOR, role("ben", "2026-03")).reaches(Reach.CASE))
                .isTrue();
        assertThat(within("ben", Role.MEDIATOR, role("ben", "2026-04/2026-05")).isEmpty())
                .isTrue();
        assertThat(within("ben", Role.MEDIATOR, role("ben", "2025")).isEmpty()).isTrue();
        assertThat(within("ben", Role.MEDIATOR, role("ben", null), new RoleEnded(ID, RoleEndReason.ROTATION))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void an_account_that_speaks_for_an_actor_stands_where_the_actor_does() {
        DomainEvent role = role("actor/" + Samples.MILITARY, null);
        Asking member = new Asking(new UserId("mia"), Set.of(Samples.MILITARY), Role.MEDIATOR, Given.NOW);
        assertThat(RULE.within(member, state(role)).isEmpty()).isFalse();
        assertThat(within("mia", Role.MEDIATOR, role).isEmpty()).isTrue();
        assertThat(within("actor/" + Samples.MILITARY, Role.MEDIATOR, role).isEmpty())
                .isTrue();
    }

    @Test
    void a_grant_counts_in_its_role_and_until_it_ends_or_is_taken_back() {
        assertThat(within("eve", Role.EVALUATOR, grant("eve", Role.EVALUATOR, AccessScope.CASE, null))
                        .isEmpty())
                .isFalse();
        assertThat(within("eve", Role.EVALUATOR, grant("eve", null, AccessScope.CASE, "2026-03-03"))
                        .isEmpty())
                .isFalse();
        assertThat(within("eve", Role.MEDIATOR, grant("eve", Role.EVALUATOR, AccessScope.CASE, null))
                        .isEmpty())
                .isTrue();
        assertThat(within("eve", Role.EVALUATOR, grant("eve", null, AccessScope.CASE, "2026-03-02"))
                        .isEmpty())
                .isTrue();
        assertThat(within(
                                "eve",
                                Role.EVALUATOR,
                                grant("eve", null, AccessScope.CASE, null),
                                new AccessRevoked(ID, null))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_grant_lets_into_its_compartments_in_its_role_only() {
        DomainEvent safety = new AccessGranted(
                ID,
                new ActorOrText("eve"),
                Role.EVALUATOR,
                AccessScope.CASE,
                null,
                Level.TEAM,
                List.of(Compartment.SAFETY),
                null,
                null);
        assertThat(within("eve", Role.EVALUATOR, safety).beyond(Set.of(Compartment.SAFETY)))
                .isEmpty();
        assertThat(within("eve", Role.MEDIATOR, safety).beyond(Set.of(Compartment.SAFETY)))
                .containsExactly(Compartment.SAFETY);
    }

    @Test
    void a_grant_of_a_strand_confines_to_it_unless_something_opens_the_case() {
        DomainEvent strand = new AccessGranted(
                ID,
                new ActorOrText("lu"),
                null,
                AccessScope.STRAND,
                "women",
                Level.COORDINATION,
                List.of(),
                null,
                null);
        assertThat(within("lu", Role.LOCAL_PARTNER, strand).confinedTo()).containsExactly("women");
        assertThat(within("lu", Role.MEDIATOR, strand, role("lu", null)).confinedTo())
                .isEmpty();
    }

    @Test
    void grants_on_the_conflict_and_the_organisation_reach_the_case_and_what_somebody_did_there_does_not() {
        Asking eve = asking("eve", Role.MEDIATOR);
        StreamState conflict = fold(StreamKind.CONFLICT, grant("eve", null, AccessScope.CONFLICT, null));
        StreamState organisation = fold(StreamKind.ORGANISATION, grant("eve", null, AccessScope.ORGANISATION, null));
        assertThat(ScopeRule.beside(eve, Given.CASE, new Neighbour(Given.CONFLICT, 1, conflict)))
                .extracting(Footing::reach)
                .containsExactly(Reach.CONFLICT);
        assertThat(ScopeRule.beside(eve, Given.CASE, new Neighbour(ORGANISATION, 1, organisation)))
                .extracting(Footing::reach)
                .containsExactly(Reach.ORGANISATION);
        StreamState registered = fold(
                StreamKind.CONFLICT,
                new org.balcony.events.ConflictEvent.ConflictRegistered(
                        new org.balcony.events.value.Code("RIVER"), null, null, List.of()));
        Asking anna = asking("anna", Role.MEDIATOR);
        assertThat(RULE.within(anna, registered).reaches(Reach.CONFLICT)).isTrue();
        assertThat(ScopeRule.beside(anna, Given.CASE, new Neighbour(Given.CONFLICT, 1, registered)))
                .isEmpty();
    }

    @Test
    void whoever_works_on_a_case_has_business_with_its_conflict_and_cannot_open_all_of_it() {
        StreamState ours = state(Samples.REGISTERED, role("ben", null));
        StreamId conflict = StreamId.of(Samples.REGISTERED.conflictId());
        Neighbour one = new Neighbour(Given.CASE, 2, ours);
        assertThat(ScopeRule.beside(asking("anna", Role.MEDIATOR), conflict, one))
                .extracting(Footing::reach)
                .containsExactly(Reach.CASE);
        assertThat(ScopeRule.beside(asking("anna", Role.COORDINATION_PARTNER), conflict, one))
                .isEmpty();
        assertThat(ScopeRule.beside(asking("anna", Role.MEDIATOR), Given.stream(StreamKind.CONFLICT, 77), one))
                .isEmpty();
    }

    @Test
    void who_an_actor_or_a_person_is_concerns_everybody() {
        assertThat(StreamKind.values())
                .filteredOn(ScopeRule::asks)
                .containsExactly(StreamKind.CASE, StreamKind.CONFLICT, StreamKind.ORGANISATION);
    }

    private static Warrant within(String user, Role role, DomainEvent... events) {
        return RULE.within(asking(user, role), state(events));
    }

    private static Asking asking(String user, Role role) {
        return new Asking(new UserId(user), Set.of(), role, Given.NOW);
    }

    private static StreamState state(DomainEvent... events) {
        return fold(StreamKind.CASE, events);
    }

    private static StreamState fold(StreamKind kind, DomainEvent... events) {
        StreamFold fold = new StreamFold(Capabilities.on(kind));
        FoldedState folded = fold.begin();
        for (int i = 0; i < events.length; i++) {
            folded = fold.next(folded, Given.fact(i + 1, "2026-03-02", null, events[i]));
        }
        return folded.state();
    }

    private static DomainEvent role(String holder, String period) {
        return new RoleAssigned(
                ID, new ActorOrText(holder), CaseRole.OBSERVER, period == null ? null : When.of(period), null, null);
    }

    private static DomainEvent grant(String grantee, Role role, AccessScope scope, String until) {
        return new AccessGranted(
                ID,
                new ActorOrText(grantee),
                role,
                scope,
                null,
                Level.TEAM,
                List.of(),
                until == null ? null : When.of(until),
                null);
    }
}
