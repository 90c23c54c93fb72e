package org.balcony.query.platform.access;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.balcony.edge.answer.Wordless;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.accesslog.Access;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.visibility.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes who asked for something of a stream that is there, and was refused it or told that it is not there.
 *
 * <p>The refusal does not wait for that: it shows nothing, and one that took longer where there is something would tell so. An
 * attempt can therefore be missing from the access log when the process dies; an answer that shows something cannot.
 */
public final class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final Consumer<Access> log;
    private final CaseHistories histories;

    /**
     * Notes with what writes entries.
     *
     * @param log returns when the entry is in the access log
     */
    public Attempts(Consumer<Access> log, CaseHistories histories) {
        this.log = log;
        this.histories = histories;
    }

    /** An answer with that status has been given. */
    void answered(int status, Occasion occasion) {
        if (status == FORBIDDEN || status == NOT_FOUND) {
            Thread.ofVirtual().name("balcony-attempt").start(() -> note(status, occasion));
        }
    }

    private void note(int status, Occasion occasion) {
        try {
            asked(occasion.asked())
                    .filter(stream -> histories.exists(stream))
                    .filter(stream -> status == FORBIDDEN || !isKnown(stream, occasion.reader()))
                    .ifPresent(stream -> log.accept(refused(occasion, stream)));
        } catch (RuntimeException failed) {
            LOG.warn("An attempt to read could not be noted", Wordless.of(failed));
        }
    }

    private boolean isKnown(StreamId stream, Reader reader) {
        return histories.isKnown(stream, reader, histories.head());
    }

    /** The stream that an address begins with. */
    private Optional<StreamId> asked(String address) {
        String[] parts = address.split("[/?]", 5);
        if (parts.length < 4 || !parts[1].equals("api")) {
            return Optional.empty();
        }
        for (StreamKind kind : StreamKind.values()) {
            if (parts[2].equals(kind.word() + 's')) {
                return histories.stream(kind, parts[3]);
            }
        }
        return Optional.empty();
    }

    private static Access refused(Occasion occasion, StreamId stream) {
        return new Access(
                occasion.reader().user(),
                new TreeSet<>(occasion.reader().roles()),
                occasion.asked(),
                false,
                occasion.purpose(),
                null,
                List.of(),
                Noted.digest(List.of()),
                stream);
    }
}
