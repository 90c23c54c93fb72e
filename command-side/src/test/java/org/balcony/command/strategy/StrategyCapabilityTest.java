package org.balcony.command.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.time.Instant;
import java.util.List;
import org.balcony.command.casefile.CasefileRefusal;
import org.balcony.command.ecosystem.EcosystemCapability;
import org.balcony.command.ecosystem.EcosystemState;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.strategy.StrategyCommand.AdoptStrategy;
import org.balcony.command.strategy.StrategyCommand.ReviseChangeGoal;
import org.balcony.command.strategy.StrategyCommand.SetChangeGoal;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.InitiativeStatus;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.StrategyEvent.Assumption;
import org.balcony.events.StrategyEvent.ChangeGoalRevised;
import org.balcony.events.StrategyEvent.ChangeGoalSet;
import org.balcony.events.StrategyEvent.ChangeKind;
import org.balcony.events.StrategyEvent.CoordinationMode;
import org.balcony.events.StrategyEvent.GoalChange;
import org.balcony.events.StrategyEvent.GoalLevel;
import org.balcony.events.StrategyEvent.Indicator;
import org.balcony.events.StrategyEvent.People;
import org.balcony.events.StrategyEvent.RppCell;
import org.balcony.events.StrategyEvent.StrategyAdopted;
import org.balcony.events.value.EffectCategory;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.NumberOrText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StrategyCapabilityTest {

    private static final LocalId CHANNEL = new LocalId("quiet-channel");
    private static final String STATEMENT = "Politicians and officers speak before they act";
    private static final Indicator MEETINGS =
            new Indicator("meetings a month", "meetings", NumberOrText.of(0), NumberOrText.of(2));
    private static final InitiativeMapped MAPPED = new InitiativeMapped(
            new LocalId("elders"),
            List.of(),
            InitiativeKind.TRADITIONAL_MECHANISM,
            null,
            List.of(),
            List.of(),
            null,
            InitiativeStatus.ACTIVE,
            null);

    private static Given given() {
        return Given.onCase().given(REGISTERED, new CaseAccepted(null, Given.ANNA));
    }

    @Nested
    class Set_change_goal {

        @Test
        void a_goal_without_an_id_is_given_one() {
            given().when(set(null, GoalLevel.RELATIONAL, null, null, MEETINGS))
                    .then(goal(Given.FRESH, GoalLevel.RELATIONAL, null, null, MEETINGS))
                    .unflagged();
        }

        @Test
        void a_goal_says_what_is_to_change() {
            for (String said : new String[] {null, " "}) {
                given().when(new SetChangeGoal(CHANNEL, said, GoalLevel.POLICY, null, null, null, null, null))
                        .refused(StrategyRefusal.NO_STATEMENT);
            }
        }

        @Test
        void a_goal_is_set_once() {
            var outcome = given().given(goal(CHANNEL, GoalLevel.RELATIONAL, null, null, MEETINGS))
                    .when(set(CHANNEL, GoalLevel.POLICY, null, null, MEETINGS));
            outcome.refused(StrategyRefusal.GOAL_ID_IN_USE);
            assertThat(outcome.facts()).containsEntry("goalId", "quiet-channel");
        }

        @Test
        void a_goal_that_was_retracted_may_be_set_anew() {
            given().given(goal(CHANNEL, GoalLevel.RELATIONAL, null, null, MEETINGS), retracted(3))
                    .when(set(CHANNEL, GoalLevel.POLICY, null, null, MEETINGS))
                    .then(goal(CHANNEL, GoalLevel.POLICY, null, null, MEETINGS));
        }

        @Test
        void changed_individuals_without_a_path_to_society_are_flagged() {
            RppCell individual = new RppCell(People.KEY_PEOPLE, ChangeKind.INDIVIDUAL);
            RppCell political = new RppCell(People.KEY_PEOPLE, ChangeKind.SOCIO_POLITICAL);
            given().when(set(null, GoalLevel.INTERPERSONAL, political, null, MEETINGS))
                    .flagged(StrategyWarning.SCALE_UP_PATH_MISSING);
            given().when(set(null, GoalLevel.POLICY, individual, null, MEETINGS))
                    .flagged(StrategyWarning.SCALE_UP_PATH_MISSING);
            given().when(set(null, GoalLevel.POLICY, political, null, MEETINGS)).unflagged();
            given().when(set(null, GoalLevel.INTERPERSONAL, individual, "through the officers' mess", MEETINGS))
                    .unflagged();
        }

        @Test
        void a_goal_without_a_baseline_is_flagged_with_the_indicators_that_lack_one() {
            Indicator unmeasured = new Indicator("trust", null, null, null);
            var outcome = given().when(set(null, GoalLevel.POLICY, null, null, MEETINGS, unmeasured))
                    .flagged(StrategyWarning.NO_BASELINE);
            assertThat(outcome.factsOf(StrategyWarning.NO_BASELINE)).containsEntry("indicators", List.of("trust"));
            given().when(set(null, GoalLevel.POLICY, null, null)).flagged(StrategyWarning.NO_BASELINE);
        }

        @Test
        void goals_belong_to_cases_that_were_accepted() {
            Given.onCase()
                    .given(REGISTERED)
                    .when(set(null, GoalLevel.POLICY, null, null, MEETINGS))
                    .refused(CasefileRefusal.CASE_STATUS_FORBIDS);
        }
    }

    @Nested
    class Revise_change_goal {

        private final ReviseChangeGoal narrowed =
                new ReviseChangeGoal(new ChangeGoalRevised(CHANNEL, GoalChange.NARROWED, "In the capital", null));

        @Test
        void a_goal_is_narrowed() {
            given().given(goal(CHANNEL, GoalLevel.POLICY, null, null, MEETINGS))
                    .because("The provinces are closed to us")
                    .when(narrowed)
                    .then(narrowed.revision())
                    .unflagged();
        }

        @Test
        void a_revision_says_why() {
            given().given(goal(CHANNEL, GoalLevel.POLICY, null, null, MEETINGS))
                    .when(narrowed)
                    .refused(UniversalRefusal.RATIONALE_MISSING);
        }

        @Test
        void an_unknown_goal_is_not_revised() {
            given().because("why").when(narrowed).refused(StrategyRefusal.UNKNOWN_GOAL);
        }

        @Test
        void a_goal_that_was_dropped_is_not_revised_but_one_achieved_is() {
            Given set = given().given(goal(CHANNEL, GoalLevel.POLICY, null, null, MEETINGS))
                    .because("why");
            set.given(revised(GoalChange.ACHIEVED)).when(narrowed).then(narrowed.revision());
            set.given(revised(GoalChange.DROPPED)).when(narrowed).refused(StrategyRefusal.GOAL_DROPPED);
        }

        @Test
        void a_goal_whose_dropping_was_retracted_is_revised_again() {
            given().given(
                            goal(CHANNEL, GoalLevel.POLICY, null, null, MEETINGS),
                            revised(GoalChange.DROPPED),
                            retracted(4))
                    .because("why")
                    .when(narrowed)
                    .then(narrowed.revision());
        }
    }

    @Nested
    class Adopt_strategy {

        private final ChangeGoalSet goal = goal(CHANNEL, GoalLevel.POLICY, null, null, MEETINGS);

        private Given mapped() {
            return given().given(goal).elsewhere(Given.CONFLICT, new EcosystemCapability(), List.of(MAPPED));
        }

        @Test
        void the_first_strategy_is_number_one() {
            mapped().when(adopt(null, CHANNEL)).then(adopted(1, CHANNEL)).unflagged();
            mapped().when(adopt(1, CHANNEL)).then(adopted(1, CHANNEL));
        }

        @Test
        void a_number_other_than_the_next_is_refused_with_the_one_expected() {
            var outcome = mapped().when(adopt(2, CHANNEL));
            outcome.refused(StrategyRefusal.STRATEGY_VERSION_NOT_NEXT);
            assertThat(outcome.facts()).containsEntry("version", 2).containsEntry("expected", 1);
        }

        @Test
        void a_number_is_never_given_again() {
            mapped().given(adopted(1, CHANNEL), retracted(4))
                    .because("why")
                    .when(adopt(null, CHANNEL))
                    .then(adopted(2, CHANNEL));
        }

        @Test
        void a_new_version_says_why() {
            mapped().given(adopted(1, CHANNEL)).when(adopt(null, CHANNEL)).refused(UniversalRefusal.RATIONALE_MISSING);
        }

        @Test
        void a_strategy_serves_goals_in_force() {
            mapped().when(adopt(null)).refused(StrategyRefusal.NO_GOAL);
            LocalId unknown = new LocalId("unknown");
            var outcome = mapped().when(adopt(null, CHANNEL, unknown));
            outcome.refused(StrategyRefusal.GOALS_NOT_IN_FORCE);
            assertThat(outcome.facts()).containsEntry("goals", List.of(unknown));
            mapped().given(revised(GoalChange.DROPPED))
                    .when(adopt(null, CHANNEL))
                    .refused(StrategyRefusal.GOALS_NOT_IN_FORCE);
        }

        @Test
        void an_assumption_that_nobody_watches_is_flagged() {
            AdoptStrategy strategy = new AdoptStrategy(
                    null,
                    List.of(CHANNEL),
                    null,
                    CoordinationMode.NETWORK,
                    null,
                    List.of(
                            new Assumption("The army stays in barracks", "troop movements"),
                            new Assumption("Donors stay", null)),
                    null);
            var outcome = mapped().when(strategy).flagged(StrategyWarning.ASSUMPTION_UNWATCHED);
            assertThat(outcome.factsOf(StrategyWarning.ASSUMPTION_UNWATCHED))
                    .containsEntry("assumptions", List.of("Donors stay"));
        }

        @Test
        void a_strategy_without_a_map_of_what_others_do_is_flagged() {
            given().given(goal).when(adopt(null, CHANNEL)).flagged(StrategyWarning.INITIATIVE_MAP_STALE);
            given().given(goal)
                    .elsewhere(Given.CONFLICT, new EcosystemCapability(), List.of())
                    .when(adopt(null, CHANNEL))
                    .flagged(StrategyWarning.INITIATIVE_MAP_STALE);
        }

        @Test
        void a_map_is_as_old_as_its_newest_entry() {
            Given conflict = Given.on(Given.CONFLICT, new EcosystemCapability())
                    .given("2025-09-03", null, MAPPED)
                    .given("2024", null, MAPPED);
            EcosystemState map = conflict.folded().state().of(EcosystemState.class);
            assertThat(map.mappedSince(Instant.parse("2025-09-03T10:00:00Z"))).isTrue();
            assertThat(map.mappedSince(Instant.parse("2025-09-04T00:00:00Z"))).isFalse();
        }

        @Test
        void only_the_lead_mediator_adopts_a_strategy() {
            assertThat(AdoptStrategy.class.getAnnotation(CommandType.class).roles())
                    .isEqualTo(CommandType.Roles.LEAD);
        }
    }

    @Test
    void others_may_ask_for_a_goal() {
        Given set = given().given(goal(CHANNEL, GoalLevel.POLICY, null, null, MEETINGS));
        assertThat(state(set).goal(CHANNEL)).isPresent();
        assertThat(state(set).goal(new LocalId("other"))).isEmpty();
    }

    private static StrategyState state(Given given) {
        return given.folded().state().of(StrategyState.class);
    }

    private static SetChangeGoal set(
            LocalId id, GoalLevel level, RppCell cell, String scaleUpPath, Indicator... indicators) {
        return new SetChangeGoal(
                id,
                STATEMENT,
                level,
                cell,
                List.of(EffectCategory.C2),
                "Those who talk are surprised less",
                scaleUpPath,
                List.of(indicators));
    }

    private static ChangeGoalSet goal(
            LocalId id, GoalLevel level, RppCell cell, String scaleUpPath, Indicator... indicators) {
        return new ChangeGoalSet(
                id,
                STATEMENT,
                level,
                cell,
                List.of(EffectCategory.C2),
                "Those who talk are surprised less",
                scaleUpPath,
                List.of(indicators));
    }

    private static ChangeGoalRevised revised(GoalChange change) {
        return new ChangeGoalRevised(CHANNEL, change, null, null);
    }

    private static AdoptStrategy adopt(Integer version, LocalId... goals) {
        return new AdoptStrategy(version, List.of(goals), null, CoordinationMode.NETWORK, null, null, null);
    }

    private static StrategyAdopted adopted(int version, LocalId... goals) {
        return new StrategyAdopted(version, List.of(goals), null, CoordinationMode.NETWORK, null, List.of(), null);
    }

    private static RecordRetracted retracted(int fact) {
        return new RecordRetracted(Given.id(fact), RetractionReason.NEVER_HAPPENED);
    }
}
