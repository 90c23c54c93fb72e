package org.balcony.ledger.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Lets one thread hash while another reads. */
final class Pipeline implements AutoCloseable {

    private static final int BATCH = 500;
    private static final int AHEAD = 8;

    private final BlockingQueue<List<Row>> handed = new ArrayBlockingQueue<>(AHEAD);
    private final FutureTask<Void> work;
    private final Thread worker;
    private List<Row> batch = new ArrayList<>(BATCH);

    Pipeline(Walk walk) {
        work = new FutureTask<>(() -> {
            for (List<Row> rows = handed.take(); !rows.isEmpty(); rows = handed.take()) {
                rows.forEach(walk::event);
            }
            return null;
        });
        worker = Thread.ofPlatform().daemon().name("ledger-verify").start(work);
    }

    void accept(Row row) {
        batch.add(row);
        if (batch.size() == BATCH) {
            hand(batch);
            batch = new ArrayList<>(BATCH);
        }
    }

    /** Returns when everything has been looked at. */
    void finish() {
        if (!batch.isEmpty()) {
            hand(batch);
        }
        hand(List.of());
        try {
            work.get();
        } catch (InterruptedException e) {
            throw stopped(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("verification failed", e.getCause());
        }
    }

    private void hand(List<Row> rows) {
        try {
            while (!handed.offer(rows, 1, java.util.concurrent.TimeUnit.SECONDS)) {
                if (work.isDone()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            throw stopped(e);
        }
    }

    private static IllegalStateException stopped(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("verification was interrupted", e);
    }

    @Override
    public void close() {
        worker.interrupt();
    }
}
