package org.balcony.standalone.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The table of who sees what, as it is written down. */
record Table(List<String> readers, Map<String, Kind> kinds) {

    /**
     * A kind of record.
     *
     * @param lines the commands that make it, or the ids they are sent under
     * @param cells what each reader sees, in the order of the readers
     */
    record Kind(String name, List<String> lines, List<String> cells) {}

    static Table read() throws IOException {
        List<String> readers = List.of();
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Kind kind = null;
        for (String line : text().lines()
                .filter(one -> !one.isBlank() && !one.startsWith("#"))
                .toList()) {
            List<String> words = Arrays.asList(line.strip().split("\\s+"));
            if (readers.isEmpty()) {
                readers = words;
            } else if (line.startsWith(" ")) {
                Objects.requireNonNull(kind).lines().addAll(words);
            } else {
                kind = new Kind(words.getFirst(), new ArrayList<>(), words.subList(1, words.size()));
                kinds.put(kind.name(), kind);
            }
        }
        return new Table(readers, kinds);
    }

    private static String text() throws IOException {
        try (InputStream file = Table.class.getResourceAsStream("who-sees-what.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The kind of record that a line of the case makes; its id tells more than its command. */
    Optional<Kind> of(MarkedCase.Line line) {
        return named(line.id()).or(() -> named(line.command()));
    }

    private Optional<Kind> named(String word) {
        return kinds.values().stream()
                .filter(kind -> kind.lines().contains(word))
                .findFirst();
    }

    String cell(Kind kind, String reader) {
        return kind.cells().get(readers.indexOf(reader));
    }
}
