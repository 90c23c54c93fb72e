package org.balcony.events.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.ReclassificationGround;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.RecordedEvent;
import org.balcony.events.samples.SampleHistory;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class StandingHistoryTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final StreamId CASE = StreamId.of(Samples.CASE);

    private static final Label STORED = Label.of(Level.TEAM);
    private static final Label OPENED = Label.of(Level.ORGANISATION);
    private static final Label CLOSED = Label.of(Level.RESTRICTED);

    private final SampleHistory log = new SampleHistory();

    @Test
    void an_untouched_history_stands_as_it_was_recorded() {
        record(Samples.caseRegistered());
        record(Samples.caseAccepted());

        assertThat(events()).containsExactly(Samples.caseRegistered(), Samples.caseAccepted());
        assertThat(history().retracted()).isEmpty();
        assertThat(history().unfit()).isEmpty();
    }

    @Test
    void a_correction_replaces_the_named_field() {
        EventId registered = record(Samples.caseRegistered());
        EventId correction = record(corrected(registered, "workingTitle", JSON.stringNode("Dialogue of the Fords")));

        Standing standing = history().standing().getFirst();
        assertThat(title(standing)).isEqualTo("Dialogue of the Fords");
        assertThat(standing.original().fact().event()).isEqualTo(Samples.caseRegistered());
        assertThat(standing.corrections())
                .extracting(entry -> entry.fact().id())
                .containsExactly(correction);
    }

    @Test
    void a_correction_of_the_time_moves_the_entry_and_leaves_its_data() {
        EventId registered = record(Samples.caseRegistered());
        record(corrected(registered, "occurredAt", JSON.stringNode("1994-03~")));

        Standing standing = history().standing().getFirst();
        assertThat(standing.occurredAt()).isEqualTo(When.of("1994-03~"));
        assertThat(standing.fact().circumstances().occurredAt()).isEqualTo(When.of("1994-03~"));
        assertThat(standing.event()).isEqualTo(Samples.caseRegistered());
    }

    @Test
    void the_later_of_two_corrections_of_one_field_holds() {
        EventId registered = record(Samples.caseRegistered());
        record(corrected(registered, "workingTitle", JSON.stringNode("First")));
        record(corrected(registered, "workingTitle", JSON.stringNode("Second")));

        assertThat(title(history().standing().getFirst())).isEqualTo("Second");
    }

    @Test
    void a_correction_can_itself_be_corrected() {
        EventId registered = record(Samples.caseRegistered());
        EventId correction = record(corrected(registered, "workingTitle", JSON.stringNode("Fort")));
        record(corrected(correction, "new", JSON.stringNode("Ford")));

        assertThat(title(history().standing().getFirst())).isEqualTo("Ford");
    }

    @Test
    void a_correction_can_be_turned_to_another_entry() {
        EventId right = record(Samples.caseRegistered());
        EventId wrong = record(Samples.caseAccepted());
        EventId correction = record(corrected(wrong, "workingTitle", JSON.stringNode("Fords")));
        record(corrected(correction, "target", JSON.stringNode(right.toString())));

        assertThat(title(history().standing().getFirst())).isEqualTo("Fords");
        assertThat(history().unfit()).isEmpty();
    }

    @Test
    void a_retracted_correction_no_longer_applies() {
        EventId registered = record(Samples.caseRegistered());
        EventId correction = record(corrected(registered, "workingTitle", JSON.stringNode("Fort")));
        record(retracted(correction));

        assertThat(history().standing().getFirst())
                .isEqualTo(Standing.untouched(log.events().getFirst()));
    }

    @Test
    void a_retracted_entry_is_left_out_with_its_retraction() {
        EventId accepted = record(Samples.caseAccepted());
        EventId retraction = record(retracted(accepted));

        assertThat(events()).containsExactly(retracted(accepted));
        Retracted gone = history().retracted().getFirst();
        assertThat(gone.original().fact().id()).isEqualTo(accepted);
        assertThat(gone.retraction().fact().id()).isEqualTo(retraction);
    }

    @Test
    void a_retracted_retraction_gives_its_target_back() {
        EventId accepted = record(Samples.caseAccepted());
        EventId retraction = record(retracted(accepted));
        record(retracted(retraction));

        assertThat(events()).contains(Samples.caseAccepted());
        assertThat(history().retracted())
                .extracting(gone -> gone.original().fact().id())
                .containsExactly(retraction);
    }

    @Test
    void a_retraction_of_a_retracted_retraction_annuls_again() {
        EventId accepted = record(Samples.caseAccepted());
        EventId first = record(retracted(accepted));
        EventId second = record(retracted(first));
        record(retracted(second));

        assertThat(history().retracted())
                .extracting(gone -> gone.original().fact().id())
                .containsExactly(accepted, second);
    }

    @Test
    void a_correction_of_no_such_field_changes_nothing_and_is_reported() {
        EventId registered = record(Samples.caseRegistered());
        record(corrected(registered, "colour", JSON.stringNode("blue")));

        assertThat(history().standing().getFirst().event()).isEqualTo(Samples.caseRegistered());
        assertThat(history().unfit())
                .singleElement()
                .satisfies(unfit -> assertThat(unfit.reason()).isEqualTo("colour: is not a field here"));
    }

    @Test
    void a_correction_with_no_such_value_changes_nothing_and_is_reported() {
        EventId registered = record(Samples.caseRegistered());
        record(corrected(registered, "origin", JSON.stringNode("heaven")));
        record(corrected(registered, "workingTitle", JSON.nullNode()));
        record(corrected(registered, "occurredAt", JSON.stringNode("yesterday")));
        record(corrected(registered, "occurredAt", JSON.numberNode(1994)));

        assertThat(history().standing().getFirst().event()).isEqualTo(Samples.caseRegistered());
        assertThat(history().unfit()).hasSize(4);
    }

    @Test
    void a_correction_to_null_makes_a_field_that_may_be_absent_absent() {
        EventId accepted = record(Samples.caseAccepted());
        record(corrected(accepted, "basis", JSON.nullNode()));

        assertThat(history().standing().getFirst().event()).isEqualTo(new CaseAccepted(null, Samples.LEAD_MEDIATOR));
    }

    @Test
    void disputes_and_evidence_mark_an_entry_and_change_nothing() {
        EventId agreement = record(Samples.ceasefireSigned());
        record(Samples.disputed(agreement));
        record(Samples.evidenceFor(agreement));

        Standing standing = history().standing().getFirst();
        assertThat(standing.disputed()).isTrue();
        assertThat(standing.disputes()).hasSize(1);
        assertThat(standing.evidence()).hasSize(1);
        assertThat(standing.event()).isEqualTo(Samples.ceasefireSigned());
    }

    @Test
    void a_reclassified_entry_stands_under_its_new_label_and_says_the_same() {
        EventId registered = record(Samples.caseRegistered());
        EventId reclassification = record(reclassified(registered, OPENED));

        Standing standing = history().standing().getFirst();
        assertThat(standing.label()).isEqualTo(OPENED);
        assertThat(standing.event()).isEqualTo(Samples.caseRegistered());
        assertThat(standing.original().fact().circumstances().label()).isNotEqualTo(OPENED);
        assertThat(standing.reclassifications())
                .extracting(entry -> entry.fact().id())
                .containsExactly(reclassification);
    }

    @Test
    void the_later_of_two_reclassifications_holds() {
        EventId registered = record(Samples.caseRegistered());
        record(reclassified(registered, OPENED));
        record(reclassified(registered, CLOSED));

        assertThat(history().standing().getFirst().label()).isEqualTo(CLOSED);
    }

    @Test
    void a_retracted_reclassification_gives_the_label_before_it_back() {
        EventId registered = record(Samples.caseRegistered());
        record(reclassified(registered, CLOSED));
        EventId opening = record(reclassified(registered, OPENED));
        EventId retraction = record(retracted(opening));

        assertThat(history().standing().getFirst().label()).isEqualTo(CLOSED);
        assertThat(history().standing().getFirst().reclassifications()).hasSize(1);
        record(retracted(retraction));
        assertThat(history().standing().getFirst().label()).isEqualTo(OPENED);
    }

    @Test
    void a_reclassification_reaches_each_of_its_targets_and_nothing_else() {
        EventId registered = record(Samples.caseRegistered());
        EventId accepted = record(Samples.caseAccepted());
        record(Samples.caseSuspended());
        record(new RecordReclassified(List.of(registered, accepted), STORED, OPENED, ReclassificationGround.RISK_UP));

        assertThat(history().standing()).extracting(Standing::label).containsExactly(OPENED, OPENED, STORED, STORED);
    }

    @Test
    void before_its_recording_a_reclassification_is_not_known() {
        EventId registered = record(Samples.caseRegistered());
        record(reclassified(registered, OPENED));
        RecordedEvent first = log.events().getFirst();

        assertThat(history()
                        .asRecorded(first.recordedAt())
                        .standing()
                        .getFirst()
                        .label())
                .isEqualTo(first.fact().circumstances().label());
    }

    @Test
    void a_retracted_dispute_marks_nothing() {
        EventId agreement = record(Samples.ceasefireSigned());
        EventId dispute = record(Samples.disputed(agreement));
        record(retracted(dispute));

        assertThat(history().standing().getFirst().disputed()).isFalse();
    }

    @Test
    void an_entry_about_itself_or_about_a_later_entry_has_no_effect() {
        record(retracted(Samples.event(1)));
        record(retracted(Samples.event(3)));
        record(Samples.caseAccepted());

        assertThat(history().retracted()).isEmpty();
        assertThat(history().standing()).hasSize(3);
    }

    @Test
    void an_entry_about_something_the_reader_does_not_have_has_no_effect() {
        record(Samples.caseAccepted());
        record(retracted(Samples.event(99)));

        assertThat(history().standing()).hasSize(2);
    }

    @Test
    void entries_already_held_are_passed_over_and_late_ones_refused() {
        record(Samples.caseRegistered());
        record(Samples.caseAccepted());
        RecordedEvent first = log.events().getFirst();
        RecordedEvent second = log.events().getLast();
        StandingHistory both = history();

        assertThat(both.and(log.events())).isSameAs(both);
        assertThatThrownBy(() -> StandingHistory.of(List.of(second)).and(List.of(first)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_river_dialogue_stands_as_told() {
        StandingHistory river = StandingHistory.of(SampleHistory.ofTheRiverDialogue());

        assertThat(river.retracted()).hasSize(1);
        assertThat(river.unfit()).isEmpty();
        assertThat(river.standing()).hasSize(river.events().size() - 1);
        assertThat(river.standing().stream().filter(Standing::disputed)).hasSize(1);
    }

    @Test
    void ten_thousand_entries_are_extended_one_by_one_without_reading_them_again() {
        EventId registered = record(Samples.caseRegistered());
        for (int i = 0; i < 9_900; i++) {
            record(
                    i % 10 == 0
                            ? corrected(registered, "workingTitle", JSON.stringNode("T" + i))
                            : Samples.contactMade());
        }
        StandingHistory live = history();
        Standing before = live.standing().get(1);
        for (int i = 0; i < 100; i++) {
            record(Samples.contactMade());
            live = live.and(List.of(log.last()));
        }

        assertThat(live.standing()).hasSize(10_001);
        assertThat(live.standing().get(1)).isSameAs(before);
        assertThat(title(live.standing().getFirst())).isEqualTo("T9890");
    }

    private EventId record(DomainEvent event) {
        return log.record(CASE, "2024-09-10", event);
    }

    private StandingHistory history() {
        return StandingHistory.of(log.events());
    }

    private List<DomainEvent> events() {
        return history().standing().stream().map(Standing::event).toList();
    }

    private static String title(Standing standing) {
        return ((CaseRegistered) standing.event()).workingTitle();
    }

    private static RecordCorrected corrected(EventId target, String field, JsonNode value) {
        return new RecordCorrected(target, field, JSON.nullNode(), value, CorrectionKind.FACTUAL);
    }

    private static RecordReclassified reclassified(EventId target, Label to) {
        return new RecordReclassified(List.of(target), STORED, to, ReclassificationGround.RISK_UP);
    }

    private static RecordRetracted retracted(EventId target) {
        return new RecordRetracted(target, RetractionReason.NEVER_HAPPENED);
    }
}
