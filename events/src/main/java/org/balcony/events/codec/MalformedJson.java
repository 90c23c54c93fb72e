package org.balcony.events.codec;

/** JSON that is not what was asked for, with the place and the reason in words a sender can act on. */
public final class MalformedJson extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 400;

    private final String path;
    private final String reason;

    public MalformedJson(String path, String reason) {
        super((path.isEmpty() ? "" : shown(path) + ": ") + shown(reason));
        this.path = shown(path);
        this.reason = shown(reason);
    }

    /** Where it is, such as {@code parties[2].role}; empty for the whole. */
    public String path() {
        return path;
    }

    /** What is wrong there, such as {@code must be one of signed, initialled}; never longer than a few lines. */
    public String reason() {
        return reason;
    }

    /** Both may quote the sender, and must themselves be text that can be sent back. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) || c >= 0xd800 && c <= 0xdfff ? 0xfffd : c)
                .forEach(shown::appendCodePoint);
        return text.length() > 2 * LONGEST || text.codePointCount(0, text.length()) > LONGEST
                ? shown.append('…').toString()
                : shown.toString();
    }
}
