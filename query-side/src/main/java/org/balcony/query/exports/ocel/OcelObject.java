package org.balcony.query.exports.ocel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcony.query.exports.Attribute;

/** An object of the log being put together: values over time, and relations to others. */
final class OcelObject {

    /** The time of values that hold whatever the time, as the standard writes it. */
    static final Instant ALWAYS = Instant.EPOCH;

    /** A value from an instant on. */
    record Dated(Instant from, Attribute attribute) {}

    private record Place(Instant from, String name) {}

    private final ObjectRef ref;
    private final Map<Place, Dated> values = new LinkedHashMap<>();
    private final Map<String, String> current = new LinkedHashMap<>();
    private final Set<Link> relations = new LinkedHashSet<>();

    OcelObject(ObjectRef ref) {
        this.ref = ref;
    }

    ObjectRef ref() {
        return ref;
    }

    List<Dated> values() {
        return new ArrayList<>(values.values());
    }

    List<Link> relations() {
        return List.copyOf(relations);
    }

    /** Takes a value that holds from an instant on; of several for the same instant the last stands. */
    void says(Instant from, Attribute attribute) {
        Place place = new Place(from, attribute.name());
        boolean news = !attribute.value().equals(current.put(attribute.name(), attribute.value()));
        if (news || values.containsKey(place)) {
            values.put(place, new Dated(from, attribute));
        }
    }

    /** Takes a relation to another object. */
    void relates(Link link) {
        if (!link.object().equals(ref)) {
            relations.add(link);
        }
    }
}
