package org.balcony.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.balcony.command.Capabilities;
import org.balcony.command.casefile.CasefileState;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.WireNames;
import org.balcony.events.history.Corrections;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.StreamKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What was plain when it was stored may matter once it is corrected, and must then reach the state. */
class CorrectedFactsTest {

    @Test
    void a_finding_that_turns_out_to_be_about_feasibility_counts() {
        StreamFold fold = new StreamFold(Capabilities.on(StreamKind.CASE));
        FoldedState stored = fold.next(
                fold.begin(),
                Given.fact(
                        1,
                        "2026-03-02",
                        null,
                        new AssessmentFindingRecorded(
                                FindingKind.ISSUE, null, "It can be done", null, null, null, null)));
        FoldedState corrected = fold.next(
                stored, correction(2, "kind", BalconyJson.mapper().valueToTree(WireNames.of(FindingKind.FEASIBILITY))));
        assertThat(stored.state().of(CasefileState.class).feasibilityFound()).isFalse();
        assertThat(corrected.state().of(CasefileState.class).feasibilityFound()).isTrue();
    }

    /** Every event of the samples, with every one of its words corrected to every other word it might have been. */
    @ParameterizedTest
    @EnumSource(StreamKind.class)
    void a_correction_reaches_the_state_whatever_it_corrects(StreamKind kind) {
        StreamFold fold = new StreamFold(Capabilities.on(kind));
        for (DomainEvent event : Samples.oneOfEach()) {
            Fact fact = Given.fact(1, "2026-03-02", null, event);
            for (Fact correction : corrections(fact)) {
                FoldedState followed = fold.next(fold.next(fold.begin(), fact), correction);
                assertThat(followed.state())
                        .as("%s corrected by %s", event, correction.event())
                        .isEqualTo(fold.again(List.of(fact, correction)).state());
            }
        }
    }

    private static List<Fact> corrections(Fact fact) {
        List<Fact> corrections = new ArrayList<>();
        for (RecordComponent component : fact.event().getClass().getRecordComponents()) {
            otherValues(component)
                    .map(value -> correction(2, WireNames.of(component), value))
                    .filter(one -> Corrections.problem(fact, (RecordCorrected) one.event())
                            .isEmpty())
                    .forEach(corrections::add);
        }
        return corrections;
    }

    private static Stream<JsonNode> otherValues(RecordComponent component) {
        Stream<JsonNode> words = component.getType().isEnum()
                ? Arrays.stream(component.getType().getEnumConstants())
                        .map(constant -> BalconyJson.mapper().valueToTree(constant))
                : Stream.of("\"x\"", "true", "1", "[]", "\"1996\"")
                        .map(text -> BalconyJson.mapper().readTree(text));
        return Stream.concat(words, Stream.of(BalconyJson.mapper().nullNode()));
    }

    private static Fact correction(int number, String field, JsonNode value) {
        return Given.fact(
                number,
                "2026-03-02",
                null,
                new RecordCorrected(
                        Given.id(1), field, BalconyJson.mapper().nullNode(), value, CorrectionKind.CLERICAL));
    }
}
