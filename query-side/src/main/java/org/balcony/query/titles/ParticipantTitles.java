package org.balcony.query.titles;

import org.balcony.events.ParticipantEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.CandidateNotSelected;
import org.balcony.events.ParticipantEvent.CandidateScreened;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.ParticipantEvent.ParticipantRoleChanged;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;

/** Events of one family in words, and what they are about. */
final class ParticipantTitles {

    private ParticipantTitles() {}

    static Line of(ParticipantEvent event, ActorNames names) {
        return switch (event) {
            case CandidateNominated e -> Line.of("Candidate nominated" + ", " + names.of(e.side()), null);
            case CandidateScreened e -> Line.of("Candidate screened: " + Words.of(e.verdict()), null);
            case CandidateNotSelected e -> Line.of("Candidate not selected: " + Words.of(e.reason()), null);
            case ParticipantInvited e -> Line.of("Participant invited", e.channel());
            case InvitationAnswered e -> Line.of("Invitation answered: " + Words.of(e.answer()), null);
            case InformedConsentRecorded e -> Line.of("Informed consent recorded: " + Words.of(e.form()), null);
            case InformedConsentWithdrawn _ -> Line.of("Informed consent withdrawn", null);
            case ParticipantRoleChanged e -> Line.of("Participant role changed: " + Words.of(e.to()), null);
            case ParticipantLeft e -> Line.of("Participant left: " + Words.of(e.kind()), null);
        };
    }

    static String subject(ParticipantEvent event, StreamId stream) {
        return switch (event) {
            case CandidateNominated e -> "participation/" + e.participationId();
            case CandidateScreened e -> "participation/" + e.participationId();
            case CandidateNotSelected e -> "participation/" + e.participationId();
            case ParticipantInvited e -> "participation/" + e.participationId();
            case InvitationAnswered _ -> stream.toString();
            case InformedConsentRecorded e -> "participation/" + e.participationId();
            case InformedConsentWithdrawn e -> "participation/" + e.participationId();
            case ParticipantRoleChanged e -> "participation/" + e.participationId();
            case ParticipantLeft e -> "participation/" + e.participationId();
        };
    }
}
