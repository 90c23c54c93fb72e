package org.balcony.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventLeafTest {

    static final byte[] ZEROS = new byte[32];

    private static EventLeaf leaf(String stream, String type, byte @org.jspecify.annotations.Nullable [] previous) {
        return new EventLeaf(
                42,
                stream,
                7,
                UUID.fromString("019aa9a0-0000-7000-8000-000000000001"),
                type,
                1,
                Instant.parse("2026-11-21T12:00:00.000120Z"),
                ZEROS,
                ZEROS,
                previous);
    }

    @Example
    void a_leaf_is_written_like_this() {
        assertThat(new String(leaf("case/1", "balcony.case.registered", null).bytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"eventId\":\"019aa9a0-0000-7000-8000-000000000001\","
                                + "\"metadataSha256\":\"" + "0".repeat(64) + "\","
                                + "\"payloadSha256\":\"" + "0".repeat(64) + "\","
                                + "\"position\":42,\"previousLeafHash\":null,"
                                + "\"recordedAt\":\"2026-11-21T12:00:00.000120Z\","
                                + "\"schemaVersion\":1,\"stream\":\"case/1\",\"type\":\"balcony.case.registered\",\"version\":7}");
    }

    @Example
    void every_control_character_is_escaped_as_rfc_8785_says() {
        String stream = "\b\t\n\f\r\"\\\u0001\u001f/\u007f\u20ac\ud83d\ude00";
        assertThat(new String(leaf(stream, "t", ZEROS).bytes(), StandardCharsets.UTF_8))
                .contains("\"stream\":\"\\b\\t\\n\\f\\r\\\"\\\\\\u0001\\u001f/\u007f\u20ac\ud83d\ude00\"")
                .contains("\"previousLeafHash\":\"" + "0".repeat(64) + "\"");
    }

    @Property(tries = 200)
    void any_leaf_is_json_with_its_keys_in_order(@ForAll String stream, @ForAll String type) {
        if (unpaired(stream) || unpaired(type)) {
            return;
        }
        JsonNode json = JsonMapper.shared().readTree(leaf(stream, type, ZEROS).bytes());
        assertThat(json.get("stream").stringValue()).isEqualTo(stream);
        assertThat(json.get("type").stringValue()).isEqualTo(type);
        List<String> keys = new ArrayList<>(json.propertyNames());
        assertThat(keys).isSorted().hasSize(10);
    }

    private static boolean unpaired(String text) {
        return !new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
    }
}
