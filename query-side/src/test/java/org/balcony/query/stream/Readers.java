package org.balcony.query.stream;

import java.util.Set;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.RoleReadDoor;

/** Readers of the tests, and the real door. */
public final class Readers {

    public static final ReadDoor DOOR = new RoleReadDoor();
    public static final Reader ARCHIVE = new Reader(new UserId("archive"), Set.of(Role.INTEGRATOR));
    public static final Reader PARTNER = new Reader(new UserId("partner"), Set.of(Role.COORDINATION_PARTNER));
    public static final Reader AUDITOR = new Reader(new UserId("auditor"), Set.of(Role.AUDITOR));

    private Readers() {}

    /** A subscription to everything the reader may see. */
    public static Subscription everything(Reader reader) {
        return Subscription.of(reader, EventFilter.EVERYTHING, DOOR);
    }
}
