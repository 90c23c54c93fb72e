package org.balcony.query.exports.ocel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.DomainEvent;
import org.balcony.events.PersonEvent.PersonRegistered;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.EventFields;
import org.balcony.events.value.LocalId;
import org.balcony.query.exports.Attribute;
import org.balcony.query.exports.Attribute.Declared;
import org.balcony.query.exports.EventAttributes;
import org.balcony.query.exports.ValueKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is said of objects: the fields of the entries that bring an object into being, or say anew what it is, and its
 * state. A name that such entries use for different things is preceded by the type of the event.
 */
final class ObjectAttributes {

    /** The state that the machine of the object is in. */
    static final String STATE = "state";

    /** How many entries of a case or conflict stand. */
    static final Declared EVENTS = new Declared("events", ValueKind.INTEGER);

    /** How many entries of a case or conflict were annulled. */
    static final Declared RETRACTED = new Declared("retracted", ValueKind.INTEGER);

    /** Where a person's record is kept; not for others. */
    private static final String VAULT = "vaultRef";

    private static final Map<Class<? extends DomainEvent>, ObjectType> OF_WHOLES = Map.of(
            CaseRegistered.class, ObjectType.CASE,
            ConflictRegistered.class, ObjectType.CONFLICT,
            PartyIdentified.class, ObjectType.PARTY,
            ActorProfiled.class, ObjectType.ACTOR,
            PersonRegistered.class, ObjectType.PERSON,
            StageIterationOpened.class, ObjectType.STAGE_ITERATION);

    private final Map<ObjectType, Map<String, Declared>> declared = new EnumMap<>(ObjectType.class);
    private final Map<Class<? extends DomainEvent>, Map<String, Declared>> names = new HashMap<>();

    ObjectAttributes() {
        Map<ObjectType, Map<String, Class<?>>> meanings = new EnumMap<>(ObjectType.class);
        Map<ObjectType, List<String>> ambiguous = new EnumMap<>(ObjectType.class);
        EventCatalogue.standard()
                .entries()
                .forEach(entry -> tells(entry.eventClass())
                        .ifPresent(type -> EventFields.of(entry.eventClass()).forEach(field -> {
                            Class<?> before = meanings.computeIfAbsent(type, _ -> new HashMap<>())
                                    .putIfAbsent(field.name(), field.type());
                            if (before != null && before != field.type()) {
                                ambiguous
                                        .computeIfAbsent(type, _ -> new ArrayList<>())
                                        .add(field.name());
                            }
                        })));
        EventCatalogue.standard()
                .entries()
                .forEach(entry -> tells(entry.eventClass())
                        .ifPresent(type -> declare(entry, type, ambiguous.getOrDefault(type, List.of()))));
    }

    private void declare(EventCatalogue.Entry entry, ObjectType type, List<String> ambiguous) {
        for (EventFields.Field field : EventFields.of(entry.eventClass())) {
            if (!field.name().equals(VAULT)) {
                String name = ambiguous.contains(field.name()) ? entry.type() + '.' + field.name() : field.name();
                Declared one = new Declared(name, ValueKind.of(field.type()));
                declared.computeIfAbsent(type, _ -> new LinkedHashMap<>()).put(name, one);
                names.computeIfAbsent(entry.eventClass(), _ -> new LinkedHashMap<>())
                        .put(field.name(), one);
            }
        }
    }

    /** The type of object that an event brings into being or says anew what it is; empty where it does neither. */
    private static Optional<ObjectType> tells(Class<? extends DomainEvent> event) {
        return Optional.ofNullable(OF_WHOLES.get(event)).or(() -> Optional.ofNullable(named(event)));
    }

    private static @Nullable ObjectType named(Class<? extends DomainEvent> event) {
        EventFields.Field first = EventFields.of(event).getFirst();
        return first.names() && first.type() == LocalId.class ? LocalIds.type(event, first.name()) : null;
    }

    /** Every type of objects, with what may be said of it. */
    List<OcelType> types() {
        return Arrays.stream(ObjectType.values()).map(this::type).toList();
    }

    private OcelType type(ObjectType type) {
        List<Declared> all =
                new ArrayList<>(declared.getOrDefault(type, Map.of()).values());
        switch (type) {
            case CASE, CONFLICT -> {
                all.add(EVENTS);
                all.add(RETRACTED);
            }
            case NAMED_ACTOR -> all.add(new Declared("name", ValueKind.STRING));
            default -> {}
        }
        all.add(new Declared(STATE, ValueKind.STRING));
        return new OcelType(type.word(), all);
    }

    /** What an event says of the object it brings into being; nothing for other events. */
    List<Attribute> of(DomainEvent event) {
        Map<String, Declared> told = names.getOrDefault(event.getClass(), Map.of());
        if (told.isEmpty()) {
            return List.of();
        }
        JsonNode data = BalconyJson.mapper().valueToTree(event);
        List<Attribute> said = new ArrayList<>();
        told.forEach((field, one) -> {
            JsonNode value = data.get(field);
            if (value != null && !value.isNull() && !(value.isArray() && value.isEmpty())) {
                said.add(new Attribute(one.name(), one.kind(), EventAttributes.text(value)));
            }
        });
        return said;
    }
}
