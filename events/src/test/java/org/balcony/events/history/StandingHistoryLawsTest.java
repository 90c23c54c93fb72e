package org.balcony.events.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.EvidenceAttached;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordDisputed;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.RecordedEvent;
import org.balcony.events.samples.SampleHistory;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Laws of what stands, over random histories of two streams full of entries about entries about entries. */
class StandingHistoryLawsTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<StreamId> STREAMS = List.of(StreamId.of(Samples.CASE), StreamId.of(Samples.CONFLICT));

    @Property(tries = 300)
    void a_history_as_recorded_by_a_moment_is_the_history_of_what_was_recorded_by_then(
            @ForAll("histories") List<RecordedEvent> events, @ForAll @IntRange(max = 40) int hours) {
        Instant by = SampleHistory.TUESDAY.plusSeconds(3600L * hours);
        List<RecordedEvent> prefix =
                events.stream().filter(event -> !event.recordedAt().isAfter(by)).toList();
        assertSame(StandingHistory.of(events).asRecorded(by), StandingHistory.of(prefix));
    }

    @Property(tries = 300)
    void however_a_history_is_extended_the_same_stands(
            @ForAll("histories") List<RecordedEvent> events, @ForAll long cuts) {
        StandingHistory step = StandingHistory.empty();
        Random random = new Random(cuts);
        for (int from = 0; from < events.size(); ) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(5));
            step = step.and(events.subList(from, to));
            from = to;
        }
        assertSame(step, StandingHistory.of(events));
    }

    @Property(tries = 200)
    void hearing_an_entry_again_changes_nothing(
            @ForAll("histories") List<RecordedEvent> events, @ForAll @IntRange(max = 40) int from) {
        StandingHistory once = StandingHistory.of(events);
        assertThat(once.and(events.subList(Math.min(from, events.size()), events.size())))
                .isSameAs(once);
    }

    @Property(tries = 200)
    void every_entry_stands_or_is_retracted_and_none_is_both(@ForAll("histories") List<RecordedEvent> events) {
        StandingHistory history = StandingHistory.of(events);
        List<RecordedEvent> both = new ArrayList<>();
        history.standing().forEach(standing -> both.add(standing.original()));
        history.retracted().forEach(gone -> both.add(gone.original()));
        assertThat(both).containsExactlyInAnyOrderElementsOf(events);
    }

    @Property(tries = 200)
    void a_retraction_that_annuls_stands_itself(@ForAll("histories") List<RecordedEvent> events) {
        StandingHistory history = StandingHistory.of(events);
        List<RecordedEvent> standing =
                history.standing().stream().map(Standing::original).toList();
        history.retracted().forEach(gone -> assertThat(standing).containsAll(gone.retractions()));
    }

    @Property(tries = 200)
    void streams_that_do_not_speak_of_each_other_stand_alike_together_and_alone(
            @ForAll("separateHistories") List<RecordedEvent> events) {
        StandingHistory together = StandingHistory.of(events);
        for (StreamId stream : STREAMS) {
            StandingHistory alone = StandingHistory.of(events.stream()
                    .filter(event -> event.stream().equals(stream))
                    .toList());
            assertThat(together.standing().stream()
                            .filter(standing -> standing.original().stream().equals(stream)))
                    .containsExactlyElementsOf(alone.standing());
        }
    }

    @Property(tries = 200)
    void disputes_and_evidence_change_nothing_in_any_order(@ForAll("histories") List<RecordedEvent> events) {
        StandingHistory all = StandingHistory.of(events);
        StandingHistory without = StandingHistory.of(events.stream()
                .filter(event -> !marksOnly(event.fact().event()))
                .toList());
        assertThat(all.standing().stream()
                        .filter(standing ->
                                !marksOnly(standing.original().fact().event()))
                        .map(Standing::event))
                .containsExactlyElementsOf(
                        without.standing().stream().map(Standing::event).toList());
    }

    @Provide
    Arbitrary<List<RecordedEvent>> histories() {
        return Arbitraries.longs().map(seed -> history(new Random(seed), false));
    }

    @Provide
    Arbitrary<List<RecordedEvent>> separateHistories() {
        return Arbitraries.longs().map(seed -> history(new Random(seed), true));
    }

    private static boolean marksOnly(DomainEvent event) {
        return event instanceof RecordDisputed || event instanceof EvidenceAttached;
    }

    private static List<RecordedEvent> history(Random random, boolean separate) {
        SampleHistory log = new SampleHistory();
        List<List<EventId>> targets = List.of(new ArrayList<>(), new ArrayList<>());
        int size = random.nextInt(40);
        for (int i = 0; i < size; i++) {
            int stream = random.nextInt(2);
            List<EventId> known = separate ? targets.get(stream) : targets.get(0);
            EventId id = log.record(STREAMS.get(stream), "2024-09", event(random, known));
            targets.get(separate ? stream : 0).add(id);
        }
        return log.events();
    }

    private static DomainEvent event(Random random, List<EventId> known) {
        if (known.isEmpty() || random.nextInt(3) == 0) {
            return random.nextBoolean() ? Samples.caseRegistered() : Samples.talksStalled();
        }
        return act(random, known.get(random.nextInt(known.size())));
    }

    private static RecordEvent act(Random random, EventId target) {
        return switch (random.nextInt(5)) {
            case 0 -> Samples.disputed(target);
            case 1 -> Samples.evidenceFor(target);
            case 2, 3 -> corrected(random, target);
            default -> new RecordRetracted(target, RetractionReason.DUPLICATE);
        };
    }

    private static RecordCorrected corrected(Random random, EventId target) {
        List<String> fields = new ArrayList<>(List.of("workingTitle", "place", "new", "occurredAt", "field", "target"));
        Collections.shuffle(fields, random);
        JsonNode value = random.nextInt(4) == 0
                ? JSON.stringNode(target.toString())
                : JSON.stringNode(List.of("1994", "Fords", "place").get(random.nextInt(3)));
        return new RecordCorrected(target, fields.getFirst(), JSON.nullNode(), value, CorrectionKind.FACTUAL);
    }

    private static void assertSame(StandingHistory one, StandingHistory other) {
        assertThat(one.events()).isEqualTo(other.events());
        assertThat(one.standing()).isEqualTo(other.standing());
        assertThat(one.retracted()).isEqualTo(other.retracted());
        assertThat(one.unfit()).isEqualTo(other.unfit());
    }
}
