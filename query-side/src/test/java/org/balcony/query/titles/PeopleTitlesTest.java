package org.balcony.query.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.AnswerReason;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.ParticipantEvent.InvitationAnswer;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.LeavingKind;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.ParticipantEvent.ParticipantRoleChanged;
import org.balcony.events.ParticipantEvent.PublicRole;
import org.balcony.events.PersonEvent.ErasureGround;
import org.balcony.events.PersonEvent.ErasureRequested;
import org.balcony.events.PersonEvent.PersonRegistered;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.ActorNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTitlesTest {

    private static final LocalId P = new LocalId("p-heron");

    @Test
    void an_answer_is_told_without_the_reason_that_may_endanger() {
        assertThat(line(new InvitationAnswered(P, null, null, InvitationAnswer.DECLINED, AnswerReason.FEAR)))
                .isEqualTo(new Titles.Line("Answer to the invitation: declined", null));
        assertThat(line(new InvitationAnswered(
                        null, new ActorOrText("The front"), new LocalId("s-1"), InvitationAnswer.NONE, null)))
                .isEqualTo(new Titles.Line("Answer of The front to the invitation to session s-1: none came", null));
    }

    @Test
    void a_withdrawal_from_everything_says_so() {
        assertThat(line(new InformedConsentWithdrawn(P, List.of(), null)).title())
                .isEqualTo("Consent withdrawn: everything");
    }

    @ParameterizedTest
    @CsvSource({"true, Position in public life changed: minister", "false, Position in public life changed"})
    void a_position_is_named_only_where_the_public_knows_it(boolean known, String title) {
        assertThat(line(new ParticipantRoleChanged(P, null, PublicRole.MINISTER, null, null, null, known))
                        .title())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, Participant left: completed",
        "UNSAFE, Participant left",
        "BARRED_BY_AUTHORITY, Participant left",
        "REMOVED, Participant left"
    })
    void who_had_to_go_is_not_told_apart(LeavingKind kind, String title) {
        assertThat(line(new ParticipantLeft(P, kind, null)).title()).isEqualTo(title);
    }

    @Test
    void where_an_identity_is_kept_and_who_is_in_danger_is_never_told() {
        assertThat(line(new PersonRegistered(new Code("HERON-3"), "vault/9")))
                .isEqualTo(new Titles.Line("Person registered: HERON-3", null));
        assertThat(line(new ErasureRequested(ErasureGround.DANGER, null)))
                .isEqualTo(new Titles.Line("Erasure requested", null));
    }

    private static Titles.Line line(DomainEvent event) {
        return Titles.in(List.of(), ActorNames.REFERENCES).of(event);
    }
}
