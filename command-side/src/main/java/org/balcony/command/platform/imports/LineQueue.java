package org.balcony.command.platform.imports;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lines that have been read and not yet dealt with, bounded in bytes: while one window is being appended the next one
 * gathers, and a reader that is ahead waits.
 */
final class LineQueue {

    private final int mostLines;
    private final long mostBytes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<LineReader.Line> lines = new ArrayDeque<>();
    private long bytes;
    private boolean ended;
    private boolean abandoned;
    private @Nullable IOException failure;

    LineQueue(int mostLines, long mostBytes) {
        this.mostLines = mostLines;
        this.mostBytes = mostBytes;
    }

    /** Reads everything, as fast as the other side takes it. */
    void fill(LineReader reader) {
        try {
            for (LineReader.Line line = reader.next(); line != null && put(line); ) {
                line = reader.next();
            }
            end(null);
        } catch (IOException e) {
            end(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(new IOException("interrupted"));
        }
    }

    private boolean put(LineReader.Line line) throws InterruptedException {
        if (line.isBlank()) {
            return true;
        }
        lock.lock();
        try {
            while (!abandoned && !lines.isEmpty() && bytes + line.size() > mostBytes) {
                changed.await();
            }
            lines.add(line);
            bytes += line.size();
            changed.signalAll();
            return !abandoned;
        } finally {
            lock.unlock();
        }
    }

    private void end(@Nullable IOException cause) {
        lock.lock();
        try {
            ended = true;
            failure = cause;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What waits, at least one line; empty at the end. */
    List<LineReader.Line> take() throws IOException, InterruptedException {
        lock.lock();
        try {
            while (lines.isEmpty() && !ended) {
                changed.await();
            }
            List<LineReader.Line> taken = new ArrayList<>();
            while (!lines.isEmpty() && taken.size() < mostLines) {
                LineReader.Line line = lines.remove();
                bytes -= line.size();
                taken.add(line);
            }
            changed.signalAll();
            if (taken.isEmpty() && failure != null) {
                throw failure;
            }
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Nobody will take any more. */
    void abandon() {
        lock.lock();
        try {
            abandoned = true;
            lines.clear();
            bytes = 0;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
