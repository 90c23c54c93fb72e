package org.balcony.command.platform.request;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.value.StreamId;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells a repeated request from another one: SHA-256 over the canonical JSON of what was asked. */
public final class RequestDigest {

    private RequestDigest() {}

    /**
     * The digest of a request.
     *
     * @param stream where it goes; for a command that begins a stream it is left out, since its id may be ours
     */
    public static byte[] of(Draft draft, StreamId stream) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.put("command", draft.entry().name());
        whole.put("stream", draft.address() instanceof Address.New begun ? written(begun) : stream.toString());
        whole.set("asked", draft.asked());
        return of(whole);
    }

    /** SHA-256 of the canonical JSON of a tree. */
    public static byte[] of(ObjectNode tree) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(BalconyJson.mapper().writeValueAsBytes(tree));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String written(Address.New begun) {
        return begun.code() == null ? begun.kind().word() : begun.kind().word() + '/' + begun.code();
    }
}
