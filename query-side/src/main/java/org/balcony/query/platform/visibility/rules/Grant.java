package org.balcony.query.platform.visibility.rules;

import java.time.Instant;
import java.util.TreeSet;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.access.Clearance;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Role;
import org.balcony.query.platform.visibility.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A grant that was not taken back.
 *
 * @param role the role in which it is read; absent where any
 * @param strand the strand it opens; absent where all of its stream
 * @param end the first instant at which it is over
 */
record Grant(
        ActorOrText grantee,
        @Nullable Role role,
        Clearance clearance,
        @Nullable String strand,
        Instant end) {

    static Grant of(AccessGranted granted) {
        return new Grant(
                granted.grantee(),
                granted.granteeRole(),
                new Clearance(granted.level(), new TreeSet<>(granted.compartments())),
                granted.strand(),
                Ends.of(granted.until()));
    }

    boolean isInForce(Instant moment) {
        return moment.isBefore(end);
    }

    boolean isFor(Reader reader, Role as) {
        return Oneself.is(reader, grantee) && (role == null || role == as);
    }
}
