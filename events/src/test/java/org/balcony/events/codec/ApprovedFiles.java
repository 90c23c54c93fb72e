package org.balcony.events.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder of committed files that a test compares; {@code -Dbalcony.approve=true} writes what is new or changed. */
record ApprovedFiles(Path folder, boolean mayChange, boolean approving) {

    static ApprovedFiles in(String folder, boolean mayChange) {
        return new ApprovedFiles(Path.of(folder), mayChange, Boolean.getBoolean("balcony.approve"));
    }

    void compare(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        if (approving && (mayChange || !Files.exists(file))) {
            Files.createDirectories(folder);
            Files.writeString(file, content);
        }
        assertThat(file).as("""
                        %s is not what the records say. If the change is meant, and the rules for versions allow it, run
                        ./mvnw -pl events test -Dbalcony.approve=true
                        and read the difference as an outsider would before you commit it""", file).exists().content(StandardCharsets.UTF_8).isEqualTo(content);
    }

    Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .forEach(names::add);
            return names;
        }
    }
}
