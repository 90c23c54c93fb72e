package org.balcony.query.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import org.balcony.events.codec.EventCodec;
import org.balcony.events.value.Role;
import org.balcony.ledger.Ledger;
import org.balcony.query.platform.door.GrantedDoor;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.PeopleShown;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.SealedTexts;

/** The real door on logs of tests, with the roles of the demo reading the whole organisation. */
public final class Doors {

    /** As the demo sets it. */
    public static final Set<Role> DEMO = EnumSet.of(
            Role.LEAD_MEDIATOR,
            Role.MEDIATOR,
            Role.CASE_OFFICER,
            Role.SAFETY_OFFICER,
            Role.EVALUATOR,
            Role.AUDITOR,
            Role.RECORDS_STEWARD,
            Role.ADMINISTRATOR);

    /** The same as the setting is written. */
    public static final String DEMO_WORDS =
            String.join(",", DEMO.stream().map(Role::kebab).toList());

    private Doors() {}

    /** Histories of a log, decoded and kept. */
    public static StreamCache streams(Ledger ledger) {
        return new StreamCache(ledger, new EventFeed(ledger, new EventCodec()), 1 << 20);
    }

    /** A door at the end of the told time. */
    public static ReadDoor on(StreamCache streams) {
        return on(streams, DEMO, InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z")));
    }

    public static ReadDoor on(StreamCache streams, Set<Role> wide, InstantSource clock) {
        return new GrantedDoor(streams, wide, clock, PeopleShown.AS_RECORDED, SealedTexts.AS_STORED);
    }
}
