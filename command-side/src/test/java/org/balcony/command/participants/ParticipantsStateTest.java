package org.balcony.command.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.participants.People.P1;
import static org.balcony.command.participants.People.P2;
import static org.balcony.command.participants.People.S1;
import static org.balcony.command.participants.People.S2;
import static org.balcony.command.participants.People.accepted;
import static org.balcony.command.participants.People.activeCase;
import static org.balcony.command.participants.People.answered;
import static org.balcony.command.participants.People.attended;
import static org.balcony.command.participants.People.consent;
import static org.balcony.command.participants.People.consentUntil;
import static org.balcony.command.participants.People.invited;
import static org.balcony.command.participants.People.left;
import static org.balcony.command.participants.People.nominated;
import static org.balcony.command.participants.People.notSelected;
import static org.balcony.command.participants.People.screened;
import static org.balcony.command.participants.People.withdrawn;

import java.time.Instant;
import java.util.List;
import org.balcony.command.kernel.Given;
import org.balcony.command.participants.Participation.Status;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.ParticipantEvent.InvitationAnswer;
import org.balcony.events.ParticipantEvent.LeavingKind;
import org.balcony.events.ParticipantEvent.ScreeningVerdict;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.value.Basis;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The machine of a participation and the standing of consents (domain text, section 3.2). */
class ParticipantsStateTest {

    private static final DomainEvent YES = answered(P1, null, InvitationAnswer.ACCEPTED);
    private static final DomainEvent NO = answered(P1, null, InvitationAnswer.DECLINED);

    @Nested
    class Status_of_a_participation {

        @Test
        void the_usual_course() {
            Given given = activeCase().given(nominated(P1));
            assertThat(status(given)).isEqualTo(Status.NOMINATED);
            assertThat(status(given.given(screened(P1, ScreeningVerdict.DEFERRED))))
                    .isEqualTo(Status.DEFERRED);
            assertThat(status(given.given(screened(P1, ScreeningVerdict.UNSUITABLE))))
                    .isEqualTo(Status.UNSUITABLE);
            assertThat(status(given.given(screened(P1, ScreeningVerdict.SUITABLE))))
                    .isEqualTo(Status.SCREENED);
            assertThat(status(given.given(invited(P1, null)))).isEqualTo(Status.INVITED);
            assertThat(status(given.given(NO))).isEqualTo(Status.DECLINED);
            assertThat(status(given.given(invited(P1, null)))).isEqualTo(Status.INVITED);
            assertThat(status(given.given(answered(P1, null, InvitationAnswer.CONDITIONAL))))
                    .isEqualTo(Status.ACCEPTED);
            assertThat(status(given.given(attended(P1, AttendanceStatus.PRESENT))))
                    .isEqualTo(Status.ACTIVE);
            assertThat(status(given.given(left(P1, LeavingKind.COMPLETED)))).isEqualTo(Status.LEFT);
            assertThat(status(given.given(attended(P1, AttendanceStatus.PRESENT))))
                    .isEqualTo(Status.LEFT);
        }

        @ParameterizedTest
        @EnumSource(AttendanceStatus.class)
        void whoever_was_there_takes_part_and_nobody_else(AttendanceStatus attendance) {
            boolean there = attendance == AttendanceStatus.PRESENT
                    || attendance == AttendanceStatus.PARTLY
                    || attendance == AttendanceStatus.ONLINE;
            assertThat(status(accepted(P1).given(attended(P1, attendance))))
                    .isEqualTo(there ? Status.ACTIVE : Status.ACCEPTED);
        }

        @Test
        void no_answer_leaves_the_invitation_open() {
            assertThat(status(activeCase()
                            .given(nominated(P1), invited(P1, null), answered(P1, null, InvitationAnswer.NONE))))
                    .isEqualTo(Status.INVITED);
        }

        @Test
        void a_no_to_one_session_is_no_departure() {
            assertThat(status(accepted(P1).given(answered(P1, S1, InvitationAnswer.DECLINED))))
                    .isEqualTo(Status.ACCEPTED);
            assertThat(status(accepted(P1).given(attended(P1, AttendanceStatus.PRESENT), NO)))
                    .isEqualTo(Status.ACTIVE);
        }

        @Test
        void an_answer_or_attendance_without_an_invitation_changes_no_status() {
            assertThat(status(activeCase().given(nominated(P1), YES, attended(P1, AttendanceStatus.PRESENT))))
                    .isEqualTo(Status.NOMINATED);
        }

        @Test
        void what_arrives_late_leads_to_the_same_status() {
            List<DomainEvent> facts =
                    List.of(nominated(P1), invited(P1, null), YES, attended(P1, AttendanceStatus.ONLINE));
            for (List<DomainEvent> order : Orders.of(facts)) {
                Given given = activeCase();
                order.forEach(given::given);
                assertThat(status(given)).as(order.toString()).isEqualTo(Status.ACTIVE);
            }
        }

        @Test
        void imported_history_enters_the_later_states_on_the_word_of_a_document() {
            Given there = activeCase()
                    .given(nominated(P1))
                    .on(Basis.DOCUMENT)
                    .recorded(attended(P1, AttendanceStatus.PRESENT));
            assertThat(status(there)).isEqualTo(Status.ACTIVE);
            assertThat(consentOf(there)).isEqualTo(ConsentStanding.UNKNOWN_HISTORICAL);
            assertThat(consentOf(there.given(consent(P1, ConsentScope.PARTICIPATE))))
                    .isEqualTo(ConsentStanding.GIVEN);
            Given coming = activeCase().given(nominated(P1)).on(Basis.DOCUMENT).recorded(YES);
            assertThat(status(coming)).isEqualTo(Status.ACCEPTED);
            assertThat(consentOf(coming)).isEqualTo(ConsentStanding.NONE);
        }

        @Test
        void a_retracted_nomination_leaves_nobody() {
            var state = state(
                    activeCase().given(nominated(P1), new RecordRetracted(Given.id(3), RetractionReason.WRONG_CASE)));
            assertThat(state.participation(P1)).isEmpty();
            assertThat(state.present()).isEmpty();
        }

        @Test
        void a_departure_recorded_by_mistake_is_undone_by_retracting_it() {
            Given gone = accepted(P1).given(left(P1, LeavingKind.DECEASED));
            assertThat(status(gone)).isEqualTo(Status.LEFT);
            assertThat(status(gone.given(new RecordRetracted(Given.id(6), RetractionReason.NEVER_HAPPENED))))
                    .isEqualTo(Status.ACCEPTED);
        }
    }

    @Nested
    class Expected_at_a_session {

        @Test
        void who_accepted_for_the_case_is_expected_unless_not_at_this_session() {
            Given given = accepted(P1).given(answered(P1, S2, InvitationAnswer.DECLINED));
            assertThat(state(given).expectedAt(S1)).containsExactly(P1);
            assertThat(state(given).expectedAt(S2)).isEmpty();
        }

        @Test
        void who_accepted_for_one_session_is_expected_there() {
            Given given =
                    activeCase().given(nominated(P1), invited(P1, S1), answered(P1, S1, InvitationAnswer.ACCEPTED));
            assertThat(state(given).expectedAt(S1)).containsExactly(P1);
            assertThat(state(given).expectedAt(S2)).isEmpty();
            assertThat(state(given).participation(P1).orElseThrow().sessions()).containsExactly(S1);
        }

        @Test
        void who_only_answers_without_coming_to_be_invited_or_has_left_is_not_expected() {
            assertThat(state(activeCase().given(nominated(P1), YES)).expectedAt(S1))
                    .isEmpty();
            assertThat(state(accepted(P1).given(left(P1, LeavingKind.UNSAFE))).expectedAt(S1))
                    .isEmpty();
        }

        @Test
        void who_takes_part_on_the_word_of_documents_is_expected_so_that_the_open_consent_comes_up() {
            Given given = activeCase()
                    .given(nominated(P1))
                    .on(Basis.DOCUMENT)
                    .recorded(attended(P1, AttendanceStatus.PRESENT));
            assertThat(state(given).expectedAt(S2)).containsExactly(P1);
        }

        @Test
        void who_was_not_selected_is_not_present() {
            assertThat(state(accepted(P1)).present()).containsExactly(P1);
            assertThat(state(activeCase().given(nominated(P1), notSelected(P1), nominated(P2)))
                            .present())
                    .containsExactly(P2);
        }
    }

    @Nested
    class Standing_of_a_consent {

        @Test
        void none_given_withdrawn_given() {
            Given given = activeCase().given(nominated(P1));
            assertThat(consentOf(given)).isEqualTo(ConsentStanding.NONE);
            assertThat(consentOf(given.given(consent(P1, ConsentScope.PARTICIPATE))))
                    .isEqualTo(ConsentStanding.GIVEN);
            assertThat(consentOf(given.given(withdrawn(P1, ConsentScope.NAMED))))
                    .isEqualTo(ConsentStanding.GIVEN);
            assertThat(consentOf(given.given(withdrawn(P1)))).isEqualTo(ConsentStanding.WITHDRAWN);
            assertThat(consentOf(given.given(consent(P1, ConsentScope.PARTICIPATE))))
                    .isEqualTo(ConsentStanding.GIVEN);
        }

        @Test
        void a_consent_expires_when_its_time_is_over() {
            assertThat(consentOf(activeCase().given(consentUntil(P1, "2026-03-02", ConsentScope.PARTICIPATE))))
                    .isEqualTo(ConsentStanding.EXPIRED);
            assertThat(consentOf(activeCase().given(consentUntil(P1, "2026", ConsentScope.PARTICIPATE))))
                    .isEqualTo(ConsentStanding.GIVEN);
        }

        @Test
        void an_older_consent_that_is_recorded_late_does_not_undo_a_withdrawal() {
            Given given = activeCase()
                    .occurred("2025-06-01")
                    .recorded(withdrawn(P1))
                    .occurred("2024-01")
                    .recorded(consent(P1, ConsentScope.PARTICIPATE));
            assertThat(consentOf(given)).isEqualTo(ConsentStanding.WITHDRAWN);
            assertThat(consentAt(given, "2025-01-01T00:00:00Z")).isEqualTo(ConsentStanding.GIVEN);
        }

        @Test
        void an_older_withdrawal_that_is_recorded_late_does_not_undo_a_newer_consent() {
            Given given = activeCase()
                    .occurred("2025-06-01")
                    .recorded(consent(P1, ConsentScope.PARTICIPATE))
                    .occurred("2024-01")
                    .recorded(withdrawn(P1));
            assertThat(consentOf(given)).isEqualTo(ConsentStanding.GIVEN);
        }

        @Test
        void where_the_dates_do_not_tell_the_one_stored_later_counts() {
            Given given = activeCase()
                    .occurred("2025")
                    .recorded(consent(P1, ConsentScope.PARTICIPATE))
                    .occurred("2025-06")
                    .recorded(withdrawn(P1));
            assertThat(consentOf(given)).isEqualTo(ConsentStanding.WITHDRAWN);
            assertThat(consentOf(given.occurred("2025").recorded(consent(P1, ConsentScope.PARTICIPATE))))
                    .isEqualTo(ConsentStanding.GIVEN);
        }

        @Test
        void a_withdrawal_may_hold_from_a_later_day_and_otherwise_holds_at_once() {
            Given given = activeCase()
                    .given(
                            consent(P1, ConsentScope.PARTICIPATE),
                            new InformedConsentWithdrawn(P1, List.of(), When.of("2026-04-01")));
            assertThat(consentOf(given)).isEqualTo(ConsentStanding.GIVEN);
            assertThat(consentAt(given, "2026-04-01T00:00:00Z")).isEqualTo(ConsentStanding.WITHDRAWN);
            Given clockAhead = activeCase()
                    .given(consent(P1, ConsentScope.PARTICIPATE))
                    .occurred("2026-03-03T10:03:00Z")
                    .recorded(withdrawn(P1));
            assertThat(consentOf(clockAhead)).isEqualTo(ConsentStanding.WITHDRAWN);
        }

        @Test
        void a_consent_stored_before_the_nomination_is_kept() {
            assertThat(consentOf(activeCase().given(consent(P1, ConsentScope.PARTICIPATE), nominated(P1))))
                    .isEqualTo(ConsentStanding.GIVEN);
        }
    }

    private static ParticipantsState state(Given given) {
        return given.folded().state().of(ParticipantsState.class);
    }

    private static Status status(Given given) {
        return state(given).participation(P1).orElseThrow().status();
    }

    private static ConsentStanding consentOf(Given given) {
        return state(given).consent(P1, ConsentScope.PARTICIPATE, Given.NOW);
    }

    private static ConsentStanding consentAt(Given given, String instant) {
        return state(given).consent(P1, ConsentScope.PARTICIPATE, Instant.parse(instant));
    }
}
