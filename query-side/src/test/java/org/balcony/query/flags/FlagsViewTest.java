package org.balcony.query.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.RecordEvent.FlagAcknowledged;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.WireNames;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class FlagsViewTest {

    private final Raised raised = new Raised();

    @Test
    void the_gravest_flags_come_first_and_the_footer_counts_them_and_what_was_annulled() {
        raised.activeFrom("2024-01-01").ours("2024-02-01", Raised.attended("s-1", "p-1"));
        EventId wrong = raised.ours("2024-02-02", Samples.contactMade());
        raised.ours("2024-02-03", Raised.retracted(wrong));
        var table = new FlagsView().of(raised.told.live());
        List<Severity> severities =
                Raised.flags(raised.told.live()).stream().map(FlagRow::severity).toList();
        assertThat(severities).isSorted().startsWith(Severity.SERIOUS).endsWith(Severity.INFO);
        assertThat(table.footer())
                .containsEntry("retracted", 1L)
                .containsEntry("serious", 1L)
                .containsEntry("countedTo", Told.TODAY);
    }

    @Test
    void as_of_a_moment_on_the_recorded_clock_a_flag_is_up_although_it_was_cleared_later() {
        raised.told.on("2024-02-01");
        raised.activeFrom("2024-02-01").ours("2024-02-01", Raised.attended("s-1", "p-1"));
        raised.told.on("2024-05-01");
        raised.ours("2024-01-15", Raised.consent("p-1", null, ConsentScope.PARTICIPATE));
        assertThat(Raised.flags(raised.told.asRecorded("2024-04-01")))
                .extracting(FlagRow::code)
                .contains(FlagCode.CONSENT_GAP);
        assertThat(raised.subjects(FlagCode.CONSENT_GAP)).isEmpty();
    }

    @Test
    void as_of_a_moment_on_the_occurred_clock_days_are_counted_to_that_moment() {
        raised.activeFrom("2024-01-01");
        assertThat(Raised.flags(raised.told.asOccurred("2024-01-08")))
                .extracting(FlagRow::code)
                .doesNotContain(FlagCode.LEAD_VACANT);
        assertThat(Raised.flags(raised.told.asOccurred("2024-01-09")))
                .extracting(FlagRow::code)
                .contains(FlagCode.LEAD_VACANT);
    }

    @Test
    void a_flag_that_rests_on_a_contested_record_says_so() {
        raised.activeFrom("2024-01-01");
        EventId attended = raised.ours("2024-02-01", Raised.attended("s-1", "p-1"));
        assertThat(raised.flags(FlagCode.CONSENT_GAP).getFirst().disputed()).isFalse();
        raised.ours("2024-02-02", Samples.disputed(attended));
        assertThat(raised.flags(FlagCode.CONSENT_GAP).getFirst().disputed()).isTrue();
    }

    @Test
    void a_note_is_put_on_the_flag_it_is_about_and_on_no_other() {
        raised.activeFrom("2024-01-01").ours("2024-02-01", Raised.attended("s-1", "p-1"));
        raised.ours("2024-02-01", Raised.attended("s-1", "p-2"));
        raised.ours("2024-02-03", new FlagAcknowledged("consent_gap", "participation/p-1"));
        raised.ours("2024-02-03", new FlagAcknowledged("no_such_flag", "participation/p-2"));
        List<FlagRow> gaps = raised.flags(FlagCode.CONSENT_GAP);
        assertThat(gaps.getFirst().acknowledgedBy()).isEqualTo(Samples.CASE_OFFICER);
        assertThat(gaps.getFirst().acknowledgedAt()).isNotNull();
        assertThat(gaps.getFirst().acknowledgedWhy()).isNotBlank();
        assertThat(gaps.getLast().acknowledgedBy()).isNull();
    }

    @Test
    void the_catalogue_says_of_every_code_what_raises_it() {
        for (FlagCode code : FlagCode.values()) {
            assertThat(new FlagsView().entry().formulas())
                    .anyMatch(line -> line.startsWith(WireNames.of(code) + " (") && line.endsWith(code.condition()));
        }
    }

    @Test
    void ten_thousand_records_raise_a_flag_for_each_thing_that_deserves_one_and_no_more() {
        raised.activeFrom("2024-01-01").principalParties();
        for (int n = 0; n < 1_000; n++) {
            raised.ours("2024-02-01", Raised.nominated("p-" + n, Raised.FRONT));
            raised.ours("2024-02", Raised.scheduled("s-" + n, null, Raised.FRONT));
            raised.ours("2024-02-03", Raised.opened("s-" + n, List.of(Raised.GOVERNMENT), "p-" + n));
            raised.ours("2024-02-03", Raised.attended("s-" + n, "p-" + n));
            raised.ours("2024-02-03", Raised.held("s-" + n, Raised.GOVERNMENT));
            raised.ours("2024-02-04", Samples.contactMade());
            raised.ours("2024-02-04", Samples.mandateAgreed());
            raised.ours("2024-02-04", Samples.ceasefireSigned());
            raised.around("2024-02-04", Samples.initiativeMapped());
            raised.around("2024-02-04", Samples.counterpartRotated());
        }
        assertThat(raised.subjects(FlagCode.PRESENCE_RULE_BREACHED)).doesNotHaveDuplicates();
        assertThat(raised.subjects(FlagCode.CONSENT_GAP)).hasSize(1_000).doesNotHaveDuplicates();
        assertThat(raised.subjects(FlagCode.LEAD_VACANT)).hasSize(1);
    }

    @Test
    void nothing_stored_after_a_moment_changes_what_was_flagged_then() {
        raised.told.on("2024-02-01");
        raised.activeFrom("2024-02-01").ours("2024-02-01", Raised.opened("s-1", List.of(Raised.GOVERNMENT), "p-1"));
        List<RecordedEvent> then = raised.told.events();
        raised.told.on("2024-06-01");
        raised.ours("2024-01-01", Raised.withdrawn("p-1", ConsentScope.PARTICIPATE));
        raised.around("2024-01-01", Samples.frontSplit());
        AsOf moment = new AsOf(When.of("2024-03-01"), null, Told.TODAY);
        assertThat(new FlagsView().of(raised.told.asOf(moment)))
                .isEqualTo(new FlagsView().of(Told.reading(then, Told.CASE, moment, Reading.Order.OCCURRED)));
        assertThat(raised.subjects(FlagCode.GATE_OUTDATED)).containsExactly("session/s-1");
    }
}
