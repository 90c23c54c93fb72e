package org.balcony.query.stateasof;

import java.util.List;
import org.balcony.events.AccessEvent;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;

/** Grants of access, until they are revoked or run out. */
final class AccessStates {

    private AccessStates() {}

    private enum State {
        GRANTED,
        REVOKED,
        EXPIRED
    }

    static List<Step> steps(AccessEvent event) {
        return List.of(
                switch (event) {
                    case AccessGranted granted ->
                        Step.of(Machine.ACCESS_GRANT, granted.grantId())
                                .first()
                                .to(State.GRANTED)
                                .lapses(State.EXPIRED, granted.until(), State.GRANTED)
                                .tells("grantee", granted.grantee())
                                .tells("role", granted.granteeRole())
                                .tells("scope", granted.scope())
                                .tells("strand", granted.strand())
                                .tells("level", granted.level())
                                .tells("compartments", granted.compartments())
                                .tells("until", granted.until());
                    case AccessRevoked revoked ->
                        Step.of(Machine.ACCESS_GRANT, revoked.grantId())
                                .from(State.GRANTED)
                                .to(State.REVOKED);
                });
    }
}
