package org.balcony.query.stateasof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.balcony.events.DomainEvent;
import org.balcony.events.ObstacleEvent.ObstacleIdentified;
import org.balcony.events.ObstacleEvent.ObstacleKind;
import org.balcony.events.ObstacleEvent.ObstacleRecurred;
import org.balcony.events.ObstacleEvent.ObstacleResponseStarted;
import org.balcony.events.ObstacleEvent.ObstacleSettled;
import org.balcony.events.ObstacleEvent.ObstacleSettlement;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.StageEvent.IterationOutcome;
import org.balcony.events.StageEvent.StageIterationEnded;
import org.balcony.events.TransferEvent.TransferAnswer;
import org.balcony.events.TransferEvent.TransferAnswered;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.testing.Told;

/** States depend on the records that stand, and on nothing else (rule N10). */
class StandingRecordsLawTest {

    private static final LocalId LAW = new LocalId("law");
    private static final List<DomainEvent> EVENTS = List.of(
            Samples.caseRegistered(),
            Samples.caseAccepted(),
            Samples.caseSuspended(),
            Samples.caseResumed(),
            Samples.mandateAgreed(),
            Samples.mandateEnded(),
            Samples.assessmentOpened(),
            Samples.assessmentEnded(),
            new StageIterationEnded(Samples.FIRST_ASSESSMENT, IterationOutcome.ABANDONED, null, List.of()),
            new ObstacleIdentified(LAW, ObstacleKind.OTHER, null, List.of(), null),
            new ObstacleResponseStarted(LAW, "meet abroad", null, null, null),
            new ObstacleSettled(LAW, ObstacleSettlement.RESOLVED, null),
            new ObstacleRecurred(LAW, null),
            new TransferAnswered(new LocalId("idea"), TransferAnswer.DISMISSED));

    @Property(tries = 100)
    void what_was_recorded_by_mistake_and_annulled_is_as_if_never_recorded(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int mistakes) {
        List<DomainEvent> right = shuffled(random);
        Told clean = new Told();
        Told mended = new Told();
        List<EventId> wrong = new ArrayList<>();
        for (DomainEvent event : right) {
            if (wrong.size() < mistakes && random.nextBoolean()) {
                wrong.add(mended.ours("2024-09-15", EVENTS.get(random.nextInt(EVENTS.size()))));
            }
            clean.ours("2024-09-15", event);
            mended.ours("2024-09-15", event);
        }
        Collections.shuffle(wrong, random);
        wrong.forEach(id -> mended.ours("2024-09-16", new RecordRetracted(id, RetractionReason.NEVER_HAPPENED)));
        assertThat(states(mended)).isEqualTo(states(clean));
    }

    @Property(tries = 100)
    void every_order_of_arrival_leads_to_states(@ForAll Random random) {
        Told told = new Told();
        shuffled(random).forEach(event -> told.ours("2024-09-15", event));
        assertThat(states(told))
                .isNotEmpty()
                .allSatisfy(state -> assertThat(state).doesNotContain("null"));
    }

    private static List<DomainEvent> shuffled(Random random) {
        List<DomainEvent> events = new ArrayList<>(EVENTS);
        Collections.shuffle(events, random);
        return events;
    }

    private static List<String> states(Told told) {
        return new StateAsOfView()
                .of(told.live()).rows().stream()
                        .map(StateRow.class::cast)
                        .map(row -> row.subject()
                                + ' '
                                + row.machine()
                                + ' '
                                + row.state()
                                + ' '
                                + row.unexpected()
                                + ' '
                                + row.facts())
                        .sorted()
                        .toList();
    }
}
