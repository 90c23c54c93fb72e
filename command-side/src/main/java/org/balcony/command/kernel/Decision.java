package org.balcony.command.kernel;

import java.util.List;
import java.util.Map;
import org.balcony.events.DomainEvent;
import org.balcony.events.value.Label;
import org.jspecify.annotations.Nullable;

/** What a decider answers. */
public sealed interface Decision {

    /**
     * The command is accepted.
     *
     * @param events what happened; empty where the command changes nothing
     * @param flags what is worth a look
     * @param claims keys that become the stream's own
     * @param atLeast how narrow the events' label must be for what they repeat; absent where they repeat nothing
     */
    record Accepted(
            List<DomainEvent> events,
            List<Flag> flags,
            List<KeyClaim> claims,
            @Nullable Label atLeast) implements Decision {
        public Accepted {
            events = List.copyOf(events);
            flags = List.copyOf(flags);
            claims = List.copyOf(claims);
        }

        public Accepted(List<DomainEvent> events, List<Flag> flags, List<KeyClaim> claims) {
            this(events, flags, claims, null);
        }
    }

    /** The command is refused, with the facts in the way. */
    record Refused(Refusal refusal, Map<String, Object> facts) implements Decision {
        public Refused {
            facts = Map.copyOf(facts);
        }
    }

    /**
     * A key unique within its scope, such as a case code.
     *
     * @param ifTaken the refusal when another stream holds the key
     */
    record KeyClaim(String scope, String key, Refusal ifTaken) {}

    static Decision accept(DomainEvent event, List<Flag> flags) {
        return new Accepted(List.of(event), flags, List.of());
    }

    static Decision accept(DomainEvent event, Flag... flags) {
        return accept(event, List.of(flags));
    }

    static Decision nothingChanges() {
        return new Accepted(List.of(), List.of(), List.of());
    }

    static Decision refuse(Refusal refusal) {
        return new Refused(refusal, Map.of());
    }

    static Decision refuse(Refusal refusal, Map<String, Object> facts) {
        return new Refused(refusal, facts);
    }
}
