package org.balcony.standalone.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The case histories that come with the house. */
final class Examples {

    private Examples() {}

    static Path file(String name) {
        return folder().resolve(name);
    }

    static List<String> names() {
        return expectations().propertyNames().stream().sorted().toList();
    }

    static JsonNode expectations() {
        return JsonMapper.builder().build().readTree(file("expectations.json").toFile());
    }

    /** Every import file that lies there, expected or not. */
    static List<String> present() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ndjson"))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        Path beside = here.resolve("examples");
        return Files.isDirectory(beside) ? beside : here.resolveSibling("examples");
    }
}
