package org.balcony.command.platform.catalogue;

import java.util.List;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.events.value.StreamKind;

/** One command on one kind of stream: its name and rules, its record, and the capability that decides it. */
public record CommandEntry(
        StreamKind stream,
        CommandType type,
        Class<? extends Command> commandClass,
        Capability<?, ?> capability,
        CommandData data,
        Shape shape) {

    /** Whether the command begins streams of its kind. */
    public boolean begins() {
        return List.of(type.begins()).contains(stream);
    }

    /** The name in URLs and imports. */
    public String name() {
        return type.value();
    }
}
