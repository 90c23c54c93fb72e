package org.balcony.standalone.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How to reach the process that serves a data directory.
 *
 * @param pid the process
 * @param port its HTTP port
 * @param databasePort the port of its embedded database
 */
public record ServerNote(long pid, int port, int databasePort) {

    /** Writes the note. */
    public void leaveIn(DataDirectory data) throws IOException {
        PrivateFile.write(
                data.serverNote(),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    }

    /** The note in a data directory, if a process has left one; that process may be dead by now. */
    public static Optional<ServerNote> in(DataDirectory data) throws IOException {
        Path file = data.serverNote();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonMapper.builder().build().readValue(Files.readString(file), ServerNote.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** The address of the process. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Takes the note away. */
    public static void remove(DataDirectory data) throws IOException {
        Files.deleteIfExists(data.serverNote());
    }
}
