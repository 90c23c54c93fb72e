package org.balcony.bench;

import java.time.InstantSource;
import java.util.Set;
import org.balcony.events.codec.EventCodec;
import org.balcony.events.value.Role;
import org.balcony.ledger.Ledger;
import org.balcony.query.platform.door.GrantedDoor;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.PeopleShown;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.SealedTexts;

/** Histories behind the read door, for readers of the organisation. */
record StaffDoor(ReadDoor door, CaseHistories histories) {

    /** On a log, with room for so many bytes of history. */
    static StaffDoor on(Ledger ledger, long bytes) {
        StreamCache streams = new StreamCache(ledger, new EventFeed(ledger, new EventCodec()), bytes);
        ReadDoor door = new GrantedDoor(
                streams,
                Set.of(Role.LEAD_MEDIATOR, Role.EVALUATOR, Role.AUDITOR),
                InstantSource.system(),
                PeopleShown.AS_RECORDED,
                SealedTexts.AS_STORED);
        return new StaffDoor(door, new CaseHistories(ledger, streams, door));
    }
}
