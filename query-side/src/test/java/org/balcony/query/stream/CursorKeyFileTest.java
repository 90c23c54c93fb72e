package org.balcony.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CursorKeyFileTest {

    @TempDir
    Path directory;

    @Test
    void a_key_is_made_once_for_its_owner_only() throws IOException {
        Path file = directory.resolve("data/cursor.key");
        byte[] key = CursorKeyFile.read(file);
        assertThat(key).hasSize(32);
        assertThat(CursorKeyFile.read(file)).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void nodes_that_start_together_end_up_with_one_key() throws Exception {
        Path file = directory.resolve("cursor.key");
        try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> starts = IntStream.range(0, 20)
                    .<Callable<String>>mapToObj(
                            i -> () -> java.util.HexFormat.of().formatHex(CursorKeyFile.read(file)))
                    .toList();
            Set<String> keys = new HashSet<>();
            for (Future<String> key : nodes.invokeAll(starts)) {
                keys.add(key.get());
            }
            assertThat(keys).hasSize(1);
        }
        try (var files = Files.list(directory)) {
            assertThat(files.collect(Collectors.toList())).containsExactly(file);
        }
    }

    @Test
    void a_file_that_holds_something_else_stops_the_start() throws IOException {
        Path file = Files.writeString(directory.resolve("cursor.key"), "not a key");
        assertThatThrownBy(() -> CursorKeyFile.read(file)).isInstanceOf(IllegalStateException.class);
    }
}
