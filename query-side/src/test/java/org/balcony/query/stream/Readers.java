package org.balcony.query.stream;

import java.time.InstantSource;
import java.util.Set;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.balcony.ledger.Ledger;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.testing.Doors;

/** Readers of the tests, and the real door on a log. */
public final class Readers {

    /** Sees every finding, and no positions. */
    public static final Reader ARCHIVE = new Reader(new UserId("archive"), Set.of(Role.LEAD_MEDIATOR));

    /** Sees findings up to the level of the team. */
    public static final Reader PARTNER = new Reader(new UserId("partner"), Set.of(Role.EVALUATOR));

    public static final Reader AUDITOR = new Reader(new UserId("auditor"), Set.of(Role.AUDITOR));

    private Readers() {}

    /** The door on a log. */
    public static ReadDoor door(Ledger log) {
        return Doors.on(Doors.streams(log), Doors.DEMO, InstantSource.system());
    }

    /** A subscription to everything the reader may see. */
    public static Subscription everything(Reader reader) {
        return of(reader, EventFilter.EVERYTHING);
    }

    /** A subscription to what a filter lets through. */
    public static Subscription of(Reader reader, EventFilter filter) {
        return Subscription.of(reader, filter, door(new RememberedLog()));
    }
}
