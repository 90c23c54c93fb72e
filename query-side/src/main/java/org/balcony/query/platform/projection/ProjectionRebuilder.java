package org.balcony.query.platform.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.balcony.events.RecordedEvent;
import org.balcony.query.platform.feed.EventFeed;
import org.jspecify.annotations.Nullable;

/**
 * Builds a projection anew beside the live build, straight from the log, and switches when it has caught up. One rebuild
 * of a projection runs at a time, over all nodes. If the process dies meanwhile, the half-filled build is dropped by the
 * next rebuild and the live build is untouched.
 */
public final class ProjectionRebuilder {

    private static final int PAGE = 5_000;

    private final DataSource dataSource;
    private final EventFeed feed;

    public ProjectionRebuilder(DataSource dataSource, EventFeed feed) {
        this.dataSource = dataSource;
        this.feed = feed;
    }

    /**
     * What a rebuild found.
     *
     * @param comparedAt the position at which the old build and the new one were compared
     * @param oldDigest the digest of the build that was live; absent where there was none
     * @param same whether the digests are equal; absent where there was nothing to compare with
     * @param position the position of the new build when it became live
     */
    public record Outcome(
            String projection,
            int build,
            long comparedAt,
            @Nullable String oldDigest,
            String newDigest,
            @Nullable Boolean same,
            long position) {}

    /** Rebuilds a projection; returns when the new build is live. */
    public Outcome rebuild(Projection projection) {
        return exclusively(projection, () -> anew(projection));
    }

    /** Builds a projection if it has no live build of its version. */
    void ensure(Projection projection) {
        exclusively(projection, () -> live(projection).isPresent() ? null : anew(projection));
    }

    Optional<Build> live(Projection projection) {
        return Transactions.in(dataSource, connection -> BuildRegistry.live(projection, connection));
    }

    /** Drops the tables of builds that nobody reads, unless a rebuild is running. */
    void sweep(Projection projection) {
        Transactions.run(dataSource, connection -> {
            if (Transactions.tryLock(projection.name(), connection)) {
                dropLeftOver(projection, connection);
            }
        });
    }

    private Outcome anew(Projection projection) {
        int build = Transactions.in(dataSource, connection -> create(projection, connection));
        AtomicReference<@Nullable String> oldDigest = new AtomicReference<>();
        long comparedAt = Transactions.snapshot(dataSource, connection -> {
            Optional<Build> old = BuildRegistry.live(projection, connection);
            if (old.isEmpty()) {
                return feed.head();
            }
            Transactions.patiently(connection);
            oldDigest.set(BuildDigest.of(projection, old.get().number(), connection));
            return old.get().position();
        });
        fill(projection, build, comparedAt);
        String newDigest = Transactions.snapshot(dataSource, connection -> {
            Transactions.patiently(connection);
            return BuildDigest.of(projection, build, connection);
        });
        long head = feed.head();
        fill(projection, build, head);
        Transactions.run(dataSource, connection -> BuildRegistry.switchTo(projection, build, connection));
        String old = oldDigest.get();
        return new Outcome(
                projection.name(),
                build,
                comparedAt,
                old,
                newDigest,
                old == null ? null : old.equals(newDigest),
                Math.max(head, comparedAt));
    }

    private static int create(Projection projection, Connection connection) throws SQLException {
        dropLeftOver(projection, connection);
        int build = BuildRegistry.begin(projection, connection);
        try (Statement statement = connection.createStatement()) {
            for (String ddl : projection.ddl(build)) {
                statement.execute(ddl);
            }
        }
        return build;
    }

    /** Takes the log up to a position, page by page; the next page is read and decoded while one is being written. */
    private void fill(Projection projection, int build, long upTo) {
        long position = Transactions.in(dataSource, connection -> BuildRegistry.locked(projection, build, connection))
                .orElseThrow()
                .position();
        if (position >= upTo) {
            return;
        }
        try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
            Future<List<RecordedEvent>> ahead = ahead(reader, position, upTo);
            while (position < upTo) {
                List<RecordedEvent> page = arrived(ahead);
                position = page.getLast().position();
                ahead = ahead(reader, position, upTo);
                Transactions.run(dataSource, connection -> BuildWriter.take(projection, build, page, connection));
            }
        }
    }

    private Future<List<RecordedEvent>> ahead(ExecutorService reader, long position, long upTo) {
        return reader.submit(() -> position < upTo
                ? feed.after(position, (int) Math.min(PAGE, upTo - position))
                : List.<RecordedEvent>of());
    }

    private static List<RecordedEvent> arrived(Future<List<RecordedEvent>> ahead) {
        try {
            List<RecordedEvent> page = ahead.get();
            if (page.isEmpty()) {
                throw new IllegalStateException("the log ends before the position it has told");
            }
            return page;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private static void dropLeftOver(Projection projection, Connection connection) throws SQLException {
        for (int build : BuildRegistry.leftOver(projection, connection)) {
            try (Statement statement = connection.createStatement()) {
                for (String table : projection.tables(build)) {
                    statement.execute("drop table if exists " + table);
                }
            }
            BuildRegistry.forget(projection, build, connection);
        }
    }

    private <T extends @Nullable Object> T exclusively(Projection projection, java.util.function.Supplier<T> work) {
        try (Connection lock = dataSource.getConnection()) {
            Transactions.patiently(lock);
            Transactions.lock(projection.name(), lock);
            try {
                return work.get();
            } finally {
                Transactions.unlock(projection.name(), lock);
            }
        } catch (SQLException e) {
            throw Transactions.unavailable(e);
        }
    }
}
