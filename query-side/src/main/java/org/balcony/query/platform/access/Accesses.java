package org.balcony.query.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.balcony.events.value.EventId;
import org.balcony.query.accesslog.Access;
import org.balcony.query.platform.access.Noted.Touch;
import org.balcony.query.platform.visibility.Reader;
import org.jspecify.annotations.Nullable;

/** Knows, for each thread, for which answer it reads. */
public final class Accesses {

    private static final String STREAMS = "/api/events";

    private final Consumer<Access> log;
    private final ScopedValue<Noted> current = ScopedValue.newInstance();

    /**
     * Notes with what writes entries.
     *
     * @param log returns when the entry is in the access log
     */
    public Accesses(Consumer<Access> log) {
        this.log = log;
    }

    /** What is noted for the answer in the making; empty where none is being made. */
    public Optional<Noted> current() {
        return current.isBound() ? Optional.of(current.get()) : Optional.empty();
    }

    /** Somebody reads for the answer in the making. */
    public void read(
            Reader reader, @Nullable String purpose, HttpServletRequest request, HttpServletResponse response) {
        String asked = Asked.of(request);
        current()
                .ifPresent(
                        noted -> noted.on(() -> new Occasion(reader, asked, Asked.export(request, response), purpose)));
    }

    /** What reads for another answer than that of the thread. */
    Noted fresh() {
        return new Noted(log);
    }

    /** Makes an answer for which everything is noted that is read meanwhile. */
    <X extends Throwable> void within(Noted noted, ScopedValue.CallableOp<Void, X> making) throws X {
        ScopedValue.where(current, noted).call(making);
    }

    /** For what the thread reads; what a reader reads unasked is a stream. */
    public Occasion occasion(Reader reader) {
        return current().map(Noted::occasion).orElseGet(() -> new Occasion(reader, STREAMS, true, null));
    }

    /** Goes on reading for an occasion, on another thread than that of the request; nothing is noted of it by this. */
    public <T, X extends Throwable> T on(Occasion occasion, ScopedValue.CallableOp<T, X> reading) throws X {
        Noted noted = fresh();
        noted.on(() -> occasion);
        return ScopedValue.where(current, noted).call(reading);
    }

    /**
     * Reads something that leaves on another way than as an answer to a request. When this returns, what of it is shown is in
     * the access log.
     *
     * @param shown the ids of the records that will be shown of what was read
     */
    public <T> T noting(Occasion occasion, Supplier<T> reading, Function<T, Set<EventId>> shown) {
        Noted noted = fresh();
        noted.on(() -> occasion);
        T read = ScopedValue.where(current, noted).call(reading::get);
        noted.retain(shown.apply(read));
        noted.settle();
        return read;
    }

    /** Reads something of which only some records are shown, for the answer in the making. */
    public <T> T narrowed(Supplier<T> reading, Function<T, Set<EventId>> shown) {
        return keeping(touched -> {
                    T read = reading.get();
                    return new Narrowed<>(read, touched.get(), shown.apply(read));
                })
                .into(current());
    }

    /** What was read, what was touched by it, and what of that is shown. */
    private record Narrowed<T>(T read, Set<Touch> touched, Set<EventId> shown) {

        T into(Optional<Noted> noted) {
            noted.ifPresent(one -> one.touch(
                    touched.stream().filter(touch -> shown.contains(touch.id())).toList()));
            return read;
        }
    }

    /** Finds out something of which nothing is shown, such as whether there is anything to be shown. */
    public <T> T quietly(Supplier<T> looking) {
        return keeping(_ -> looking.get());
    }

    /**
     * Computes something that is kept to be shown again, and says what it rests on: to be {@linkplain Noted#touch touched}
     * whenever it is shown, now included.
     */
    public <T> T keeping(Function<Supplier<Set<Touch>>, T> computing) {
        Noted noted = fresh();
        return ScopedValue.where(current, noted).call(() -> computing.apply(noted::waiting));
    }
}
