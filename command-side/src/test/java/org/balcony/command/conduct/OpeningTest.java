package org.balcony.command.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.conduct.Talks.MILITARY;
import static org.balcony.command.conduct.Talks.POLITICIANS;
import static org.balcony.command.conduct.Talks.REGIME;
import static org.balcony.command.conduct.Talks.WORKSHOP;
import static org.balcony.command.conduct.Talks.accepted;
import static org.balcony.command.conduct.Talks.active;
import static org.balcony.command.conduct.Talks.consent;
import static org.balcony.command.conduct.Talks.designed;
import static org.balcony.command.conduct.Talks.regime;
import static org.balcony.command.conduct.Talks.scheduled;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.command.casefile.CasefileRefusal;
import org.balcony.command.conduct.ConductCommand.OpenSession;
import org.balcony.command.kernel.Given;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.CaseEvent.SuspensionReason;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConfidentialityEvent.RegimeKind;
import org.balcony.events.ConfidentialityEvent.Sunset;
import org.balcony.events.ConfidentialityEvent.SunsetKind;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.PowerEvent.DecisionKind;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Scope;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final LocalId WAIVER = new LocalId("waiver");

    private static Given ready(DomainEvent... events) {
        return active().given(regime(RegimeKind.NON_ATTRIBUTION)).given(events);
    }

    @Nested
    class Presence {

        @Test
        void a_session_opens_with_what_was_checked_of_it() {
            ready(scheduled(null, null))
                    .when(open(POLITICIANS, MILITARY))
                    .then(opened(true, null, List.of(), POLITICIANS, MILITARY))
                    .unflagged();
        }

        @Test
        void a_session_cannot_open_while_a_principal_party_is_absent() {
            var outcome = ready(designed(PresenceRule.ALL_PRINCIPAL_PARTIES, null), scheduled(null, null, POLITICIANS))
                    .when(open(POLITICIANS))
                    .refused(ConductRefusal.PRESENCE_RULE_UNMET);
            assertThat(outcome.facts())
                    .isEqualTo(Map.of(
                            "presenceRule",
                            "all_principal_parties",
                            "missing",
                            List.of(MILITARY.value()),
                            "indispensable",
                            2));
        }

        @Test
        void a_rule_of_the_session_comes_before_that_of_the_design() {
            ready(designed(PresenceRule.ALL_PRINCIPAL_PARTIES, null), scheduled(PresenceRule.NONE, null))
                    .when(open())
                    .then(opened(true, null, List.of()));
        }

        @Test
        void a_waiver_opens_the_session_and_is_named_in_it() {
            ready(scheduled(PresenceRule.ALL_PRINCIPAL_PARTIES, null), waiver())
                    .when(open(POLITICIANS))
                    .then(opened(false, WAIVER, List.of(), POLITICIANS));
        }

        @Test
        void a_waiver_that_was_not_needed_is_not_named() {
            ready(scheduled(PresenceRule.ALL_PRINCIPAL_PARTIES, null), waiver())
                    .when(open(POLITICIANS, MILITARY))
                    .then(opened(true, null, List.of(), POLITICIANS, MILITARY));
        }

        @Test
        void where_no_party_is_known_as_principal_the_parties_expected_count() {
            Given unknown = Given.onCase()
                    .given(
                            org.balcony.command.kernel.Samples.REGISTERED,
                            new org.balcony.events.CaseEvent.CaseAccepted(null, Given.ANNA),
                            regime(RegimeKind.STRICT));
            Given planned = unknown.given(scheduled(PresenceRule.ALL_PRINCIPAL_PARTIES, null, POLITICIANS));
            planned.when(open(MILITARY)).refused(ConductRefusal.PRESENCE_RULE_UNMET);
            planned.when(open(POLITICIANS)).accepted();
        }

        @Test
        void where_nobody_knows_who_is_indispensable_the_rule_is_not_met() {
            Given.onCase()
                    .given(
                            org.balcony.command.kernel.Samples.REGISTERED,
                            new org.balcony.events.CaseEvent.CaseAccepted(null, Given.ANNA),
                            regime(RegimeKind.STRICT),
                            scheduled(PresenceRule.ALL_PRINCIPAL_PARTIES, null))
                    .when(open(POLITICIANS))
                    .refused(ConductRefusal.PRESENCE_RULE_UNMET);
        }

        @Test
        void a_quorum_counts_the_parties_present() {
            Given planned = ready(scheduled(PresenceRule.QUORUM, 3));
            planned.when(open(POLITICIANS, MILITARY, MILITARY)).refused(ConductRefusal.PRESENCE_RULE_UNMET);
            planned.when(open(POLITICIANS, MILITARY, new ActorOrText("Elders"))).accepted();
        }

        @Test
        void equal_numbers_are_those_of_the_persons_admitted() {
            Given planned = ready(
                            scheduled(PresenceRule.EQUAL_NUMBERS_PER_SIDE, null),
                            consent("p-1"),
                            consent("p-2"),
                            consent("m-1"))
                    .given(accepted("p-1", POLITICIANS))
                    .given(accepted("p-2", POLITICIANS))
                    .given(accepted("m-1", MILITARY));
            var outcome = planned.when(open(POLITICIANS, MILITARY)).refused(ConductRefusal.PRESENCE_RULE_UNMET);
            assertThat(outcome.facts()).containsEntry("numbers", List.of(1, 2));
            planned.when(admitting("p-1", "m-1")).accepted();
            planned.when(admitting("p-1")).refused(ConductRefusal.PRESENCE_RULE_UNMET);
        }

        @Test
        void who_knows_that_the_rule_is_not_met_says_so() {
            Given planned = ready(scheduled(PresenceRule.QUORUM, 2));
            OpenSession unmet = new OpenSession(WORKSHOP, null, List.of(POLITICIANS, MILITARY), false, null);
            planned.when(unmet).refused(ConductRefusal.PRESENCE_RULE_UNMET);
            planned.given(waiver()).when(unmet).then(opened(false, WAIVER, List.of(), POLITICIANS, MILITARY));
        }
    }

    @Nested
    class Regime_in_force {

        @Test
        void a_session_cannot_open_without_a_regime() {
            active().given(scheduled(null, null)).when(open()).refused(ConductRefusal.NO_REGIME);
        }

        @Test
        void the_regime_named_comes_first_and_its_successor_takes_its_place() {
            LocalId next = new LocalId("next");
            Given planned = active().given(
                            regime(RegimeKind.STRICT),
                            regime(new LocalId("open"), RegimeKind.ON_RECORD, Scope.session(WORKSHOP), null, null),
                            scheduled(WORKSHOP, "2026-04-10", null, null, REGIME));
            assertThat(regimeOf(planned)).isEqualTo(REGIME);
            planned.given(regime(next, RegimeKind.ON_RECORD, Scope.CASE, null, REGIME));
            assertThat(regimeOf(planned)).isEqualTo(next);
        }

        @Test
        void without_a_name_the_narrowest_scope_counts_and_within_it_the_strictest() {
            LocalId own = new LocalId("own");
            LocalId stricter = new LocalId("stricter");
            Given planned = active().given(regime(RegimeKind.STRICT), scheduled(null, null));
            assertThat(regimeOf(planned)).isEqualTo(REGIME);
            planned.given(regime(own, RegimeKind.ON_RECORD, Scope.session(WORKSHOP), null, null));
            assertThat(regimeOf(planned)).isEqualTo(own);
            planned.given(regime(stricter, RegimeKind.NON_ATTRIBUTION, Scope.session(WORKSHOP), null, null));
            assertThat(regimeOf(planned)).isEqualTo(stricter);
        }

        @Test
        void a_regime_whose_sunset_has_come_holds_no_longer() {
            active().given(
                            regime(REGIME, RegimeKind.STRICT, Scope.CASE, until("2026-03-02"), null),
                            scheduled(null, null))
                    .when(open())
                    .refused(ConductRefusal.NO_REGIME);
            active().given(
                            regime(REGIME, RegimeKind.STRICT, Scope.CASE, until("2026-03-03"), null),
                            scheduled(null, null))
                    .when(open())
                    .accepted();
        }

        private LocalId regimeOf(Given given) {
            return ((SessionOpened) given.when(open()).accepted().events().getFirst()).regimeId();
        }

        private Sunset until(String date) {
            return new Sunset(SunsetKind.DATE, When.of(date), null);
        }
    }

    @Nested
    class Consent {

        @Test
        void all_who_are_expected_are_admitted_unless_some_are_named() {
            Given planned = ready(scheduled(null, null), consent("p-1")).given(accepted("p-1", POLITICIANS));
            planned.when(open()).then(opened(true, null, ids("p-1")));
            planned.when(admitting()).then(opened(true, null, List.of()));
        }

        @Test
        void nobody_is_admitted_without_live_consent() {
            Given planned = ready(scheduled(null, null), consent("p-1"))
                    .given(accepted("p-1", POLITICIANS))
                    .given(accepted("p-2", MILITARY));
            var outcome = planned.when(open()).refused(ConductRefusal.CONSENT_NOT_LIVE);
            assertThat(outcome.facts()).isEqualTo(Map.of("participations", List.of("p-2"), "admittedWasNamed", false));
            planned.when(admitting("p-1")).then(opened(true, null, ids("p-1")));
        }

        @Test
        void consent_that_was_withdrawn_is_not_live() {
            ready(
                            scheduled(null, null),
                            consent("p-1"),
                            new InformedConsentWithdrawn(new LocalId("p-1"), List.of(), null))
                    .given(accepted("p-1", POLITICIANS))
                    .when(admitting("p-1"))
                    .refused(ConductRefusal.CONSENT_NOT_LIVE);
        }

        @Test
        void whoever_is_admitted_is_known() {
            ready(scheduled(null, null)).when(admitting("nobody")).refused(ConductRefusal.UNKNOWN_PARTICIPATION);
        }
    }

    @Nested
    class Status {

        @Test
        void only_a_planned_session_opens_and_only_once() {
            ready().when(open()).refused(ConductRefusal.UNKNOWN_SESSION);
            ready(scheduled(null, null), opened(true, null, List.of()))
                    .when(open())
                    .refused(ConductRefusal.SESSION_NOT_SCHEDULED);
        }

        @Test
        void no_session_opens_while_the_case_is_suspended() {
            ready(scheduled(null, null), new CaseSuspended(SuspensionReason.SECURITY, null))
                    .when(open())
                    .refused(CasefileRefusal.CASE_STATUS_FORBIDS);
        }
    }

    private static ProceduralDecisionTaken waiver() {
        return new ProceduralDecisionTaken(
                WAIVER, DecisionKind.WAIVE_PRESENCE_RULE, null, List.of(), List.of(), WORKSHOP, null);
    }

    private static OpenSession open(ActorOrText... present) {
        return new OpenSession(WORKSHOP, null, List.of(present), null, null);
    }

    private static OpenSession admitting(String... participations) {
        return new OpenSession(WORKSHOP, null, List.of(), null, ids(participations));
    }

    private static List<LocalId> ids(String... values) {
        return Stream.of(values).map(LocalId::new).toList();
    }

    private static SessionOpened opened(boolean met, LocalId waivedBy, List<LocalId> admitted, ActorOrText... present) {
        return new SessionOpened(WORKSHOP, null, List.of(present), met, waivedBy, REGIME, admitted);
    }
}
