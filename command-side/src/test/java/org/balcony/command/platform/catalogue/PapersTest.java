package org.balcony.command.platform.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.balcony.command.Capabilities;
import org.balcony.command.kernel.Capability;
import org.balcony.events.value.StreamKind;
import org.junit.jupiter.api.Test;

class PapersTest {

    private static final Path DOCS = Path.of("../docs");
    private static final CommandCatalogue CATALOGUE = new CommandCatalogue(Capabilities.byStream());

    private static void isApproved(String file, String expected) throws IOException {
        Path path = DOCS.resolve(file);
        if (Boolean.getBoolean("balcony.approve")) {
            Files.writeString(path, expected);
        }
        assertThat(path)
                .as("run with -Dbalcony.approve=true and read the difference")
                .hasContent(expected);
    }

    @Test
    void the_page_of_commands_says_what_the_commands_say() throws IOException {
        isApproved("commands.md", PaperText.commands(CATALOGUE));
    }

    @Test
    void the_page_of_problems_says_what_the_enumerations_say() throws IOException {
        isApproved("problems.md", PaperText.problems(Vocabulary.problems(Capabilities.all()), Capabilities.all()));
    }

    @Test
    void every_kind_of_stream_with_commands_can_be_begun_by_one() {
        for (StreamKind kind : StreamKind.values()) {
            if (CATALOGUE.entries().stream().anyMatch(entry -> entry.stream() == kind && entry.begins())) {
                assertThat(CATALOGUE.beginning(kind)).isPresent();
            }
        }
        assertThat(CATALOGUE.beginning(StreamKind.CASE).orElseThrow().name()).isEqualTo("register-case");
        assertThat(CATALOGUE.beginning(StreamKind.CONFLICT).orElseThrow().name())
                .isEqualTo("register-conflict");
        assertThat(CATALOGUE.beginning(StreamKind.ACTOR).orElseThrow().name()).isEqualTo("profile-actor");
    }

    @Test
    void two_commands_of_one_name_stop_the_start() {
        List<Capability<?, ?>> twice = List.of(
                Capabilities.on(StreamKind.CASE).getFirst(),
                Capabilities.on(StreamKind.CASE).getFirst());
        assertThatIllegalStateException().isThrownBy(() -> new CommandCatalogue(Map.of(StreamKind.CASE, twice)));
    }
}
