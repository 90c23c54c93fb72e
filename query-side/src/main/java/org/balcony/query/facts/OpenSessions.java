package org.balcony.query.facts;

import java.util.List;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The sessions that are counted for readers outside the organisation. A meeting with one side alone must not show, not even
 * as one more in a number; nor does what is restricted, or what lies in a compartment.
 */
public final class OpenSessions {

    private OpenSessions() {}

    /** Of the sessions held those that are counted, in the order of happening. */
    public static List<Entry<SessionHeld>> of(SessionsHeld held) {
        return held.inOrder().stream()
                .filter(one -> severalSided(one.event(), held) && countable(one, held))
                .toList();
    }

    private static boolean countable(Entry<SessionHeld> one, SessionsHeld held) {
        Entry<SessionScheduled> plan = held.scheduled().get(one.event().sessionId());
        return Countable.is(one) && (plan == null || Countable.is(plan));
    }

    /** Whether more than one side met, as far as the kind of the session says. */
    static boolean severalSided(SessionHeld session, SessionsHeld held) {
        Entry<SessionScheduled> plan = held.scheduled().get(session.sessionId());
        return severalSided(session.kind())
                && (plan == null || severalSided(plan.event().kind()));
    }

    private static boolean severalSided(@Nullable SessionKind kind) {
        return switch (kind) {
            case CAUCUS, SHUTTLE_LEG -> false;
            case PLENARY,
                    PROBLEM_SOLVING_WORKSHOP,
                    JOINT_BRAINSTORMING,
                    TRAINING,
                    PRE_TALK,
                    CONFERENCE,
                    PUBLIC_FORUM,
                    DEBRIEF,
                    REUNION -> true;
            case null -> true;
        };
    }
}
