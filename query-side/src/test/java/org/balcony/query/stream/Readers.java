package org.balcony.query.stream;

import java.time.Duration;
import java.util.Set;
import org.balcony.events.codec.EventCodec;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.testing.Doors;

/** Readers of the tests, and how they look at a remembered log. */
public final class Readers {

    /** Sees everything at a {@link ModelDoor}. */
    public static final Reader ARCHIVE = new Reader(new UserId("archive"), Set.of(Role.RECORDS_STEWARD));
    /** Sees the coordination level. */
    public static final Reader PARTNER = new Reader(new UserId("partner"), Set.of(Role.EVALUATOR));
    /** Sees what is granted. */
    public static final Reader GRANTEE = new Reader(new UserId("observatory"), Set.of(Role.INTEGRATOR));
    /** Sees positions, and no more than the act of what is restricted. */
    public static final Reader AUDITOR = new Reader(new UserId("auditor"), Set.of(Role.AUDITOR));

    private Readers() {}

    /** A subscription to everything the reader may see. */
    public static Subscription everything(Reader reader) {
        return filtered(reader, EventFilter.EVERYTHING);
    }

    /** A subscription to some of what the reader may see. */
    public static Subscription filtered(Reader reader, EventFilter filter) {
        return new Subscription(reader, filter, ModelDoor.positions(reader));
    }

    /** A view of a log through the model of a door. */
    public static VisibleEvents view(RememberedLog log, Duration patience) {
        StreamCache streams = Doors.streams(log);
        return new VisibleEvents(new EventFeed(log, new EventCodec()), streams, new ModelDoor(log, streams), patience);
    }

    /** The same with patience enough for any test. */
    public static VisibleEvents view(RememberedLog log) {
        return view(log, Duration.ofMinutes(1));
    }
}
