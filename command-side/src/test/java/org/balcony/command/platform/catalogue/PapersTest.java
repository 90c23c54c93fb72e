package org.balcony.command.platform.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.command.Capabilities;
import org.balcony.command.casefile.CaseStatus;
import org.balcony.command.kernel.Capability;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamKind;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PapersTest {

    private static final Path DOCS = Path.of("../docs");
    private static final CommandCatalogue CATALOGUE = new CommandCatalogue(Capabilities.byStream());

    private static void isApproved(String file, String expected) throws IOException {
        Path path = DOCS.resolve(file);
        if (Boolean.getBoolean("balcony.approve")) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, expected);
        }
        assertThat(path)
                .as("run with -Dbalcony.approve=true and read the difference")
                .hasContent(expected);
    }

    @Test
    void the_manual_says_what_the_commands_say() throws IOException {
        Map<String, String> pages = new Manual(CATALOGUE).pages();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            isApproved(page.getKey(), page.getValue());
        }
        try (Stream<Path> there = Files.list(DOCS.resolve("commands"))) {
            assertThat(there.map(path -> "commands/" + path.getFileName()))
                    .as("pages of capabilities that exist")
                    .allMatch(pages::containsKey);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_example_is_accepted_by_the_commands_own_reader(CommandEntry entry) {
        assertThat(entry.data().read(Examples.resolved(entry), new LocalId("fresh")))
                .isInstanceOf(entry.commandClass());
        assertThat(Examples.of(entry).get("data").propertyNames())
                .containsExactlyElementsOf(Examples.resolved(entry).propertyNames());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_text_in_an_example_is_one_that_somebody_might_write(CommandEntry entry) {
        assertThat(Examples.wordless(entry))
                .as("add them to example-words.json")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_field_says_what_it_is_for(CommandEntry entry) {
        assertThat(Field.of(entry.data()))
                .as("add a @param to %s", entry.data().data())
                .allSatisfy(
                        field -> assertThat(field.meaning()).as(field.name()).isNotEmpty());
    }

    @Test
    void the_statuses_in_which_something_may_be_decided_are_learnt_from_its_own_decider() {
        assertThat(trial("adopt-strategy").statuses()).containsExactly(CaseStatus.ACTIVE, CaseStatus.SUSPENDED);
        assertThat(trial("record-agreement").statuses()).isEmpty();
        assertThat(trial("agree-mandate").events()).containsExactly(MandateAgreed.class);
    }

    private static Trial trial(String command) {
        return new Trials(CATALOGUE).of(CATALOGUE.find(StreamKind.CASE, command).orElseThrow());
    }

    static List<Named<CommandEntry>> commands() {
        return CATALOGUE.entries().stream()
                .map(entry -> Named.of(entry.stream().word() + '/' + entry.name(), entry))
                .toList();
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
