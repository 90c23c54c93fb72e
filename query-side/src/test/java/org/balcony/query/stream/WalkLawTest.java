package org.balcony.query.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.balcony.events.RecordedEvent;
import org.balcony.events.value.Level;
import org.balcony.query.platform.visibility.Grade;
import org.balcony.query.platform.visibility.Reader;

/** What a subscriber gets, for any history of labels, grants and time, and any way of reading it while it grows. */
class WalkLawTest {

    private interface Step {
        void happenIn(World world);
    }

    @Property(tries = 400)
    void a_subscriber_gets_what_it_may_see_once_it_may_see_it_and_nothing_else(@ForAll("histories") List<Step> steps) {
        holds(new World(), steps);
    }

    @Property(tries = 200)
    void the_same_holds_of_the_door_itself(@ForAll("histories") List<Step> steps) {
        holds(World.withTheRealDoor(), steps);
    }

    private static void holds(World world, List<Step> steps) {
        steps.forEach(step -> step.happenIn(world));
        // The clock of the log goes on with its next event.
        world.finding(0, Level.RESTRICTED);
        for (Reader reader : World.READERS) {
            while (!world.reads(reader, 7).caughtUp()) {}
            assertDense(world.handed.get(reader));
            assertInOrder(world.handed.get(reader));
            assertComplete(world, reader);
            assertTwiceOnlyAfterWithholding(world, reader);
            assertSameWhenWalkedAgain(world, reader);
        }
    }

    private static void assertDense(List<NumberedEvent> handed) {
        assertThat(handed)
                .extracting(NumberedEvent::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, handed.size()).boxed().toList());
    }

    /** In the order in which they could be seen, and then in that of the log. */
    private static void assertInOrder(List<NumberedEvent> handed) {
        for (int i = 1; i < handed.size(); i++) {
            Cursor before = handed.get(i - 1).cursor();
            Cursor cursor = handed.get(i).cursor();
            assertThat(cursor.position() > before.position()
                            || (cursor.position() == before.position() && cursor.opened() > before.opened()))
                    .isTrue();
        }
    }

    private static void assertComplete(World world, Reader reader) {
        Set<Long> got =
                world.handed.get(reader).stream().map(NumberedEvent::position).collect(Collectors.toSet());
        for (RecordedEvent event : world.log.recorded()) {
            if (world.door.gradeAt(reader, event, world.log.head()) == Grade.WHOLE) {
                assertThat(got).contains(event.position());
            }
        }
    }

    private static void assertTwiceOnlyAfterWithholding(World world, Reader reader) {
        Map<Long, Long> handedAt = new HashMap<>();
        for (NumberedEvent one : world.handed.get(reader)) {
            Long before = handedAt.put(one.position(), one.cursor().position());
            if (before != null) {
                assertThat(world.withheldBetween(
                                reader,
                                world.original(one),
                                before,
                                one.cursor().position()))
                        .isTrue();
            }
        }
    }

    /**
     * Whoever begins now and reads a single event at a time walks the same way, but for what was withheld in the meantime.
     */
    private static void assertSameWhenWalkedAgain(World world, Reader reader) {
        List<Cursor> first = places(world.handed.get(reader));
        List<NumberedEvent> again = new ArrayList<>();
        VisibleEvents hurried = world.reading(Duration.ZERO);
        EventPage page = hurried.page(Readers.everything(reader), Cursor.START, 1);
        while (!page.caughtUp()) {
            again.addAll(page.events());
            page = hurried.page(Readers.everything(reader), page.reached(), 1);
        }
        again.addAll(page.events());
        assertDense(again);
        assertInOrder(again);
        assertThat(again)
                .filteredOn(one -> !first.contains(place(one)))
                .allMatch(one -> world.withheldBetween(
                        reader, world.original(one), one.cursor().position(), world.log.head()));
        assertThat(world.handed.get(reader))
                .filteredOn(one -> !places(again).contains(place(one)))
                .allMatch(one -> world.door.shown(reader, world.original(one)).isEmpty());
    }

    private static List<Cursor> places(List<NumberedEvent> handed) {
        return handed.stream().map(WalkLawTest::place).toList();
    }

    private static Cursor place(NumberedEvent one) {
        return new Cursor(one.cursor().position(), one.cursor().opened(), 0);
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Integer> stream = Arbitraries.integers().between(0, 1);
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 1000);
        Arbitrary<Level> level = Arbitraries.of(Level.class);
        Arbitrary<Level> low = Arbitraries.of(Level.PUBLIC, Level.COORDINATION, Level.ORGANISATION);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Combinators.combine(stream, level).as((where, what) ->
                                (Step) world -> world.finding(where, what))),
                        Tuple.of(
                                2,
                                Combinators.combine(
                                                stream, Arbitraries.integers().between(26, 31))
                                        .as((where, days) -> (Step) world -> world.session(where, days))),
                        Tuple.of(2, Combinators.combine(any, level).as((target, to) ->
                                (Step) world -> world.reclassifies(target, to))),
                        Tuple.of(1, any.map(target -> (Step) world -> world.evidence(target))),
                        Tuple.of(1, any.map(target -> (Step) world -> world.retracts(target))),
                        Tuple.of(
                                2,
                                Combinators.combine(
                                                stream,
                                                Arbitraries.of(true, false),
                                                low,
                                                Arbitraries.integers().between(0, 2))
                                        .as((where, everywhere, to, days) ->
                                                (Step) world -> world.grants(where, everywhere, to, days))),
                        Tuple.of(1, any.map(grant -> (Step) world -> world.revokes(grant))),
                        Tuple.of(2, Arbitraries.integers().between(1, 60).map(hours ->
                                (Step) world -> world.log.passes(Duration.ofHours(hours)))),
                        Tuple.of(
                                4,
                                Combinators.combine(
                                                Arbitraries.of(World.READERS),
                                                Arbitraries.integers().between(1, 5))
                                        .as((reader, limit) -> (Step) world -> world.reads(reader, limit))))
                .list()
                .ofMaxSize(60);
    }
}
