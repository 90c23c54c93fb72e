package org.balcony.command.platform.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.balcony.command.Capabilities;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.NoState;
import org.balcony.command.kernel.Refusal;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.Warning;
import org.balcony.events.Fact;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void a_problem_page_has_one_meaning() {
        List<Capability<?, ?>> withTwin = new ArrayList<>(Capabilities.all());
        withTwin.add(new Twin());
        assertThatThrownBy(() -> Vocabulary.problems(withTwin))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CASE_CODE_IN_USE");
    }

    @Test
    void a_flag_code_has_one_meaning() {
        Map<String, List<Warning>> byCode = Capabilities.all().stream()
                .flatMap(capability -> Vocabulary.warnings(capability).stream())
                .collect(Collectors.groupingBy(Warning::name));
        assertThat(byCode)
                .isNotEmpty()
                .allSatisfy((code, warnings) -> assertThat(warnings)
                        .as(code)
                        .extracting(warning -> warning.severity() + warning.explanation())
                        .containsOnly(warnings.getFirst().severity()
                                + warnings.getFirst().explanation()));
    }

    /** Commands of nobody, whose refusal takes the name of another's. */
    interface TwinCommand extends Command {}

    enum TwinRefusal implements Refusal {
        CASE_CODE_IN_USE;

        @Override
        public String explanation() {
            return "Something else altogether.";
        }
    }

    private static final class Twin implements Capability<TwinCommand, NoState> {

        @Override
        public Class<TwinCommand> commands() {
            return TwinCommand.class;
        }

        @Override
        public Class<NoState> facet() {
            return NoState.class;
        }

        @Override
        public NoState initial() {
            return NoState.NONE;
        }

        @Override
        public NoState evolve(NoState state, Fact fact) {
            return state;
        }

        @Override
        public boolean concerns(Fact fact) {
            return false;
        }

        @Override
        public Decision decide(TwinCommand command, StreamState state, Context context) {
            return Decision.nothingChanges();
        }
    }
}
