package org.balcony.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.Given;
import org.balcony.command.mandate.MandateCommand.EndMandate;
import org.balcony.command.platform.catalogue.CommandData;
import org.balcony.command.records.RecordsCommand.CorrectRecord;
import org.balcony.command.transfer.TransferCommand.RecordAgreement;
import org.balcony.events.codec.StrictReader;
import org.balcony.events.value.StreamKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class CapabilitiesTest {

    @Test
    void every_command_is_called_what_the_domain_text_calls_it() {
        commands().forEach(command -> {
            String kebab = command.getSimpleName()
                    .replaceAll("([a-z])([A-Z])", "$1-$2")
                    .toLowerCase(java.util.Locale.ROOT);
            assertThat(command.getAnnotation(CommandType.class).value()).isEqualTo(kebab);
        });
        assertThat(commands().map(Class::getSimpleName)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void capabilities_keep_facets_of_the_streams_their_commands_are_sent_to() {
        for (StreamKind kind : StreamKind.values()) {
            Set<String> sentTo = commands()
                    .filter(command -> List.of(command.getAnnotation(CommandType.class).stream())
                            .contains(kind))
                    .map(command -> command.getEnclosingClass().getName())
                    .collect(Collectors.toSet());
            assertThat(Capabilities.on(kind))
                    .isNotEmpty()
                    .extracting(capability -> capability.commands().getName())
                    .containsExactlyInAnyOrderElementsOf(sentTo);
        }
    }

    @Test
    void streams_of_each_kind_begin_with_one_command() {
        for (StreamKind kind : StreamKind.values()) {
            assertThat(commands()
                            .map(command -> command.getAnnotation(CommandType.class))
                            .filter(type -> List.of(type.begins()).contains(kind)))
                    .hasSize(1);
        }
    }

    @Test
    void lists_may_be_left_out_and_a_correction_may_empty_a_field() {
        assertThat(read("{\"reason\":\"expired\"}", EndMandate.class).mandateId())
                .isNull();
        assertThat(read("{\"name\":\"Accord\",\"status\":\"signed\"}", RecordAgreement.class)
                        .agreement()
                        .parties())
                .isEmpty();
        CorrectRecord emptied = read(
                "{\"target\":\"" + Given.id(1) + "\",\"field\":\"dateSigned\",\"new\":null,\"kind\":\"clerical\"}",
                CorrectRecord.class);
        assertThat(emptied.newValue().isNull()).isTrue();
        assertThat(emptied.oldValue()).isNull();
    }

    @Test
    void every_refusal_and_warning_is_exercised_by_a_test() throws IOException {
        Path sources = Path.of("src/test/java/org/balcony/command");
        String tests;
        try (Stream<Path> files = Files.walk(sources)) {
            tests = files.filter(file -> file.toString().matches(".*(Test|IT)\\.java"))
                    .map(CapabilitiesTest::text)
                    .collect(Collectors.joining());
        }
        Set<String> constants = constants();
        assertThat(constants).hasSizeGreaterThan(30);
        assertThat(constants)
                .allSatisfy(constant ->
                        assertThat(tests.contains(constant)).as(constant).isTrue());
    }

    private static Set<String> constants() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/balcony/command"))) {
            return files.map(Path::toString)
                    .filter(file -> !file.contains("platform") && file.matches(".*[a-z](Refusal|Warning)\\.java"))
                    .map(file -> file.substring("src/main/java/".length(), file.length() - ".java".length()))
                    .map(file -> file.replace('/', '.'))
                    .flatMap(CapabilitiesTest::constantsOf)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> constantsOf(String enumeration) {
        try {
            Class<?> type = Class.forName(enumeration);
            return Arrays.stream(type.getEnumConstants()).map(constant -> type.getSimpleName() + "." + constant);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> commands() {
        return Capabilities.all().stream()
                .flatMap(capability -> Arrays.stream(capability.commands().getPermittedSubclasses()));
    }

    private static <T extends Command> T read(String json, Class<T> type) {
        ObjectNode data = (ObjectNode) StrictReader.tree(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return type.cast(CommandData.of(type).read(data, Given.FRESH));
    }
}
