package org.balcony.ledger;

/** An append that cannot be; nothing of it was stored. */
public abstract sealed class AppendRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private AppendRefused(String message) {
        super(message);
    }

    /** The stream does not have the version that was expected. */
    public static final class VersionConflict extends AppendRefused {

        private static final long serialVersionUID = 1L;

        private final String stream;
        private final long actual;

        public VersionConflict(String stream, long expected, long actual) {
            super("stream " + stream + " is at version " + actual + ", not " + expected);
            this.stream = stream;
            this.actual = actual;
        }

        public String stream() {
            return stream;
        }

        public long actual() {
            return actual;
        }
    }

    /** The command id has been appended before; the receipt is the first one. */
    public static final class CommandRepeated extends AppendRefused {

        private static final long serialVersionUID = 1L;

        private final transient Receipt first;

        public CommandRepeated(Receipt first) {
            super("command " + first.commandId() + " was appended before");
            this.first = first;
        }

        public Receipt first() {
            return first;
        }
    }

    /** Another stream has claimed the key. */
    public static final class ClaimTaken extends AppendRefused {

        private static final long serialVersionUID = 1L;

        private final transient Claim claim;
        private final String holder;

        public ClaimTaken(Claim claim, String holder) {
            super(claim.scope() + " " + claim.key() + " is taken");
            this.claim = claim;
            this.holder = holder;
        }

        public Claim claim() {
            return claim;
        }

        public String holder() {
            return holder;
        }
    }
}
