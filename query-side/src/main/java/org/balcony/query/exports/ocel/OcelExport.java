package org.balcony.query.exports.ocel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.value.StreamId;
import org.balcony.query.exports.Chronicle;
import org.balcony.query.exports.EventAttributes;
import org.balcony.query.exports.Export;
import org.balcony.query.exports.Happening;
import org.balcony.query.exports.Streams;

/**
 * An object-centric event log. The histories are read twice, because objects come before events; between the two passes
 * only ids of what histories share are kept.
 */
public final class OcelExport implements Export {

    /** Opens a writer on a stream. */
    private interface Form {
        OcelWriter on(OutputStream out) throws IOException;
    }

    /** What one history may say of another: that it is there. */
    private static final Set<ObjectType> ACROSS =
            EnumSet.of(ObjectType.CASE, ObjectType.CONFLICT, ObjectType.INITIATIVE);

    private final Form form;

    private OcelExport(Form form) {
        this.form = form;
    }

    /** The log in JSON. */
    public static OcelExport json() {
        return new OcelExport(OcelJson::new);
    }

    /** The log in XML. */
    public static OcelExport xml() {
        return new OcelExport(OcelXml::new);
    }

    @Override
    public void write(Streams streams, OutputStream out) throws IOException {
        OcelWriter writer = form.on(out);
        ObjectAttributes attributes = new ObjectAttributes();
        EventAttributes said = new EventAttributes(streams.positions());
        writer.begin(
                attributes.types(),
                EventCatalogue.standard().entries().stream()
                        .map(entry -> new OcelType(entry.type(), said.declared(entry)))
                        .toList());
        List<StreamId> all = new ArrayList<>(streams.conflicts());
        all.addAll(streams.cases());
        Set<ObjectRef> mentioned = new LinkedHashSet<>();
        Set<ObjectRef> written = new HashSet<>();
        for (StreamId stream : all) {
            objects(stream, streams, attributes, writer, mentioned, written);
        }
        SharedObjects shared = new SharedObjects(streams, attributes);
        for (ObjectRef ref : mentioned) {
            if (!written.contains(ref)) {
                writer.object(shared.object(ref));
            }
        }
        writer.beginEvents();
        for (StreamId stream : all) {
            events(stream, streams, said, writer);
        }
        writer.end();
    }

    private static void objects(
            StreamId stream,
            Streams streams,
            ObjectAttributes attributes,
            OcelWriter writer,
            Set<ObjectRef> mentioned,
            Set<ObjectRef> written)
            throws IOException {
        Chronicle chronicle = streams.read(stream).orElse(null);
        if (chronicle == null) {
            return;
        }
        ObjectBook book = ObjectBook.of(chronicle, attributes);
        for (OcelObject object : book.ours()) {
            writer.object(object);
            if (ACROSS.contains(object.ref().type())) {
                written.add(object.ref());
            }
        }
        mentioned.addAll(book.mentioned());
    }

    private static void events(StreamId stream, Streams streams, EventAttributes said, OcelWriter writer)
            throws IOException {
        Chronicle chronicle = streams.read(stream).orElse(null);
        if (chronicle == null) {
            return;
        }
        Links links = Links.of(chronicle);
        for (Happening one : chronicle.happenings()) {
            writer.event(new OcelEvent(
                    one.id().toString(), one.type(), one.moment().instant(), said.of(one), links.of(one)));
        }
    }
}
