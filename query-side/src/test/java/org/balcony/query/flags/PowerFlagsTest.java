package org.balcony.query.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.query.flags.FlagCode.ACCESS_WITHOUT_INFLUENCE;
import static org.balcony.query.flags.FlagCode.CONVENING_INSUFFICIENT;
import static org.balcony.query.flags.FlagCode.IMBALANCE_UNADDRESSED;
import static org.balcony.query.flags.FlagCode.IMPARTIALITY_RISK;
import static org.balcony.query.flags.FlagCode.MEASURE_UNREVIEWED;
import static org.balcony.query.flags.FlagCode.POWER_PICTURE_STALE;
import static org.balcony.query.flags.Raised.ELDERS;
import static org.balcony.query.flags.Raised.FRONT;
import static org.balcony.query.flags.Raised.GOVERNMENT;
import static org.balcony.query.flags.Raised.TOMAS;
import static org.balcony.query.flags.Raised.id;

import java.util.List;
import org.balcony.events.AssessmentEvent.AssessmentMethod;
import org.balcony.events.AssessmentEvent.ConveningPowerAssessed;
import org.balcony.events.AssessmentEvent.ConveningTarget;
import org.balcony.events.AssessmentEvent.ConveningVerdict;
import org.balcony.events.AssessmentEvent.PartyPower;
import org.balcony.events.AssessmentEvent.PowerBalanceAssessed;
import org.balcony.events.AssessmentEvent.PowerScores;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateForm;
import org.balcony.events.MandateEvent.ReportingLine;
import org.balcony.events.MandateEvent.ThirdPartyRole;
import org.balcony.events.PowerEvent.BalanceJudgement;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.BalancingMeasureProposed;
import org.balcony.events.PowerEvent.MeasureKind;
import org.balcony.events.PowerEvent.MeasureOutcome;
import org.balcony.events.PowerEvent.MeasureVisibility;
import org.balcony.events.PowerEvent.ReviewerSide;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Score;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PowerFlagsTest {

    private final Raised raised = new Raised();

    @Nested
    class Convening {

        /** S-01. */
        @Test
        void access_without_influence_is_flagged_for_those_who_receive_us_and_do_not_listen() {
            raised.ours(
                    "2024-02-01",
                    convening(
                            ConveningVerdict.PARTIAL,
                            reach(GOVERNMENT, 4, 1),
                            reach(FRONT, 3, 3),
                            reach(ELDERS, null, 1)));
            assertThat(raised.subjects(ACCESS_WITHOUT_INFLUENCE)).containsExactly(GOVERNMENT.value());
        }

        @Test
        void the_latest_assessment_of_a_target_counts() {
            raised.ours("2024-02-01", convening(ConveningVerdict.PARTIAL, reach(GOVERNMENT, 4, 1)));
            raised.ours("2024-05-01", convening(ConveningVerdict.PARTIAL, reach(GOVERNMENT, 4, 2)));
            assertThat(raised.subjects(ACCESS_WITHOUT_INFLUENCE)).isEmpty();
        }

        @Test
        void a_session_planned_with_whom_we_cannot_bring_is_flagged_until_it_is_called_off() {
            raised.ours("2024-02-01", convening(ConveningVerdict.INSUFFICIENT, reach(FRONT, 2, 2)));
            raised.ours("2024-03-01", Raised.scheduled("s-1", null, GOVERNMENT, FRONT));
            raised.ours("2024-03-01", Raised.scheduled("s-2", null, GOVERNMENT));
            assertThat(raised.subjects(CONVENING_INSUFFICIENT)).containsExactly("session/s-1");
            raised.ours("2024-04-01", new SessionCancelled(id("s-1"), null));
            assertThat(raised.subjects(CONVENING_INSUFFICIENT)).isEmpty();
        }

        private static ConveningPowerAssessed convening(ConveningVerdict verdict, ConveningTarget... targets) {
            return new ConveningPowerAssessed(
                    ActorOrText.of(Samples.OUR_ORGANISATION), null, List.of(targets), null, verdict, null);
        }

        private static ConveningTarget reach(ActorOrText target, @Nullable Integer access, int influence) {
            return new ConveningTarget(
                    target, new Score(access), Score.of(influence), null, List.of(), List.of(), null);
        }
    }

    @Nested
    class Imbalance {

        @Test
        void an_imbalance_of_two_is_flagged_after_ninety_days_without_a_measure() {
            raised.activeFrom("2024-01-01").ours("2024-02-01", power(1, 4));
            assertThat(raised.subjectsOn("2024-04-30", IMBALANCE_UNADDRESSED)).isEmpty();
            assertThat(raised.subjectsOn("2024-05-01", IMBALANCE_UNADDRESSED)).containsExactly(FRONT.value());
        }

        @Test
        void ninety_days_are_counted_from_the_latest_the_assessment_can_have_been_made() {
            raised.activeFrom("2024-01-01").ours("2024-02", power(1, 4));
            assertThat(raised.subjectsOn("2024-05-01", IMBALANCE_UNADDRESSED)).isEmpty();
            assertThat(raised.subjectsOn("2024-05-29", IMBALANCE_UNADDRESSED)).isNotEmpty();
        }

        @Test
        void a_measure_for_the_weaker_party_or_a_narrower_gap_clears_it() {
            raised.activeFrom("2024-01-01").ours("2024-02-01", power(1, 4));
            raised.ours("2024-03-01", measure("m-1", GOVERNMENT, MeasureVisibility.KNOWN_TO_ALL));
            assertThat(raised.subjects(IMBALANCE_UNADDRESSED)).isNotEmpty();
            EventId proposed = raised.ours("2024-03-01", measure("m-2", FRONT, MeasureVisibility.KNOWN_TO_ALL));
            assertThat(raised.subjects(IMBALANCE_UNADDRESSED)).isEmpty();
            raised.ours("2024-03-02", Raised.retracted(proposed));
            assertThat(raised.subjects(IMBALANCE_UNADDRESSED)).isNotEmpty();
            raised.ours("2024-04-01", power(2, 3));
            assertThat(raised.subjects(IMBALANCE_UNADDRESSED)).isEmpty();
        }
    }

    @Nested
    class PowerPicture {

        @Test
        void a_picture_is_stale_after_a_year_and_an_assessment_renews_it() {
            raised.activeFrom("2024-01-01").ours("2024-02-01", power(2, 3));
            assertThat(raised.subjectsOn("2025-01-30", POWER_PICTURE_STALE)).isEmpty();
            assertThat(raised.subjectsOn("2025-01-31", POWER_PICTURE_STALE)).containsExactly(Raised.THE_CASE);
            raised.ours("2025-01-01", power(2, 3));
            assertThat(raised.subjectsOn("2025-01-31", POWER_PICTURE_STALE)).isEmpty();
        }

        @Test
        void a_change_of_configuration_makes_it_stale_at_once() {
            raised.activeFrom("2024-01-01").ours("2024-02-01", power(2, 3));
            raised.around("2024-03-01", Samples.frontSplit());
            assertThat(raised.subjectsOn("2024-03-01", POWER_PICTURE_STALE)).containsExactly(Raised.THE_CASE);
            raised.ours("2024-03-02", power(2, 3));
            assertThat(raised.subjectsOn("2024-03-02", POWER_PICTURE_STALE)).isEmpty();
        }
    }

    @Nested
    class Measures {

        /** S-03. */
        @Test
        void a_measure_is_unreviewed_after_180_days_until_somebody_reviews_it() {
            raised.ours("2024-01-01", ended("m-1", MeasureOutcome.COMPLETED));
            raised.ours("2024-01-01", ended("m-2", MeasureOutcome.NOT_PURSUED));
            assertThat(raised.subjectsOn("2024-06-29", MEASURE_UNREVIEWED)).isEmpty();
            assertThat(raised.subjectsOn("2024-06-30", MEASURE_UNREVIEWED)).containsExactly("measure/m-1");
            raised.ours(
                    "2024-08-01",
                    new BalancingEffectReviewed(
                            id("m-1"), ReviewerSide.TEAM, null, null, BalanceJudgement.NARROWED, null, null));
            assertThat(raised.subjects(MEASURE_UNREVIEWED)).isEmpty();
        }

        /** S-06. */
        @Test
        void a_measure_only_its_beneficiary_knows_of_is_a_risk_until_all_are_told() {
            EventId proposed = raised.ours("2024-01-01", measure("m-1", FRONT, MeasureVisibility.KNOWN_TO_BENEFICIARY));
            raised.ours("2024-01-01", measure("m-2", FRONT, MeasureVisibility.KNOWN_TO_ALL));
            assertThat(raised.subjects(IMPARTIALITY_RISK)).containsExactly("measure/m-1");
            raised.ours("2024-02-01", Raised.corrected(proposed, "visibility", "known_to_beneficiary", "known_to_all"));
            assertThat(raised.subjects(IMPARTIALITY_RISK)).isEmpty();
        }

        private static BalancingMeasureEnded ended(String id, MeasureOutcome outcome) {
            return new BalancingMeasureEnded(id(id), outcome, null);
        }
    }

    @Nested
    class Advocacy {

        @Test
        void a_lobbyist_who_mediates_at_the_same_time_is_a_risk() {
            raised.ours("2024-01-01", role("r-1", CaseRole.MEDIATOR, "2024-01-01/2024-03-01"));
            raised.ours("2024-01-01", role("r-2", CaseRole.LOBBYIST, "2024-02-01/2024-05-01"));
            raised.ours("2024-01-01", role("r-3", CaseRole.LOBBYIST, "2024-06-01/2024-07-01"));
            assertThat(raised.subjects(IMPARTIALITY_RISK)).containsExactly("role/r-2");
        }

        @Test
        void a_mandate_as_advocate_beside_one_as_mediator_is_a_risk() {
            raised.ours("2024-01-01", mandate("m-1", ThirdPartyRole.MEDIATOR, "2024-01-01/2024-06-01"));
            raised.ours("2024-01-01", mandate("m-2", ThirdPartyRole.ADVOCATE, "2024-07-01/2024-08-01"));
            assertThat(raised.subjects(IMPARTIALITY_RISK)).isEmpty();
            raised.ours("2024-01-01", mandate("m-3", ThirdPartyRole.ADVOCATE, "2024-05-01/2024-08-01"));
            assertThat(raised.subjects(IMPARTIALITY_RISK)).containsExactly("mandate/m-3");
        }

        private static MandateAgreed mandate(String id, ThirdPartyRole role, String period) {
            return new MandateAgreed(
                    id(id),
                    List.of(Samples.GOVERNMENT),
                    "fords",
                    role,
                    ReportingLine.ALL_PARTIES,
                    MandateForm.ORAL,
                    Raised.when(period),
                    null);
        }

        private static RoleAssigned role(String id, CaseRole role, String period) {
            return new RoleAssigned(id(id), TOMAS, role, Raised.when(period), null, "none");
        }
    }

    private static PowerBalanceAssessed power(int front, int government) {
        return new PowerBalanceAssessed(
                List.of(new PartyPower(FRONT, political(front)), new PartyPower(GOVERNMENT, political(government))),
                AssessmentMethod.TEAM,
                null,
                null);
    }

    private static PowerScores political(int score) {
        return new PowerScores(null, Score.of(score), Score.UNKNOWN, null, null, null, null);
    }

    private static BalancingMeasureProposed measure(String id, ActorOrText beneficiary, MeasureVisibility visibility) {
        return new BalancingMeasureProposed(
                id(id), MeasureKind.POLICY_ADVOCACY, beneficiary, List.of(), null, visibility, null);
    }
}
