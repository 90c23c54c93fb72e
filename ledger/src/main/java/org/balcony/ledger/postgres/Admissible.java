package org.balcony.ledger.postgres;

import org.balcony.ledger.Append;
import org.balcony.ledger.Claim;
import org.balcony.ledger.PendingEvent;

/** What an append must be before it may stand in the queue: nothing that the database would refuse, to all others' cost. */
final class Admissible {

    private static final int MAX_EVENTS = 10_000;

    private Admissible() {}

    static void check(Append append) {
        text("command id", append.commandId(), 128);
        text("stream", append.stream(), 200);
        require(append.requestDigest().length == 32, "a request digest has 32 bytes");
        require(append.events().size() <= MAX_EVENTS, "a command has at most " + MAX_EVENTS + " events");
        for (PendingEvent event : append.events()) {
            text("type", event.type(), 200);
            require(event.schemaVersion() >= 1, "schema versions count from 1");
        }
        for (Claim claim : append.claims()) {
            text("scope of a claim", claim.scope(), 200);
            text("key of a claim", claim.key(), 1_000);
        }
    }

    private static void text(String what, String text, int longest) {
        require(!text.isEmpty() && text.length() <= longest, what + " has 1 to " + longest + " characters");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            require(c != 0, what + " has no NUL character");
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                require(paired, what + " has no unpaired surrogate");
                i++;
            }
        }
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException(rule);
        }
    }
}
