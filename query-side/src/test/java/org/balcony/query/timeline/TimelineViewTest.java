package org.balcony.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.SampleHistory;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TimelineViewTest {

    private final TimelineView view = new TimelineView();

    /** S-34. */
    @Nested
    class What_did_we_know_then {

        private final Told told = new Told();
        private final EventId meeting =
                told.on("2026-04-20").ours("2026-03-03", finding("Meeting with 12 persons of the east bank"));

        {
            told.on("2026-06-02").ours("2026-06-02", corrected("Meeting with 9 persons of the east bank"));
        }

        @Test
        void on_10_april_the_meeting_is_absent() {
            assertThat(rows(by("2026-04-10"))).isEmpty();
        }

        @Test
        void on_30_april_it_is_there_with_the_wrong_count() {
            assertThat(rows(by("2026-04-30")))
                    .extracting(TimelineRow::detail)
                    .containsExactly("Meeting with 12 persons of the east bank");
            assertThat(rows(by("2026-04-30"))).noneMatch(TimelineRow::corrected);
        }

        @Test
        void on_10_june_it_is_there_with_the_right_count_and_names_the_correction() {
            List<TimelineRow> rows = rows(by("2026-06-10"));
            assertThat(rows).extracting(TimelineRow::detail).containsExactly("Meeting with 9 persons of the east bank");
            assertThat(rows.getFirst().corrected()).isTrue();
            assertThat(rows.getFirst().eventIds()).hasSize(2).startsWith(meeting);
        }

        @Test
        void it_was_recorded_48_days_late() {
            TimelineRow row = rows(by("2026-06-10")).getFirst();
            assertThat(row.lagDays()).isEqualTo(new Days(48, 48L));
            assertThat(row.lateRecording()).isTrue();
        }

        private Reading by(String recorded) {
            return told.asOf(new AsOf(When.of(recorded), When.of("2026-03-31"), Told.TODAY));
        }

        private DomainEvent corrected(String statement) {
            return new RecordCorrected(
                    meeting,
                    "statement",
                    BalconyJson.mapper().valueToTree("Meeting with 12 persons of the east bank"),
                    BalconyJson.mapper().valueToTree(statement),
                    CorrectionKind.FACTUAL);
        }
    }

    @Test
    void rows_stand_in_the_order_of_happening_or_of_learning() {
        Told told = new Told();
        told.ours("2024-05", finding("later"));
        told.ours("1994-03~", finding("earlier"));
        told.around("1994-03-10", Samples.talksStalled());
        assertThat(rows(told.live()))
                .extracting(row -> row.occurredAt().toString())
                .containsExactly("1994-03~", "1994-03-10", "2024-05");
        assertThat(rows(told.read(Told.CASE, AsOf.live(Told.TODAY), Reading.Order.RECORDED)))
                .extracting(row -> row.occurredAt().toString())
                .containsExactly("2024-05", "1994-03~", "1994-03-10");
        assertThat(rows(told.live()))
                .extracting(TimelineRow::source)
                .containsExactly(TimelineRow.Source.OURS, TimelineRow.Source.CONTEXT, TimelineRow.Source.OURS);
    }

    @Test
    void an_annulled_entry_is_left_out_and_counted_and_a_contested_one_is_marked() {
        ViewTable table = view.of(Told.reading(
                SampleHistory.ofTheRiverDialogue(), Told.CASE, AsOf.live(Told.TODAY), Reading.Order.OCCURRED));
        assertThat(table.footer()).containsEntry("retracted", 1L);
        assertThat(rows(table))
                .filteredOn(row -> row.type().equals("balcony.transfer.agreement-recorded"))
                .hasSize(1);
        assertThat(rows(table)).filteredOn(TimelineRow::disputed).hasSize(1);
        assertThat(rows(table)).filteredOn(TimelineRow::corrected).hasSize(1);
    }

    @Test
    void entries_about_entries_have_rows_only_in_the_order_of_learning() {
        Told told = new Told();
        EventId finding = told.ours("2024", finding("something"));
        told.ours("2025", Samples.disputed(finding));
        assertThat(rows(told.live())).hasSize(1);
        assertThat(rows(told.read(Told.CASE, AsOf.live(Told.TODAY), Reading.Order.RECORDED)))
                .hasSize(2);
    }

    @Test
    void what_may_have_occurred_by_then_is_shown_and_marked_when_it_may_be_later() {
        Told told = new Told();
        told.ours("1994", finding("some time in 1994"));
        told.ours("1994-02", finding("in February"));
        told.ours("1994-07", finding("in July"));
        assertThat(rows(told.asOccurred("1994-06")))
                .extracting(TimelineRow::uncertain)
                .containsExactly(true, false);
        assertThat(view.of(told.asOccurred("1994-06")).footer()).containsEntry("laterThanAsOf", 1L);
    }

    @Test
    void a_retraction_is_an_act_of_record_keeping_and_counts_whatever_the_day_of_happening() {
        Told told = new Told();
        EventId finding = told.ours("1994", finding("something"));
        told.ours("2024-09-10", new RecordRetracted(finding, RetractionReason.NEVER_HAPPENED));
        assertThat(rows(told.asOccurred("1995"))).isEmpty();
    }

    @Test
    void every_kind_of_event_has_a_title_for_people() {
        Told told = new Told();
        Samples.oneOfEach().forEach(event -> told.ours("2024", event));
        assertThat(rows(told.read(Told.CASE, AsOf.live(Told.TODAY), Reading.Order.RECORDED)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.title()).isNotBlank().doesNotContain("_", "null", "Optional"));
    }

    private List<TimelineRow> rows(Reading reading) {
        return rows(view.of(reading));
    }

    private static List<TimelineRow> rows(ViewTable table) {
        return table.rows().stream().map(TimelineRow.class::cast).toList();
    }

    private static AssessmentFindingRecorded finding(String statement) {
        return new AssessmentFindingRecorded(FindingKind.NEED, null, statement, null, null, null, null);
    }
}
