package org.balcony.events.cloudevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.SampleHistory;
import org.junit.jupiter.api.Test;

/** The examples in the papers are what the code writes. */
class DocumentedFormsTest {

    private static final Path FORMATS = Path.of("../docs/formats");
    private static final RecordedEvent CONTACT =
            SampleHistory.ofTheRiverDialogue().get(4);

    @Test
    void the_example_of_an_envelope_is_a_real_one() {
        assertThat(FORMATS.resolve("envelope.md"))
                .content()
                .contains(BalconyJson.pretty(EventJson.of(CONTACT, Place.inLog())));
    }

    @Test
    void the_example_of_a_cloud_event_is_a_real_one() {
        assertThat(FORMATS.resolve("cloudevents.md"))
                .content()
                .contains(BalconyJson.pretty(CloudEvents.of(CONTACT, Place.inSequence(5))));
    }
}
