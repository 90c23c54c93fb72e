package org.balcony.command.safety;

import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.RiskSubject;
import org.balcony.events.value.LocalId;

/** What is at risk; the case as a whole has no name. */
record Endangered(RiskSubject subject, String name) {

    static final Endangered CASE = new Endangered(RiskSubject.CASE, "");

    static Endangered participation(LocalId participation) {
        return new Endangered(RiskSubject.PARTICIPATION, participation.value());
    }

    static Endangered session(LocalId session) {
        return new Endangered(RiskSubject.SESSION, session.value());
    }

    static Endangered by(RiskAssessed event) {
        Object named = switch (event.subject()) {
            case PARTICIPATION -> event.participationId();
            case SESSION -> event.sessionId();
            case LOCAL_PARTNER -> event.partner();
            case CASE -> null;
        };
        return new Endangered(event.subject(), named == null ? "" : named.toString());
    }
}
