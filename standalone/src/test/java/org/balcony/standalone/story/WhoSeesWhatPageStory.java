package org.balcony.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types what {@code docs/confidentiality.md} says, in its order and in one shell. */
class WhoSeesWhatPageStory {

    private static final String IMPORTS = """
            ./balcony import examples/oslo-channel.ndjson >&2
            ./balcony import examples/inter-tajik-dialogue.ndjson >&2
            """;

    @TempDir
    Path folder;

    @Test
    void its_commands_do_what_it_says() throws Exception {
        try (RunningSystem system = RunningSystem.start()) {
            TypedPage page = TypedPage.of("docs/confidentiality.md", folder, system);
            List<String> blocks = page.blocks("sh");
            String said = page.typed(IMPORTS + String.join("\necho; echo ==; ", blocks));
            List<String> outputs = List.of(said.split("\n==\n"));
            assertThat(outputs).hasSameSizeAs(blocks);
            assertThat(said).doesNotContain("/problems/");
            assertThat(outputs.get(2)
                            .lines()
                            .filter(line -> line.matches("\\d+"))
                            .map(Integer::valueOf))
                    .as("what the evaluator reads before and after the grant")
                    .satisfiesExactly(
                            before -> assertThat(before).isLessThan(10),
                            after -> assertThat(after).isGreaterThan(100));
            assertThat(outputs.get(3)).contains("\"holder\":\"lead-mediator\"");
            assertThat(outputs.get(4)).contains("Zebedeus Quillfeather");
            assertThat(outputs.getLast()).contains("\"reader\":\"evaluator\"", "restricted");
            assertThat(page.typed("""
                    SO=$(./balcony token safety-officer)
                    curl -s -H "Authorization: Bearer $SO" http://127.0.0.1:8080/api/cases/ITD-93/history
                    curl -s -H "Authorization: Bearer $SO" -H "Purpose: to see" http://127.0.0.1:8080/api/persons/HERON-3/identity
                    """))
                    .contains("participant.erased")
                    .doesNotContain("Zebedeus", "candidate-nominated\",\"p-heron");
        }
    }
}
