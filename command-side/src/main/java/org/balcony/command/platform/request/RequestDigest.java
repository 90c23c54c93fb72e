package org.balcony.command.platform.request;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.MalformedJson;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.vault.Secret;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells a repeated request from another one, over the canonical JSON of what was asked: HMAC-SHA-256 under a secret of the
 * vault, so that the database alone confirms no guess. What was stored before there was a secret is plain SHA-256.
 */
public final class RequestDigest {

    private final byte[] request;
    private final Secret secret;

    private RequestDigest(byte[] request, Secret secret) {
        this.request = request;
        this.secret = secret;
    }

    /** The digest as it is stored, 32 bytes. */
    public byte[] bytes() {
        return secret.digest(request);
    }

    /** Whether a stored digest is of the same request. */
    public boolean isOf(byte[] stored) {
        return MessageDigest.isEqual(stored, bytes()) || MessageDigest.isEqual(stored, plain(request));
    }

    /**
     * The digest of a request.
     *
     * @param stream where it goes; for a command that begins a stream it is left out, since its id may be ours
     */
    public static RequestDigest of(Draft draft, StreamId stream, Secret secret) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.put("command", draft.entry().name());
        whole.put("stream", draft.address() instanceof Address.New begun ? written(begun) : stream.toString());
        whole.set("asked", draft.asked());
        return new RequestDigest(canonical(whole, draft.asked()), secret);
    }

    /**
     * The digest of a request whose command id was used before.
     *
     * @param first where the first command went; it stands in only where the request names its stream by a code
     */
    public static RequestDigest again(Draft draft, StreamId first, Secret secret) {
        StreamId stream = switch (draft.address()) {
            case Address.Found found -> found.stream();
            case Address.Named named ->
                StreamNames.byId(named.kind(), named.name()).orElse(first);
            case Address.New _ -> first;
        };
        return of(draft, stream, secret);
    }

    /** SHA-256 of the canonical JSON of a tree, or {@link Refused} with the field that cannot be written. */
    static byte[] of(ObjectNode tree) {
        return plain(canonical(tree, tree));
    }

    private static byte[] canonical(ObjectNode tree, ObjectNode written) {
        try {
            return BalconyJson.mapper().writeValueAsBytes(tree);
        } catch (MalformedJson e) {
            throw new Refused(Problem.field(culprit(written, "").orElse("data"), e.reason()));
        }
    }

    private static byte[] plain(byte[] request) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(request);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The path of the first value that has no canonical form: a NUL, half a surrogate pair, an endless number. */
    private static Optional<String> culprit(JsonNode node, String path) {
        if (node.isObject()) {
            return node.properties().stream()
                    .flatMap(
                            property -> culprit(
                                    property.getValue(),
                                    path.isEmpty() ? property.getKey() : path + '.' + property.getKey())
                                    .stream())
                    .findFirst();
        }
        if (node.isArray()) {
            return IntStream.range(0, node.size())
                    .boxed()
                    .flatMap(i -> culprit(node.get(i), path + '[' + i + ']').stream())
                    .findFirst();
        }
        try {
            BalconyJson.mapper().writeValueAsBytes(node);
            return Optional.empty();
        } catch (MalformedJson e) {
            return Optional.of(path);
        }
    }

    private static String written(Address.New begun) {
        return begun.code() == null ? begun.kind().word() : begun.kind().word() + '/' + begun.code();
    }
}
