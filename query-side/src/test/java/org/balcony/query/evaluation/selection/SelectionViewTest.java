package org.balcony.query.evaluation.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.balcony.events.ParticipantEvent.AnswerReason;
import org.balcony.events.ParticipantEvent.CandidateNotSelected;
import org.balcony.events.ParticipantEvent.InvitationAnswer;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.NotSelectedReason;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ScreeningVerdict;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.samples.ParticipantSamples;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.query.kernel.Figure;
import org.balcony.query.testing.Participants;
import org.balcony.query.testing.Told;
import org.balcony.query.testing.Vanishing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SelectionViewTest {

    private final SelectionView view = new SelectionView();
    private final Told told = new Told();

    @Test
    void a_candidate_is_told_from_nomination_to_leaving() {
        EventId nominated = told.ours("2024-01-01", ParticipantSamples.ferryKeeperNominated());
        assertThat(only().outcome()).isEqualTo(SelectionOutcome.NOMINATED);
        told.ours("2024-01-02", ParticipantSamples.ferryKeeperScreened());
        assertThat(only().outcome()).isEqualTo(SelectionOutcome.SCREENED);
        assertThat(only().verdict()).isEqualTo(ScreeningVerdict.SUITABLE_WITH_SUPPORT);
        assertThat(only().criteria()).hasSize(3);
        told.ours("2024-01-03", ParticipantSamples.ferryKeeperInvited());
        assertThat(only().outcome()).isEqualTo(SelectionOutcome.INVITED);
        told.ours("2024-01-04", ParticipantSamples.ferryKeeperAccepted());
        assertThat(only().outcome()).isEqualTo(SelectionOutcome.ACCEPTED);
        assertThat(only().answerReason()).isEqualTo(AnswerReason.FEAR);
        told.ours("2024-02-01", Participants.present("s", "p-heron"));
        assertThat(only().outcome()).isEqualTo(SelectionOutcome.ACTIVE);
        told.ours("2024-03-01", ParticipantSamples.ferryKeeperReplaced());
        assertThat(only().outcome()).isEqualTo(SelectionOutcome.LEFT);
        assertThat(only().eventIds().getFirst()).isEqualTo(nominated);
        assertThat(only().eventIds()).hasSize(6);
        assertThat(only().nominator()).isEqualTo("actor/" + Samples.ELDERS);
        assertThat(share("acceptance").value()).isEqualTo(1.0);
    }

    @Test
    void who_was_not_selected_why_and_who_decided_it() {
        told.ours("2024-01-01", Participants.nominated("p-1", 1, "north"));
        told.ours("2024-01-01", Participants.nominated("p-2", 2, "north"));
        told.ours("2024-01-01", Participants.nominated("p-3", 3, "south"));
        EventId decision = told.ours("2024-01-02", declined("p-1", NotSelectedReason.PARTY_VETO));
        told.ours("2024-01-02", declined("p-3", NotSelectedReason.BALANCE));
        SelectionRow row = rows().getFirst();
        assertThat(row.outcome()).isEqualTo(SelectionOutcome.NOT_SELECTED);
        assertThat(row.notSelectedReason()).isEqualTo(NotSelectedReason.PARTY_VETO);
        assertThat(row.decidedBy()).isEqualTo(Samples.CASE_OFFICER);
        assertThat(row.decidedAs()).isEqualTo(Role.CASE_OFFICER);
        assertThat(row.eventIds()).contains(decision);
        assertThat(share("notSelected").value()).isEqualTo(0.667);
        assertThat(share("notSelectedPartyVeto").value()).isEqualTo(0.5);
        assertThat(share("notSelectedSecurity").value()).isZero();
        assertThat(((List<?>) view.of(told.live()).footer().get("bySide")))
                .map(SelectionFigures.BySide.class::cast)
                .extracting(
                        SelectionFigures.BySide::side,
                        SelectionFigures.BySide::nominated,
                        SelectionFigures.BySide::reasons)
                .containsExactly(
                        tuple("north", 2L, Map.of("party_veto", 1L)), tuple("south", 1L, Map.of("balance", 1L)));
    }

    @Test
    void the_acceptance_rate_is_accepted_over_invited_and_the_last_answer_counts() {
        for (int i = 1; i <= 4; i++) {
            told.ours("2024-01-01", Participants.nominated("p-" + i, i, "north"));
            told.ours("2024-01-02", invited("p-" + i));
        }
        told.ours("2024-01-03", answered("p-1", InvitationAnswer.ACCEPTED, null));
        told.ours("2024-01-03", answered("p-2", InvitationAnswer.DECLINED, AnswerReason.TRAVEL_DOCUMENT));
        told.ours("2024-01-03", answered("p-3", InvitationAnswer.DECLINED, AnswerReason.FEAR));
        told.ours("2024-01-04", invited("p-3"));
        told.ours("2024-01-03", answered("p-4", InvitationAnswer.NONE, null));
        assertThat(rows())
                .extracting(SelectionRow::outcome)
                .containsExactly(
                        SelectionOutcome.ACCEPTED,
                        SelectionOutcome.DECLINED,
                        SelectionOutcome.INVITED,
                        SelectionOutcome.INVITED);
        assertThat(share("acceptance").value()).isEqualTo(0.25);
        assertThat(share("declined").value()).isEqualTo(0.25);
        assertThat(share("declinedTravelDocument").value()).isEqualTo(1.0);
    }

    @Test
    void a_party_that_answers_as_such_has_a_row_and_is_no_candidate() {
        told.ours("2024-01-03", ParticipantSamples.governmentDeclined());
        assertThat(only().candidate()).isNull();
        assertThat(only().outcome()).isEqualTo(SelectionOutcome.DECLINED);
        assertThat(only().side()).isEqualTo("actor/" + Samples.GOVERNMENT);
        assertThat(view.of(told.live()).figures().get("nominated")).isEqualTo(new Figure.Count(0, List.of()));
        assertThat(share("acceptance").value()).isNull();
    }

    @Test
    void a_retracted_exclusion_was_none_and_an_erased_candidate_is_not_shown() {
        told.ours("2024-01-01", Participants.nominated("p-1", 1, "north"));
        EventId wrong = told.ours("2024-01-02", declined("p-1", NotSelectedReason.OTHER));
        told.ours("2024-01-03", new RecordRetracted(wrong, RetractionReason.DUPLICATE));
        assertThat(only().outcome()).isEqualTo(SelectionOutcome.NOMINATED);
        told.ours("2024-02-01", Participants.lockedDown("p-1"));
        var table = view.of(Vanishing.live(told));
        assertThat(table.rows()).isEmpty();
        assertThat(table.footer()).containsEntry("erased", 1L).containsEntry("retracted", 0L);
    }

    @Test
    void readers_from_whom_small_groups_are_kept_see_no_candidate() {
        for (int i = 1; i <= 6; i++) {
            told.ours("2024-01-01", Participants.nominated("p-" + i, i, "north"));
        }
        told.ours("2024-01-02", declined("p-1", NotSelectedReason.SECURITY));
        var table = view.of(Participants.withoutSmallCells(told));
        assertThat(table.rows()).isEmpty();
        assertThat(table.figures()).containsOnlyKeys("nominated");
        assertThat(view.chart(table, told.live())).isEmpty();
        assertThat(view.chart(view.of(told.live()), told.live())).isPresent();
    }

    private SelectionRow only() {
        assertThat(rows()).hasSize(1);
        return rows().getFirst();
    }

    private List<SelectionRow> rows() {
        return view.of(told.live()).rows().stream()
                .map(SelectionRow.class::cast)
                .toList();
    }

    private Figure.Share share(String name) {
        return (Figure.Share) view.of(told.live()).figures().get(name);
    }

    private static CandidateNotSelected declined(String id, NotSelectedReason reason) {
        return new CandidateNotSelected(new LocalId(id), reason, true);
    }

    private static ParticipantInvited invited(String id) {
        return new ParticipantInvited(new LocalId(id), null, null, null, null);
    }

    private static InvitationAnswered answered(String id, InvitationAnswer answer, @Nullable AnswerReason reason) {
        return new InvitationAnswered(new LocalId(id), null, null, answer, reason);
    }
}
