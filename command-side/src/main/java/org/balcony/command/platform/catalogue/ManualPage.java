package org.balcony.command.platform.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Refusal;
import org.balcony.command.kernel.UniversalRules;
import org.balcony.command.kernel.Warning;
import org.balcony.command.platform.problem.Problem;
import org.balcony.events.DomainEvent;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;

/** The manual's page on the commands of one capability. */
final class ManualPage {

    private final String capability;
    private final Map<String, List<CommandEntry>> byName;
    private final Capability<?, ?> decides;
    private final Trials trials;

    ManualPage(String capability, List<CommandEntry> entries, Trials trials) {
        this.trials = trials;
        this.capability = capability;
        this.byName = entries.stream()
                .collect(Collectors.groupingBy(CommandEntry::name, LinkedHashMap::new, Collectors.toList()));
        this.decides = entries.getFirst().capability();
    }

    String text() {
        StringBuilder text =
                new StringBuilder("# Commands: " + capability + "\n\nGenerated; [all commands](../commands.md).\n");
        byName.values().forEach(entries -> text.append(command(entries)));
        text.append(refusals(Vocabulary.refusals(decides)));
        text.append(warnings(Vocabulary.warnings(decides)));
        return text.toString();
    }

    private String command(List<CommandEntry> entries) {
        CommandEntry entry = entries.getFirst();
        Trial trial = trials.of(entry);
        StringBuilder text =
                new StringBuilder("\n## " + entry.name() + "\n\n" + entry.type().purpose() + "\n\n");
        item(text, "Kind", WireNames.of(entry.type().kind()));
        item(text, "Sent to", entries.stream().map(CommandPapers::path).collect(Collectors.joining("`, `", "`", "`")));
        item(text, "Who", String.join(", ", CommandPapers.roles(entry.type())));
        if (entry.begins()) {
            item(text, "Begins", "a new " + entry.stream().word());
        }
        if (!entry.type().rationaleWhen().isEmpty()) {
            item(text, "Must say why", entry.type().rationaleWhen() + ", with `rationale`");
        }
        if (entry.type().rationale()) {
            item(text, "Must say why", "yes, with `rationale`");
        }
        if (!trial.statuses().isEmpty()) {
            item(
                    text,
                    "While the case is",
                    trial.statuses().stream().map(WireNames::of).collect(Collectors.joining(", ")));
        }
        trial.events().stream()
                .sorted((one, other) -> type(one).compareTo(type(other)))
                .forEach(event ->
                        item(text, "Becomes", "`" + type(event) + "`, label " + labels(UniversalRules.minimum(event))));
        List<Field> fields = Field.of(entry.data());
        text.append(fields.isEmpty() ? "\nIt has no fields.\n" : "\n" + table(fields));
        text.append("\n```json\n").append(json(entry)).append("\n```\n");
        return text.toString();
    }

    /** Fields as a table. */
    static String table(List<Field> fields) {
        return "| field | type | may be left out | meaning |\n|---|---|---|---|\n"
                + fields.stream().map(ManualPage::line).collect(Collectors.joining());
    }

    private static String line(Field field) {
        String words = field.words().isEmpty()
                ? ""
                : " One of "
                        + field.words().stream().map(word -> '`' + word + '`').collect(Collectors.joining(", ")) + '.';
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        field.name(),
                        field.type(),
                        field.optional() ? "yes" : "",
                        (field.meaning() + words).strip().replace("|", "\\|"));
    }

    private static void item(StringBuilder text, String name, String value) {
        text.append("- **").append(name).append(":** ").append(value).append('\n');
    }

    private static String type(Class<? extends DomainEvent> event) {
        return EventCatalogue.standard().entry(event).type();
    }

    private static String labels(Label minimum) {
        return minimum.atLeast(Label.of(Level.ORGANISATION))
                ? "at least " + label(minimum)
                : "organisation, or " + label(minimum) + " if the sender says so";
    }

    private static String label(Label label) {
        return WireNames.of(label.level())
                + label.compartments().stream()
                        .map(Compartment::toString)
                        .map(name -> " + " + name)
                        .collect(Collectors.joining());
    }

    private static String json(CommandEntry entry) {
        return Examples.of(entry).toPrettyString();
    }

    private static String refusals(List<Refusal> refusals) {
        return refusals.isEmpty()
                ? ""
                : "\n## Refusals\n\nWhat may stand in the way of a command on this page, besides what holds for all commands.\n\n"
                        + "| problem | status | explanation |\n|---|---|---|\n"
                        + refusals.stream()
                                .map(refusal -> "| `%s` | %d | %s |\n"
                                        .formatted(
                                                Problem.kebab(refusal), Problem.status(refusal), refusal.explanation()))
                                .collect(Collectors.joining());
    }

    private static String warnings(List<Warning> warnings) {
        return warnings.isEmpty()
                ? ""
                : "\n## Flags\n\nWhat an accepted command on this page may be flagged with, besides what holds for all commands.\n\n"
                        + "| flag | severity | explanation |\n|---|---|---|\n"
                        + warnings.stream()
                                .map(warning -> "| `%s` | %s | %s |\n"
                                        .formatted(
                                                CommandPapers.code(warning),
                                                WireNames.of(warning.severity()),
                                                warning.explanation()))
                                .collect(Collectors.joining());
    }
}
