package org.balcony.events.cloudevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.balcony.events.Circumstances;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.EventCodec;
import org.balcony.events.codec.StrictReader;
import org.balcony.events.samples.SampleHistory;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.Basis;
import org.balcony.events.value.CommandId;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PublishedFormsTest {

    private static final RecordedEvent ACCEPTED = recorded(
            new Circumstances(
                    When.of("1994-03~"),
                    Samples.LEAD_MEDIATOR,
                    Role.LEAD_MEDIATOR,
                    Samples.ELDERS,
                    new CommandId("note-7"),
                    "note-7",
                    null,
                    Samples.FIRST_ASSESSMENT,
                    "Both banks asked.\nIn writing, \u007f \u0085 \uffff",
                    Basis.DOCUMENT,
                    null,
                    List.of("letter 1", "„letter“ 2"),
                    Label.of(Level.TEAM, Compartment.SAFETY, Compartment.FUNDING),
                    List.of()),
            1L << 40);

    @Test
    void a_cloud_event_carries_the_envelope_in_attributes_and_the_data_as_data() {
        assertThat(written(CloudEvents.of(ACCEPTED, Place.inLog()))).isEqualTo("""
                {"actingrole":"lead_mediator","basis":"document","commandid":"note-7","correlationid":"note-7",\
                "data":{"basis":"Both banks asked for us","decidedBy":"amina"},\
                "datacontenttype":"application/json",\
                "dataschema":"/api/event-types/balcony.case.accepted/1","eventversion":1,\
                "id":"0192c3a0-0000-7000-8000-00000000e007","label":"team;funding;safety",\
                "occurredat":"1994-03~","occurredearliest":"1994-03-01T00:00:00Z",\
                "occurredlatest":"1994-03-31T23:59:59Z","onbehalfof":"%s","position":"1099511627776",\
                "rationale":"\\"Both banks asked.\\\\nIn writing, \\\\u007f \\\\u0085 \\\\uffff\\"",\
                "recordedby":"amina","source":"/balcony",\
                "sourcerefs":"[\\"letter 1\\",\\"\\\\u201eletter\\\\u201c 2\\"]","specversion":"1.0",\
                "stageiteration":"assessment-1","streamversion":"4",\
                "subject":"case/0192c3a0-0000-7000-8000-0000000000ca",\
                "time":"2024-09-10T09:00:00Z","type":"balcony.case.accepted"}""".formatted(Samples.ELDERS));
    }

    @Test
    void json_text_in_attributes_reads_back_as_it_was_written() {
        ObjectNode event = CloudEvents.of(ACCEPTED, Place.inLog());
        JsonNode rationale =
                StrictReader.tree(event.get("rationale").stringValue().getBytes(StandardCharsets.UTF_8));
        assertThat(rationale.stringValue())
                .isEqualTo(ACCEPTED.fact().circumstances().rationale());
    }

    @Test
    void attribute_names_and_values_are_what_cloud_events_1_0_allows() {
        for (RecordedEvent recorded : SampleHistory.ofTheRiverDialogue()) {
            CloudEvents.of(recorded, Place.inSequence(1)).properties().forEach(attribute -> {
                assertThat(attribute.getKey()).matches("[a-z0-9]{1,20}");
                if (!attribute.getKey().equals("data")) {
                    assertThat(attribute.getValue().isString()
                                    || attribute.getValue().isInt())
                            .isTrue();
                    assertThat(attribute.getValue().asString())
                            .isNotEmpty()
                            .doesNotContainPattern("[\\x00-\\x1f\\x7f-\\x9f]");
                }
            });
        }
    }

    @Test
    void a_reader_without_positions_gets_a_sequence_and_nothing_that_betrays_a_gap() {
        ObjectNode event = CloudEvents.of(ACCEPTED, Place.inSequence(12));
        assertThat(event.get("sequence").stringValue()).isEqualTo("12");
        assertThat(event.has("position")).isFalse();
        assertThat(event.has("streamversion")).isFalse();

        ObjectNode plain = EventJson.of(ACCEPTED, Place.inSequence(12));
        assertThat(plain.get("sequence").longValue()).isEqualTo(12);
        assertThat(plain.has("position")).isFalse();
        assertThat(plain.has("streamVersion")).isFalse();
        assertThat(plain.has("checkedAgainst")).isFalse();
        assertThat(EventJson.of(ACCEPTED, Place.unnumbered()).has("sequence")).isFalse();
    }

    @Test
    void source_and_address_can_be_set() {
        ObjectNode event = CloudEvents.of(
                ACCEPTED, Place.inLog().from("https://balcony.example.org/log", "https://balcony.example.org"));
        assertThat(event.get("source").stringValue()).isEqualTo("https://balcony.example.org/log");
        assertThat(event.get("dataschema").stringValue())
                .isEqualTo("https://balcony.example.org/api/event-types/balcony.case.accepted/1");
    }

    @Test
    void plain_json_carries_the_envelope_under_its_own_names() {
        ObjectNode plain = EventJson.of(ACCEPTED, Place.inLog());
        assertThat(plain.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "type",
                        "version",
                        "stream",
                        "streamVersion",
                        "position",
                        "occurredAt",
                        "earliest",
                        "latest",
                        "recordedAt",
                        "recordedBy",
                        "actingRole",
                        "onBehalfOf",
                        "commandId",
                        "correlationId",
                        "stageIterationId",
                        "rationale",
                        "basis",
                        "sourceRefs",
                        "label",
                        "checkedAgainst",
                        "data");
        assertThat(plain.get("position").longValue()).isEqualTo(1L << 40);
        assertThat(plain.get("label").toString()).contains("team", "funding", "safety");
    }

    @Test
    void data_in_both_forms_is_what_the_codec_stores() {
        EventCodec codec = new EventCodec();
        for (RecordedEvent recorded : SampleHistory.ofTheRiverDialogue()) {
            byte[] stored = codec.payload(recorded.fact().event());
            EventCatalogue.Entry entry =
                    EventCatalogue.standard().entry(recorded.fact().event().getClass());
            for (ObjectNode form :
                    List.of(CloudEvents.of(recorded, Place.inLog()), EventJson.of(recorded, Place.inLog()))) {
                assertThat(BalconyJson.mapper().writeValueAsBytes(form.get("data")))
                        .isEqualTo(stored);
                assertThat(form.get("type").stringValue()).isEqualTo(entry.type());
            }
        }
    }

    @Test
    void a_correction_of_numbers_is_published_like_any_other() {
        RecordCorrected corrected = new RecordCorrected(
                Samples.event(7),
                "attendanceSummary",
                StrictReader.tree("{\"total\": 9, \"share\": 0.25}".getBytes(StandardCharsets.UTF_8)),
                StrictReader.tree("12".getBytes(StandardCharsets.UTF_8)),
                CorrectionKind.FACTUAL);
        RecordedEvent event = new RecordedEvent(
                new Fact(Samples.event(8), ACCEPTED.fact().circumstances(), corrected),
                StreamId.of(Samples.CASE),
                5,
                6,
                Instant.parse("2024-09-10T09:00:00Z"));
        for (ObjectNode form : List.of(CloudEvents.of(event, Place.inLog()), EventJson.of(event, Place.inLog()))) {
            assertThat(written(form.get("data"))).contains("\"old\":{\"share\":0.25,\"total\":9}", "\"new\":12");
        }
    }

    private static RecordedEvent recorded(Circumstances circumstances, long position) {
        Fact fact = new Fact(Samples.event(7), circumstances, Samples.caseAccepted());
        return new RecordedEvent(fact, StreamId.of(Samples.CASE), 4, position, Instant.parse("2024-09-10T09:00:00Z"));
    }

    private static String written(JsonNode tree) {
        return new String(BalconyJson.mapper().writeValueAsBytes(tree), StandardCharsets.UTF_8);
    }
}
