package org.balcony.command.platform.request;

import java.util.Optional;
import java.util.regex.Pattern;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;

/** How streams are named in URLs, imports and reference fields. */
public final class StreamNames {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?");

    private StreamNames() {}

    /** The stream of that kind with the id, where the text has the form of one. */
    public static Optional<StreamId> byId(StreamKind kind, String text) {
        return ID.matcher(text).matches() ? Optional.of(StreamId.of(kind.word() + '/' + text)) : Optional.empty();
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** The scope of the ledger in which codes of that kind are unique. */
    public static String codeScope(StreamKind kind) {
        return kind.word() + "-code";
    }

    /** The word for streams of that kind in URLs. */
    public static String plural(StreamKind kind) {
        return kind.word() + 's';
    }
}
