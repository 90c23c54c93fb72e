package org.balcony.query.exports.ocel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcony.events.CaseEvent;
import org.balcony.events.codec.WireNames;
import org.balcony.events.history.Standing;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.exports.Attribute;
import org.balcony.query.exports.Chronicle;
import org.balcony.query.exports.Happening;
import org.balcony.query.exports.Moment;
import org.balcony.query.exports.ValueKind;
import org.balcony.query.kernel.ActorNames;
import org.balcony.query.kernel.ActorProfiles;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Reading;
import org.balcony.query.stateasof.Course;

/** The objects of one history, and those beyond it that it mentions. */
final class ObjectBook {

    private final StreamId home;
    private final Map<String, OcelObject> ours = new LinkedHashMap<>();
    private final Set<ObjectRef> mentioned = new LinkedHashSet<>();

    private ObjectBook(StreamId home) {
        this.home = home;
    }

    static ObjectBook of(Chronicle chronicle, ObjectAttributes attributes) {
        ObjectBook book = new ObjectBook(chronicle.stream());
        List<Happening> happenings = chronicle.happenings();
        OcelObject whole = book.object(ObjectRef.of(chronicle.stream()));
        whole.says(OcelObject.ALWAYS, number(ObjectAttributes.EVENTS, happenings.size()));
        whole.says(OcelObject.ALWAYS, number(ObjectAttributes.RETRACTED, chronicle.retracted()));
        Links links = Links.of(chronicle);
        happenings.forEach(one -> book.take(one, links, attributes));
        book.states(chronicle, happenings);
        return book;
    }

    Collection<OcelObject> ours() {
        return ours.values();
    }

    /** Objects that lie outside this history. */
    Set<ObjectRef> mentioned() {
        return mentioned;
    }

    private void take(Happening one, Links links, ObjectAttributes attributes) {
        List<Link> all = links.of(one);
        all.forEach(link -> meet(link.object()));
        links.subject(one.event()).filter(subject -> subject.belongsTo(home)).ifPresent(ref -> {
            OcelObject subject = object(ref);
            all.stream()
                    .filter(link -> !link.object().id().equals(home.toString()))
                    .forEach(subject::relates);
            attributes.of(one.event()).forEach(said -> subject.says(one.moment().instant(), said));
        });
    }

    private void meet(ObjectRef ref) {
        if (ref.belongsTo(home)) {
            object(ref);
        } else {
            mentioned.add(ref);
        }
    }

    private OcelObject object(ObjectRef ref) {
        return ours.computeIfAbsent(ref.id(), _ -> {
            OcelObject fresh = new OcelObject(ref);
            if (ref.type() == ObjectType.NAMED_ACTOR) {
                fresh.says(
                        OcelObject.ALWAYS,
                        new Attribute(
                                "name",
                                ValueKind.STRING,
                                java.net.URLDecoder.decode(
                                        ref.id().substring(ref.id().lastIndexOf('/') + 1),
                                        java.nio.charset.StandardCharsets.UTF_8)));
            }
            fresh.relates(new Link(ObjectRef.of(home), home.kind().word()));
            return fresh;
        });
    }

    private void states(Chronicle chronicle, List<Happening> happenings) {
        List<Standing> inOrder = happenings.stream().map(Happening::standing).toList();
        for (Course.Reached reached : Course.of(inOrder, reading(chronicle))) {
            String subject = reached.subject().replaceFirst("^actor/", "party/");
            OcelObject object = ours.get(home + "/" + subject);
            if (object != null && subject.startsWith(reached.noun() + '/')) {
                object.says(from(reached.by()), state(reached.state()));
            }
        }
        if (home.kind() == StreamKind.CASE) {
            statuses(inOrder);
        }
    }

    private void statuses(List<Standing> inOrder) {
        List<Standing> steps = new ArrayList<>();
        for (Standing one : inOrder) {
            if (one.event() instanceof CaseEvent) {
                steps.add(one);
                CaseStatus.reached(steps)
                        .ifPresent(reached ->
                                object(ObjectRef.of(home)).says(from(one), state(WireNames.of(reached.status()))));
            }
        }
    }

    private static Instant from(Standing one) {
        return Moment.of(one.occurredAt()).instant();
    }

    private static Attribute state(String word) {
        return new Attribute(ObjectAttributes.STATE, ValueKind.STRING, word);
    }

    private static Attribute number(Attribute.Declared declared, long number) {
        return new Attribute(declared.name(), declared.kind(), Long.toString(number));
    }

    private static Reading reading(Chronicle chronicle) {
        return new Reading(
                chronicle.stream(),
                chronicle.history(),
                List.of(),
                chronicle.asOf(),
                Reading.Order.OCCURRED,
                ActorNames.REFERENCES,
                ActorProfiles.NONE,
                Audience.FULL,
                0,
                List.of(),
                Map.of());
    }
}
