package org.balcony.query.stream.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.EventCatalogue.Entry;
import org.balcony.query.stream.EventText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AsyncApiDocumentTest {

    private final JsonNode document = AsyncApiDocument.of(EventCatalogue.standard());

    @Test
    void every_event_is_a_message_of_every_channel() {
        assertThat(document.get("asyncapi").stringValue()).isEqualTo("3.0.0");
        List<String> types = Stream.concat(
                        EventCatalogue.standard().entries().stream().map(Entry::type), Stream.of(EventText.SEALED_TYPE))
                .toList();
        for (String channel : List.of("kafka", "pull", "push")) {
            assertThat(document.at("/channels/" + channel + "/messages").propertyNames())
                    .containsExactlyInAnyOrderElementsOf(types);
        }
        assertThat(document.at("/components/messages").propertyNames()).containsExactlyInAnyOrderElementsOf(types);
        for (String type : types) {
            JsonNode schema = document.get("components").get("schemas").get(type);
            assertThat(schema.at("/properties/type/const").stringValue()).isEqualTo(type);
            assertThat(schema.at("/properties/data").isObject()).isTrue();
        }
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = new ArrayList<>();
        document.findValues("$ref").forEach(one -> references.add(one.stringValue()));
        assertThat(references).isNotEmpty().allSatisfy(one -> {
            assertThat(one).startsWith("#/");
            assertThat(document.at(one.substring(1)).isMissingNode()).isFalse();
        });
    }

    @Test
    void no_identifier_moves_the_references() {
        assertThat(document.findValues("$id")).isEmpty();
        assertThat(new String(BalconyJson.mapper().writeValueAsBytes(document))).doesNotContain("$schema");
    }
}
