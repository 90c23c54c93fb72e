package org.balcony.query.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.query.flags.FlagCode.AFTER_CASE_CLOSED;
import static org.balcony.query.flags.FlagCode.CLOSED_WITH_OPEN_ITEMS;
import static org.balcony.query.flags.FlagCode.DISPUTED;
import static org.balcony.query.flags.FlagCode.IMPRECISE_DATE;
import static org.balcony.query.flags.FlagCode.LATE_RECORDING;
import static org.balcony.query.flags.FlagCode.UNEXPECTED_TRANSITION;
import static org.balcony.query.flags.Raised.GOVERNMENT;
import static org.balcony.query.flags.Raised.id;

import java.util.List;
import org.balcony.events.CaseEvent.CaseResumed;
import org.balcony.events.CaseEvent.ResumedFrom;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleKind;
import org.balcony.events.ObstacleEvent.ObstacleSettled;
import org.balcony.events.ObstacleEvent.ObstacleSettlement;
import org.balcony.events.PowerEvent.BalanceJudgement;
import org.balcony.events.PowerEvent.BalancingEffectReviewed;
import org.balcony.events.PowerEvent.ReviewerSide;
import org.balcony.events.SafetyEvent.IncidentKind;
import org.balcony.events.SafetyEvent.ProtectiveKind;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Rating;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecordFlagsTest {

    private final Raised raised = new Raised();

    @Nested
    class Disputes {

        @Test
        void a_dispute_flags_its_record_until_it_is_taken_back() {
            EventId finding = raised.ours("2024-09-10", Samples.contactMade());
            EventId dispute = raised.ours("2024-09-10", Samples.disputed(finding));
            FlagRow row = raised.flags(DISPUTED).getFirst();
            assertThat(row.subject()).isEqualTo("actor/" + Samples.RIVER_FRONT);
            assertThat(row.eventIds()).containsExactly(finding, dispute);
            assertThat(row.disputed()).isTrue();
            raised.ours("2024-09-10", Raised.retracted(dispute));
            assertThat(raised.subjects(DISPUTED)).isEmpty();
        }
    }

    @Nested
    class Dating {

        /** S-34. */
        @Test
        void late_records_have_one_row_a_case_that_names_them_all() {
            raised.told.on("2024-04-20");
            raised.ours("2024-04-06", Samples.contactMade());
            assertThat(raised.subjects(LATE_RECORDING)).isEmpty();
            EventId one = raised.ours("2024-03-03", Raised.held("s-1"));
            EventId other = raised.ours("2024-04-05", Samples.contactMade());
            FlagRow row = raised.flags(LATE_RECORDING).getFirst();
            assertThat(row.subject()).isEqualTo(Raised.THE_CASE);
            assertThat(row.eventIds()).containsExactly(one, other);
            assertThat(row.explanation()).contains("48 days");
            assertThat(row.since()).isEqualTo("2024-04-20");
        }

        @Test
        void imprecise_dates_have_one_row_a_case() {
            raised.ours("2024-09-10", Samples.contactMade());
            assertThat(raised.subjects(IMPRECISE_DATE)).isEmpty();
            EventId one = raised.ours("2024-09~", Samples.contactMade());
            assertThat(raised.flags(IMPRECISE_DATE).getFirst().eventIds()).containsExactly(one);
        }
    }

    @Nested
    class Closing {

        @Test
        void a_session_that_was_open_when_the_case_was_closed_turns_out_later() {
            raised.activeFrom("2024-01-01").ours("2024-03-01", Samples.caseClosed());
            assertThat(raised.subjects(CLOSED_WITH_OPEN_ITEMS)).isEmpty();
            raised.ours("2024-02-28", Raised.opened("s-1", List.of(GOVERNMENT)));
            assertThat(raised.subjects(CLOSED_WITH_OPEN_ITEMS)).containsExactly("session/s-1");
            raised.ours("2024-02-29", Raised.held("s-1"));
            assertThat(raised.subjects(CLOSED_WITH_OPEN_ITEMS)).isEmpty();
        }

        @Test
        void a_grave_incident_before_closing_is_flagged_unless_it_had_been_closed() {
            raised.activeFrom("2024-01-01").ours("2024-03-01", Samples.caseClosed());
            raised.ours("2024-02-01", incident("i-1", 4));
            raised.ours("2024-02-01", incident("i-2", 3));
            raised.ours("2024-04-01", incident("i-3", 5));
            raised.ours("2024-02-01", incident("i-4", 5));
            raised.ours("2024-02-02", measure("i-4"));
            raised.ours("2024-03-02", measure("i-1"));
            assertThat(raised.subjects(CLOSED_WITH_OPEN_ITEMS)).containsExactly("incident/i-1");
        }

        @Test
        void what_is_stored_while_the_case_is_closed_has_one_row() {
            raised.activeFrom("2024-01-01").ours("2024-02-01", Samples.contactMade());
            raised.ours("2024-03-01", Samples.caseClosed());
            assertThat(raised.subjects(AFTER_CASE_CLOSED)).isEmpty();
            EventId after = raised.ours("2024-02-15", Samples.contactMade());
            raised.ours("2024-04-01", new CaseResumed(ResumedFrom.CLOSED, null));
            raised.ours("2024-04-02", Samples.contactMade());
            assertThat(raised.subjects(AFTER_CASE_CLOSED)).containsExactly(Raised.THE_CASE);
            assertThat(raised.flags(AFTER_CASE_CLOSED).getFirst().eventIds())
                    .hasSize(2)
                    .first()
                    .isEqualTo(after);
        }

        private static SafetyIncidentReported incident(String id, int severity) {
            return new SafetyIncidentReported(
                    id(id), IncidentKind.VIOLENCE, Rating.of(severity), List.of(), null, null);
        }

        private static ProtectiveMeasureTaken measure(String incident) {
            return new ProtectiveMeasureTaken(id(incident), null, null, ProtectiveKind.LIAISON, true);
        }
    }

    @Nested
    class Transitions {

        @Test
        void steps_no_machine_expects_have_one_row_an_entity() {
            raised.ours("2024-01-01", new ObstacleIdentified(id("o-1"), ObstacleKind.UNSAFE, null, List.of(), null));
            raised.ours("2024-01-02", settled("o-1"));
            assertThat(raised.subjects(UNEXPECTED_TRANSITION)).isEmpty();
            EventId second = raised.ours("2024-01-03", settled("o-1"));
            raised.ours(
                    "2024-01-04",
                    new BalancingEffectReviewed(
                            id("m-1"), ReviewerSide.TEAM, null, null, BalanceJudgement.UNCLEAR, null, null));
            assertThat(raised.subjects(UNEXPECTED_TRANSITION)).containsExactly("measure/m-1", "obstacle/o-1");
            assertThat(raised.flags(UNEXPECTED_TRANSITION).getLast().eventIds()).containsExactly(second);
        }

        @Test
        void a_retracted_step_makes_the_next_one_expected_again() {
            raised.ours("2024-01-01", new ObstacleIdentified(id("o-1"), ObstacleKind.UNSAFE, null, List.of(), null));
            EventId first = raised.ours("2024-01-02", settled("o-1"));
            raised.ours("2024-01-03", settled("o-1"));
            raised.ours("2024-01-04", Raised.retracted(first));
            assertThat(raised.subjects(UNEXPECTED_TRANSITION)).isEmpty();
        }

        private static ObstacleSettled settled(String id) {
            return new ObstacleSettled(id(id), ObstacleSettlement.OUTLIVED, null);
        }
    }
}
