package org.balcony.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Types what the README says, in its order, against a system of its own; only starting and building are left out. */
class ReadmeStory {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final List<String> LEFT_OUT = List.of("./balcony serve", "./mvnw verify");

    @TempDir
    Path folder;

    @Test
    void its_commands_do_what_it_says() throws Exception {
        List<String> outputs = new ArrayList<>();
        JsonNode shown;
        try (RunningSystem system = RunningSystem.start()) {
            TypedPage page = TypedPage.of("README.md", folder, system);
            for (String commands : page.blocks("sh")) {
                if (!LEFT_OUT.contains(commands.strip())) {
                    outputs.add(page.typed(commands));
                }
            }
            shown = JsonMapper.shared().readTree(page.blocks("json").getFirst());
        }
        assertThat(outputs).hasSize(5).noneMatch(output -> output.contains("/problems/"));
        assertThat(outputs.get(0)).contains("0 rejected");
        assertThat(outputs.get(1)).contains("process-timeline", "state-as-of", "audit-trail");
        assertThat(outputs.get(2)).contains("\"cursor\"");
        assertThat(outputs.get(3)).contains("integrity-report", "sound: ");
        assertThat(shape(JsonMapper.shared().readTree(outputs.get(4)))).isEqualTo(shape(shown));
    }

    @Test
    void it_is_short_and_its_links_lead_somewhere() throws IOException {
        assertThat(text().lines().count()).isLessThanOrEqualTo(150);
        assertThat(LINK.matcher(text()).results().map(link -> TypedPage.HOUSE.resolve(link.group(1))))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    /** What an answer consists of: the names of its fields, and whatever is the same every time. */
    private static String shape(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(field -> field.getKey()
                            + ':'
                            + (List.of("type", "code", "severity").contains(field.getKey())
                                    ? field.getValue().asString()
                                    : shape(field.getValue())))
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return node.isArray()
                ? node.valueStream().map(ReadmeStory::shape).toList().toString()
                : node.getNodeType().toString();
    }

    private static String text() throws IOException {
        return Files.readString(TypedPage.HOUSE.resolve("README.md"));
    }
}
