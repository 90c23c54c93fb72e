package org.balcony.query.platform.visibility.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.balcony.events.CheckedFact;
import org.balcony.events.Circumstances;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent.FlagAcknowledged;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.PeopleIn;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Calls the people of an event by other names, or leaves them out of it, wherever an event may name them: in its data, in the
 * values of a correction, in the subject of an acknowledged flag, and among what its decision was checked against.
 *
 * @param names what people are called
 * @param mayName whether a field of an entry may name people, by the entry
 * @param checked which streams of persons may be named as checked against
 */
record Naming(PeopleIn.Names names, MayName mayName, Predicate<PersonId> checked) {

    /** Whether a field of an entry may name people. */
    interface MayName {

        boolean in(EventId entry, String field);
    }

    Optional<RecordedEvent> of(RecordedEvent event) {
        Fact fact = event.fact();
        return event(fact.event()).map(called -> {
            Circumstances circumstances = circumstances(fact.circumstances());
            return called == fact.event() && circumstances == fact.circumstances()
                    ? event
                    : new RecordedEvent(
                            new Fact(fact.id(), circumstances, called),
                            event.stream(),
                            event.streamVersion(),
                            event.position(),
                            event.recordedAt());
        });
    }

    private Optional<DomainEvent> event(DomainEvent event) {
        return switch (event) {
            case RecordCorrected correction
            when mayName.in(correction.target(), correction.field()) -> correction(correction);
            case FlagAcknowledged note -> note(note);
            default -> PeopleIn.called(event, names);
        };
    }

    private Optional<DomainEvent> correction(RecordCorrected correction) {
        Optional<JsonNode> before = value(correction.oldValue());
        Optional<JsonNode> after = value(correction.newValue());
        return before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordCorrected(
                        correction.target(), correction.field(), before.get(), after.get(), correction.kind()));
    }

    private Optional<JsonNode> value(JsonNode value) {
        return switch (value) {
            case ArrayNode many -> {
                ArrayNode named = JsonNodeFactory.instance.arrayNode();
                many.forEach(one -> value(one).ifPresent(named::add));
                yield Optional.of(named);
            }
            case ObjectNode holder -> {
                ObjectNode named = JsonNodeFactory.instance.objectNode();
                holder.properties()
                        .forEach(field -> value(field.getValue()).ifPresent(kept -> named.set(field.getKey(), kept)));
                yield Optional.of(named);
            }
            default ->
                value.isString()
                        ? text(value.stringValue()).map(JsonNodeFactory.instance::stringNode)
                        : Optional.of(value);
        };
    }

    private Optional<String> text(String text) {
        if (names.isParticipation(text)) {
            return names.participation(new LocalId(text)).map(LocalId::value);
        }
        Optional<PersonId> person = person(text);
        return person.isEmpty() ? Optional.of(text) : names.person(person.get()).map(PersonId::toString);
    }

    private static Optional<PersonId> person(String text) {
        try {
            return text.length() == 36 ? Optional.of(PersonId.of(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A flag names its subject by a path, such as {@code participation/p-1}. */
    private Optional<DomainEvent> note(FlagAcknowledged note) {
        List<String> path = new ArrayList<>();
        for (String part : note.subject().split("/", -1)) {
            Optional<String> named = text(part);
            if (named.isEmpty()) {
                return Optional.empty();
            }
            path.add(named.get());
        }
        String subject = String.join("/", path);
        return Optional.of(subject.equals(note.subject()) ? note : new FlagAcknowledged(note.code(), subject));
    }

    private Circumstances circumstances(Circumstances circumstances) {
        List<CheckedFact> kept = circumstances.checkedAgainst().stream()
                .filter(one -> one.stream().kind() != StreamKind.PERSON || checked.test(person(one.stream())))
                .toList();
        return kept.size() == circumstances.checkedAgainst().size()
                ? circumstances
                : circumstances.checkedAgainst(kept);
    }

    private static PersonId person(StreamId stream) {
        return new PersonId(stream.id());
    }
}
