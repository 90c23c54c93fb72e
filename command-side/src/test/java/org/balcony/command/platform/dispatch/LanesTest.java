package org.balcony.command.platform.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.balcony.command.Capabilities;
import org.balcony.command.platform.catalogue.CommandCatalogue;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.request.Address;
import org.balcony.command.platform.request.Draft;
import org.balcony.command.platform.request.DraftReader;
import org.balcony.command.platform.request.Sender;
import org.balcony.events.value.CommandId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.junit.jupiter.api.Test;

class LanesTest {

    private static final StreamId STREAM = StreamId.of("case/01920000-0000-7000-8000-000000000001");
    private static final DraftReader READER = new DraftReader(new CommandCatalogue(Capabilities.byStream()));

    private static Draft draft(String id) {
        return READER.request(
                READER.entry(StreamKind.CASE, "accept-case"),
                new Address.Found(STREAM),
                "{}".getBytes(),
                new Sender(new UserId("amina"), java.util.Set.of(Role.LEAD_MEDIATOR), java.util.Set.of(), null),
                new CommandId(id),
                null);
    }

    private static Outcome told(Draft draft) {
        return new Outcome.Rejected(
                Problem.of(PlatformRefusal.NOT_FOUND, Map.of("id", draft.id().value())));
    }

    @Test
    void everyone_gets_the_outcome_of_their_own_command_and_each_command_runs_once() throws Exception {
        AtomicInteger ran = new AtomicInteger();
        AtomicInteger together = new AtomicInteger();
        Lanes lanes = new Lanes(16, drafts -> {
            ran.addAndGet(drafts.size());
            together.accumulateAndGet(drafts.size(), Math::max);
            Thread.yield();
            return drafts.stream().map(LanesTest::told).toList();
        });
        int writers = 24;
        int each = 200;
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> done = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                int writer = w;
                done.add(threads.submit(() -> {
                    start.await();
                    for (int i = 0; i < each; i++) {
                        String id = writer + "-" + i;
                        Outcome.Rejected mine = (Outcome.Rejected) lanes.submit(STREAM, draft(id));
                        assertThat(mine.problem().facts()).containsEntry("id", id);
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> one : done) {
                one.get();
            }
        }
        assertThat(ran).hasValue(writers * each);
        assertThat(together.get()).isBetween(2, 16);
    }

    @Test
    void work_that_breaks_is_told_and_the_lane_goes_on() {
        AtomicInteger calls = new AtomicInteger();
        Lanes lanes = new Lanes(16, drafts -> {
            if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException("broken");
            }
            return drafts.stream().map(LanesTest::told).toList();
        });
        assertThatIllegalStateException().isThrownBy(() -> lanes.submit(STREAM, draft("one")));
        assertThat(lanes.submit(STREAM, draft("two"))).isEqualTo(told(draft("two")));
    }
}
