package org.balcony.command.participants;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.balcony.events.Circumstances;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.ParticipantEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.CandidateNotSelected;
import org.balcony.events.ParticipantEvent.CandidateScreened;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.ParticipantErased;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.ParticipantEvent.ParticipantRoleChanged;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.UserId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Who takes part in the case, how far each has come, and what each consented to.
 *
 * @param nominations who stands behind each participation
 * @param courses what has become of each participation
 * @param byPerson the participations of each person, in the order of storing
 */
public record ParticipantsState(
        PMap<LocalId, Nomination> nominations,
        PMap<LocalId, Course> courses,
        PMap<PersonId, PVector<LocalId>> byPerson) {

    /**
     * Who was nominated, and by whom.
     *
     * @param nominatedBy who proposed the person; absent where not known
     * @param recordedBy the user who wrote it down
     */
    record Nomination(
            PersonId person, ActorOrText side, @Nullable ActorOrText nominatedBy, UserId recordedBy) {}

    static final ParticipantsState NONE =
            new ParticipantsState(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    /** The participation of that id; empty where no nomination stands. */
    public Optional<Participation> participation(LocalId id) {
        return Optional.ofNullable(nominations.get(id))
                .map(nomination -> new Participation(
                        id,
                        nomination.person(),
                        nomination.side(),
                        course(id).status(),
                        course(id).invitations().sessions()));
    }

    /** How the consent to that stands at that moment; what was withdrawn stays so until consent is given anew. */
    public ConsentStanding consent(LocalId participation, ConsentScope scope, Instant at) {
        return course(participation).consent(scope, at);
    }

    /**
     * Those who would be admitted to that session: who accepted for it, or for the case and not otherwise for it, and
     * who takes part on the word of documents alone.
     */
    public List<LocalId> expectedAt(LocalId sessionId) {
        return nominations.keySet().stream()
                .filter(id -> isExpected(course(id), sessionId))
                .sorted(java.util.Comparator.comparing(LocalId::value))
                .toList();
    }

    /** All participations that have not come to their end. */
    public Set<LocalId> present() {
        return nominations.keySet().stream()
                .filter(id -> course(id).status().live())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the consent to take part of anybody live was last given before that moment. */
    public boolean consentsOlderThan(Instant moment) {
        return present().stream().anyMatch(id -> course(id).consents().givenBefore(ConsentScope.PARTICIPATE, moment));
    }

    /** The person's participations in the case, in the order of storing. */
    List<LocalId> participationsOf(PersonId person) {
        return byPerson.getOrDefault(person, TreePVector.empty());
    }

    /** The person's participation that has not come to its end. */
    Optional<LocalId> live(PersonId person) {
        return participationsOf(person).stream()
                .filter(id -> course(id).status().live())
                .findFirst();
    }

    Course course(LocalId participation) {
        return courses.getOrDefault(participation, Course.BEGUN);
    }

    boolean isKnown(LocalId participation) {
        return nominations.containsKey(participation);
    }

    private static boolean isExpected(Course course, LocalId session) {
        Invitations invitations = course.invitations();
        return course.status().admitted() && (invitations.unanswered() || invitations.expectedAt(session));
    }

    static boolean restsOn(DomainEvent event) {
        return event instanceof AttendanceRecorded
                || (event instanceof ParticipantEvent && !(event instanceof ParticipantRoleChanged));
    }

    ParticipantsState after(Fact fact) {
        Circumstances by = fact.circumstances();
        if (fact.event() instanceof AttendanceRecorded attendance) {
            return course(attendance.participationId(), course -> course.with(attendance, by));
        }
        return fact.event() instanceof ParticipantEvent event ? after(event, by) : this;
    }

    private ParticipantsState after(ParticipantEvent event, Circumstances by) {
        return switch (event) {
            case CandidateNominated nominated -> with(nominated, by.recordedBy());
            case CandidateScreened screened -> course(screened.participationId(), course -> course.with(screened, by));
            case CandidateNotSelected declined -> course(declined.participationId(), Course::notSelected);
            case ParticipantInvited invited -> course(invited.participationId(), course -> course.with(invited));
            case InvitationAnswered answered ->
                answered.participationId() == null
                        ? this
                        : course(answered.participationId(), course -> course.with(answered, by));
            case InformedConsentRecorded consent ->
                course(consent.participationId(), course -> course.with(consent, by));
            case InformedConsentWithdrawn withdrawal ->
                course(withdrawal.participationId(), course -> course.with(withdrawal, by));
            case ParticipantRoleChanged changed -> this;
            case ParticipantErased erased -> this;
            case ParticipantLeft left -> course(left.participationId(), Course::afterLeaving);
        };
    }

    private ParticipantsState with(CandidateNominated nominated, UserId recordedBy) {
        LocalId id = nominated.participationId();
        Nomination nomination =
                new Nomination(nominated.personId(), nominated.side(), nominated.nominatedBy(), recordedBy);
        PVector<LocalId> earlier = byPerson.getOrDefault(nominated.personId(), TreePVector.empty());
        return new ParticipantsState(
                nominations.plus(id, nomination),
                courses,
                byPerson.plus(nominated.personId(), earlier.minus(id).plus(id)));
    }

    private ParticipantsState course(LocalId participation, UnaryOperator<Course> step) {
        Course before = course(participation);
        Course after = step.apply(before);
        return after.equals(before)
                ? this
                : new ParticipantsState(nominations, courses.plus(participation, after), byPerson);
    }
}
