package org.balcony.command.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Samples.POLITICIANS;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import org.balcony.command.casefile.CasefileRefusal;
import org.balcony.command.conduct.ConductRefusal;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.power.PowerCommand.ReverseProceduralDecision;
import org.balcony.command.power.PowerCommand.TakeProceduralDecision;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseOutcome;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.CaseEvent.SuspensionReason;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.DomainEvent;
import org.balcony.events.PowerEvent.AffectedParty;
import org.balcony.events.PowerEvent.DecisionKind;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEndReason;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Effect;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProceduralDecisionsTest {

    static final ActorOrText PARTY = ActorOrText.of(POLITICIANS);
    static final LocalId SESSION = new LocalId("session-3");
    static final LocalId FIRST = new LocalId("first");
    static final LocalId SECOND = new LocalId("second");

    static Given given(DomainEvent... events) {
        return Given.onCase()
                .given(REGISTERED, new CaseAccepted(null, Given.ANNA))
                .given(events);
    }

    static PowerState state(DomainEvent... events) {
        return given(events).folded().state().of(PowerState.class);
    }

    static ProceduralDecisionTaken decision(LocalId id, DecisionKind kind, LocalId session, LocalId replaced) {
        return new ProceduralDecisionTaken(
                id, kind, null, List.of(), List.of(new AffectedParty(PARTY, Effect.of(-1))), session, replaced);
    }

    static ProceduralDecisionTaken venue(LocalId id) {
        return decision(id, DecisionKind.VENUE, null, null);
    }

    static ProceduralDecisionTaken waiver(LocalId id, LocalId session) {
        return decision(id, DecisionKind.WAIVE_PRESENCE_RULE, session, null);
    }

    static SessionScheduled scheduled() {
        return new SessionScheduled(
                SESSION,
                SessionKind.PLENARY,
                When.of("2026-04-01"),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    @Nested
    class Take_procedural_decision {

        @Test
        void a_decision_with_a_rationale_is_in_force() {
            given().because("neutral ground")
                    .when(take(venue(FIRST)))
                    .then(venue(FIRST))
                    .unflagged();
            assertThat(state(venue(FIRST)).decision(FIRST)).hasValueSatisfying(known -> {
                assertThat(known.inForce()).isTrue();
                assertThat(known.kind()).isEqualTo(DecisionKind.VENUE);
            });
        }

        @Test
        void power_is_not_used_without_saying_why() {
            given().when(take(venue(FIRST))).refused(UniversalRefusal.RATIONALE_MISSING);
        }

        @Test
        void only_mediators_use_it_and_only_while_the_case_is_under_way() {
            given().because("x").as(Role.MEDIATOR).when(take(venue(FIRST))).then(venue(FIRST));
            given().because("x")
                    .as(Role.CASE_OFFICER)
                    .when(take(venue(FIRST)))
                    .refused(UniversalRefusal.ROLE_NOT_ALLOWED);
            given(new CaseSuspended(SuspensionReason.SECURITY, null))
                    .because("x")
                    .when(take(venue(FIRST)))
                    .then(venue(FIRST));
            Given.onCase()
                    .given(REGISTERED)
                    .because("x")
                    .when(take(venue(FIRST)))
                    .refused(CasefileRefusal.CASE_STATUS_FORBIDS);
            given(new CaseClosed(CaseOutcome.OBJECTIVES_MET, List.of()))
                    .because("x")
                    .when(take(venue(FIRST)))
                    .refused(CasefileRefusal.CASE_STATUS_FORBIDS);
        }

        @Test
        void whoever_no_longer_mediates_decides_nothing() {
            RoleAssigned mediator =
                    new RoleAssigned(new LocalId("r1"), new ActorOrText("anna"), CaseRole.MEDIATOR, null, null, null);
            RoleEnded over = new RoleEnded(new LocalId("r1"), RoleEndReason.ROTATION);
            given(mediator).because("x").when(take(venue(FIRST))).then(venue(FIRST));
            var outcome =
                    given(mediator, over).because("x").when(take(venue(FIRST))).refused(PowerRefusal.NO_MEDIATOR_ROLE);
            assertThat(outcome.facts()).containsEntry("sender", "anna");
            given(mediator, over)
                    .because("x")
                    .sentBy("boris")
                    .when(take(venue(FIRST)))
                    .then(venue(FIRST));
        }

        @Test
        void the_session_a_decision_is_about_is_on_record() {
            ProceduralDecisionTaken about = decision(FIRST, DecisionKind.VENUE, SESSION, null);
            given(scheduled()).because("x").when(take(about)).then(about).unflagged();
            given().because("x").when(take(about)).refused(ConductRefusal.UNKNOWN_SESSION);
        }

        @Test
        void two_decisions_do_not_share_an_id() {
            var outcome =
                    given(venue(FIRST)).because("x").when(take(venue(FIRST))).refused(PowerRefusal.DECISION_ID_IN_USE);
            assertThat(outcome.facts()).containsEntry("decisionId", "first").containsEntry("status", "in_force");
        }

        @Test
        void a_decision_replaces_one_that_is_in_force() {
            ProceduralDecisionTaken next = decision(SECOND, DecisionKind.VENUE, null, FIRST);
            given(venue(FIRST)).because("x").when(take(next)).then(next).unflagged();
            given().because("x").when(take(next)).refused(PowerRefusal.DECISION_NOT_IN_FORCE);
            given(venue(FIRST), new ProceduralDecisionReversed(FIRST))
                    .because("x")
                    .when(take(next))
                    .refused(PowerRefusal.DECISION_NOT_IN_FORCE);
            assertThat(state(venue(FIRST), next).decision(FIRST))
                    .map(ProceduralDecision::status)
                    .contains(ProceduralDecision.Status.REPLACED);
        }

        @Test
        void a_replaced_decision_is_in_force_again_when_its_successor_is_retracted() {
            ProceduralDecisionTaken next = decision(SECOND, DecisionKind.VENUE, null, FIRST);
            PowerState state =
                    state(venue(FIRST), next, new RecordRetracted(Given.id(4), RetractionReason.NEVER_HAPPENED));
            assertThat(state.decision(FIRST)).map(ProceduralDecision::inForce).contains(true);
            assertThat(state.decision(SECOND)).isEmpty();
        }

        @Test
        void that_nobody_anticipated_any_effect_is_flagged() {
            ProceduralDecisionTaken blind = new ProceduralDecisionTaken(
                    FIRST,
                    DecisionKind.SEATING,
                    "a round table",
                    List.of(),
                    List.of(new AffectedParty(PARTY, null)),
                    null,
                    null);
            given().because("x").when(take(blind)).then(blind).flagged(PowerWarning.NO_ANTICIPATED_EFFECT);
        }

        @Test
        void a_waiver_in_force_holds_for_its_session_or_where_it_names_none_for_every_session() {
            LocalId other = new LocalId("session-4");
            assertThat(state(waiver(FIRST, SESSION)).presenceWaiver(SESSION)).contains(FIRST);
            assertThat(state(waiver(FIRST, SESSION)).presenceWaiver(other)).isEmpty();
            assertThat(state(waiver(FIRST, null), waiver(SECOND, SESSION)).presenceWaiver(SESSION))
                    .contains(SECOND);
            assertThat(state(waiver(FIRST, null)).presenceWaiver(other)).contains(FIRST);
            assertThat(state(waiver(FIRST, SESSION), new ProceduralDecisionReversed(FIRST))
                            .presenceWaiver(SESSION))
                    .isEmpty();
            assertThat(state(decision(FIRST, DecisionKind.VENUE, SESSION, null)).presenceWaiver(SESSION))
                    .isEmpty();
        }

        @Test
        void a_decision_about_the_media_is_known_while_it_is_in_force() {
            ProceduralDecisionTaken media = decision(FIRST, DecisionKind.MEDIA, null, null);
            assertThat(state(venue(SECOND)).mediaWaiver()).isFalse();
            assertThat(state(media).mediaWaiver()).isTrue();
            assertThat(state(media, new ProceduralDecisionReversed(FIRST)).mediaWaiver())
                    .isFalse();
        }

        private static TakeProceduralDecision take(ProceduralDecisionTaken taken) {
            return new TakeProceduralDecision(taken);
        }
    }

    @Nested
    class Reverse_procedural_decision {

        private final ProceduralDecisionReversed reversed = new ProceduralDecisionReversed(FIRST);
        private final ReverseProceduralDecision reverse = new ReverseProceduralDecision(reversed);

        @Test
        void a_decision_in_force_is_taken_back() {
            given(venue(FIRST))
                    .because("it cost more than it brought")
                    .when(reverse)
                    .then(reversed)
                    .unflagged();
            given(venue(FIRST)).when(reverse).refused(UniversalRefusal.RATIONALE_MISSING);
            given(venue(FIRST)).because("x").as(Role.MEDIATOR).when(reverse).refused(UniversalRefusal.ROLE_NOT_ALLOWED);
        }

        @Test
        void a_decision_that_is_not_in_force_is_not_taken_back() {
            given().because("x").when(reverse).refused(PowerRefusal.DECISION_NOT_IN_FORCE);
            var outcome = given(venue(FIRST), reversed)
                    .because("x")
                    .when(reverse)
                    .refused(PowerRefusal.DECISION_NOT_IN_FORCE);
            assertThat(outcome.facts()).containsEntry("status", "reversed");
            given(venue(FIRST), decision(SECOND, DecisionKind.VENUE, null, FIRST))
                    .because("x")
                    .when(reverse)
                    .refused(PowerRefusal.DECISION_NOT_IN_FORCE);
        }

        @Test
        void nothing_is_decided_in_a_closed_case() {
            given(venue(FIRST), new CaseClosed(CaseOutcome.OBJECTIVES_MET, List.of()))
                    .because("x")
                    .when(reverse)
                    .refused(CasefileRefusal.CASE_STATUS_FORBIDS);
        }
    }
}
