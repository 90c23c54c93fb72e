package org.balcony.command.platform.request;

import java.util.Map;
import java.util.Optional;
import org.balcony.command.platform.catalogue.Shape;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns ids and codes in a command's data into the ids that are stored; all else is left as it was written. */
final class References {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Streams streams;

    References(Streams streams) {
        this.streams = streams;
    }

    /**
     * The data with every reference resolved.
     *
     * @throws Refused where a reference leads nowhere
     */
    ObjectNode resolve(ObjectNode data, Shape shape) {
        return resolve(data, shape, "");
    }

    private ObjectNode resolve(ObjectNode data, Shape shape, String path) {
        ObjectNode resolved = NODES.objectNode();
        for (Map.Entry<String, JsonNode> property : data.properties()) {
            Shape.Slot slot = shape.slots().getOrDefault(property.getKey(), new Shape.Plain());
            resolved.set(property.getKey(), resolve(property.getValue(), slot, path + property.getKey()));
        }
        return resolved;
    }

    private JsonNode resolve(JsonNode written, Shape.Slot slot, String path) {
        return switch (slot) {
            case Shape.Plain plain -> written;
            case Shape.Reference reference ->
                written.isString() ? reference(reference.kind(), written.stringValue(), path) : written;
            case Shape.ActorText actor -> written.isString() ? actor(written.stringValue(), path) : written;
            case Shape.ActorKeys keys -> written instanceof ObjectNode object ? keys(object, path) : written;
            case Shape.Within within ->
                written instanceof ObjectNode object ? resolve(object, within.shape(), path + '.') : written;
            case Shape.Many many -> written instanceof ArrayNode array ? each(array, many.each(), path) : written;
        };
    }

    private ObjectNode keys(ObjectNode written, String path) {
        ObjectNode resolved = NODES.objectNode();
        for (Map.Entry<String, JsonNode> property : written.properties()) {
            String key =
                    actor(property.getKey(), path + '.' + property.getKey()).stringValue();
            if (resolved.has(key)) {
                throw new Refused(Problem.field("data." + path, "names " + property.getKey() + " twice"));
            }
            resolved.set(key, property.getValue());
        }
        return resolved;
    }

    private JsonNode each(ArrayNode array, Shape.Slot slot, String path) {
        ArrayNode resolved = NODES.arrayNode();
        for (int i = 0; i < array.size(); i++) {
            resolved.add(resolve(array.get(i), slot, path + '[' + i + ']'));
        }
        return resolved;
    }

    private JsonNode reference(StreamKind kind, String written, String path) {
        StreamId stream = streams.find(kind, written).orElseThrow(() -> unknown(kind, path));
        return NODES.stringNode(stream.id().toString());
    }

    private JsonNode actor(String written, String path) {
        Optional<StreamId> actor = streams.find(StreamKind.ACTOR, written);
        if (actor.isEmpty() && looksLikeReference(written)) {
            throw unknown(StreamKind.ACTOR, path);
        }
        return NODES.stringNode(actor.map(StreamId::toString).orElse(written));
    }

    private static boolean looksLikeReference(String written) {
        return written.startsWith("actor/")
                && StreamNames.byId(StreamKind.ACTOR, written.substring("actor/".length()))
                        .isPresent();
    }

    static Refused unknown(StreamKind kind, String path) {
        return new Refused(
                Problem.of(PlatformRefusal.UNKNOWN_REFERENCE, Map.of("field", "data." + path, "kind", kind.word())));
    }
}
