package org.balcony.command.participants;

import java.time.Instant;
import org.balcony.command.participants.Participation.Status;
import org.balcony.events.Circumstances;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.ParticipantEvent.CandidateScreened;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ScreeningVerdict;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Basis;
import org.balcony.events.value.UserId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What has become of a participation; facts may be on record before the nomination is.
 *
 * @param verdict the latest verdict of screening; absent where nobody screened
 * @param screeners who has screened
 * @param declined whether we chose against the person
 * @param attended whether the person was at a session
 * @param attendedByDocument whether a document says so, which is enough to take part in imported history
 * @param left whether the person has left
 */
record Course(
        @Nullable ScreeningVerdict verdict,
        PSet<Screener> screeners,
        boolean declined,
        Invitations invitations,
        boolean attended,
        boolean attendedByDocument,
        boolean left,
        Consents consents) {

    /**
     * Who screened.
     *
     * @param onBehalfOf the actor for whom; absent when for the own organisation
     */
    record Screener(UserId user, @Nullable ActorId onBehalfOf) {}

    static final Course BEGUN =
            new Course(null, HashTreePSet.empty(), false, Invitations.NONE, false, false, false, Consents.NONE);

    Status status() {
        if (left) {
            return Status.LEFT;
        }
        if (attended && (attendedByDocument || invitations.everAccepted())) {
            return Status.ACTIVE;
        }
        if (declined) {
            return Status.NOT_SELECTED;
        }
        if (invitations.accepted()) {
            return Status.ACCEPTED;
        }
        if (invitations.invited()) {
            return invitations.declined() ? Status.DECLINED : Status.INVITED;
        }
        return screened();
    }

    private Status screened() {
        return switch (verdict) {
            case null -> Status.NOMINATED;
            case SUITABLE, SUITABLE_WITH_SUPPORT -> Status.SCREENED;
            case UNSUITABLE -> Status.UNSUITABLE;
            case DEFERRED -> Status.DEFERRED;
        };
    }

    ConsentStanding consent(ConsentScope scope, Instant at) {
        ConsentStanding standing = consents.standing(scope, at);
        return standing == ConsentStanding.NONE && attendedByDocument && !invitations.everAccepted()
                ? ConsentStanding.UNKNOWN_HISTORICAL
                : standing;
    }

    Course with(CandidateScreened screening, Circumstances by) {
        Screener screener = new Screener(by.recordedBy(), by.onBehalfOf());
        return new Course(
                screening.verdict(),
                screeners.plus(screener),
                declined,
                invitations,
                attended,
                attendedByDocument,
                left,
                consents);
    }

    Course notSelected() {
        return new Course(verdict, screeners, true, invitations, attended, attendedByDocument, left, consents);
    }

    Course with(ParticipantInvited invitation) {
        return with(invitations.with(invitation));
    }

    Course with(InvitationAnswered answered, Circumstances by) {
        return with(invitations.with(answered, isDocument(by)));
    }

    Course with(InformedConsentRecorded consent, Circumstances by) {
        return with(consents.with(consent, by.occurredAt()));
    }

    Course with(InformedConsentWithdrawn withdrawal, Circumstances by) {
        return with(consents.with(withdrawal, by.occurredAt()));
    }

    Course with(AttendanceRecorded attendance, Circumstances by) {
        boolean document = attendedByDocument || isDocument(by);
        return !wasThere(attendance.status()) || (attended && document == attendedByDocument)
                ? this
                : new Course(verdict, screeners, declined, invitations, true, document, left, consents);
    }

    Course afterLeaving() {
        return new Course(verdict, screeners, declined, invitations, attended, attendedByDocument, true, consents);
    }

    private Course with(Invitations next) {
        return new Course(verdict, screeners, declined, next, attended, attendedByDocument, left, consents);
    }

    private Course with(Consents next) {
        return new Course(verdict, screeners, declined, invitations, attended, attendedByDocument, left, next);
    }

    private static boolean isDocument(Circumstances by) {
        return by.basis() == Basis.DOCUMENT;
    }

    private static boolean wasThere(AttendanceStatus status) {
        return switch (status) {
            case PRESENT, PARTLY, ONLINE -> true;
            case EXCUSED, UNEXCUSED, BARRED -> false;
        };
    }
}
