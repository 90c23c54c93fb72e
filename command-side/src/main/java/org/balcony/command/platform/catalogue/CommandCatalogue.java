package org.balcony.command.platform.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.events.value.StreamKind;

/** Every command there is, found from the permitted subclasses of the capabilities' sealed command families. */
public final class CommandCatalogue {

    private final Map<StreamKind, List<Capability<?, ?>>> capabilities;
    private final Map<StreamKind, Map<String, CommandEntry>> byName = new EnumMap<>(StreamKind.class);

    /**
     * A catalogue of the commands of these capabilities.
     *
     * @throws IllegalStateException if a command is unnamed, or two commands of one kind of stream share a name
     */
    public CommandCatalogue(Map<StreamKind, List<Capability<?, ?>>> capabilities) {
        this.capabilities = Map.copyOf(capabilities);
        capabilities.forEach((kind, list) -> list.forEach(capability -> leaves(capability.commands())
                .filter(command -> List.of(type(command).stream()).contains(kind))
                .map(command -> entry(kind, command, capability))
                .forEach(this::add)));
    }

    /** The capabilities that keep a facet of streams of this kind. */
    public List<Capability<?, ?>> capabilities(StreamKind kind) {
        return capabilities.getOrDefault(kind, List.of());
    }

    /** The command of that name for that kind of stream. */
    public Optional<CommandEntry> find(StreamKind kind, String name) {
        return Optional.ofNullable(byName.getOrDefault(kind, Map.of()).get(name));
    }

    /** The command that begins streams of this kind, if anything can. */
    public Optional<CommandEntry> beginning(StreamKind kind) {
        return byName.getOrDefault(kind, Map.of()).values().stream()
                .filter(CommandEntry::begins)
                .min(Comparator.comparing(CommandEntry::name));
    }

    /** All commands, by kind of stream and name. */
    public List<CommandEntry> entries() {
        List<CommandEntry> all = new ArrayList<>();
        byName.values().forEach(entries -> all.addAll(entries.values()));
        all.sort(Comparator.comparing(CommandEntry::stream).thenComparing(CommandEntry::name));
        return all;
    }

    private void add(CommandEntry entry) {
        CommandEntry other =
                byName.computeIfAbsent(entry.stream(), kind -> new HashMap<>()).put(entry.name(), entry);
        if (other != null) {
            throw new IllegalStateException("two commands are called " + entry.name());
        }
    }

    private static CommandEntry entry(StreamKind kind, Class<? extends Command> command, Capability<?, ?> capability) {
        CommandData data = CommandData.of(command);
        return new CommandEntry(kind, type(command), command, capability, data, Shape.of(data.data()));
    }

    private static CommandType type(Class<? extends Command> command) {
        CommandType type = command.getAnnotation(CommandType.class);
        if (type == null) {
            throw new IllegalStateException(command + " does not name itself with @CommandType");
        }
        return type;
    }

    @SuppressWarnings("unchecked")
    private static Stream<Class<? extends Command>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(CommandCatalogue::leaves)
                : Stream.of((Class<? extends Command>) type);
    }
}
