package org.balcony.events.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.LeavingKind;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.RoleEvent.Relationships;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.samples.ParticipantSamples;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.junit.jupiter.api.Test;

class PeopleInTest {

    private static final LocalId GONE = new LocalId("p-17");
    private static final LocalId STAYS = new LocalId("p-18");
    private static final PersonId PERSON = ParticipantSamples.FERRY_KEEPER;

    private static final PeopleIn.Names WITHOUT = new Called(Optional.empty(), Optional.empty());
    private static final PersonId OTHERWISE = PersonId.of("0192c3a0-0000-7000-8000-0000000be009");
    private static final PeopleIn.Names OTHERS = new Called(Optional.of(new LocalId("heron")), Optional.of(OTHERWISE));

    private record Called(Optional<LocalId> gone, Optional<PersonId> person) implements PeopleIn.Names {

        @Override
        public Optional<LocalId> participation(LocalId participation) {
            return participation.equals(GONE) ? gone : Optional.of(participation);
        }

        @Override
        public Optional<PersonId> person(PersonId one) {
            return one.equals(PERSON) ? person : Optional.of(one);
        }

        @Override
        public boolean isParticipation(String text) {
            return text.equals(GONE.value());
        }
    }

    @Test
    void an_event_about_one_person_is_gone_with_the_person() {
        assertThat(PeopleIn.called(attended(GONE), WITHOUT)).isEmpty();
        assertThat(PeopleIn.called(nominated(STAYS), WITHOUT)).isEmpty();
        assertThat(PeopleIn.called(new RoleAssigned(GONE, text("p-17"), CaseRole.ADVISER, null, null, null), WITHOUT))
                .isEmpty();
        assertThat(PeopleIn.called(
                        new DisclosureAuthorised(
                                new LocalId("m-1"), text("p-17"), List.of(), DisclosureExtent.GIST, null, null),
                        WITHOUT))
                .isEmpty();
    }

    @Test
    void a_list_loses_whoever_is_gone_and_keeps_the_others() {
        assertThat(PeopleIn.called(opened(List.of(GONE, STAYS)), WITHOUT)).hasValue(opened(List.of(STAYS)));
        assertThat(PeopleIn.called(handedOver(List.of(text("p-17"), text("The elders"))), WITHOUT))
                .hasValue(handedOver(List.of(text("The elders"))));
    }

    @Test
    void who_is_named_beside_another_is_left_out() {
        assertThat(PeopleIn.called(new ParticipantLeft(STAYS, LeavingKind.REPLACED, GONE), WITHOUT))
                .hasValue(new ParticipantLeft(STAYS, LeavingKind.REPLACED, null));
        assertThat(PeopleIn.called(new ParticipantLeft(GONE, LeavingKind.REPLACED, STAYS), WITHOUT))
                .isEmpty();
    }

    @Test
    void people_are_called_by_other_names_wherever_they_are_named() {
        assertThat(PeopleIn.called(attended(GONE), OTHERS)).hasValue(attended(new LocalId("heron")));
        assertThat(PeopleIn.called(opened(List.of(STAYS, GONE)), OTHERS))
                .hasValue(opened(List.of(STAYS, new LocalId("heron"))));
        assertThat(PeopleIn.called(nominated(GONE), OTHERS).map(PeopleIn::persons))
                .hasValueSatisfying(found -> assertThat(found).containsExactly(OTHERWISE));
        assertThat(PeopleIn.called(handedOver(List.of(text("p-17"))), OTHERS))
                .hasValue(handedOver(List.of(text("heron"))));
    }

    @Test
    void an_event_that_names_nobody_in_question_is_the_same() {
        for (DomainEvent event : Samples.oneOfEach()) {
            assertThat(PeopleIn.called(event, new Called(Optional.of(GONE), Optional.of(PERSON)))
                            .orElseThrow())
                    .isSameAs(event);
        }
    }

    @Test
    void says_whom_an_event_names_and_which_fields_may() {
        assertThat(PeopleIn.participations(opened(List.of(GONE, STAYS)))).containsExactly(GONE, STAYS);
        assertThat(PeopleIn.participations(new ParticipantLeft(GONE, LeavingKind.REPLACED, STAYS)))
                .containsExactly(GONE, STAYS);
        assertThat(PeopleIn.persons(nominated(GONE))).containsExactly(PERSON);
        assertThat(PeopleIn.mayBeIn(AttendanceRecorded.class, "participationId"))
                .isTrue();
        assertThat(PeopleIn.mayBeIn(AttendanceRecorded.class, "sessionId")).isFalse();
        assertThat(PeopleIn.mayBeIn(CandidateNominated.class, "personId")).isTrue();
        assertThat(PeopleIn.mayBeIn(RoleAssigned.class, "holder")).isTrue();
    }

    private static AttendanceRecorded attended(LocalId who) {
        return new AttendanceRecorded(new LocalId("s-1"), who, AttendanceStatus.PRESENT, null);
    }

    private static CandidateNominated nominated(LocalId as) {
        return new CandidateNominated(as, PERSON, text("east bank"), null, null, null);
    }

    private static SessionOpened opened(List<LocalId> admitted) {
        return new SessionOpened(new LocalId("s-1"), null, List.of(), true, null, new LocalId("r-1"), admitted);
    }

    private static HandoverCompleted handedOver(List<ActorOrText> passed) {
        return new HandoverCompleted(
                text("ana"), text("ben"), 3, new Relationships(passed, List.of()), List.of(), List.of(), List.of());
    }

    private static ActorOrText text(String text) {
        return new ActorOrText(text);
    }
}
