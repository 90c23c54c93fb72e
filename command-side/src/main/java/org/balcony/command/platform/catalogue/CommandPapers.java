package org.balcony.command.platform.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.Refusal;
import org.balcony.command.kernel.UniversalRules;
import org.balcony.command.kernel.Warning;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.request.StreamNames;
import org.balcony.events.DomainEvent;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.SchemaGenerator;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.Role;

/** What can be said about commands and event types to those who send and read them. */
public final class CommandPapers {

    private final CommandCatalogue catalogue;

    public CommandPapers(CommandCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Every command with its fields, schema, rules and example. Refusals and warnings are those of the capability that
     * decides the command; which of them a command can meet is said by their explanations.
     */
    public List<Map<String, Object>> commands() {
        Trials trials = new Trials(catalogue);
        return catalogue.entries().stream()
                .map(entry -> command(entry, trials.of(entry)))
                .toList();
    }

    /** Every event type with its newest version. */
    public List<Map<String, Object>> eventTypes() {
        return EventCatalogue.standard().entries().stream()
                .map(entry -> {
                    Map<String, Object> type = new LinkedHashMap<>();
                    type.put("type", entry.type());
                    type.put("version", entry.version());
                    type.put("schema", SchemaGenerator.of(entry));
                    type.put("href", "/api/event-types/" + entry.type() + '/' + entry.version());
                    return type;
                })
                .toList();
    }

    /** The roles that may send a command, in their order. */
    static List<String> roles(CommandType type) {
        return kebab(type.roles().members());
    }

    /** Where a command is sent. */
    static String path(CommandEntry entry) {
        return "/api/" + StreamNames.plural(entry.stream()) + "/{id}/commands/" + entry.name();
    }

    private static Map<String, Object> command(CommandEntry entry, Trial trial) {
        Map<String, Object> command = new LinkedHashMap<>();
        Capability<?, ?> capability = entry.capability();
        command.put("name", entry.name());
        command.put("stream", entry.stream().word());
        command.put("purpose", entry.type().purpose());
        command.put("kind", WireNames.of(entry.type().kind()));
        command.put("roles", roles(entry.type()));
        command.put("begins", entry.begins());
        command.put("rationale", entry.type().rationale());
        if (!entry.type().rationaleWhen().isEmpty()) {
            command.put("rationaleWhen", entry.type().rationaleWhen());
        }
        command.put("path", path(entry));
        if (entry.begins()) {
            command.put("beginsAt", "/api/" + StreamNames.plural(entry.stream()));
        }
        command.put("statuses", trial.statuses().stream().map(WireNames::of).toList());
        command.put("events", trial.events().stream().map(CommandPapers::event).toList());
        command.put("capability", capability(entry));
        command.put("fields", Field.of(entry.data()));
        command.put("schema", entry.data().schema());
        command.put(
                "refusals",
                Vocabulary.refusals(capability).stream()
                        .map(CommandPapers::refusal)
                        .toList());
        command.put(
                "warnings",
                Vocabulary.warnings(capability).stream()
                        .map(CommandPapers::warning)
                        .toList());
        command.put("example", Examples.of(entry));
        return command;
    }

    /** The capability that decides a command, by the name of its folder. */
    static String capability(CommandEntry entry) {
        String home = entry.capability().commands().getPackageName();
        return home.substring(home.lastIndexOf('.') + 1);
    }

    private static Map<String, Object> event(Class<? extends DomainEvent> event) {
        EventCatalogue.Entry type = EventCatalogue.standard().entry(event);
        return Map.of("type", type.type(), "version", type.version(), "minimumLabel", UniversalRules.minimum(event));
    }

    private static Map<String, Object> refusal(Refusal refusal) {
        return Map.of(
                "problem",
                Problem.kebab(refusal),
                "status",
                Problem.status(refusal),
                "explanation",
                refusal.explanation());
    }

    private static Map<String, Object> warning(Warning warning) {
        return Map.of(
                "code",
                code(warning),
                "severity",
                WireNames.of(warning.severity()),
                "explanation",
                warning.explanation());
    }

    static String code(Warning warning) {
        return warning.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> kebab(Collection<Role> roles) {
        return roles.stream().sorted(Comparator.naturalOrder()).map(Role::kebab).toList();
    }
}
