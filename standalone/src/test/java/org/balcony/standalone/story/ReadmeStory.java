package org.balcony.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.balcony.standalone.Balcony;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Types what the README says, in its order, against a system of its own; only starting and building are left out. */
class ReadmeStory {

    private static final Path HOUSE = Examples.file("README.md").getParent().getParent();
    private static final Pattern BLOCK = Pattern.compile("```(sh|json)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final List<String> LEFT_OUT = List.of("./balcony serve", "./mvnw verify");

    @TempDir
    Path folder;

    @Test
    void its_commands_do_what_it_says() throws Exception {
        List<String> outputs = new ArrayList<>();
        try (RunningSystem system = RunningSystem.start()) {
            settleIn(system);
            for (String commands : blocks("sh")) {
                if (!LEFT_OUT.contains(commands.strip())) {
                    outputs.add(typed(commands.replace("http://127.0.0.1:8080", system.address())));
                }
            }
        }
        assertThat(outputs).hasSize(5).noneMatch(output -> output.contains("/problems/"));
        assertThat(outputs.get(0)).contains("0 rejected");
        assertThat(outputs.get(1)).contains("process-timeline", "state-as-of", "audit-trail");
        assertThat(outputs.get(2)).contains("\"cursor\"");
        assertThat(outputs.get(3)).contains("integrity-report", "sound: ");
        JsonNode shown = JsonMapper.shared().readTree(blocks("json").getFirst());
        assertThat(shape(JsonMapper.shared().readTree(outputs.get(4)))).isEqualTo(shape(shown));
    }

    @Test
    void it_is_short_and_its_links_lead_somewhere() throws IOException {
        assertThat(text().lines().count()).isLessThanOrEqualTo(150);
        assertThat(LINK.matcher(text()).results().map(link -> HOUSE.resolve(link.group(1))))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    /** A folder that looks like the house to the commands: its examples, and a {@code ./balcony} for the running system. */
    private void settleIn(RunningSystem system) throws IOException {
        Path examples = Files.createDirectory(folder.resolve("examples"));
        for (String name : Examples.present()) {
            Files.copy(Examples.file(name), examples.resolve(name));
        }
        Path script = folder.resolve("balcony");
        Files.writeString(script, """
                #!/bin/sh
                case $1 in
                  verify) where="--data %s" ;;
                  *) where="--url %s" ;;
                esac
                exec "%s/bin/java" -Duser.timezone=UTC -cp "%s" %s "$@" $where
                """.formatted(
                        system.data(),
                        system.address(),
                        System.getProperty("java.home"),
                        System.getProperty("java.class.path"),
                        Balcony.class.getName()));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    private String typed(String commands) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        int code = new ProcessBuilder("sh", "-eu", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(code).as(commands + said).isZero();
        return said;
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

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(text())
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    private static String text() throws IOException {
        return Files.readString(HOUSE.resolve("README.md"));
    }
}
