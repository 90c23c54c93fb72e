package org.balcony.events.codec;

/** JSON that is not what was asked for, with the place and the reason in words a sender can act on. */
public final class MalformedJson extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 400;

    private final String path;
    private final String reason;

    public MalformedJson(String path, String reason) {
        super((path.isEmpty() ? "" : path + ": ") + shortened(reason));
        this.path = path;
        this.reason = shortened(reason);
    }

    /** Where it is, such as {@code parties[2].role}; empty for the whole. */
    public String path() {
        return path;
    }

    /** What is wrong there, such as {@code must be one of signed, initialled}; never longer than a few lines. */
    public String reason() {
        return reason;
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
    }
}
