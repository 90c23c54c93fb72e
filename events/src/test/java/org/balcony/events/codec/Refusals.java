package org.balcony.events.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;

/** What the strict reader answers to JSON it must refuse. */
final class Refusals {

    private Refusals() {}

    static String correction(String value) {
        return "{\"target\":\"0192c3a0-0000-7000-8000-0000000000c1\",\"field\":\"f\",\"old\":null,\"new\":" + value
                + ",\"kind\":\"clerical\"}";
    }

    static MalformedJson refusal(String json, Class<?> type) {
        MalformedJson refusal = catchThrowableOfType(MalformedJson.class, () -> StrictReader.read(bytes(json), type));
        assertThat(refusal).as(json.length() > 200 ? "long json" : json).isNotNull();
        return refusal;
    }

    static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
