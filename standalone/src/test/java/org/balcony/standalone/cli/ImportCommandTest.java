package org.balcony.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.command.kernel.CommandType;
import org.balcony.events.value.Role;
import org.junit.jupiter.api.Test;

class ImportCommandTest {

    @Test
    void an_import_asks_for_every_role_that_may_write() {
        assertThat(List.of(ImportCommand.WRITERS.split(",")))
                .containsExactlyInAnyOrderElementsOf(CommandType.Roles.WRITERS.members().stream()
                        .map(Role::kebab)
                        .toList());
    }
}
