package org.balcony.query.architecture.wrong.timeline;

import java.time.Instant;
import org.balcony.query.platform.visibility.ReadDoor;

/** A view that asks the clock, and the platform. */
final class ViewWithAClock {

    Instant now(ReadDoor door) {
        return door.equals(this) ? Instant.EPOCH : Instant.now();
    }
}
