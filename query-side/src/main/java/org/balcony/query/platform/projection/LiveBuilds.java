package org.balcony.query.platform.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.balcony.query.platform.web.QueryProblem;
import org.balcony.query.platform.web.ReadRefused;
import org.jspecify.annotations.Nullable;

/** Reads from whichever build of a projection is live, as of one moment. */
public final class LiveBuilds {

    private final DataSource dataSource;

    public LiveBuilds(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A question to a build. */
    @FunctionalInterface
    public interface Question<T extends @Nullable Object> {
        T ask(Build build, Connection connection) throws SQLException;
    }

    /** Asks the live build, or refuses with 503 while there is none. */
    public <T extends @Nullable Object> T ask(Projection projection, Question<T> question) {
        return Transactions.snapshot(dataSource, connection -> {
            Build live = BuildRegistry.live(projection, connection)
                    .orElseThrow(() -> new ReadRefused(
                            QueryProblem.NOT_REACHED_YET,
                            "The view is being built.",
                            Map.of("projection", projection.name())));
            return question.ask(live, connection);
        });
    }

    /** The position of the live build; 0 while there is none. */
    public long position(Projection projection) {
        return Transactions.in(
                dataSource,
                connection -> BuildRegistry.live(projection, connection)
                        .map(Build::position)
                        .orElse(0L));
    }
}
