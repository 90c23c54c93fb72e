package org.balcony.query.exports.ocel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.CaseEvent;
import org.balcony.events.ConflictEvent.ConflictRegistered;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.DomainEvent;
import org.balcony.events.codec.EventFields;
import org.balcony.events.codec.EventFields.Leaf;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.CaseId;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.Scope;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.exports.Chronicle;
import org.balcony.query.exports.Happening;

/** The objects that the entries of one history speak of. */
final class Links {

    private final StreamId home;
    private final StreamId map;

    private Links(StreamId home, StreamId map) {
        this.home = home;
        this.map = map;
    }

    /** Links of a history; initiatives lie on the map of its conflict, where that is known. */
    static Links of(Chronicle chronicle) {
        StreamId home = chronicle.stream();
        return new Links(home, chronicle.conflict().map(StreamId::of).orElse(home));
    }

    /** Every object an entry speaks of: its history first, then in the order of its fields. */
    List<Link> of(Happening one) {
        Set<Link> links = new LinkedHashSet<>();
        ObjectRef whole = ObjectRef.of(home);
        links.add(new Link(whole, whole.type().word()));
        LocalId run = one.standing().original().fact().circumstances().stageIterationId();
        if (run != null) {
            links.add(new Link(ObjectRef.within(home, ObjectType.STAGE_ITERATION, run), "during"));
        }
        if (one.event() instanceof PartyIdentified party) {
            links.add(new Link(party(party), "identifies"));
        }
        for (Leaf leaf : EventFields.leaves(one.event())) {
            object(one.event(), leaf).ifPresent(object -> links.add(new Link(object, leaf.path())));
        }
        return List.copyOf(links);
    }

    /** What an entry is about: what its first field names, a party, or the history itself; empty where it is about several things. */
    Optional<ObjectRef> subject(DomainEvent event) {
        if (event instanceof CaseEvent || event instanceof ConflictRegistered) {
            StreamKind kind = event instanceof CaseEvent ? StreamKind.CASE : StreamKind.CONFLICT;
            return home.kind() == kind ? Optional.of(ObjectRef.of(home)) : Optional.empty();
        }
        if (event instanceof PartyIdentified party) {
            return Optional.of(party(party));
        }
        EventFields.Field first = EventFields.of(event.getClass()).getFirst();
        return first.type() != LocalId.class
                ? Optional.empty()
                : EventFields.leaves(event).stream()
                        .filter(leaf -> leaf.path().equals(first.name()))
                        .flatMap(leaf -> object(event, leaf).stream())
                        .findFirst();
    }

    private ObjectRef party(PartyIdentified party) {
        return ObjectRef.within(home, ObjectType.PARTY, party.actorId().value());
    }

    private Optional<ObjectRef> object(DomainEvent event, Leaf leaf) {
        return switch (leaf.value()) {
            case LocalId id -> {
                ObjectType type = LocalIds.type(event, leaf.name());
                yield Optional.of(ObjectRef.within(type == ObjectType.INITIATIVE ? map : home, type, id));
            }
            case ActorId actor -> Optional.of(ObjectRef.actor(actor));
            case ActorOrText actor ->
                Optional.of(actor.actor().map(ObjectRef::actor).orElseGet(() -> ObjectRef.named(home, actor.value())));
            case PersonId person -> Optional.of(ObjectRef.of(StreamId.of(person)));
            case CaseId one -> Optional.of(ObjectRef.of(StreamId.of(one)));
            case ConflictId conflict -> Optional.of(ObjectRef.of(StreamId.of(conflict)));
            case Scope scope -> scope.session().map(session -> ObjectRef.within(home, ObjectType.SESSION, session));
            default -> Optional.empty();
        };
    }
}
