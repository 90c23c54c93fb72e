package org.balcony.query.platform.visibility.rules;

import java.time.Instant;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.When;

/** A role in a case that nobody has ended, and for how long. */
record Holding(ActorOrText holder, Instant from, Instant end) {

    static Holding of(RoleAssigned assigned) {
        When period = assigned.period();
        Instant from = period == null ? null : period.earliest();
        return new Holding(assigned.holder(), from == null ? Instant.MIN : from, Ends.of(period));
    }

    boolean isInForce(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(end);
    }
}
