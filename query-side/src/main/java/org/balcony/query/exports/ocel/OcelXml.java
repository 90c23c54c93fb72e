package org.balcony.query.exports.ocel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.balcony.query.exports.Attribute;
import org.balcony.query.exports.XmlOut;

/** OCEL 2.0 in XML, with relations written as {@code relationship}, as the examples of the standard have them. */
final class OcelXml implements OcelWriter {

    private final XmlOut xml;

    OcelXml(OutputStream out) throws IOException {
        this.xml = new XmlOut(out);
    }

    @Override
    public void begin(List<OcelType> objectTypes, List<OcelType> eventTypes) throws IOException {
        xml.open("log").line();
        types("object-types", "object-type", objectTypes);
        types("event-types", "event-type", eventTypes);
        xml.open("objects").line();
    }

    private void types(String all, String one, List<OcelType> types) throws IOException {
        xml.open(all).line();
        for (OcelType type : types) {
            xml.open(one, "name", type.name()).open("attributes");
            for (Attribute.Declared declared : type.attributes()) {
                xml.empty(
                        "attribute",
                        "name",
                        declared.name(),
                        "type",
                        declared.kind().word());
            }
            xml.close().close().line();
        }
        xml.close().line();
    }

    @Override
    public void object(OcelObject object) throws IOException {
        xml.open("object", "id", object.ref().id(), "type", object.ref().type().word());
        xml.open("attributes");
        for (OcelObject.Dated value : object.values()) {
            xml.text(
                    "attribute",
                    value.attribute().value(),
                    "name",
                    value.attribute().name(),
                    "time",
                    value.from().toString());
        }
        xml.close();
        relations(object.relations());
        xml.close().line();
    }

    @Override
    public void beginEvents() throws IOException {
        xml.close().line().open("events").line();
    }

    @Override
    public void event(OcelEvent event) throws IOException {
        xml.open(
                "event",
                "id",
                event.id(),
                "type",
                event.type(),
                "time",
                event.time().toString());
        xml.open("attributes");
        for (Attribute attribute : event.attributes()) {
            xml.text("attribute", attribute.value(), "name", attribute.name());
        }
        xml.close();
        relations(event.relations());
        xml.close().line();
    }

    private void relations(List<Link> links) throws IOException {
        xml.open("objects");
        for (Link link : links) {
            xml.empty("relationship", "object-id", link.object().id(), "qualifier", link.qualifier());
        }
        xml.close();
    }

    @Override
    public void end() throws IOException {
        xml.close().line().close().end();
    }
}
