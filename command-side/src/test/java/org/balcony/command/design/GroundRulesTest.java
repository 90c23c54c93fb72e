package org.balcony.command.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Samples.COMMUNITY;
import static org.balcony.command.kernel.Samples.MILITARY;
import static org.balcony.command.kernel.Samples.POLITICIANS;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import org.balcony.command.design.DesignCommand.AdoptGroundRule;
import org.balcony.command.ecosystem.EcosystemCapability;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Outcome;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.DesignEvent.Bindingness;
import org.balcony.events.DesignEvent.GroundRuleAdopted;
import org.balcony.events.DesignEvent.GroundRuleKind;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Scope;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Test;

class GroundRulesTest {

    private static final LocalId CAPITAL = new LocalId("capital-1");
    private static final LocalId SEATING = new LocalId("round-table");
    private static final ActorOrText POLITICAL = ActorOrText.of(POLITICIANS);
    private static final ActorOrText OFFICERS = ActorOrText.of(MILITARY);
    private static final ActorOrText ELDERS = ActorOrText.of(COMMUNITY);

    /** Politicians and officers are principal parties, the community is a party like others. */
    private static Given given() {
        return Given.onCase()
                .given(REGISTERED)
                .elsewhere(
                        Given.CONFLICT,
                        new EcosystemCapability(),
                        List.of(party(POLITICIANS, true), party(MILITARY, true), party(COMMUNITY, null)));
    }

    @Test
    void a_rule_agreed_by_all_names_every_principal_party() {
        GroundRuleAdopted all = agreedByAll(null, List.of(), POLITICAL, OFFICERS);
        given().when(new AdoptGroundRule(all)).then(all).unflagged();
        Outcome outcome = given().when(new AdoptGroundRule(agreedByAll(null, List.of(), POLITICAL, ELDERS)));
        outcome.refused(DesignRefusal.GROUND_RULE_NOT_AGREED_BY_ALL);
        assertThat(outcome.facts()).containsEntry("missing", List.of("actor/" + MILITARY));
    }

    @Test
    void a_rule_for_a_session_names_the_parties_expected_there() {
        Given scheduled = given().given(scheduled(POLITICAL, ELDERS));
        Scope session = Scope.session(CAPITAL);
        scheduled
                .when(new AdoptGroundRule(agreedByAll(session, List.of(), POLITICAL, ELDERS)))
                .accepted();
        scheduled
                .when(new AdoptGroundRule(agreedByAll(session, List.of(), POLITICAL, OFFICERS)))
                .refused(DesignRefusal.GROUND_RULE_NOT_AGREED_BY_ALL);
    }

    @Test
    void a_session_that_expects_nobody_leaves_it_to_the_principal_parties() {
        given().given(scheduled())
                .when(new AdoptGroundRule(agreedByAll(Scope.session(CAPITAL), List.of(), POLITICAL)))
                .refused(DesignRefusal.GROUND_RULE_NOT_AGREED_BY_ALL);
    }

    @Test
    void sides_that_the_rule_lists_count_before_all_others() {
        given().when(new AdoptGroundRule(agreedByAll(null, List.of(ELDERS), ELDERS)))
                .accepted();
        given().when(new AdoptGroundRule(agreedByAll(null, List.of(ELDERS, OFFICERS), ELDERS)))
                .refused(DesignRefusal.GROUND_RULE_NOT_AGREED_BY_ALL);
    }

    @Test
    void where_no_side_is_known_the_rule_is_taken_at_its_word() {
        Given.onCase()
                .when(new AdoptGroundRule(agreedByAll(null, List.of(), ELDERS)))
                .accepted();
    }

    @Test
    void a_rule_that_was_only_asked_for_needs_nobodys_agreement() {
        given().when(new AdoptGroundRule(rule(SEATING, Bindingness.REQUESTED, null, List.of(), List.of(), null)))
                .unflagged();
    }

    @Test
    void a_rule_is_recorded_whatever_the_status_of_the_case() {
        Given.onCase()
                .when(new AdoptGroundRule(rule(SEATING, Bindingness.REQUESTED, null, List.of(), List.of(), null)))
                .accepted();
    }

    @Test
    void a_rule_is_adopted_under_its_id_once() {
        GroundRuleAdopted seating = agreedByAll(null, List.of(), POLITICAL, OFFICERS);
        given().given(seating).when(new AdoptGroundRule(seating)).nothingChanges();
        given().given(seating)
                .when(new AdoptGroundRule(agreedByAll(null, List.of(), POLITICAL, OFFICERS, ELDERS)))
                .refused(DesignRefusal.GROUND_RULE_ID_IN_USE);
    }

    @Test
    void a_rule_replaces_one_that_holds_and_anything_else_is_unexpected() {
        GroundRuleAdopted first = agreedByAll(null, List.of(), POLITICAL, OFFICERS);
        AdoptGroundRule replacing = new AdoptGroundRule(replacing(new LocalId("u-shape")));
        given().given(first).when(replacing).unflagged();
        given().when(replacing).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        given().given(first, replacing(new LocalId("other")))
                .when(replacing)
                .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        given().given(replacing(new LocalId("other")), first)
                .when(replacing)
                .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
    }

    @Test
    void a_rule_whose_replacement_was_retracted_holds_again() {
        given().given(
                        agreedByAll(null, List.of(), POLITICAL, OFFICERS),
                        replacing(new LocalId("other")),
                        new RecordRetracted(Given.id(3), RetractionReason.NEVER_HAPPENED))
                .when(new AdoptGroundRule(replacing(new LocalId("u-shape"))))
                .unflagged();
    }

    private static PartyIdentified party(ActorId actor, Boolean principal) {
        return new PartyIdentified(actor, PartyKind.GROUP, principal, ContactRestriction.NONE, null);
    }

    private static SessionScheduled scheduled(ActorOrText... expected) {
        return new SessionScheduled(
                CAPITAL,
                SessionKind.PLENARY,
                When.of("2026-04-01"),
                null,
                null,
                List.of(expected),
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    private static GroundRuleAdopted agreedByAll(Scope scope, List<ActorOrText> sides, ActorOrText... agreedBy) {
        return rule(SEATING, Bindingness.AGREED_BY_ALL, scope, sides, List.of(agreedBy), null);
    }

    private static GroundRuleAdopted replacing(LocalId id) {
        return rule(id, Bindingness.REQUESTED, null, List.of(), List.of(), SEATING);
    }

    private static GroundRuleAdopted rule(
            LocalId id,
            Bindingness bindingness,
            Scope scope,
            List<ActorOrText> sides,
            List<ActorOrText> agreedBy,
            LocalId supersedes) {
        return new GroundRuleAdopted(
                id,
                GroundRuleKind.SEATING,
                "A round table, and nobody at its head",
                bindingness,
                agreedBy,
                scope,
                sides,
                supersedes);
    }
}
