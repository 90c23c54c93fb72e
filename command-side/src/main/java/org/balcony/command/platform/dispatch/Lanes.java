package org.balcony.command.platform.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.request.Draft;
import org.balcony.events.value.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Lets commands to one stream go together: who comes while nobody is at work does the work for all who wait, so that
 * writers to one stream share commits instead of standing in each other's way. Commands of one stream are taken in the
 * order in which they came.
 */
final class Lanes {

    private final int most;
    private final Function<List<Draft>, List<Outcome>> work;
    private final ConcurrentHashMap<StreamId, Lane> lanes = new ConcurrentHashMap<>();

    Lanes(int most, Function<List<Draft>, List<Outcome>> work) {
        this.most = most;
        this.work = work;
    }

    Outcome submit(StreamId stream, Draft draft) {
        Lane lane = lanes.compute(stream, (key, there) -> (there == null ? new Lane() : there).entered());
        try {
            return lane.submit(new Waiting(draft, Thread.currentThread()));
        } finally {
            lanes.computeIfPresent(stream, (key, there) -> there.left() ? null : there);
        }
    }

    /** One command and the thread that waits for it. */
    private static final class Waiting {

        private final Draft draft;
        private final Thread thread;
        private volatile @Nullable Outcome outcome;

        Waiting(Draft draft, Thread thread) {
            this.draft = draft;
            this.thread = thread;
        }

        void done(Outcome result) {
            outcome = result;
            LockSupport.unpark(thread);
        }
    }

    /** The commands that wait for one stream. */
    private final class Lane {

        private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean busy = new AtomicBoolean();
        private int inside;

        Lane entered() {
            inside++;
            return this;
        }

        boolean left() {
            return --inside == 0;
        }

        Outcome submit(Waiting own) {
            queue.add(own);
            boolean interrupted = false;
            Outcome outcome = own.outcome;
            while (outcome == null) {
                if (busy.compareAndSet(false, true)) {
                    lead(own);
                } else {
                    LockSupport.park(this);
                    interrupted |= Thread.interrupted();
                }
                outcome = own.outcome;
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return outcome;
        }

        private void lead(Waiting own) {
            try {
                if (own.outcome == null) {
                    serve();
                }
            } finally {
                busy.set(false);
                Waiting next = queue.peek();
                if (next != null) {
                    LockSupport.unpark(next.thread);
                }
            }
        }

        private void serve() {
            List<Waiting> taken = new ArrayList<>();
            for (Waiting one = queue.poll(); one != null; one = taken.size() < most ? queue.poll() : null) {
                taken.add(one);
            }
            List<Outcome> outcomes = null;
            try {
                outcomes = work.apply(taken.stream().map(one -> one.draft).toList());
            } finally {
                for (int i = 0; i < taken.size(); i++) {
                    taken.get(i).done(outcomes == null ? broken() : outcomes.get(i));
                }
            }
        }

        private static Outcome broken() {
            return new Outcome.Rejected(Problem.of(PlatformRefusal.INTERNAL_ERROR));
        }
    }
}
