package org.balcony.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.balcony.standalone.cli.BalconyCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The keys of a running system are changed from the command line, and it goes on. */
@ExtendWith(SharedSystem.class)
class RotationStory {

    private final RunningSystem system;

    RotationStory(RunningSystem system) {
        this.system = system;
    }

    @Test
    void keys_are_rotated_and_retired_while_the_system_runs() throws IOException {
        assertThat(run()).contains("secrets are wrapped by a new master key");
        assertThat(run("--retire")).contains("by the newest master key");
        assertThat(run("--owner-keys")).contains("seal under a new key");
    }

    private String run(String... more) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = new String[more.length + 3];
        arguments[0] = "rotate-master-key";
        arguments[1] = "--data";
        arguments[2] = system.data().toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        int code = BalconyCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        assertThat(code).as(err.toString()).isZero();
        return out.toString();
    }
}
