package org.balcony.query.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.balcony.events.value.Level;
import org.junit.jupiter.api.Test;

class ReleasedLaterTest {

    private final World world = new World();

    @Test
    void what_is_released_comes_at_the_end_as_it_was_recorded_and_before_what_is_about_it() {
        world.finding(0, Level.RESTRICTED);
        world.finding(0, Level.COORDINATION);
        assertThat(positions(world.reads(Readers.PARTNER, 10))).containsExactly(2L);
        Instant recorded = world.log.recorded().getFirst().recordedAt();
        world.reclassifies(0, Level.PUBLIC);
        EventPage page = world.reads(Readers.PARTNER, 10);
        assertThat(positions(page)).containsExactly(1L, 3L);
        assertThat(page.events()).extracting(NumberedEvent::sequence).containsExactly(2L, 3L);
        assertThat(page.events().getFirst().recordedAt()).isEqualTo(recorded);
    }

    @Test
    void who_is_let_in_gets_the_backlog_page_by_page_and_who_is_put_out_gets_nothing_more() {
        IntStream.range(0, 700).forEach(i -> world.finding(i, Level.COORDINATION));
        assertThat(positions(world.reads(Readers.GRANTEE, 10))).isEmpty();
        world.grants(0, true, Level.COORDINATION, 0);
        for (int page = 1; page <= 7; page++) {
            EventPage read = world.reads(Readers.GRANTEE, 100);
            assertThat(read.caughtUp()).isEqualTo(page == 7);
            assertThat(read.events().getLast().sequence()).isEqualTo(100L * page);
        }
        world.revokes(0);
        world.finding(0, Level.COORDINATION);
        assertThat(world.reads(Readers.GRANTEE, 10).events()).isEmpty();
    }

    @Test
    void nothing_is_lost_when_a_grant_is_renewed_after_it_ran_out_in_a_quiet_log() {
        world.grants(0, true, Level.COORDINATION, 1);
        world.finding(0, Level.COORDINATION);
        world.log.passes(Duration.ofDays(2));
        assertThat(world.reads(Readers.GRANTEE, 10).events()).isEmpty();
        world.grants(0, true, Level.COORDINATION, 1);
        assertThat(positions(world.reads(Readers.GRANTEE, 10))).containsExactly(2L);
    }

    @Test
    void a_session_whose_thirty_days_are_over_comes_with_the_next_event_of_the_log() {
        world.grants(0, true, Level.ORGANISATION, 0);
        world.session(0, 29);
        world.evidence(1);
        assertThat(positions(world.reads(Readers.GRANTEE, 10))).containsExactly(1L);
        world.log.passes(Duration.ofDays(2));
        assertThat(world.reads(Readers.GRANTEE, 10).events()).isEmpty();
        world.finding(1, Level.RESTRICTED);
        assertThat(positions(world.reads(Readers.GRANTEE, 10))).containsExactly(2L, 3L);
    }

    @Test
    void what_was_withheld_in_between_is_delivered_again() {
        world.finding(0, Level.COORDINATION);
        world.reads(Readers.PARTNER, 10);
        world.reclassifies(0, Level.RESTRICTED);
        assertThat(world.reads(Readers.PARTNER, 10).events()).isEmpty();
        world.reclassifies(0, Level.COORDINATION);
        assertThat(positions(world.reads(Readers.PARTNER, 10))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_retracted_reclassification_opens_what_it_had_closed() {
        world.finding(0, Level.COORDINATION);
        world.reclassifies(0, Level.RESTRICTED);
        assertThat(world.reads(Readers.PARTNER, 10).events()).isEmpty();
        world.retracts(1);
        assertThat(positions(world.reads(Readers.PARTNER, 10))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whoever_begins_at_the_end_gets_what_is_released_from_then_on() {
        world.finding(0, Level.RESTRICTED);
        world.finding(0, Level.COORDINATION);
        Cursor latest = world.events.latest();
        world.reclassifies(0, Level.PUBLIC);
        EventPage page = world.events.page(Readers.everything(Readers.PARTNER), latest, 10);
        assertThat(positions(page)).containsExactly(1L, 3L);
    }

    @Test
    void with_a_nomination_comes_what_was_recorded_of_whoever_was_nominated() {
        World real = World.withTheRealDoor();
        real.nominatesIntoSafety(0);
        assertThat(real.reads(Readers.ARCHIVE, 10).events()).isEmpty();
        real.reclassifies(0, Level.TEAM);
        assertThat(positions(real.reads(Readers.ARCHIVE, 10))).containsExactly(1L, 2L, 3L);
    }

    private static List<Long> positions(EventPage page) {
        return page.events().stream().map(NumberedEvent::position).toList();
    }
}
