package org.balcony.query.stream.http;

import java.util.List;
import org.balcony.query.stream.EventText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes what stands for withheld events, for subscribers who see positions. */
final class SealedMessage {

    private static final List<String> TEXTS = List.of(
            "specversion",
            "id",
            "source",
            "type",
            "subject",
            "time",
            "datacontenttype",
            "position",
            "streamversion",
            "sequence");

    private SealedMessage() {}

    static void addTo(ObjectNode messages, ObjectNode schemas) {
        messages.putObject(EventText.SEALED_TYPE)
                .put("name", EventText.SEALED_TYPE)
                .put("title", "What stands for an event that is withheld from a subscriber who sees positions")
                .put("contentType", "application/cloudevents+json")
                .putObject("payload")
                .put("$ref", "#/components/schemas/" + EventText.SEALED_TYPE);
        ObjectNode schema = schemas.putObject(EventText.SEALED_TYPE).put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (String text : TEXTS) {
            properties.putObject(text).put("type", "string");
            required.add(text);
        }
        properties.putObject("type").put("type", "string").put("const", EventText.SEALED_TYPE);
        addData(properties.putObject("data"));
        required.add("data");
    }

    private static void addData(ObjectNode data) {
        data.put("type", "object");
        ObjectNode properties = data.putObject("properties");
        properties.putObject("sealed").put("type", "boolean").put("const", true);
        properties.putObject("id").put("type", "string");
        properties.putObject("position").put("type", "integer");
        properties.putObject("label").put("type", "object");
        properties.putObject("leafHash").put("type", "string");
        properties.putObject("act").put("type", "object");
        data.putArray("required")
                .add("sealed")
                .add("id")
                .add("position")
                .add("label")
                .add("leafHash");
    }
}
