package org.balcony.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.balcony.standalone.data.DataDirectory;
import org.balcony.standalone.data.PrivateFile;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The passwords of the roles of the embedded database, drawn once for each data directory. */
final class DatabasePasswords {

    private final Map<String, String> byRole;

    private DatabasePasswords(Map<String, String> byRole) {
        this.byRole = Map.copyOf(byRole);
    }

    static DatabasePasswords of(DataDirectory data) throws IOException {
        Path file = data.keys().resolve("database.json");
        if (Files.exists(file)) {
            return new DatabasePasswords(
                    JsonMapper.builder().build().readValue(Files.readString(file), new TypeReference<>() {}));
        }
        if (Files.exists(data.postgres())) {
            throw new IOException(file + " is missing: without it the database in " + data.postgres()
                    + " cannot be opened; restore it from your backup of the keys");
        }
        Map<String, String> drawn = new TreeMap<>();
        drawn.put(DatabaseRole.SUPERUSER, draw());
        for (DatabaseRole role : DatabaseRole.values()) {
            drawn.put(role.roleName(), draw());
        }
        PrivateFile.write(
                file,
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(drawn) + "\n");
        return new DatabasePasswords(drawn);
    }

    String of(String role) {
        String password = byRole.get(role);
        if (password == null) {
            throw new IllegalStateException("keys/database.json holds no password of " + role);
        }
        return password;
    }

    private static String draw() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
