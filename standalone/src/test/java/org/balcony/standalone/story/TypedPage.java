package org.balcony.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import org.balcony.standalone.Balcony;

/** A page of the documentation whose commands can be typed against a running system. */
record TypedPage(String text, Path folder, RunningSystem system) {

    /** Where the documentation lies. */
    static final Path HOUSE = Examples.file("README.md").getParent().getParent();

    private static final Pattern BLOCK = Pattern.compile("```(sh|json)\n(.*?)```", Pattern.DOTALL);

    /**
     * The page at that path.
     *
     * @param folder an empty folder, which will look like the house to the commands: its examples, and a {@code ./balcony}
     */
    static TypedPage of(String path, Path folder, RunningSystem system) throws IOException {
        TypedPage page = new TypedPage(Files.readString(HOUSE.resolve(path)), folder, system);
        page.settleIn();
        return page;
    }

    private void settleIn() throws IOException {
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

    /** What these commands print; they must succeed. */
    String typed(String commands) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        int code = new ProcessBuilder("sh", "-eu", "-c", commands.replace("http://127.0.0.1:8080", system.address()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(code).as(commands + said).isZero();
        return said;
    }

    /** The blocks of the page in that language. */
    List<String> blocks(String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
