package org.balcony.command.platform.request;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcony.command.platform.catalogue.CommandCatalogue;
import org.balcony.command.platform.catalogue.CommandEntry;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;
import org.balcony.events.codec.MalformedJson;
import org.balcony.events.codec.StrictReader;
import org.balcony.events.value.CommandId;
import org.balcony.events.value.StreamKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads requests and import lines into drafts; everything it throws is {@link Refused} with the field at fault. */
public final class DraftReader {

    private static final Set<String> ADDRESS = Set.of("stream", "command", "commandId");

    private final CommandCatalogue catalogue;

    public DraftReader(CommandCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The command of that name, or {@link Refused}. */
    public CommandEntry entry(StreamKind kind, String name) {
        return catalogue.find(kind, name).orElseThrow(() -> new Refused(Problem.of(PlatformRefusal.UNKNOWN_COMMAND)));
    }

    /** The command that begins a stream, or {@link Refused}. */
    public CommandEntry beginning(StreamKind kind) {
        return catalogue.beginning(kind).orElseThrow(() -> new Refused(Problem.of(PlatformRefusal.NOT_FOUND)));
    }

    /** The one JSON object in a body, or {@link Refused}. */
    public static ObjectNode object(byte[] body) {
        try {
            if (StrictReader.tree(body) instanceof ObjectNode object) {
                return object;
            }
            throw new MalformedJson("", "is not an object");
        } catch (MalformedJson e) {
            throw new Refused(Problem.of(PlatformRefusal.MALFORMED_JSON, java.util.Map.of("reason", e.reason())));
        }
    }

    /**
     * Reads a request.
     *
     * @param stream the stream it goes to; absent for one that is to be begun
     * @param id the command id the sender chose; absent where it left that to us
     */
    public Draft request(
            CommandEntry entry,
            @Nullable Address stream,
            byte[] body,
            Sender sender,
            @Nullable CommandId id,
            @Nullable Long expectedVersion) {
        ObjectNode asked = object(body);
        ObjectNode data = data(asked);
        return new Draft(
                entry,
                stream == null ? begun(entry, data, null) : stream,
                data,
                asked,
                envelope(asked),
                sender,
                id == null ? new CommandId(UuidCreator.getTimeOrderedEpoch().toString()) : id,
                id != null,
                expectedVersion);
    }

    /** Reads one line of an import; without a command id it gets one that follows from its content. */
    public Draft line(byte[] line, Sender sender) {
        ObjectNode written = object(line);
        String stream = text(written, "stream");
        int slash = stream.indexOf('/');
        StreamKind kind = kind(slash < 0 ? stream : stream.substring(0, slash));
        String name = stream.substring(slash + 1);
        if (slash < 0 || (StreamNames.byId(kind, name).isEmpty() && !StreamNames.isCode(name))) {
            throw new Refused(Problem.field("stream", "must be written kind/id or kind/code"));
        }
        CommandEntry entry = entry(kind, text(written, "command"));
        ObjectNode asked = written.deepCopy().without(ADDRESS);
        ObjectNode data = data(asked);
        CommandId id = written.has("commandId") ? commandId(text(written, "commandId")) : derived(written);
        Address address = entry.begins() ? begun(entry, data, name) : new Address.Named(kind, name);
        return new Draft(entry, address, data, asked, envelope(asked), sender, id, true, null);
    }

    /** A command id as a sender chose it, or {@link Refused}. */
    public static CommandId commandId(String text) {
        try {
            return new CommandId(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(Problem.field("commandId", String.valueOf(e.getMessage())));
        }
    }

    private static CommandId derived(ObjectNode line) {
        return new CommandId("import-" + HexFormat.of().formatHex(RequestDigest.of(line)));
    }

    private static Address begun(CommandEntry entry, ObjectNode data, @Nullable String name) {
        String key = Preparation.ownIdKey(entry.stream());
        JsonNode own = entry.shape().slots().containsKey(key) ? null : data.get(key);
        UUID fresh = own == null ? UuidCreator.getTimeOrderedEpoch() : chosen(own, key);
        if (name == null) {
            return new Address.New(entry.stream(), fresh, null, false);
        }
        Optional<org.balcony.events.value.StreamId> byId = StreamNames.byId(entry.stream(), name);
        if (byId.isPresent()) {
            return new Address.New(entry.stream(), byId.get().id(), name, true);
        }
        entry.shape().codeField().filter(field -> !data.has(field)).ifPresent(field -> data.put(field, name));
        return new Address.New(entry.stream(), fresh, name, true);
    }

    private static UUID chosen(JsonNode own, String key) {
        UUID id = own.isString()
                ? StreamNames.byId(StreamKind.CASE, own.stringValue())
                        .map(stream -> stream.id())
                        .orElse(null)
                : null;
        if (id == null || id.version() != 7) {
            throw new Refused(Problem.field("data." + key, "must be a version 7 UUID in lower case"));
        }
        return id;
    }

    private static Envelope envelope(ObjectNode asked) {
        try {
            return StrictReader.read(asked.deepCopy().without("data"), Envelope.class);
        } catch (MalformedJson e) {
            throw new Refused(Problem.field(e.path(), e.reason()));
        }
    }

    private static ObjectNode data(ObjectNode asked) {
        JsonNode data = asked.get("data");
        if (data == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (data instanceof ObjectNode object) {
            return object.deepCopy();
        }
        throw new Refused(Problem.field("data", "must be an object"));
    }

    private static String text(ObjectNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isString()) {
            throw new Refused(Problem.field(field, "must be present and a text"));
        }
        return value.stringValue();
    }

    private static StreamKind kind(String word) {
        try {
            return StreamKind.of(word);
        } catch (IllegalArgumentException e) {
            throw new Refused(Problem.field("stream", "must begin with case, conflict, actor, person or organisation"));
        }
    }
}
