package org.balcony.query.stream.http;

import java.util.List;
import java.util.Map;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.EventCatalogue.Entry;
import org.balcony.events.codec.EventSchemas;
import org.balcony.query.stream.EventText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes the streams as AsyncAPI 3.0, from the catalogue of events. */
final class AsyncApiDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<String, String> CHANNELS =
            Map.of("kafka", "balcony.events.v1", "pull", "/api/events", "push", "/api/events/stream");
    private static final List<String> TEXTS = List.of(
            "specversion", "id", "source", "type", "subject", "time", "datacontenttype", "dataschema", "sequence");

    private AsyncApiDocument() {}

    /** The whole document. */
    static ObjectNode of(EventCatalogue catalogue) {
        ObjectNode document = JSON.objectNode();
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Balcony events")
                .put("version", "1")
                .put(
                        "description",
                        "What was recorded, as CloudEvents 1.0, in the order of recording, to the extent the subscriber may"
                                + " see it; what is released later comes at the end. Types that a subscriber does not"
                                + " know are to be ignored.");
        document.put("defaultContentType", "application/cloudevents+json");
        addServers(document.putObject("servers"));
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        for (String name : CHANNELS.keySet().stream().sorted().toList()) {
            addChannel(channels.putObject(name), name, catalogue);
            operations
                    .putObject("receive" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
                    .put("action", "send")
                    .putObject("channel")
                    .put("$ref", "#/channels/" + name);
        }
        ObjectNode components = document.putObject("components");
        ObjectNode messages = components.putObject("messages");
        ObjectNode schemas = components.putObject("schemas");
        for (Entry entry : catalogue.entries()) {
            addMessage(messages.putObject(entry.type()), entry);
            addEnvelope(schemas.putObject(entry.type()), entry);
        }
        SealedMessage.addTo(messages, schemas);
        return document;
    }

    private static void addServers(ObjectNode servers) {
        addServer(servers.putObject("kafka"), "kafka", "Kafka, where this installation publishes to one.");
        addServer(servers.putObject("http"), "https", "This installation.");
    }

    private static void addServer(ObjectNode server, String protocol, String description) {
        server.put("host", "{host}").put("protocol", protocol).put("description", description);
        server.putObject("variables")
                .putObject("host")
                .put("description", "Host and port, as your operator names them.");
    }

    private static void addChannel(ObjectNode channel, String name, EventCatalogue catalogue) {
        channel.put("address", CHANNELS.get(name));
        channel.putArray("servers").addObject().put("$ref", "#/servers/" + (name.equals("kafka") ? "kafka" : "http"));
        ObjectNode messages = channel.putObject("messages");
        for (Entry entry : catalogue.entries()) {
            messages.putObject(entry.type()).put("$ref", "#/components/messages/" + entry.type());
        }
        messages.putObject(EventText.SEALED_TYPE).put("$ref", "#/components/messages/" + EventText.SEALED_TYPE);
    }

    private static void addMessage(ObjectNode message, Entry entry) {
        message.put("name", entry.type())
                .put("title", entry.type() + ", version " + entry.version())
                .put("contentType", "application/cloudevents+json");
        message.putObject("payload").put("$ref", "#/components/schemas/" + entry.type());
    }

    private static void addEnvelope(ObjectNode schema, Entry entry) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (String text : TEXTS) {
            properties.putObject(text).put("type", "string");
            required.add(text);
        }
        properties.putObject("type").put("type", "string").put("const", entry.type());
        properties.putObject("eventversion").put("type", "integer").put("const", entry.version());
        properties.set("data", data(entry));
        required.add("eventversion").add("data");
    }

    private static ObjectNode data(Entry entry) {
        ObjectNode data = (ObjectNode) EventSchemas.schema(entry.type(), entry.version())
                .orElseThrow(() -> new IllegalStateException("no schema of " + entry.type()));
        // Inside this document an identifier would move what its references are relative to.
        return data.deepCopy().remove(List.of("$id", "$schema"));
    }
}
