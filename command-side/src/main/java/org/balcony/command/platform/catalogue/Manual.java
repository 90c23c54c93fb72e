package org.balcony.command.platform.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balcony.command.platform.request.Envelope;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.StreamKind;

/** The manual of commands as Markdown: {@code docs/commands.md}, and a page for each capability beneath it. */
public final class Manual {

    private final Map<String, List<CommandEntry>> byCapability = new TreeMap<>();
    private final CommandCatalogue catalogue;

    public Manual(CommandCatalogue catalogue) {
        this.catalogue = catalogue;
        catalogue
                .entries()
                .forEach(entry -> byCapability
                        .computeIfAbsent(CommandPapers.capability(entry), _ -> new ArrayList<>())
                        .add(entry));
    }

    /** The pages by their path under {@code docs}. */
    public Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("commands.md", index());
        Trials trials = new Trials(catalogue);
        byCapability.forEach((capability, entries) ->
                pages.put("commands/" + capability + ".md", new ManualPage(capability, entries, trials).text()));
        return pages;
    }

    private String index() {
        StringBuilder text = new StringBuilder("""
                # Commands

                Generated from the commands themselves, page by page; `GET /api/commands` says the same with a JSON Schema for
                each. **Decide**: the organisation chooses something, and the state of the case may stand in the way. **Record**:
                something happened and is written down; the state of the record is never a reason to refuse it.

                A command is sent with `POST /api/cases/{id}/commands/{command}` (the same under `conflicts`, `actors`, `persons`
                and `organisations`); `{id}` is an id or a code. The body has the command's fields under `data`, and beside them:

                """);
        text.append(ManualPage.table(Field.of(Envelope.class)));
        text.append("""

                Any command may be refused for [what holds for all](problems.md), such as `role-not-allowed` or
                `rationale-missing`, and may carry flags that hold for all, such as `late_recording`.

                **How fields are written.** *date*: EDTF, as precisely as the source says, such as `1994`, `2024-11-05` or
                `2024-10/2025-03`. *actor*: `actor/<code>` or `actor/<id>`; *actor or text*: the same, or whatever the source calls
                it. *case*, *conflict*, *person*, *organisation*: an id or a code. *id*: 1 to 64 of `a-z 0-9 . -`, unique among its
                kind in the case. *event id*: a UUID. *word*: one of those listed. Fields within fields are written `venue.host`;
                `targets[].access` stands in every element of a list.
                """);
        for (StreamKind kind : StreamKind.values()) {
            List<CommandEntry> entries = catalogue.entries().stream()
                    .filter(entry -> entry.stream() == kind)
                    .toList();
            if (!entries.isEmpty()) {
                text.append("\n## ")
                        .append(kind.word())
                        .append("\n\n| command | kind | for | who |\n|---|---|---|---|\n");
                text.append(entries.stream().map(Manual::line).collect(Collectors.joining()));
            }
        }
        return text.toString();
    }

    private static String line(CommandEntry entry) {
        return "| [`%s`](commands/%s.md#%s)%s | %s | %s | %s |\n"
                .formatted(
                        entry.name(),
                        CommandPapers.capability(entry),
                        entry.name(),
                        entry.begins() ? " (begins)" : "",
                        WireNames.of(entry.type().kind()),
                        entry.type().purpose(),
                        String.join(", ", CommandPapers.roles(entry.type())));
    }
}
