package org.balcony.events.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.balcony.events.codec.EventCatalogue.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaLockTest {

    private static final ApprovedFiles SCHEMAS = ApprovedFiles.in("src/main/resources/schemas", true);

    static Iterable<Entry> events() {
        return EventCatalogue.standard().entries();
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_committed_schema_is_the_one_the_record_says(Entry event) throws IOException {
        SCHEMAS.compare(name(event), BalconyJson.pretty(SchemaGenerator.of(event)));
    }

    @Test
    void every_committed_schema_is_of_an_event_and_no_newer_than_it() throws IOException {
        for (String name : SCHEMAS.names()) {
            String type = name.substring(0, name.lastIndexOf(".v"));
            int version = Integer.parseInt(name.substring(type.length() + 2, name.length() - ".json".length()));
            assertThat(version)
                    .isBetween(1, EventCatalogue.standard().entry(type).version());
        }
    }

    @Test
    void a_published_schema_is_found_by_type_and_version_and_nothing_else_is() {
        assertThat(EventSchemas.schema("balcony.case.registered", 1))
                .hasValueSatisfying(
                        schema -> assertThat(schema.get("title").stringValue()).isEqualTo("balcony.case.registered"));
        assertThat(EventSchemas.schema("balcony.case.registered", 99)).isEmpty();
        assertThat(EventSchemas.schema("../schemas/balcony.case.registered", 1)).isEmpty();
    }

    private static String name(Entry event) {
        return event.type() + ".v" + event.version() + ".json";
    }
}
