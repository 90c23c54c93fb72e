package org.balcony.standalone.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.balcony.standalone.story.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The constructed case in which every command was sent, under another code, every line of it marked. */
record MarkedCase(List<Line> lines) {

    static final String CODE = "MARKED-01";
    static final String CONFLICT = "MARKED-PASTURE";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern EVENT_OF = Pattern.compile("\\$\\{event of ([a-z-]+)}");
    private static final String FILE = "/org/balcony/standalone/scenario/full-case.ndjson";

    /**
     * A line of the case.
     *
     * @param why the mark in its rationale
     * @param what the mark in what it says; empty where its data hold no text
     */
    record Line(String command, String id, String why, String what, String json) {

        /** The mark that tells the whole record from the act. */
        String whole() {
            return what.isEmpty() ? why : what;
        }
    }

    static MarkedCase read() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (InputStream file = MarkedCase.class.getResourceAsStream(FILE)) {
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> lines.add(marked(line, lines.size())));
        }
        return new MarkedCase(List.copyOf(lines));
    }

    /** Has the case imported; lines about other entries go last, once those have their ids. */
    void importedBy(Visitor writer, Visitor auditor) {
        accepted(
                writer,
                lines.stream()
                        .map(Line::json)
                        .filter(line -> !EVENT_OF.matcher(line).find())
                        .toList());
        var events = auditor.get("/api/cases/" + CODE + "/history").expect(200).lines().stream()
                .collect(Collectors.toMap(
                        event -> event.path("commandId")
                                .asString(event.path("id").asString()),
                        event -> event.path("id").asString(),
                        (first, _) -> first));
        accepted(
                writer,
                lines.stream()
                        .map(Line::json)
                        .filter(line -> EVENT_OF.matcher(line).find())
                        .map(line -> EVENT_OF.matcher(line)
                                .replaceAll(found ->
                                        Matcher.quoteReplacement(Objects.requireNonNull(events.get(found.group(1))))))
                        .toList());
    }

    private static void accepted(Visitor writer, List<String> lines) {
        List<JsonNode> refused = writer.importLines(String.join("\n", lines)).expect(200).lines().stream()
                .filter(result -> result.path("status").asString().equals("rejected"))
                .toList();
        if (!refused.isEmpty()) {
            throw new AssertionError("not every line was taken: " + refused);
        }
    }

    private static Line marked(String line, int number) {
        String renamed = line.replace("FULL-", "MARKED-")
                .replace("incident-1", "zincidentz")
                .replace("risk-1", "zriskz")
                .replace("matter-1", "zmatterz")
                .replaceAll("\\bp-([1234])\\b", "zp$1z");
        ObjectNode tree = (ObjectNode) JSON.readTree(renamed);
        String id = tree.path("commandId").asString();
        String why = "zr%03dz".formatted(number);
        String what = "zd%03dz".formatted(number);
        tree.put("commandId", id.replace("full-", "marked-"));
        tree.put("rationale", tree.path("rationale").asString("") + ' ' + why);
        String command = tree.path("command").asString();
        boolean told = !command.equals("profile-actor") && mark(tree.path("data"), what);
        return new Line(command, id, why, told ? what : "", withoutOldNames(tree.toString()));
    }

    private static String withoutOldNames(String json) {
        return EVENT_OF.matcher(json)
                .replaceAll(found -> "\\${event of " + found.group(1).replace("full-", "marked-") + "}");
    }

    /** Marks every text of several words; single words may be codes. */
    private static boolean mark(JsonNode node, String mark) {
        boolean any = false;
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (isText(value)) {
                    object.put(name, value.asString() + ' ' + mark);
                    any = true;
                } else {
                    any |= mark(value, mark);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (isText(array.get(i))) {
                    array.set(i, array.get(i).asString() + ' ' + mark);
                    any = true;
                } else {
                    any |= mark(array.get(i), mark);
                }
            }
        }
        return any;
    }

    private static boolean isText(JsonNode value) {
        return value.isString()
                && value.asString().indexOf(' ') > 0
                && !value.asString().startsWith("${");
    }
}
