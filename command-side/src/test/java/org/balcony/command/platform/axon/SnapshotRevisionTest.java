package org.balcony.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.command.Capabilities;
import org.balcony.command.platform.catalogue.CommandCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotRevisionTest {

    private final CommandCatalogue catalogue = new CommandCatalogue(Capabilities.byStream());

    @Test
    void the_same_code_has_the_same_revision() {
        assertThat(SnapshotRevision.of(catalogue)).isEqualTo(SnapshotRevision.of(catalogue));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kernel/StreamFold",
                "kernel/StandingFacts",
                "conduct/ConductCapability",
                "conduct/ConductState",
                "conduct/Session",
                "conduct/Session$Attendance",
                "confidentiality/Matter",
                "participants/Participation$Status",
                "participants/Consents$Entry",
                "products/Product"
            })
    void other_code_anywhere_under_a_state_is_another_revision(String type) {
        String changed = "org/balcony/command/" + type;

        String other = SnapshotRevision.digest(SnapshotRevision.classes(catalogue, name -> {
            byte[] code = SnapshotRevision.load(name);
            if (name.equals(changed)) {
                code[code.length - 1] ^= 1;
            }
            return code;
        }));

        assertThat(other).isNotEqualTo(SnapshotRevision.of(catalogue));
    }

    @Test
    void how_commands_reach_a_stream_is_not_part_of_it() {
        assertThat(SnapshotRevision.classes(catalogue, SnapshotRevision::load).keySet())
                .noneMatch(name -> name.startsWith("org/balcony/command/platform/"))
                .allMatch(name -> List.of(name.split("/")).contains("command"));
    }
}
