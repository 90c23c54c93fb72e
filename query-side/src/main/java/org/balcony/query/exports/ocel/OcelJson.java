package org.balcony.query.exports.ocel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.balcony.query.exports.Attribute;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** OCEL 2.0 in JSON. Values are texts whatever their declared type, as the schema of the standard asks. */
final class OcelJson implements OcelWriter {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final JsonGenerator json;

    OcelJson(OutputStream out) {
        this.json = JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), out);
    }

    @Override
    public void begin(List<OcelType> objectTypes, List<OcelType> eventTypes) {
        json.writeStartObject();
        types("objectTypes", objectTypes);
        types("eventTypes", eventTypes);
        json.writeArrayPropertyStart("objects");
    }

    private void types(String name, List<OcelType> types) {
        json.writeArrayPropertyStart(name);
        for (OcelType type : types) {
            json.writeStartObject();
            json.writeStringProperty("name", type.name());
            json.writeArrayPropertyStart("attributes");
            type.attributes().forEach(one -> {
                json.writeStartObject();
                json.writeStringProperty("name", one.name());
                json.writeStringProperty("type", one.kind().word());
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void object(OcelObject object) {
        json.writeStartObject();
        json.writeStringProperty("id", object.ref().id());
        json.writeStringProperty("type", object.ref().type().word());
        json.writeArrayPropertyStart("attributes");
        for (OcelObject.Dated value : object.values()) {
            json.writeStartObject();
            json.writeStringProperty("name", value.attribute().name());
            json.writeStringProperty("time", value.from().toString());
            json.writeStringProperty("value", value.attribute().value());
            json.writeEndObject();
        }
        json.writeEndArray();
        relations(object.relations());
        json.writeEndObject();
    }

    @Override
    public void beginEvents() {
        json.writeEndArray();
        json.writeArrayPropertyStart("events");
    }

    @Override
    public void event(OcelEvent event) {
        json.writeStartObject();
        json.writeStringProperty("id", event.id());
        json.writeStringProperty("type", event.type());
        json.writeStringProperty("time", event.time().toString());
        json.writeArrayPropertyStart("attributes");
        for (Attribute attribute : event.attributes()) {
            json.writeStartObject();
            json.writeStringProperty("name", attribute.name());
            json.writeStringProperty("value", attribute.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        relations(event.relations());
        json.writeEndObject();
    }

    private void relations(List<Link> links) {
        json.writeArrayPropertyStart("relationships");
        for (Link link : links) {
            json.writeStartObject();
            json.writeStringProperty("objectId", link.object().id());
            json.writeStringProperty("qualifier", link.qualifier());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }
}
