package org.balcony.query.titles;

import java.util.List;
import java.util.stream.Collectors;
import org.balcony.events.ParticipantEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.CandidateNotSelected;
import org.balcony.events.ParticipantEvent.CandidateScreened;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.ParticipantEvent.InvitationAnswer;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.LeavingKind;
import org.balcony.events.ParticipantEvent.ParticipantErased;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.ParticipantEvent.ParticipantRoleChanged;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.Words;
import org.balcony.query.titles.Titles.Line;
import org.jspecify.annotations.Nullable;

/** What happened to participants, in words that tell neither who they are nor what endangers them. */
final class ParticipantTitles {

    private ParticipantTitles() {}

    static Line of(ParticipantEvent event, ActorNames names) {
        return switch (event) {
            case CandidateNominated e ->
                Line.of(
                        "Candidate nominated for " + names.of(e.side()),
                        e.nominatedBy() == null ? null : "Nominated by " + names.of(e.nominatedBy()));
            case CandidateScreened e -> Line.of("Candidate screened: " + Words.of(e.verdict()), null);
            case CandidateNotSelected _ -> Line.of("Candidate not selected", null);
            case ParticipantInvited e -> Line.of("Participant invited" + to(e.sessionId()), e.channel());
            case InvitationAnswered e -> Line.of(who(e, names) + to(e.sessionId()) + ": " + answer(e.answer()), null);
            case InformedConsentRecorded e -> Line.of("Informed consent recorded: " + scopes(e.scope()), null);
            case InformedConsentWithdrawn e -> Line.of("Consent withdrawn: " + scopes(e.scope()), null);
            case ParticipantRoleChanged e -> Line.of("Position in public life changed" + position(e), null);
            case ParticipantErased _ -> Line.of("A participant's data were erased", null);
            case ParticipantLeft e -> Line.of("Participant left" + how(e.kind()), null);
        };
    }

    private static String to(@Nullable LocalId session) {
        return session == null ? "" : " to session " + session;
    }

    private static String who(InvitationAnswered answered, ActorNames names) {
        return answered.party() == null
                ? "Answer to the invitation"
                : "Answer of " + names.of(answered.party()) + " to the invitation";
    }

    private static String answer(InvitationAnswer answer) {
        return answer == InvitationAnswer.NONE ? "none came" : Words.of(answer);
    }

    private static String scopes(List<ConsentScope> scopes) {
        return scopes.isEmpty() ? "everything" : scopes.stream().map(Words::of).collect(Collectors.joining(", "));
    }

    /** A position that is not known in public is known to few, and so tells who the person is. */
    private static String position(ParticipantRoleChanged changed) {
        return Boolean.TRUE.equals(changed.publiclyKnown()) ? ": " + Words.of(changed.to()) : "";
    }

    /** Who had to go because of danger or power is not told in a line that many read. */
    private static String how(LeavingKind kind) {
        return switch (kind) {
            case COMPLETED, WITHDREW, REPLACED, DECEASED -> ": " + Words.of(kind);
            case REMOVED, BARRED_BY_AUTHORITY, UNSAFE -> "";
        };
    }

    static String subject(ParticipantEvent event, StreamId stream) {
        return switch (event) {
            case CandidateNominated e -> "participation/" + e.participationId();
            case CandidateScreened e -> "participation/" + e.participationId();
            case CandidateNotSelected e -> "participation/" + e.participationId();
            case ParticipantInvited e -> "participation/" + e.participationId();
            case InvitationAnswered e -> answerer(e, stream);
            case InformedConsentRecorded e -> "participation/" + e.participationId();
            case InformedConsentWithdrawn e -> "participation/" + e.participationId();
            case ParticipantRoleChanged e -> "participation/" + e.participationId();
            case ParticipantErased e -> "participation/" + e.participationId();
            case ParticipantLeft e -> "participation/" + e.participationId();
        };
    }

    private static String answerer(InvitationAnswered answered, StreamId stream) {
        if (answered.participationId() != null) {
            return "participation/" + answered.participationId();
        }
        return answered.party() == null
                ? stream.toString()
                : answered.party().actor().map(actor -> "actor/" + actor).orElse(stream.toString());
    }
}
