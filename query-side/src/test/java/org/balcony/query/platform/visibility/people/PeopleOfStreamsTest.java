package org.balcony.query.platform.visibility.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.balcony.events.CheckedFact;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent.EvaluationKind;
import org.balcony.events.EvaluationEvent.EvaluationPlanned;
import org.balcony.events.EvaluationEvent.Independence;
import org.balcony.events.Fact;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.ParticipantErased;
import org.balcony.events.PersonEvent.ErasureGround;
import org.balcony.events.PersonEvent.ErasureRequested;
import org.balcony.events.PersonEvent.PersonRegistered;
import org.balcony.events.PersonEvent.PersonalDataErased;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.FlagAcknowledged;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.RecordedEvent;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.SafetyEvent.IncidentKind;
import org.balcony.events.SafetyEvent.ProtectiveKind;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Rating;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.balcony.query.platform.visibility.PeopleShown.Faces;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.testing.Participants;
import org.balcony.query.testing.Told;
import org.balcony.query.testing.Vanishing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** P-17 of scenario S-35, whom the secret police asks about, and P-18, whom nobody asks about. */
class PeopleOfStreamsTest {

    private static final Reader EVALUATOR = new Reader(new UserId("eva"), Set.of(Role.EVALUATOR));
    private static final StreamId OTHER_CASE =
            new StreamId(StreamKind.CASE, java.util.UUID.fromString("0192c3a0-0000-7000-8000-0000000ca5e2"));

    private final Told told = new Told();
    private final PeopleOfStreams people = new PeopleOfStreams(new Vanishing(told), Vanishing.PLAIN);

    @Nested
    class Lockdown {

        @Test
        void whoever_is_locked_down_is_named_by_nothing_and_the_others_are() {
            tell("p-17", 17);
            tell("p-18", 18);
            EventId incident = told.ours("2024-10-01", incident("p-17", "p-18"));
            told.ours("2024-10-01", Participants.lockedDown("p-17"));
            assertThat(text()).doesNotContain("p-17").contains("p-18");
            assertThat(text()).doesNotContain(person(17).toString());
            assertThat(event(incident)).isEqualTo(incident("p-18"));
            assertThat(faces().missing()).isEqualTo(1);
        }

        @Test
        void an_incident_or_a_risk_that_the_measure_answers_names_those_it_protects() {
            tell("p-17", 17);
            told.ours("2024-10-01", incident("p-17"));
            told.ours(
                    "2024-10-01",
                    new ProtectiveMeasureTaken(new LocalId("i-1"), null, null, ProtectiveKind.DATA_LOCKDOWN, null));
            assertThat(text()).doesNotContain("p-17");
        }

        @Test
        void the_person_is_hidden_under_every_participation_in_every_case() {
            tell("p-17", 17);
            told.record(OTHER_CASE, "2024-01-01", Participants.nominated("other-name", 17, "north"));
            told.record(OTHER_CASE, "2024-02-01", Participants.present("s-9", "other-name"));
            assertThat(text(OTHER_CASE)).contains("other-name");
            long before = people.epoch();
            told.ours("2024-10-01", Participants.lockedDown("p-17"));
            assertThat(people.epoch()).isGreaterThan(before);
            assertThat(text(OTHER_CASE)).doesNotContain("other-name");
        }

        @Test
        void a_lockdown_that_was_annulled_hides_nobody() {
            tell("p-17", 17);
            EventId measure = told.ours("2024-10-01", Participants.lockedDown("p-17"));
            assertThat(text()).doesNotContain("p-17");
            told.ours("2024-10-02", new RecordRetracted(measure, RetractionReason.NEVER_HAPPENED));
            assertThat(text()).contains("p-17");
            assertThat(faces().missing()).isZero();
        }

        @Test
        void frozen_counts_stay() {
            tell("p-17", 17);
            SessionHeld held = Participants.bySide("s-1", java.util.Map.of("north", 6, "south", 5));
            EventId session = told.ours("2024-02-01", held);
            told.ours("2024-10-01", Participants.lockedDown("p-17"));
            assertThat(event(session)).isEqualTo(held);
        }

        @Test
        void names_in_texts_that_may_name_anybody_are_found() {
            tell("p-17", 17);
            told.ours(
                    "2024-03-01",
                    new RoleAssigned(
                            new LocalId("r-1"), new ActorOrText("p-17"), CaseRole.INSIDER_MEDIATOR, null, null, null));
            told.ours(
                    "2024-03-01",
                    new DisclosureAuthorised(
                            new LocalId("m-1"), new ActorOrText("p-17"), List.of(), DisclosureExtent.GIST, null, null));
            told.ours("2024-03-02", new FlagAcknowledged("consent_gap", "participation/p-17"));
            told.ours("2024-10-01", Participants.lockedDown("p-17"));
            assertThat(text()).doesNotContain("p-17");
        }

        @Test
        void what_a_correction_says_or_said_counts_as_well() {
            tell("p-17", 17);
            tell("p-18", 18);
            EventId taken = told.ours("2024-04-01", Participants.present("s-2", "p-18"));
            told.ours("2024-04-02", corrected(taken, "participationId", "\"p-18\"", "\"p-17\""));
            EventId incident = told.ours("2024-10-01", incident("p-18"));
            told.ours("2024-10-02", corrected(incident, "affected", "[\"p-18\"]", "[\"p-17\",\"p-18\"]"));
            told.ours("2024-10-03", Participants.lockedDown("p-17"));
            assertThat(text()).doesNotContain("p-17");
            assertThat(faces().shown(stored(taken))).isEmpty();
            assertThat(text()).contains("[\"p-18\"]");
        }

        @Test
        void what_a_decision_was_checked_against_does_not_name_the_person() {
            tell("p-17", 17);
            StreamId stream = StreamId.of(person(17));
            told.ours("2024-10-01", Participants.lockedDown("p-17"));
            RecordedEvent held = stored(told.ours("2024-02-01", Participants.held("s-1")));
            RecordedEvent checked = new RecordedEvent(
                    new Fact(
                            held.fact().id(),
                            held.fact().circumstances().checkedAgainst(List.of(new CheckedFact(stream, 2))),
                            held.fact().event()),
                    held.stream(),
                    held.streamVersion(),
                    held.position(),
                    held.recordedAt());
            assertThat(faces().shown(checked)
                            .orElseThrow()
                            .fact()
                            .circumstances()
                            .checkedAgainst())
                    .isEmpty();
        }
    }

    @Nested
    class Erasure {

        @Test
        void an_erased_person_is_hidden_and_only_the_notice_is_left() {
            tell("p-17", 17);
            erase(17);
            EventId notice = told.ours("2024-10-03", new ParticipantErased(new LocalId("p-17")));
            assertThat(shown(Told.CASE, Vanishing.TEAM))
                    .extracting(one -> one.fact().id())
                    .containsExactly(notice);
            assertThat(faces().missing()).isEqualTo(1);
        }

        @Test
        void of_the_person_the_acts_stay_and_the_registration_goes() {
            StreamId stream = StreamId.of(person(17));
            told.record(stream, "2024-01-01", new PersonRegistered(new Code("P-17"), "vault/9"));
            erase(17);
            assertThat(shown(stream, Vanishing.TEAM))
                    .extracting(one -> (Object) one.fact().event().getClass())
                    .containsExactly(ErasureRequested.class, PersonalDataErased.class);
        }

        @Test
        void whoever_keeps_anything_is_told_once() {
            AtomicInteger told17 = new AtomicInteger();
            people.onChange(told17::incrementAndGet);
            tell("p-17", 17);
            people.epoch();
            assertThat(told17).hasValue(0);
            told.ours("2024-10-01", Participants.lockedDown("p-17"));
            people.epoch();
            people.epoch();
            assertThat(told17).hasValue(1);
            told.ours("2024-10-01", Participants.held("s-1"));
            people.epoch();
            assertThat(told17).hasValue(1);
            erase(17);
            people.epoch();
            assertThat(told17).hasValue(2);
        }
    }

    @Nested
    class Names_of_others {

        @Test
        void the_team_knows_people_as_they_were_recorded() {
            tell("p-17", 17);
            assertThat(text()).contains("p-17");
        }

        @Test
        void outside_the_team_people_have_other_names_everywhere() {
            tell("p-17", 17);
            told.ours("2024-03-02", new FlagAcknowledged("consent_gap", "participation/p-17"));
            String text = text(Told.CASE, EVALUATOR);
            assertThat(text).doesNotContain("p-17", person(17).toString());
            assertThat(text.split("x-", -1)).hasSizeGreaterThan(3);
        }

        @Test
        void one_person_keeps_a_name_within_a_case_and_has_another_in_the_next() {
            tell("p-17", 17);
            told.record(OTHER_CASE, "2024-01-01", Participants.nominated("p-17", 17, "north"));
            List<AttendanceRecorded> attended = of(Told.CASE, EVALUATOR, AttendanceRecorded.class);
            List<CandidateNominated> here = of(Told.CASE, EVALUATOR, CandidateNominated.class);
            List<CandidateNominated> there = of(OTHER_CASE, EVALUATOR, CandidateNominated.class);
            assertThat(attended.getFirst().participationId())
                    .isEqualTo(here.getFirst().participationId());
            assertThat(there.getFirst().participationId())
                    .isNotEqualTo(here.getFirst().participationId());
            assertThat(there.getFirst().personId()).isNotEqualTo(here.getFirst().personId());
        }

        @Test
        void those_who_evaluate_together_know_people_by_the_same_names_and_others_by_others() {
            tell("p-17", 17);
            told.ours(
                    "2024-01-01",
                    new EvaluationPlanned(
                            new LocalId("e-1"),
                            EvaluationKind.values()[0],
                            List.of(),
                            List.of(),
                            Independence.values()[0],
                            List.of(new ActorOrText("eva"), new ActorOrText("evan")),
                            null));
            Reader colleague = new Reader(new UserId("evan"), Set.of(Role.EVALUATOR));
            Reader stranger = new Reader(new UserId("zoe"), Set.of(Role.EVALUATOR));
            assertThat(text(Told.CASE, colleague)).isEqualTo(text(Told.CASE, EVALUATOR));
            assertThat(text(Told.CASE, stranger)).isNotEqualTo(text(Told.CASE, EVALUATOR));
        }
    }

    @Test
    void whoever_this_reader_may_not_know_of_is_left_out_and_not_counted_as_missing() {
        tell("p-17", 17);
        EventId both = told.ours("2024-10-01", incident("p-17", "p-18"));
        EventId alone = told.ours("2024-10-02", Participants.present("s-9", "p-17"));
        EventId corrected = told.ours("2024-10-03", corrected(both, "affected", "[\"p-18\"]", "[\"p-17\",\"p-18\"]"));
        Set<LocalId> closed = Set.of(new LocalId("p-17"));
        assertThat(faces().shown(stored(both), closed).orElseThrow().fact().event())
                .isEqualTo(incident("p-18"));
        assertThat(faces().shown(stored(alone), closed)).isEmpty();
        assertThat(faces().shown(stored(corrected), closed).orElseThrow().fact().event())
                .isEqualTo(corrected(both, "affected", "[\"p-18\"]", "[\"p-18\"]"));
        assertThat(faces().missing()).isZero();
        assertThat(event(both)).as("to everybody else").isEqualTo(incident("p-17", "p-18"));
    }

    private void tell(String id, int person) {
        told.ours("2024-01-01", Participants.nominated(id, person, "north"));
        told.ours("2024-02-01", Participants.present("s-1", id));
    }

    private void erase(int person) {
        StreamId stream = StreamId.of(person(person));
        told.record(stream, "2024-10-02", new ErasureRequested(ErasureGround.DANGER, null));
        told.record(stream, "2024-10-03", new PersonalDataErased(1, List.of(), List.of(), ErasureGround.DANGER, 3));
    }

    private static org.balcony.events.value.PersonId person(int number) {
        return Participants.nominated("any", number, "north").personId();
    }

    private static SafetyIncidentReported incident(String... affected) {
        return new SafetyIncidentReported(
                new LocalId("i-1"),
                IncidentKind.SURVEILLANCE,
                new Rating(5),
                java.util.Arrays.stream(affected).map(LocalId::new).toList(),
                null,
                null);
    }

    private static RecordCorrected corrected(EventId target, String field, String before, String after) {
        return new RecordCorrected(
                target,
                field,
                BalconyJson.mapper().readTree(before),
                BalconyJson.mapper().readTree(after),
                CorrectionKind.CLERICAL);
    }

    private RecordedEvent stored(EventId id) {
        return told.events().stream()
                .filter(one -> one.fact().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private DomainEvent event(EventId id) {
        return faces().shown(stored(id)).orElseThrow().fact().event();
    }

    private Faces faces() {
        return faces(Told.CASE, Vanishing.TEAM);
    }

    private Faces faces(StreamId stream, Reader reader) {
        return people.in(stream, new Vanishing(told).history(stream, Long.MAX_VALUE), reader);
    }

    private List<RecordedEvent> shown(StreamId stream, Reader reader) {
        Faces faces = faces(stream, reader);
        return new Vanishing(told)
                .history(stream, Long.MAX_VALUE).stream()
                        .flatMap(one -> faces.shown(one).stream())
                        .toList();
    }

    private <E extends DomainEvent> List<E> of(StreamId stream, Reader reader, Class<E> type) {
        return shown(stream, reader).stream()
                .map(one -> one.fact().event())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private String text() {
        return text(Told.CASE);
    }

    private String text(StreamId stream) {
        return text(stream, Vanishing.TEAM);
    }

    private String text(StreamId stream, Reader reader) {
        return shown(stream, reader).stream()
                .map(one -> BalconyJson.mapper().writeValueAsString(one.fact().event())
                        + one.fact().circumstances().checkedAgainst())
                .toList()
                .toString();
    }
}
