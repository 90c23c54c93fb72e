package org.balcony.events.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CheckedFact;
import org.balcony.events.Circumstances;
import org.balcony.events.samples.SampleHistory;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.balcony.events.versions.EventHistory;
import org.balcony.events.versions.EventStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class EventCodecTest {

    private static final String ACCEPTED = "balcony.case.accepted";

    private final EventCodec codec = new EventCodec();

    @Test
    void circumstances_are_read_back_as_they_were() {
        Circumstances was = SampleHistory.circumstances(When.of("1994-03~"), Samples.caseAccepted(), 1);
        Circumstances full = new Circumstances(
                was.occurredAt(),
                was.recordedBy(),
                was.actingRole(),
                Samples.ELDERS,
                was.commandId(),
                was.correlationId(),
                "event-before",
                Samples.FIRST_ASSESSMENT,
                was.rationale(),
                was.basis(),
                was.confidence(),
                was.sourceRefs(),
                was.label(),
                List.of(new CheckedFact(StreamId.of(Samples.CONFLICT), 3)));

        assertThat(codec.circumstances(codec.metadata(was))).isEqualTo(was);
        assertThat(codec.circumstances(codec.metadata(full))).isEqualTo(full);
    }

    @Test
    void an_older_shape_is_lifted_step_by_step_before_it_is_read() {
        EventCodec lifting = new EventCodec(EventHistory.of(List.of(
                new EventStep(
                        ACCEPTED,
                        -1,
                        data -> ((ObjectNode) data)
                                .put("decidedBy", data.get("by").stringValue())),
                new EventStep(ACCEPTED, 0, data -> {
                    ((ObjectNode) data).remove("by");
                    return data;
                }))));

        assertThat(lifting.event(ACCEPTED, -1, bytes("{\"by\":\"amina\"}")))
                .isEqualTo(new CaseAccepted(null, new UserId("amina")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "null",
                "{\"decidedBy\":null}",
                "{\"decidedBy\":\"a\",\"x\":1}",
                "{\"decidedBy\":\"a\"}{}",
                "{\"decidedBy\":\"a\",\"decidedBy\":\"a\"}",
                "{\"decidedBy\":\"a\",\"basis\":\" \"}",
                "{\"decidedBy\":\"a\",\"basis\":\"\\ud800\"}"
            })
    void bytes_without_the_shape_of_the_event_are_unreadable_and_say_so(String payload) {
        assertThatThrownBy(() -> codec.event(ACCEPTED, 1, bytes(payload)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(ACCEPTED);
    }

    @Test
    void a_version_that_is_newer_than_ours_or_has_no_step_is_unreadable() {
        byte[] payload = bytes("{\"decidedBy\":\"amina\"}");
        assertThatThrownBy(() -> codec.event(ACCEPTED, 2, payload)).isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> codec.event(ACCEPTED, 0, payload)).isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> codec.event("balcony.case.exploded", 1, payload))
                .isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void circumstances_without_their_shape_are_unreadable() {
        assertThatThrownBy(() -> codec.circumstances(bytes("{\"label\":{\"level\":\"team\"}}")))
                .isInstanceOf(UnreadableEvent.class);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
