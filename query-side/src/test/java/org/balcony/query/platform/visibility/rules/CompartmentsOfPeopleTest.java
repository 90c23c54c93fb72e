package org.balcony.query.platform.visibility.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.query.platform.visibility.Grade.NONE;
import static org.balcony.query.platform.visibility.Grade.WHOLE;

import java.util.List;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.LeavingKind;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.RecordEvent.ReclassificationGround;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.access.Clearance;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.Role;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Participants who are civil servants carry a safety compartment (domain text, S-18). */
class CompartmentsOfPeopleTest {

    private static final LocalId OPEN = new LocalId("p-open");
    private static final LocalId CLOSED = new LocalId("p-closed");
    private static final Label SAFETY = Label.of(Level.TEAM, Compartment.SAFETY);

    private final Told told = new Told();
    private final EventId nomination = told.labelled(SAFETY).ours("2024", nominated(CLOSED));
    private final Looking team = Looking.as(Role.MEDIATOR, Clearance.of(Level.TEAM));
    private final Looking letIn = Looking.as(Role.MEDIATOR, Clearance.of(Level.TEAM, Compartment.SAFETY));

    CompartmentsOfPeopleTest() {
        told.labelled(Label.of(Level.TEAM)).ours("2024", nominated(OPEN));
    }

    @Test
    void what_is_recorded_of_somebody_lies_where_the_nomination_lies() {
        EventId left = told.ours("2025", left(CLOSED, null));
        assertThat(team.grade(told, left)).isEqualTo(NONE);
        assertThat(letIn.grade(told, left)).isEqualTo(WHOLE);
        assertThat(team.grade(told, told.ours("2025", left(OPEN, null)))).isEqualTo(WHOLE);
    }

    @Test
    void whoever_is_only_named_beside_others_is_left_out_for_those_who_are_not_let_in() {
        EventId left = told.ours("2025", left(OPEN, CLOSED));
        assertThat(team.grade(told, left)).isEqualTo(WHOLE);
        assertThat(team.closedParticipations(told)).containsExactly(CLOSED);
        assertThat(letIn.closedParticipations(told)).isEmpty();
    }

    @Test
    void it_opens_and_closes_with_the_nomination() {
        EventId left = told.ours("2025", left(CLOSED, null));
        told.ours(
                "2025",
                new RecordReclassified(
                        List.of(nomination), SAFETY, Label.of(Level.TEAM), ReclassificationGround.CONSENT));
        assertThat(team.grade(told, left)).isEqualTo(WHOLE);
        assertThat(team.closedParticipations(told)).isEmpty();
    }

    private static CandidateNominated nominated(LocalId participation) {
        return new CandidateNominated(
                participation,
                PersonId.of("0192c3a0-0000-7000-8000-0000000000a1"),
                ActorOrText.of(Samples.GOVERNMENT),
                null,
                null,
                null);
    }

    private static ParticipantLeft left(LocalId who, @Nullable LocalId replacedBy) {
        return new ParticipantLeft(who, LeavingKind.values()[0], replacedBy);
    }
}
