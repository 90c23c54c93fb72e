package org.balcony.command.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.kernel.Samples.REGISTERED;

import java.util.List;
import org.balcony.command.casefile.CasefileRefusal;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.media.MediaCommand.IssueMediaStatement;
import org.balcony.command.media.MediaCommand.RecordMediaExposure;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseOutcome;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.ConfidentialityEvent.ConfidentialityRegimeAgreed;
import org.balcony.events.ConfidentialityEvent.RegimeKind;
import org.balcony.events.ConfidentialityEvent.Sunset;
import org.balcony.events.ConfidentialityEvent.SunsetKind;
import org.balcony.events.DesignEvent.MediaPosture;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.DesignEvent.ProcessDesignAdopted;
import org.balcony.events.PowerEvent.DecisionKind;
import org.balcony.events.PowerEvent.ProceduralDecisionReversed;
import org.balcony.events.PowerEvent.ProceduralDecisionTaken;
import org.balcony.events.SafetyEvent.ExposureKind;
import org.balcony.events.SafetyEvent.MediaExposureRecorded;
import org.balcony.events.SafetyEvent.MediaStatementIssued;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.Scope;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MediaCapabilityTest {

    private static final LocalId STATEMENT = new LocalId("statement-1");
    private static final LocalId SESSION = new LocalId("s-1");
    private static final LocalId DECISION = new LocalId("d-1");
    private static final ActorOrText BOTH_SIDES = new ActorOrText("Both delegations");

    private static Given given() {
        return Given.onCase().given(REGISTERED, new CaseAccepted(null, Given.ANNA));
    }

    @Nested
    class Issue_media_statement {

        private final IssueMediaStatement issue = new IssueMediaStatement(statement(null));

        @Test
        void a_statement_is_issued_where_nothing_forbids_it() {
            given().when(issue).then(statement(null)).unflagged();
            given().given(design(MediaPosture.AGREED_LINES)).when(issue).unflagged();
            given().given(design(MediaPosture.PUBLIC)).when(issue).unflagged();
        }

        @Test
        void an_id_names_one_statement() {
            given().given(statement(null)).when(issue).refused(MediaRefusal.MEDIA_STATEMENT_ID_IN_USE);
        }

        @Test
        void a_closed_process_gives_no_comment() {
            var outcome = given().given(design(MediaPosture.CLOSED_NO_COMMENT)).when(issue);
            outcome.refused(MediaRefusal.MEDIA_POSTURE_FORBIDS);
            assertThat(outcome.facts())
                    .containsEntry("mediaPosture", "closed_no_comment")
                    .containsEntry("designVersion", 1);
        }

        @Test
        void a_strict_regime_lets_nothing_leave_the_room() {
            var outcome =
                    given().given(regime(RegimeKind.STRICT, Scope.CASE, null)).when(issue);
            outcome.refused(MediaRefusal.MEDIA_REGIME_FORBIDS);
            assertThat(outcome.facts()).containsEntry("regimeId", "regime-1").containsEntry("kind", "strict");
        }

        @Test
        void a_regime_of_agreed_summaries_lets_out_what_somebody_approved() {
            Given agreed = given().given(regime(RegimeKind.AGREED_SUMMARY_ONLY, Scope.CASE, null));
            agreed.when(issue).refused(MediaRefusal.MEDIA_REGIME_FORBIDS);
            agreed.when(new IssueMediaStatement(statement(null, BOTH_SIDES))).unflagged();
        }

        @ParameterizedTest
        @EnumSource(
                value = RegimeKind.class,
                names = {"NON_ATTRIBUTION", "ON_RECORD"})
        void what_was_said_may_be_told_where_only_who_said_it_may_not(RegimeKind kind) {
            given().given(regime(kind, Scope.CASE, null)).when(issue).unflagged();
        }

        @Test
        void a_regime_past_its_sunset_forbids_nothing() {
            given().given(regime(RegimeKind.STRICT, Scope.CASE, "2026-02"))
                    .when(issue)
                    .unflagged();
        }

        @Test
        void the_regime_of_the_session_it_is_about_counts() {
            Given strictSession = given().given(session(), regime(RegimeKind.STRICT, Scope.session(SESSION), null));
            strictSession.when(new IssueMediaStatement(statement(SESSION))).refused(MediaRefusal.MEDIA_REGIME_FORBIDS);
            strictSession.when(issue).unflagged();
        }

        @Test
        void a_session_nobody_knows_is_not_spoken_about() {
            given().when(new IssueMediaStatement(statement(SESSION))).refused(MediaRefusal.MEDIA_SESSION_UNKNOWN);
        }

        @Test
        void a_decision_about_the_media_waives_posture_and_regime_until_it_is_reversed() {
            Given closed = given().given(
                            design(MediaPosture.CLOSED_NO_COMMENT),
                            regime(RegimeKind.STRICT, Scope.CASE, null),
                            new ProceduralDecisionTaken(
                                    DECISION, DecisionKind.MEDIA, "one line", List.of(), List.of(), null, null));
            closed.when(issue).unflagged();
            closed.given(new ProceduralDecisionReversed(DECISION))
                    .when(issue)
                    .refused(MediaRefusal.MEDIA_POSTURE_FORBIDS);
        }

        @Test
        void a_closed_case_may_speak_and_a_proposed_one_may_not_yet() {
            given().given(new CaseClosed(CaseOutcome.OBJECTIVES_MET, List.of()))
                    .when(issue)
                    .accepted();
            Given.onCase().given(REGISTERED).when(issue).refused(CasefileRefusal.CASE_STATUS_FORBIDS);
        }

        @Test
        void only_lead_mediators_speak() {
            given().as(Role.MEDIATOR).when(issue).refused(UniversalRefusal.ROLE_NOT_ALLOWED);
        }
    }

    @Nested
    class Record_media_exposure {

        @Test
        void what_the_media_say_is_recorded() {
            given().when(new RecordMediaExposure(exposure(null)))
                    .then(exposure(null))
                    .unflagged();
            given().when(new RecordMediaExposure(exposure(false))).unflagged();
        }

        @Test
        void where_people_could_be_recognised_their_risk_is_to_be_judged_anew() {
            given().when(new RecordMediaExposure(exposure(true))).flagged(MediaWarning.RISK_REVIEW_DUE);
        }

        private MediaExposureRecorded exposure(Boolean identities) {
            return new MediaExposureRecorded(
                    ExposureKind.DISINFORMATION, "a daily newspaper", "only one side's businessman came", identities);
        }
    }

    private static MediaStatementIssued statement(LocalId session, ActorOrText... approvedBy) {
        return new MediaStatementIssued(
                STATEMENT, new ActorOrText("The team"), List.of(), List.of(approvedBy), null, null, session);
    }

    private static ProcessDesignAdopted design(MediaPosture posture) {
        return new ProcessDesignAdopted(
                1, List.of(), null, null, null, List.of(), PresenceRule.NONE, null, null, posture);
    }

    private static ConfidentialityRegimeAgreed regime(RegimeKind kind, Scope scope, String until) {
        Sunset sunset = until == null ? null : new Sunset(SunsetKind.DATE, When.of(until), null);
        return new ConfidentialityRegimeAgreed(
                new LocalId("regime-1"), kind, scope, List.of(), List.of(BOTH_SIDES), null, sunset, null);
    }

    private static SessionScheduled session() {
        return new SessionScheduled(
                SESSION,
                SessionKind.PLENARY,
                When.of("2026-05"),
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
}
