package org.balcony.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balcony.command.Capabilities;
import org.balcony.command.conduct.ConductCapability;
import org.balcony.command.conduct.ConductCommand;
import org.balcony.command.conduct.ConductState;
import org.balcony.command.conduct.Session;
import org.balcony.command.participants.ParticipantsState;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.EvaluationEvent.LessonRecorded;
import org.balcony.events.Fact;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.value.StreamKind;
import org.junit.jupiter.api.Test;

/** What a command costs must not grow with the case: sizes and counts, never times. */
class LongCaseTest {

    private final StreamFold fold = new StreamFold(Capabilities.on(StreamKind.CASE));
    private final List<Fact> facts = LongCase.facts();
    private final FoldedState folded = fold.all(fold.begin(), facts);

    @Test
    void only_entries_that_a_decision_may_rest_on_are_kept() {
        assertThat(facts).hasSize(LongCase.EVENTS);
        assertThat(folded.kept()).hasSize((int) (LongCase.WEIGHTY + LongCase.findings()));
    }

    @Test
    void what_is_written_day_by_day_is_not_kept() {
        assertThat(folded.kept())
                .extracting(Fact::event)
                .noneMatch(event -> event instanceof ContactMade
                        || event instanceof MessageCarried
                        || event instanceof PartyReactionRecorded
                        || event instanceof LessonRecorded);
    }

    @Test
    void the_kept_facts_make_the_same_state_again() {
        assertThat(fold.again(List.copyOf(folded.kept()))).isEqualTo(folded);
    }

    @Test
    void one_after_the_other_makes_the_same_state() {
        FoldedState state = fold.begin();
        for (Fact fact : facts) {
            state = fold.next(state, fact);
        }
        assertThat(state).isEqualTo(folded);
    }

    @Test
    void each_session_knows_each_of_its_participants_once() {
        ConductState conduct = folded.state().of(ConductState.class);
        assertThat(conduct.sessions()).hasSize(LongCase.SESSIONS);
        assertThat(conduct.sessions().values())
                .allSatisfy(session -> assertThat(session.attendance()).hasSize(LongCase.PARTICIPANTS));
        assertThat(folded.state().of(ParticipantsState.class).present()).hasSize(LongCase.PARTICIPANTS);
    }

    @Test
    void a_retraction_near_the_start_leaves_the_state_as_if_the_entry_had_never_been() {
        Fact nomination = facts.get(2);
        FoldedState after =
                fold.next(folded, fact(1, new RecordRetracted(nomination.id(), RetractionReason.WRONG_CASE)));

        FoldedState without = fold.all(
                fold.begin(), facts.stream().filter(fact -> fact != nomination).toList());
        Stream.of(ConductState.class, ParticipantsState.class)
                .forEach(facet -> assertThat(after.state().of(facet))
                        .isEqualTo(without.state().of(facet)));
        assertThat(after.state().of(ParticipantsState.class).present())
                .hasSize(LongCase.PARTICIPANTS - 1)
                .doesNotContain(LongCase.participation(0));
    }

    @Test
    void a_correction_of_the_first_attendance_reaches_the_state() {
        Fact attendance = facts.stream()
                .filter(fact -> fact.event() instanceof AttendanceRecorded)
                .findFirst()
                .orElseThrow();
        FoldedState after = fold.next(
                folded,
                fact(
                        1,
                        new RecordCorrected(
                                attendance.id(),
                                "status",
                                BalconyJson.mapper().valueToTree("present"),
                                BalconyJson.mapper().valueToTree("excused"),
                                CorrectionKind.CLERICAL)));

        Session first = after.state()
                .of(ConductState.class)
                .session(LongCase.session("0"))
                .orElseThrow();
        assertThat(first.attendance().get(LongCase.participation(0)).status()).isEqualTo(AttendanceStatus.EXCUSED);
        assertThat(first.attended()).hasSize(LongCase.PARTICIPANTS - 1);
    }

    @Test
    void however_many_retractions_there_are_a_history_is_folded_twice_at_most() {
        Counting counting = new Counting();
        StreamFold counted = new StreamFold(List.of(counting.capability()));
        List<Fact> retractions = IntStream.range(0, 1_000)
                .mapToObj(n -> fact(n, new RecordRetracted(facts.get(n * 5).id(), RetractionReason.DUPLICATE)))
                .toList();

        counted.all(
                counted.begin(),
                Stream.concat(facts.stream(), retractions.stream()).toList());

        assertThat(counting.evolved()).isLessThanOrEqualTo(2L * (facts.size() + retractions.size()));
    }

    @Test
    void a_retraction_of_what_was_not_kept_folds_nothing_again() {
        Counting counting = new Counting();
        StreamFold counted = new StreamFold(List.of(counting.capability()));
        FoldedState before = counted.all(counted.begin(), facts);
        long soFar = counting.evolved();
        Fact contact = facts.stream()
                .filter(fact -> fact.event() instanceof ContactMade)
                .findFirst()
                .orElseThrow();

        counted.next(before, fact(1, new RecordRetracted(contact.id(), RetractionReason.DUPLICATE)));

        assertThat(counting.evolved() - soFar).isEqualTo(1);
    }

    private static Fact fact(int number, org.balcony.events.DomainEvent event) {
        return Given.fact(LongCase.EVENTS + 1 + number, "2026-03-03", null, event);
    }

    /** The sessions of a case, kept as ever, with a count of how often the state was taken further. */
    private record Counting(AtomicLong count) {

        Counting() {
            this(new AtomicLong());
        }

        long evolved() {
            return count.get();
        }

        Capability<ConductCommand, ConductState> capability() {
            return new CountedConduct(new ConductCapability(), count);
        }
    }

    /** Conduct with a counter. */
    private record CountedConduct(ConductCapability conduct, AtomicLong count)
            implements Capability<ConductCommand, ConductState> {

        @Override
        public Class<ConductCommand> commands() {
            return conduct.commands();
        }

        @Override
        public Class<ConductState> facet() {
            return conduct.facet();
        }

        @Override
        public ConductState initial() {
            return conduct.initial();
        }

        @Override
        public ConductState evolve(ConductState state, Fact fact) {
            count.incrementAndGet();
            return conduct.evolve(state, fact);
        }

        @Override
        public boolean concerns(Fact fact) {
            return conduct.concerns(fact);
        }

        @Override
        public Decision decide(ConductCommand command, StreamState state, Context context) {
            return conduct.decide(command, state, context);
        }
    }
}
