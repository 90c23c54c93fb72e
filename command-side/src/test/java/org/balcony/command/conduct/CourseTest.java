package org.balcony.command.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.conduct.Talks.MILITARY;
import static org.balcony.command.conduct.Talks.POLITICIANS;
import static org.balcony.command.conduct.Talks.WORKSHOP;
import static org.balcony.command.conduct.Talks.accepted;
import static org.balcony.command.conduct.Talks.active;
import static org.balcony.command.conduct.Talks.attendance;
import static org.balcony.command.conduct.Talks.consent;
import static org.balcony.command.conduct.Talks.counts;
import static org.balcony.command.conduct.Talks.designed;
import static org.balcony.command.conduct.Talks.held;
import static org.balcony.command.conduct.Talks.opened;
import static org.balcony.command.conduct.Talks.regime;
import static org.balcony.command.conduct.Talks.scheduled;

import java.util.List;
import java.util.Map;
import org.balcony.command.casefile.CasefileCommand.CloseCase;
import org.balcony.command.conduct.ConductCommand.RecordAttendance;
import org.balcony.command.conduct.ConductCommand.RecordMessageCarried;
import org.balcony.command.conduct.ConductCommand.RecordSessionHeld;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Samples;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.mandate.MandateCommand.EndMandate;
import org.balcony.command.records.RecordsCommand.CorrectRecord;
import org.balcony.command.stages.StagesCommand.EndStageIteration;
import org.balcony.events.CaseEvent.CaseOutcome;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.ConductEvent.AttendanceSummary;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.ConfidentialityEvent.RegimeKind;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.MandateEvent.MandateEndReason;
import org.balcony.events.PowerEvent.DecisionKind;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.StageEvent.IterationOutcome;
import org.balcony.events.StageEvent.IterationTrigger;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Counts;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.SideCounts;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class CourseTest {

    private static final AttendanceSummary NOBODY_COUNTED = null;

    @Nested
    class Record_session_held {

        @Test
        void a_session_written_down_from_the_room_was_opened() {
            active().given(scheduled(null, null), opened(WORKSHOP))
                    .when(live())
                    .then(live().session())
                    .unflagged();
            active().given(scheduled(null, null)).when(live()).refused(ConductRefusal.NEVER_OPENED);
            active().when(live()).refused(ConductRefusal.NEVER_OPENED);
        }

        @Test
        void a_session_written_down_afterwards_needs_no_plan() {
            active().when(afterwards()).then(afterwards().session()).unflagged();
            active().given(scheduled(null, null)).when(afterwards()).unflagged();
        }

        @Test
        void what_the_machine_does_not_expect_is_recorded_and_flagged() {
            active().given(scheduled(null, null), opened(WORKSHOP))
                    .when(afterwards())
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            active().given(afterwards().session()).when(afterwards()).flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            active().given(scheduled(null, null), new SessionCancelled(WORKSHOP, null))
                    .when(afterwards())
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
        }

        @Test
        void a_period_is_in_order_and_past() {
            active().when(during("2026-03/2026-02")).refused(UniversalRefusal.PERIOD_RUNS_BACKWARDS);
            active().when(during("2026-03-04")).refused(UniversalRefusal.NOT_YET_OCCURRED);
            active().when(during("2026-03-01/2026-03-02")).accepted();
        }

        @Test
        void nobody_is_said_to_have_said_something_where_the_regime_forbids_it() {
            RecordSessionHeld attributed =
                    new RecordSessionHeld(held(HeldMode.RETROSPECTIVE, NOBODY_COUNTED, List.of(MILITARY)));
            for (RegimeKind forbidding : List.of(RegimeKind.NON_ATTRIBUTION, RegimeKind.STRICT)) {
                var outcome = active().given(regime(forbidding))
                        .when(attributed)
                        .refused(UniversalRefusal.ATTRIBUTION_FORBIDDEN);
                assertThat(outcome.facts()).containsEntry("regimeId", Talks.REGIME.value());
            }
            active().given(regime(RegimeKind.NON_ATTRIBUTION))
                    .when(afterwards())
                    .then(afterwards().session());
            active().given(regime(RegimeKind.ON_RECORD)).when(attributed).accepted();
            active().when(attributed).accepted();
        }

        @Test
        void nobody_is_named_by_a_correction_either() {
            Given given = active().because("was forgotten")
                    .given(regime(RegimeKind.NON_ATTRIBUTION), afterwards().session());
            given.when(attribution(JsonNodeFactory.instance.arrayNode().add(MILITARY.value())))
                    .refused(UniversalRefusal.ATTRIBUTION_FORBIDDEN);
            given.when(attribution(JsonNodeFactory.instance.arrayNode())).accepted();
        }

        @Test
        void what_is_said_under_a_strict_regime_stays_in_the_team() {
            assertThat(active().given(regime(RegimeKind.STRICT))
                            .when(afterwards())
                            .accepted()
                            .atLeast())
                    .isEqualTo(Label.of(Level.TEAM));
        }

        @Test
        void a_session_without_an_indispensable_party_is_recorded_and_flagged() {
            Given strict = active().given(designed(PresenceRule.ALL_PRINCIPAL_PARTIES, null));
            var outcome = strict.when(afterwards(POLITICIANS)).flagged(ConductWarning.PRESENCE_RULE_BREACHED);
            assertThat(outcome.factsOf(ConductWarning.PRESENCE_RULE_BREACHED))
                    .containsEntry("missing", List.of(MILITARY.value()));
            strict.when(afterwards(POLITICIANS, MILITARY)).unflagged();
            strict.when(counted(counts(3, sides(2, 1)))).unflagged();
            strict.when(counted(counts(2, sides(2, 0)))).flagged(ConductWarning.PRESENCE_RULE_BREACHED);
        }

        @Test
        void where_nothing_is_known_of_who_came_nothing_is_known_of_a_breach() {
            for (PresenceRule rule : PresenceRule.values()) {
                active().given(designed(rule, rule == PresenceRule.QUORUM ? 2 : null))
                        .when(afterwards())
                        .unflagged();
            }
        }

        @Test
        void a_breach_that_was_waived_is_none() {
            active().given(
                            designed(PresenceRule.ALL_PRINCIPAL_PARTIES, null),
                            new ProceduralDecisionTaken(
                                    new LocalId("waiver"),
                                    DecisionKind.WAIVE_PRESENCE_RULE,
                                    null,
                                    List.of(),
                                    List.of(),
                                    WORKSHOP,
                                    null))
                    .when(afterwards(POLITICIANS))
                    .unflagged();
        }

        @Test
        void a_quorum_and_equal_numbers_are_held_against_the_counts() {
            active().given(designed(PresenceRule.QUORUM, 3))
                    .when(counted(counts(3, sides(2, 1))))
                    .flagged(ConductWarning.PRESENCE_RULE_BREACHED);
            Given equal = active().given(designed(PresenceRule.EQUAL_NUMBERS_PER_SIDE, null));
            equal.when(counted(counts(3, sides(2, 1)))).flagged(ConductWarning.PRESENCE_RULE_BREACHED);
            equal.when(counted(counts(4, sides(2, 2)))).unflagged();
        }

        @Test
        void counts_are_compared_with_the_attendance_on_record() {
            Given attended = active().given(accepted("p-1", POLITICIANS))
                    .given(accepted("m-1", MILITARY))
                    .given(accepted("m-2", MILITARY))
                    .given(
                            scheduled(null, null),
                            opened(WORKSHOP),
                            attendance("p-1", AttendanceStatus.PRESENT),
                            attendance("m-1", AttendanceStatus.ONLINE),
                            attendance("m-2", AttendanceStatus.EXCUSED));
            attended.when(liveCounted(counts(2, sides(1, 1)))).unflagged();
            attended.when(liveCounted(counts(2, null))).unflagged();
            attended.when(liveCounted(counts(3, null))).flagged(ConductWarning.COUNTS_DIFFER_FROM_ATTENDANCE);
            var outcome = attended.when(liveCounted(counts(2, sides(2, 0))))
                    .flagged(ConductWarning.COUNTS_DIFFER_FROM_ATTENDANCE);
            assertThat(outcome.factsOf(ConductWarning.COUNTS_DIFFER_FROM_ATTENDANCE))
                    .containsEntry("attended", 2)
                    .containsEntry("attendedBySide", Map.of(POLITICIANS.value(), 1, MILITARY.value(), 1));
        }

        @Test
        void a_group_is_not_larger_than_the_whole() {
            AttendanceSummary contradicting =
                    new AttendanceSummary(3, sides(2, 2), Counts.of(Map.of("women", 1)), null, null, 4);
            var outcome = active().when(counted(contradicting)).flagged(ConductWarning.COUNTS_CONTRADICT_TOTAL);
            assertThat(outcome.factsOf(ConductWarning.COUNTS_CONTRADICT_TOTAL))
                    .isEqualTo(Map.of("bySide", 4, "officials", 4, "total", 3));
        }
    }

    @Nested
    class Record_attendance {

        @Test
        void an_unknown_participation_attends_nothing() {
            active().when(new RecordAttendance(attendance("nobody", AttendanceStatus.PRESENT)))
                    .refused(ConductRefusal.UNKNOWN_PARTICIPATION);
        }

        @Test
        void whoever_was_invited_and_agreed_is_there_without_remark() {
            given("p-1")
                    .given(consent("p-1"))
                    .when(new RecordAttendance(attendance("p-1", AttendanceStatus.PRESENT)))
                    .then(attendance("p-1", AttendanceStatus.PRESENT))
                    .unflagged();
        }

        @Test
        void presence_without_consent_or_invitation_is_recorded_and_flagged() {
            given("p-1")
                    .when(new RecordAttendance(attendance("p-1", AttendanceStatus.PARTLY)))
                    .flagged(ConductWarning.PRESENT_WITHOUT_CONSENT);
            given().given(Talks.nominated("p-2", MILITARY, null), consent("p-2"))
                    .when(new RecordAttendance(attendance("p-2", AttendanceStatus.ONLINE)))
                    .flagged(ConductWarning.PRESENT_WITHOUT_INVITATION);
            given("p-1")
                    .when(new RecordAttendance(attendance("p-1", AttendanceStatus.BARRED)))
                    .unflagged();
        }

        @Test
        void the_same_entry_again_changes_nothing_and_another_replaces_it() {
            Given there = given("p-1").given(consent("p-1"), attendance("p-1", AttendanceStatus.PRESENT));
            there.when(new RecordAttendance(attendance("p-1", AttendanceStatus.PRESENT)))
                    .nothingChanges();
            there.when(new RecordAttendance(attendance("p-1", AttendanceStatus.PARTLY)))
                    .then(attendance("p-1", AttendanceStatus.PARTLY));
        }

        @Test
        void attendance_before_its_session_is_recorded_and_flagged() {
            active().given(accepted("p-1", POLITICIANS))
                    .given(consent("p-1"))
                    .when(new RecordAttendance(attendance("p-1", AttendanceStatus.PRESENT)))
                    .flagged(UniversalWarning.UNEXPECTED_TRANSITION);
            active().given(accepted("p-1", POLITICIANS))
                    .given(scheduled(null, null))
                    .when(new RecordAttendance(attendance("p-1", AttendanceStatus.EXCUSED)))
                    .unflagged();
        }

        @Test
        void under_non_attribution_attendance_is_restricted() {
            assertThat(given("p-1")
                            .given(regime(RegimeKind.NON_ATTRIBUTION), consent("p-1"))
                            .when(new RecordAttendance(attendance("p-1", AttendanceStatus.PRESENT)))
                            .accepted()
                            .atLeast())
                    .isEqualTo(Label.of(Level.RESTRICTED));
        }

        private Given given(String... participations) {
            Given given = active().given(afterwards().session());
            for (String participation : participations) {
                given.given(accepted(participation, POLITICIANS));
            }
            return given;
        }
    }

    @Nested
    class Record_message_carried {

        private static final LocalId MATTER = new LocalId("matter");

        @Test
        void a_message_between_those_who_do_not_meet_is_recorded() {
            active().when(message(null)).then(message(null).message()).unflagged();
        }

        @Test
        void a_message_carries_a_matter_only_where_its_owner_lets_it_go() {
            active().when(message(MATTER)).refused(ConductRefusal.MATTER_NOT_AUTHORISED);
            Given entrusted = active().given(entrusted());
            entrusted.when(message(MATTER)).refused(ConductRefusal.MATTER_NOT_AUTHORISED);
            entrusted.given(allowed(DisclosureExtent.GIST, null));
            entrusted.when(message(MATTER)).refused(ConductRefusal.MATTER_NOT_AUTHORISED);
            entrusted.given(allowed(DisclosureExtent.FULL, null));
            assertThat(entrusted.when(message(MATTER)).accepted().atLeast())
                    .isEqualTo(Label.of(Level.RESTRICTED, Compartment.party(Samples.POLITICIANS)));
        }

        @Test
        void the_authorisation_lasted_until_the_message_was_delivered() {
            Given entrusted = active().given(entrusted(), allowed(DisclosureExtent.FULL, When.of("2026-02-10")));
            entrusted.occurred("2026-02-10").when(message(MATTER)).accepted();
            entrusted.occurred("2026-02").when(message(MATTER)).refused(ConductRefusal.MATTER_NOT_AUTHORISED);
        }

        private static ConfidentialMatterRecorded entrusted() {
            return new ConfidentialMatterRecorded(MATTER, Samples.POLITICIANS, List.of(), "wells", null);
        }

        private static DisclosureAuthorised allowed(DisclosureExtent extent, When until) {
            return new DisclosureAuthorised(MATTER, POLITICIANS, List.of(MILITARY), extent, until, null);
        }

        private static RecordMessageCarried message(LocalId matter) {
            return new RecordMessageCarried(
                    new MessageCarried(POLITICIANS, MILITARY, null, matter, true, null, null, true));
        }
    }

    @Nested
    class Other_commands {

        @Test
        void a_case_is_not_closed_while_a_session_is_open() {
            CloseCase close = new CloseCase(CaseOutcome.OBJECTIVES_MET, List.of());
            var outcome = active().because("done")
                    .given(scheduled(null, null), opened(WORKSHOP))
                    .when(close)
                    .refused(ConductRefusal.SESSION_STILL_OPEN);
            assertThat(outcome.facts()).containsEntry("sessions", List.of(WORKSHOP.value()));
            active().because("done")
                    .given(scheduled(null, null), opened(WORKSHOP), live().session())
                    .when(close)
                    .accepted();
        }

        @Test
        void a_mandate_that_ends_before_planned_sessions_is_flagged() {
            EndMandate end = new EndMandate(new LocalId("m"), MandateEndReason.EXPIRED);
            active().given(scheduled(null, null))
                    .occurred("2026-03-01")
                    .when(end)
                    .flagged(ConductWarning.SESSIONS_PLANNED_AFTER_MANDATE, UniversalWarning.UNEXPECTED_TRANSITION);
        }

        @Test
        void an_iteration_that_ends_with_planned_sessions_is_flagged() {
            LocalId iteration = new LocalId("conduct-1");
            Given planned = active().given(new StageIterationOpened(
                            iteration, Stage.CONDUCT, null, 1, IterationTrigger.FIRST, null, null))
                    .given("2026-03-02", iteration, scheduled(null, null));
            planned.when(new EndStageIteration(iteration, IterationOutcome.COMPLETED, null, List.of()))
                    .flagged(ConductWarning.PLANNED_SESSIONS_REMAIN);
            planned.when(new EndStageIteration(null, IterationOutcome.COMPLETED, null, List.of()))
                    .flagged(ConductWarning.PLANNED_SESSIONS_REMAIN);
        }
    }

    private static CorrectRecord attribution(JsonNode to) {
        return new CorrectRecord(Given.id(5), "attributedTo", null, to, CorrectionKind.FACTUAL);
    }

    private static RecordSessionHeld live() {
        return liveCounted(NOBODY_COUNTED);
    }

    private static RecordSessionHeld liveCounted(AttendanceSummary counts) {
        return new RecordSessionHeld(held(HeldMode.LIVE, counts));
    }

    private static RecordSessionHeld afterwards(ActorOrText... present) {
        return new RecordSessionHeld(held(HeldMode.RETROSPECTIVE, NOBODY_COUNTED, present));
    }

    private static RecordSessionHeld counted(AttendanceSummary counts) {
        return new RecordSessionHeld(held(HeldMode.RETROSPECTIVE, counts));
    }

    private static RecordSessionHeld during(String period) {
        SessionHeld held = afterwards().session();
        return new RecordSessionHeld(new SessionHeld(
                held.sessionId(),
                held.mode(),
                null,
                When.of(period),
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null));
    }

    private static SideCounts sides(int politicians, int military) {
        return SideCounts.of(Map.of(POLITICIANS.value(), politicians, MILITARY.value(), military));
    }
}
