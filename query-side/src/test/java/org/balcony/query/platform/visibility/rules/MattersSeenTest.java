package org.balcony.query.platform.visibility.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.query.platform.visibility.Grade.ACT;
import static org.balcony.query.platform.visibility.Grade.NONE;
import static org.balcony.query.platform.visibility.Grade.WHOLE;

import java.util.List;
import java.util.Set;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.access.Clearance;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees what a party entrusted, and what is about it. */
class MattersSeenTest {

    private static final LocalId MATTER = new LocalId("the-offer");
    private static final ActorId OWNER = Samples.RIVER_FRONT;

    private final Told told = new Told();

    private final EventId matter = told.labelled(Label.of(Level.RESTRICTED, Compartment.party(OWNER)))
            .ours(
                    "2024",
                    new ConfidentialMatterRecorded(MATTER, OWNER, List.of(new UserId("joana")), "an offer", null));

    @Test
    void is_seen_by_who_recorded_it_and_who_holds_it_and_nobody_else_of_the_team() {
        assertThat(team(Samples.CASE_OFFICER).grade(told, matter)).isEqualTo(WHOLE);
        assertThat(team(new UserId("joana")).grade(told, matter)).isEqualTo(WHOLE);
        assertThat(team(Looking.STRANGER).grade(told, matter)).isEqualTo(NONE);
    }

    @Test
    void is_seen_in_the_cell_of_its_owner_and_not_in_that_of_another_party() {
        assertThat(inCellOf(OWNER, Role.MEDIATOR).grade(told, matter)).isEqualTo(WHOLE);
        assertThat(inCellOf(Samples.GOVERNMENT, Role.MEDIATOR).grade(told, matter))
                .isEqualTo(NONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FUNDER", "INTEGRATOR", "LOCAL_PARTNER", "COORDINATION_PARTNER", "EVALUATOR", "ADMINISTRATOR"})
    void is_never_seen_in_a_role_that_sees_no_matters_whatever_is_granted(Role role) {
        assertThat(inCellOf(OWNER, role).grade(told, matter)).isEqualTo(NONE);
    }

    @Test
    void a_level_and_a_cell_of_two_roles_do_not_add_up() {
        Looking both = Looking.as(Role.MEDIATOR, Clearance.of(Level.RESTRICTED))
                .and(Role.FUNDER, Clearance.of(Level.COORDINATION, Compartment.party(OWNER)));
        assertThat(both.grade(told, matter)).isEqualTo(NONE);
    }

    @Test
    void is_an_act_to_auditors() {
        assertThat(inCellOf(OWNER, Role.AUDITOR).grade(told, matter)).isEqualTo(ACT);
    }

    @Test
    void is_whole_to_whom_the_owner_let_it_be_told_in_full_and_until_then() {
        disclosed(DisclosureExtent.FULL, "2026-11-30");
        assertThat(team(Looking.STRANGER).grade(told, matter)).isEqualTo(WHOLE);
        assertThat(team(Looking.STRANGER).at("2026-12-01T00:00:00Z").grade(told, matter))
                .isEqualTo(NONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = DisclosureExtent.class,
            names = {"EXISTENCE", "GIST", "ANONYMISED"})
    void is_no_more_than_an_act_to_whom_less_may_be_told(DisclosureExtent extent) {
        disclosed(extent, null);
        assertThat(team(Looking.STRANGER).grade(told, matter)).isEqualTo(ACT);
        assertThat(team(new UserId("somebody-else")).grade(told, matter)).isEqualTo(NONE);
    }

    @Test
    void takes_with_it_the_permission_to_tell_it_and_the_message_that_carries_it() {
        EventId permission = disclosed(DisclosureExtent.FULL, null);
        EventId message = told.labelled(Label.of(Level.ORGANISATION))
                .ours(
                        "2025",
                        new MessageCarried(
                                ActorOrText.of(OWNER),
                                ActorOrText.of(Samples.GOVERNMENT),
                                null,
                                MATTER,
                                true,
                                null,
                                null,
                                null));
        for (EventId one : List.of(permission, message)) {
            assertThat(team(new UserId("joana")).grade(told, one)).isEqualTo(WHOLE);
            assertThat(team(new UserId("somebody-else")).grade(told, one)).isEqualTo(NONE);
        }
    }

    @Test
    void stays_closed_when_its_record_is_annulled() {
        told.labelled(Label.of(Level.RESTRICTED)).ours("2025", new RecordRetracted(matter, RetractionReason.DUPLICATE));
        assertThat(team(Looking.STRANGER).grade(told, matter)).isEqualTo(NONE);
    }

    private EventId disclosed(DisclosureExtent extent, @Nullable String until) {
        return told.labelled(Label.of(Level.RESTRICTED, Compartment.party(OWNER)))
                .ours(
                        "2025",
                        new DisclosureAuthorised(
                                MATTER,
                                ActorOrText.of(OWNER),
                                List.of(new ActorOrText(Looking.STRANGER.value())),
                                extent,
                                until == null ? null : When.of(until),
                                null));
    }

    private static Looking team(UserId user) {
        return Looking.as(new Reader(user, Set.of(Role.MEDIATOR)), Role.MEDIATOR, Clearance.of(Role.MEDIATOR));
    }

    private static Looking inCellOf(ActorId party, Role role) {
        return Looking.as(role, Clearance.of(Level.RESTRICTED, Compartment.party(party)));
    }
}
