package org.balcony.query.stateasof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.query.stateasof.StatesTold.given;
import static org.balcony.query.stateasof.StatesTold.id;

import java.util.List;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.AccessEvent.AccessScope;
import org.balcony.events.DesignEvent.Bindingness;
import org.balcony.events.DesignEvent.Comparator;
import org.balcony.events.DesignEvent.GroundRuleAdopted;
import org.balcony.events.DesignEvent.GroundRuleKind;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.events.DesignEvent.InclusionTargetSet;
import org.balcony.events.DesignEvent.SelectionCriteriaSet;
import org.balcony.events.DesignEvent.TargetScope;
import org.balcony.events.DesignEvent.TargetSetter;
import org.balcony.events.FundingEvent.FundedWork;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChange;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEndReason;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.MandateEvent.MandateForm;
import org.balcony.events.MandateEvent.ReportingLine;
import org.balcony.events.MandateEvent.ThirdPartyRole;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEndReason;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.StrategyEvent.ChangeGoalRevised;
import org.balcony.events.StrategyEvent.ChangeGoalSet;
import org.balcony.events.StrategyEvent.CoordinationMode;
import org.balcony.events.StrategyEvent.GoalChange;
import org.balcony.events.StrategyEvent.GoalLevel;
import org.balcony.events.StrategyEvent.StrategyAdopted;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Level;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FrameStatesTest {

    private static final ActorOrText FUNDER = new ActorOrText("a foundation abroad");

    @Nested
    class Mandates {

        @Test
        void a_mandate_is_in_force_until_its_period_is_over_and_the_day_is_what_counts() {
            StatesTold told = given(mandate("letter", "2024-03-01/2024-12-31", null));
            assertThat(told.on("2024-12-31", "mandate/letter").state()).isEqualTo("in_force");
            StateRow after = told.on("2025-01-01", "mandate/letter");
            assertThat(after.state()).isEqualTo("expired");
            assertThat(after.since()).isEqualTo(When.of("2025-01-01"));
            assertThat(after.facts()).containsEntry("derivedFromDates", true);
        }

        @Test
        void an_ended_mandate_does_not_expire_as_well() {
            StatesTold told = given(
                    mandate("letter", "2024-03-01/2024-12-31", null),
                    new MandateEnded(id("letter"), MandateEndReason.RESIGNED));
            assertThat(told.state("mandate/letter")).isEqualTo("ended");
            assertThat(told.facts("mandate/letter")).containsEntry("reason", "resigned");
        }

        @Test
        void a_new_mandate_supersedes_an_old_one() {
            StatesTold told = given(mandate("oral", null, null), mandate("letter", null, "oral"));
            assertThat(told.state("mandate/oral")).isEqualTo("superseded");
            assertThat(told.state("mandate/letter")).isEqualTo("in_force");
        }

        @Test
        void the_end_of_a_mandate_that_nobody_recorded_is_unexpected() {
            assertThat(given(Samples.mandateEnded()).rows().getFirst().unexpected())
                    .isTrue();
        }

        private MandateAgreed mandate(String id, String period, String supersedes) {
            return new MandateAgreed(
                    id(id),
                    List.of(Samples.RIVER_FRONT),
                    "talks about the fords",
                    ThirdPartyRole.FACILITATOR,
                    ReportingLine.ALL_PARTIES,
                    MandateForm.LETTER,
                    period == null ? null : When.of(period),
                    supersedes == null ? null : id(supersedes));
        }
    }

    @Nested
    class Funding {

        private final String subject = "funding/grant";

        @Test
        void an_arrangement_ends_with_its_period_without_anybody_recording_it() {
            StatesTold told = given(funding("2024-01/2024-12"));
            assertThat(told.on("2024-12-31", subject).state()).isEqualTo("agreed");
            assertThat(told.on("2025-01-01", subject).state()).isEqualTo("ended");
        }

        @Test
        void a_late_recorded_extension_moves_the_gap() {
            StatesTold told = given(funding("2024-01/2024-12"))
                    .on("2025-03-01")
                    .and("2024-12-20", change(FundingChange.EXTENDED, null, "2024-01/2025-06"));
            assertThat(told.recordedBy("2025-02-01", subject).state()).isEqualTo("ended");
            assertThat(told.recordedBy("2025-03-02", subject).state()).isEqualTo("agreed");
            assertThat(told.on("2025-02-01", subject).state()).isEqualTo("agreed");
            assertThat(told.on("2025-07-01", subject).state()).isEqualTo("ended");
        }

        @Test
        void it_is_suspended_and_resumed_and_ends_from_its_effective_day_on() {
            StatesTold told = given(funding("2024-01/2030-12"), change(FundingChange.SUSPENDED, null, null));
            assertThat(told.state(subject)).isEqualTo("suspended");
            told.and(change(FundingChange.RESUMED, null, null));
            assertThat(told.state(subject)).isEqualTo("agreed");
            told.and(change(FundingChange.ENDED, "2026-02-01", null));
            assertThat(told.on("2026-01-31", subject).state()).isEqualTo("agreed");
            assertThat(told.on("2026-02-01", subject).state()).isEqualTo("ended");
        }

        @Test
        void resuming_what_was_never_suspended_is_unexpected() {
            StatesTold told = given(funding("2024-01/2030-12"), change(FundingChange.RESUMED, null, null));
            assertThat(told.live(subject).unexpected()).isTrue();
        }

        private FundingAgreed funding(String period) {
            return new FundingAgreed(
                    id("grant"),
                    FUNDER,
                    false,
                    null,
                    When.of(period),
                    null,
                    List.of(FundedWork.CONDUCT),
                    ReportingEntitlement.STANDARD,
                    List.of(),
                    List.of(),
                    null);
        }

        private FundingChanged change(FundingChange change, String effective, String period) {
            return new FundingChanged(
                    id("grant"),
                    change,
                    effective == null ? null : When.of(effective),
                    null,
                    period == null ? null : When.of(period),
                    List.of());
        }
    }

    @Nested
    class Roles {

        @Test
        void a_role_is_vacant_once_its_last_holder_has_laid_it_down() {
            StatesTold told = given(role("lead-1", "amina"), role("lead-2", "joaquim"));
            told.and(new RoleEnded(id("lead-1"), RoleEndReason.ROTATION));
            assertThat(told.rows()).extracting(StateRow::machine).doesNotContain("vacancy");
            told.and("2024-11-01", new RoleEnded(id("lead-2"), RoleEndReason.ILLNESS));
            StateRow vacant = told.live("role/lead_mediator");
            assertThat(vacant.state()).isEqualTo("vacant");
            assertThat(vacant.since()).isEqualTo(When.of("2024-11-01"));
            assertThat(vacant.eventIds()).hasSize(4);
        }

        private RoleAssigned role(String id, String holder) {
            return new RoleAssigned(id(id), new ActorOrText(holder), CaseRole.LEAD_MEDIATOR, null, null, "none");
        }
    }

    @Nested
    class GoalsAndVersions {

        @Test
        void a_goal_that_was_reworded_stands_and_one_that_was_dropped_does_not() {
            StatesTold told =
                    given(goal(), new ChangeGoalRevised(id("trust"), GoalChange.REWORDED, "Elders speak again", null));
            assertThat(told.state("change-goal/trust")).isEqualTo("set");
            assertThat(told.facts("change-goal/trust")).containsEntry("statement", "Elders speak again");
            told.and(new ChangeGoalRevised(id("trust"), GoalChange.DROPPED, null, null));
            assertThat(told.state("change-goal/trust")).isEqualTo("dropped");
            told.and(new ChangeGoalRevised(id("trust"), GoalChange.ACHIEVED, null, null));
            assertThat(told.live("change-goal/trust").unexpected()).isTrue();
        }

        @Test
        void the_latest_version_of_strategy_and_criteria_is_in_force_until_it_is_annulled() {
            StatesTold told = given(strategy(1), strategy(2));
            assertThat(told.facts("case/" + Samples.CASE)).containsEntry("version", 2);
            told.butThatWasWrong();
            assertThat(told.facts("case/" + Samples.CASE)).containsEntry("version", 1);
            assertThat(given(new SelectionCriteriaSet(3, List.of()))
                            .rows()
                            .getFirst()
                            .facts())
                    .containsEntry("version", 3);
        }

        @Test
        void a_ground_rule_gives_way_to_the_one_that_replaces_it() {
            StatesTold told = given(rule("phones", null), rule("phones-off", "phones"));
            assertThat(told.state("ground-rule/phones")).isEqualTo("superseded");
            assertThat(told.state("ground-rule/phones-off")).isEqualTo("in_force");
        }

        @Test
        void a_target_shows_what_is_to_be_reached() {
            StatesTold told = given(new InclusionTargetSet(
                    id("women"),
                    InclusionDimension.GENDER,
                    "women",
                    Comparator.PARITY,
                    null,
                    null,
                    TargetScope.EACH_SESSION,
                    TargetSetter.DONOR));
            assertThat(told.state("inclusion-target/women")).isEqualTo("set");
            assertThat(told.facts("inclusion-target/women")).containsEntry("comparator", "parity");
        }

        private ChangeGoalSet goal() {
            return new ChangeGoalSet(
                    id("trust"),
                    "Elders of both banks trust each other",
                    GoalLevel.RELATIONAL,
                    null,
                    List.of(),
                    null,
                    null,
                    List.of());
        }

        private StrategyAdopted strategy(int version) {
            return new StrategyAdopted(
                    version, List.of(id("trust")), null, CoordinationMode.NETWORK, null, List.of(), null);
        }

        private GroundRuleAdopted rule(String id, String supersedes) {
            return new GroundRuleAdopted(
                    id(id),
                    GroundRuleKind.RECORDING,
                    "no recordings",
                    Bindingness.REQUESTED,
                    List.of(),
                    null,
                    List.of(),
                    supersedes == null ? null : id(supersedes));
        }
    }

    @Nested
    class Access {

        private final String subject = "grant/evaluation";

        @Test
        void a_grant_runs_out_with_its_day_or_is_revoked() {
            StatesTold told = given(new AccessGranted(
                    id("evaluation"),
                    new ActorOrText("ines"),
                    null,
                    AccessScope.CASE,
                    null,
                    Level.TEAM,
                    List.of(),
                    When.of("2025-06-30"),
                    null));
            assertThat(told.on("2025-06-30", subject).state()).isEqualTo("granted");
            assertThat(told.on("2025-07-01", subject).state()).isEqualTo("expired");
            told.and("2024-12-01", new AccessRevoked(id("evaluation"), null));
            assertThat(told.state(subject)).isEqualTo("revoked");
        }
    }
}
