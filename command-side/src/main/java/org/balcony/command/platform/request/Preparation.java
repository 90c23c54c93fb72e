package org.balcony.command.platform.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.kernel.Command;
import org.balcony.command.platform.catalogue.CommandEntry;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;
import org.balcony.events.codec.MalformedJson;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Looks up what a draft refers to and reads its data into the command's record. */
public final class Preparation {

    private final Streams streams;

    public Preparation(Streams streams) {
        this.streams = streams;
    }

    /**
     * The stream a draft goes to.
     *
     * @throws Refused if it must exist and does not
     */
    public StreamId stream(Draft draft) {
        return switch (draft.address()) {
            case Address.Found found -> found.stream();
            case Address.Named named ->
                streams.find(named.kind(), named.name()).orElseThrow(() -> new Refused(unknown(named)));
            case Address.New begun -> there(begun).orElseGet(() -> begun(draft, begun));
        };
    }

    /** Nothing is known under that name, to this sender at least; the answer repeats what was written and says no more. */
    public static Problem unknown(Address.Named named) {
        return Problem.of(
                PlatformRefusal.UNKNOWN_STREAM, Map.of("stream", named.kind().word() + '/' + named.name()));
    }

    /** The stream a draft begins. Whoever addresses a stream to be begun by a code gives it that code: later lines look for it there. */
    public static StreamId begun(Draft draft, Address.New address) {
        String code = address.code();
        Optional<String> field = draft.entry().shape().codeField().filter(draft.data()::has);
        if (code != null
                && StreamNames.byId(address.kind(), code).isEmpty()
                && field.isPresent()
                && !code.equals(draft.data().get(field.get()).asString(""))) {
            throw new Refused(Problem.field("data." + field.get(), "is another code than the stream is addressed by"));
        }
        return new StreamId(address.kind(), address.fresh());
    }

    private Optional<StreamId> there(Address.New begun) {
        return begun.unlessThere() && begun.code() != null
                ? streams.find(begun.kind(), begun.code())
                : Optional.empty();
    }

    /**
     * The command's record, with every reference resolved.
     *
     * @param fresh the id of what the command brings into being where the sender named none
     * @throws Refused if a field is malformed or refers to nothing
     */
    public Command command(Draft draft, StreamId stream, LocalId fresh) {
        CommandEntry entry = draft.entry();
        ObjectNode data = withoutOwnId(draft.data(), entry, stream);
        try {
            ObjectNode resolved = new References(streams).resolve(data, entry.shape());
            return entry.data().read(resolved, fresh);
        } catch (MalformedJson e) {
            throw new Refused(Problem.field(e.path().isEmpty() ? "data" : "data." + e.path(), e.reason()));
        }
    }

    /** The actor a sender acts for, or {@link Refused} if there is none of that name. */
    public @Nullable ActorId onBehalfOf(Envelope envelope) {
        String actor = envelope.onBehalfOf();
        if (actor == null) {
            return null;
        }
        return streams.find(StreamKind.ACTOR, actor)
                .map(stream -> new ActorId(stream.id()))
                .orElseThrow(() -> new Refused(
                        Problem.of(PlatformRefusal.UNKNOWN_REFERENCE, Map.of("field", "onBehalfOf", "kind", "actor"))));
    }

    private ObjectNode withoutOwnId(ObjectNode data, CommandEntry entry, StreamId stream) {
        String key = ownIdKey(stream.kind());
        JsonNode own = data.get(key);
        if (own == null || entry.shape().slots().containsKey(key)) {
            return data;
        }
        boolean same = own.isString()
                && (own.stringValue().equals(stream.id().toString())
                        || streams.find(stream.kind(), own.stringValue())
                                .filter(stream::equals)
                                .isPresent());
        if (!same) {
            throw new Refused(Problem.field("data." + key, "names another stream than the address does"));
        }
        return data.deepCopy().without(List.of(key));
    }

    /** The name under which data may repeat the id of the stream it goes to. */
    static String ownIdKey(StreamKind kind) {
        return kind.word() + "Id";
    }
}
