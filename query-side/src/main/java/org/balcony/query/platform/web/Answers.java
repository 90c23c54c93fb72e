package org.balcony.query.platform.web;

import java.io.OutputStream;
import org.balcony.events.codec.BalconyJson;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers: the wire names of the published language, properties in the order the records declare them. */
public final class Answers {

    private static final JsonMapper MAPPER = BalconyJson.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private Answers() {}

    /** The mapper for answers. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    static void write(Answer answer, OutputStream out) {
        MAPPER.writeValue(out, answer);
    }
}
