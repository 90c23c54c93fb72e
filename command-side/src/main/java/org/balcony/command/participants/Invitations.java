package org.balcony.command.participants;

import java.util.Objects;
import java.util.stream.Stream;
import org.balcony.events.ParticipantEvent.InvitationAnswer;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * How a person was invited and what came back.
 *
 * @param invited whether the person was ever invited
 * @param pending whether the latest invitation is unanswered
 * @param saidYes whether an invitation was ever accepted
 * @param toCase the latest answer for the case; absent where there is none
 * @param toSessions the latest answer for each session
 */
record Invitations(
        boolean invited,
        boolean pending,
        boolean saidYes,
        @Nullable InvitationAnswer toCase,
        PMap<LocalId, InvitationAnswer> toSessions) {

    static final Invitations NONE = new Invitations(false, false, false, null, HashTreePMap.empty());

    /** Facts arrive late: an answer may be on record before the first invitation, and is the answer to that one. */
    Invitations with(ParticipantInvited invitation) {
        if (!invited) {
            return new Invitations(true, answers().findAny().isEmpty(), saidYes, toCase, toSessions);
        }
        LocalId session = invitation.sessionId();
        return session == null
                ? new Invitations(true, true, saidYes, isYes(toCase) ? toCase : null, toSessions)
                : new Invitations(
                        true, true, saidYes, toCase, isYes(answer(session)) ? toSessions : toSessions.minus(session));
    }

    Invitations with(InvitationAnswered answered, boolean byDocument) {
        InvitationAnswer answer = answered.answer();
        LocalId session = answered.sessionId();
        return new Invitations(
                invited || byDocument,
                pending && answer == InvitationAnswer.NONE,
                saidYes || isYes(answer),
                session == null ? answer : toCase,
                session == null ? toSessions : toSessions.plus(session, answer));
    }

    boolean accepted() {
        return invited && answers().anyMatch(Invitations::isYes);
    }

    /** Whether an invitation that is on record was ever accepted. */
    boolean everAccepted() {
        return invited && saidYes;
    }

    boolean declined() {
        return invited && !pending && answers().anyMatch(InvitationAnswer.DECLINED::equals);
    }

    /** Whether the person has said to come to that session, for itself or with the whole case. */
    boolean expectedAt(LocalId session) {
        InvitationAnswer own = answer(session);
        return own == null ? isYes(toCase) : isYes(own);
    }

    boolean unanswered() {
        return answers().findAny().isEmpty();
    }

    /** The sessions for which the person said yes. */
    PSet<LocalId> sessions() {
        return HashTreePSet.from(toSessions.entrySet().stream()
                .filter(entry -> isYes(entry.getValue()))
                .map(java.util.Map.Entry::getKey)
                .toList());
    }

    static boolean isYes(@Nullable InvitationAnswer answer) {
        return answer == InvitationAnswer.ACCEPTED || answer == InvitationAnswer.CONDITIONAL;
    }

    private @Nullable InvitationAnswer answer(LocalId session) {
        return toSessions.get(session);
    }

    private Stream<InvitationAnswer> answers() {
        return Stream.concat(Stream.ofNullable(toCase), toSessions.values().stream())
                .filter(Objects::nonNull);
    }
}
