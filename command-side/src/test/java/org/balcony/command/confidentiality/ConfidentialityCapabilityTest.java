package org.balcony.command.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.conduct.Talks.MILITARY;
import static org.balcony.command.conduct.Talks.POLITICIANS;
import static org.balcony.command.conduct.Talks.REGIME;
import static org.balcony.command.conduct.Talks.WORKSHOP;
import static org.balcony.command.conduct.Talks.active;
import static org.balcony.command.conduct.Talks.nominated;
import static org.balcony.command.conduct.Talks.regime;
import static org.balcony.command.conduct.Talks.scheduled;

import java.util.List;
import org.balcony.command.casefile.CasefileCommand.ResumeCase;
import org.balcony.command.confidentiality.ConfidentialityCommand.AgreeConfidentialityRegime;
import org.balcony.command.confidentiality.ConfidentialityCommand.AuthoriseDisclosure;
import org.balcony.command.confidentiality.ConfidentialityCommand.RecordConfidentialMatter;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Samples;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.CaseEvent.SuspensionReason;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.ConfidentialityEvent.RegimeKind;
import org.balcony.events.ConfidentialityEvent.Sunset;
import org.balcony.events.ConfidentialityEvent.SunsetKind;
import org.balcony.events.ParticipantEvent.Capacity;
import org.balcony.events.ParticipantEvent.LeavingKind;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.ParticipantEvent.ParticipantRoleChanged;
import org.balcony.events.ParticipantEvent.PublicRole;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Scope;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConfidentialityCapabilityTest {

    private static final LocalId MATTER = new LocalId("matter");
    private static final ActorOrText ELDERS = new ActorOrText("Elders");

    @Nested
    class Agree_confidentiality_regime {

        @Test
        void a_regime_holds_once_every_principal_party_has_agreed() {
            active().when(agree(Scope.CASE, List.of(), POLITICIANS, MILITARY))
                    .then(agreed(Scope.CASE, List.of(), null, null, POLITICIANS, MILITARY))
                    .unflagged();
            var outcome = active().when(agree(Scope.CASE, List.of(), POLITICIANS))
                    .refused(ConfidentialityRefusal.SIDE_HAS_NOT_AGREED);
            assertThat(outcome.facts()).containsEntry("missing", List.of(MILITARY.value()));
        }

        @Test
        void the_sides_expected_at_a_session_agree_to_its_regime() {
            Given planned = active().given(scheduled(WORKSHOP, "2026-04", null, null, null, POLITICIANS, ELDERS));
            planned.when(agree(Scope.session(WORKSHOP), List.of(), POLITICIANS, MILITARY))
                    .refused(ConfidentialityRefusal.SIDE_HAS_NOT_AGREED);
            planned.when(agree(Scope.session(WORKSHOP), List.of(), POLITICIANS, ELDERS))
                    .accepted();
        }

        @Test
        void the_sides_named_come_before_those_implied() {
            active().when(agree(Scope.CASE, List.of(ELDERS), POLITICIANS, MILITARY))
                    .refused(ConfidentialityRefusal.SIDE_HAS_NOT_AGREED);
            active().when(agree(Scope.CASE, List.of(ELDERS), ELDERS)).accepted();
        }

        @Test
        void where_no_side_is_known_somebody_agreed() {
            Given unknown = Given.onCase().given(Samples.REGISTERED);
            unknown.when(agree(Scope.CASE, List.of())).refused(ConfidentialityRefusal.SIDE_HAS_NOT_AGREED);
            unknown.when(agree(Scope.CASE, List.of(), ELDERS)).accepted();
        }

        @Test
        void an_id_names_one_regime() {
            active().given(regime(RegimeKind.STRICT))
                    .when(agree(Scope.CASE, List.of(), POLITICIANS, MILITARY))
                    .refused(ConfidentialityRefusal.REGIME_ID_IN_USE);
        }

        @Test
        void a_sunset_says_when() {
            for (Sunset unclear : List.of(
                    new Sunset(SunsetKind.DATE, null, null),
                    new Sunset(SunsetKind.EVENT, When.of("2030"), null),
                    new Sunset(SunsetKind.NEVER, null, "the signing"))) {
                active().when(new AgreeConfidentialityRegime(
                                agreed(Scope.CASE, List.of(), unclear, null, POLITICIANS, MILITARY)))
                        .refused(ConfidentialityRefusal.SUNSET_UNCLEAR);
            }
            active().when(new AgreeConfidentialityRegime(agreed(
                            Scope.CASE,
                            List.of(),
                            new Sunset(SunsetKind.EVENT, null, "the signing"),
                            null,
                            POLITICIANS,
                            MILITARY)))
                    .accepted();
        }

        @Test
        void superseding_what_is_not_in_force_is_recorded_and_flagged() {
            LocalId next = new LocalId("next");
            AgreeConfidentialityRegime superseding =
                    new AgreeConfidentialityRegime(regime(next, RegimeKind.ON_RECORD, Scope.CASE, null, REGIME));
            active().when(superseding).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            active().given(regime(RegimeKind.STRICT)).when(superseding).unflagged();
            active().given(
                            regime(RegimeKind.STRICT),
                            regime(new LocalId("other"), RegimeKind.STRICT, Scope.CASE, null, REGIME))
                    .when(superseding)
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }

        @Test
        void regimes_that_supersede_each_other_in_a_circle_do_not_hang_the_question() {
            LocalId next = new LocalId("next");
            ConfidentialityState state = active().given(
                            regime(REGIME, RegimeKind.STRICT, Scope.CASE, null, next),
                            regime(next, RegimeKind.ON_RECORD, Scope.CASE, null, REGIME))
                    .folded()
                    .state()
                    .of(ConfidentialityState.class);
            assertThat(state.regimeFor(null, null, next))
                    .hasValueSatisfying(r -> assertThat(r.id()).isEqualTo(REGIME));
            assertThat(state.forbidsAttribution(WORKSHOP, "water", next)).isTrue();
        }

        @Test
        void a_regime_older_than_a_year_is_flagged_when_work_goes_on() {
            Given suspended = active().given("2025-03-01", null, regime(RegimeKind.STRICT))
                    .given(new CaseSuspended(SuspensionReason.SECURITY, null));
            suspended.when(new ResumeCase(null, null)).flagged(ConfidentialityWarning.REGIME_AGED);
            active().given("2025-03-04", null, regime(RegimeKind.STRICT))
                    .given(new CaseSuspended(SuspensionReason.SECURITY, null))
                    .when(new ResumeCase(null, null))
                    .unflagged();
        }
    }

    @Nested
    class Record_confidential_matter {

        @Test
        void a_matter_lies_in_its_owners_compartment_and_the_sender_holds_it() {
            var outcome = active().when(new RecordConfidentialMatter(entrusted("bob")))
                    .then(entrusted("bob", "anna"));
            assertThat(outcome.accepted().atLeast())
                    .isEqualTo(Label.of(Level.RESTRICTED, Compartment.party(Samples.POLITICIANS)));
            active().when(new RecordConfidentialMatter(entrusted("anna"))).then(entrusted("anna"));
        }

        @Test
        void an_id_names_one_matter() {
            active().given(entrusted("anna"))
                    .when(new RecordConfidentialMatter(entrusted("anna")))
                    .refused(ConfidentialityRefusal.MATTER_ID_IN_USE);
        }

        @Test
        void the_state_knows_the_holders_and_not_the_substance() {
            ConfidentialityState state =
                    active().given(entrusted("anna")).folded().state().of(ConfidentialityState.class);
            assertThat(state.matter(MATTER))
                    .contains(
                            new Matter(Samples.POLITICIANS, java.util.Set.of(new UserId("anna")), new UserId("anna")));
            assertThat(state.toString()).doesNotContain("Would leave");
        }
    }

    @Nested
    class Authorise_disclosure {

        @Test
        void the_owner_says_who_may_be_told() {
            active().given(entrusted("anna"))
                    .when(by(POLITICIANS))
                    .then(by(POLITICIANS).disclosure());
            var outcome =
                    active().given(entrusted("anna")).when(by(MILITARY)).refused(ConfidentialityRefusal.NOT_THE_OWNER);
            assertThat(outcome.facts()).containsEntry("owner", POLITICIANS.value());
        }

        @Test
        void a_representative_speaks_for_its_side_until_it_leaves() {
            LocalId envoy = new LocalId("envoy");
            Given given = active().given(entrusted("anna"), nominated("envoy", POLITICIANS, Capacity.PERSONAL));
            given.when(by(new ActorOrText("envoy"))).refused(ConfidentialityRefusal.NOT_THE_OWNER);
            given.given(new ParticipantInvited(envoy, null, Capacity.REPRESENTATIVE, null, null));
            given.when(by(new ActorOrText("envoy"))).accepted();
            given.given(new ParticipantLeft(envoy, LeavingKind.WITHDREW, null));
            given.when(by(new ActorOrText("envoy"))).refused(ConfidentialityRefusal.NOT_THE_OWNER);
        }

        @Test
        void a_representative_of_another_side_does_not() {
            active().given(entrusted("anna"), nominated("envoy", MILITARY, Capacity.REPRESENTATIVE))
                    .when(by(new ActorOrText("envoy")))
                    .refused(ConfidentialityRefusal.NOT_THE_OWNER);
        }

        @Test
        void a_change_of_capacity_counts_whenever_it_was_recorded() {
            active().given(
                            entrusted("anna"),
                            new ParticipantRoleChanged(
                                    new LocalId("envoy"),
                                    null,
                                    PublicRole.MINISTER,
                                    null,
                                    Capacity.REPRESENTATIVE,
                                    null,
                                    null),
                            nominated("envoy", POLITICIANS, Capacity.PERSONAL))
                    .when(by(new ActorOrText("envoy")))
                    .accepted();
        }

        @Test
        void an_authorisation_lies_in_the_owners_cell() {
            assertThat(active().given(entrusted("anna"))
                            .when(by(POLITICIANS))
                            .accepted()
                            .atLeast())
                    .isEqualTo(Label.of(Level.RESTRICTED, Compartment.party(Samples.POLITICIANS)));
        }

        @Test
        void whoever_acts_for_the_owner_speaks_for_it() {
            active().given(entrusted("anna"))
                    .onBehalfOf(Samples.POLITICIANS)
                    .when(by(new ActorOrText("Its envoy, by telephone")))
                    .accepted();
            active().given(entrusted("anna"))
                    .onBehalfOf(Samples.MILITARY)
                    .when(by(new ActorOrText("Its envoy, by telephone")))
                    .refused(ConfidentialityRefusal.NOT_THE_OWNER);
        }

        @Test
        void a_matter_nobody_entrusted_has_no_owner_to_ask() {
            active().when(by(POLITICIANS)).refused(ConfidentialityRefusal.UNKNOWN_MATTER);
        }

        @Test
        void somebody_is_to_be_told() {
            active().given(entrusted("anna"))
                    .when(new AuthoriseDisclosure(new DisclosureAuthorised(
                            MATTER, POLITICIANS, List.of(), DisclosureExtent.FULL, null, null)))
                    .refused(ConfidentialityRefusal.NOBODY_TO_TELL);
        }

        private static AuthoriseDisclosure by(ActorOrText who) {
            return new AuthoriseDisclosure(new DisclosureAuthorised(
                    MATTER, who, List.of(MILITARY), DisclosureExtent.GIST, When.of("2026-12"), null));
        }
    }

    private static ConfidentialMatterRecorded entrusted(String... holders) {
        return new ConfidentialMatterRecorded(
                MATTER,
                Samples.POLITICIANS,
                java.util.stream.Stream.of(holders).map(UserId::new).toList(),
                "Would leave the wells for a road",
                "water");
    }

    private static AgreeConfidentialityRegime agree(Scope scope, List<ActorOrText> sides, ActorOrText... agreedBy) {
        return new AgreeConfidentialityRegime(agreed(scope, sides, null, null, agreedBy));
    }

    private static ConfidentialityRegimeAgreed agreed(
            Scope scope, List<ActorOrText> sides, Sunset sunset, LocalId supersedes, ActorOrText... agreedBy) {
        return new ConfidentialityRegimeAgreed(
                REGIME, RegimeKind.NON_ATTRIBUTION, scope, sides, List.of(agreedBy), null, sunset, supersedes);
    }
}
