package org.balcony.command.platform.catalogue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.balcony.command.kernel.Command;
import org.balcony.events.DomainEvent;
import org.balcony.events.NewId;
import org.balcony.events.codec.MalformedJson;
import org.balcony.events.codec.SchemaGenerator;
import org.balcony.events.codec.StrictReader;
import org.balcony.events.value.LocalId;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the data of a command are read. A command whose only component is an event carries that event: its data are the
 * event's, and an id that the event may bring into being can be left out. All other commands are their own data.
 *
 * @param command the command's record
 * @param data the record whose shape the data have: the command's own or the carried event's
 * @param newId the field that is filled with a fresh id where it is absent
 */
public record CommandData(Class<? extends Command> command, Class<?> data, Optional<String> newId) {

    /** How the data of that command are read. */
    public static CommandData of(Class<? extends Command> command) {
        RecordComponent[] components = command.getRecordComponents();
        boolean carries = components.length == 1 && DomainEvent.class.isAssignableFrom(components[0].getType());
        Class<?> data = carries ? components[0].getType() : command;
        return new CommandData(
                command,
                data,
                Arrays.stream(data.getRecordComponents())
                        .filter(component -> carries && component.isAnnotationPresent(NewId.class))
                        .map(RecordComponent::getName)
                        .findFirst());
    }

    /** The schema of the data. */
    public ObjectNode schema() {
        ObjectNode schema = SchemaGenerator.of(data);
        newId.ifPresent(field ->
                schema.withArray("required").removeIf(name -> name.stringValue().equals(field)));
        return schema;
    }

    /**
     * The command with these data, in which every reference has been resolved.
     *
     * @throws MalformedJson if they have another shape
     */
    public Command read(ObjectNode resolved, LocalId fresh) {
        if (data == command) {
            return StrictReader.read(resolved, command);
        }
        newId.filter(field -> !resolved.has(field)).ifPresent(field -> resolved.put(field, fresh.value()));
        return carrying(StrictReader.read(resolved, data));
    }

    private Command carrying(Object event) {
        try {
            Constructor<? extends Command> constructor = command.getDeclaredConstructor(data);
            constructor.setAccessible(true);
            return constructor.newInstance(event);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw new MalformedJson("", String.valueOf(refused.getMessage()));
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
