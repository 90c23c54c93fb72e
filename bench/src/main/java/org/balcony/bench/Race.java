package org.balcony.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets writers send commands side by side for a while and counts what was acknowledged. */
final class Race {

    /** Commands acknowledged, and in how many seconds. */
    record Heat(long commands, double seconds) {

        double perSecond() {
            return commands / seconds;
        }
    }

    private Race() {}

    static Heat run(Contender contender, int writers, Duration length) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                int writer = i;
                counts.add(pool.submit(() -> {
                    start.await();
                    long sent = 0;
                    while (!over.get()) {
                        contender.command(writer);
                        sent++;
                    }
                    return sent;
                }));
            }
            long begun = System.nanoTime();
            start.countDown();
            Thread.sleep(length);
            over.set(true);
            long commands = 0;
            for (Future<Long> count : counts) {
                commands += count.get();
            }
            return new Heat(commands, (System.nanoTime() - begun) / 1e9);
        } catch (ExecutionException e) {
            throw new IllegalStateException(contender.name() + " failed", e.getCause());
        }
    }
}
