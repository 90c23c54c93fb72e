package org.balcony.command.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.balcony.command.casefile.CasefileCapability;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Samples;
import org.balcony.command.stages.StagesCommand.OpenStageIteration;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.value.LocalId;

class IterationNumbersTest {

    /** Positive: open an iteration of that stage; negative: retract the entry that is so far back. */
    @Property(tries = 200)
    void a_number_is_never_given_twice(@ForAll @Size(max = 25) List<@IntRange(min = -6, max = 5) Integer> steps) {
        Given given = Given.on(Given.CASE, new CasefileCapability(), new StagesCapability())
                .given(Samples.REGISTERED, new CaseAccepted(null, Given.ANNA));
        Set<String> numbers = new HashSet<>();
        int facts = 2;
        for (int step : steps) {
            if (step < 0 && facts + step >= 2) {
                given.given(new RecordRetracted(Given.id(facts + step + 1), RetractionReason.NEVER_HAPPENED));
            } else {
                Stage stage = Stage.values()[Math.floorMod(step, 5)];
                LocalId id = new LocalId("i" + facts);
                StageIterationOpened opened =
                        (StageIterationOpened) given.when(new OpenStageIteration(id, stage, null, null, null, null))
                                .accepted()
                                .events()
                                .getFirst();
                assertThat(numbers.add(stage + " " + opened.iterationNo())).isTrue();
                given.given(opened);
            }
            facts++;
        }
    }
}
