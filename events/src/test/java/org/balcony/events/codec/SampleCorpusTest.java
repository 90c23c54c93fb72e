package org.balcony.events.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.balcony.events.DomainEvent;
import org.balcony.events.codec.EventCatalogue.Entry;
import org.balcony.events.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleCorpusTest {

    private static final ApprovedFiles CORPUS = ApprovedFiles.in("src/test/resources/samples", false);

    private final EventCodec codec = new EventCodec();

    static Iterable<DomainEvent> samples() {
        return Samples.oneOfEach();
    }

    @Test
    void every_event_of_the_catalogue_has_one_sample() {
        assertThat(Samples.oneOfEach())
                .extracting(event -> (Object) event.getClass())
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.standard().entries().stream()
                        .map(entry -> (Object) entry.eventClass())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_written_byte_for_byte_as_committed(DomainEvent event) throws IOException {
        Entry entry = EventCatalogue.standard().entry(event.getClass());
        CORPUS.compare(
                entry.type() + ".v" + entry.version() + ".json",
                new String(codec.payload(event), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_read_back_as_it_was(DomainEvent event) throws IOException {
        Entry entry = EventCatalogue.standard().entry(event.getClass());
        assertThat(codec.event(entry.type(), entry.version(), codec.payload(event)))
                .isEqualTo(event);
    }

    @Test
    void every_sample_ever_committed_can_still_be_read() throws IOException {
        for (String name : CORPUS.names()) {
            String type = name.substring(0, name.lastIndexOf(".v"));
            int version = Integer.parseInt(name.substring(type.length() + 2, name.length() - ".json".length()));
            byte[] bytes = Files.readAllBytes(CORPUS.folder().resolve(name));
            DomainEvent event = codec.event(type, version, bytes);
            assertThat(event).isInstanceOf(EventCatalogue.standard().entry(type).eventClass());
        }
    }
}
