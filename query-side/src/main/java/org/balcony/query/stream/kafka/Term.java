package org.balcony.query.stream.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.balcony.query.stream.EventPage;
import org.balcony.query.stream.EventText;
import org.balcony.query.stream.NumberedEvent;
import org.balcony.query.stream.Subscription;

/**
 * One publisher's time in office, which ends with its first failure: only the next one's beginning finds out what became
 * of an interrupted transaction.
 */
final class Term implements AutoCloseable {

    private static final List<Header> CLOUD_EVENT = List.of(new RecordHeader(
            "content-type", "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.US_ASCII)));
    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private final Producer<String, byte[]> producer;
    private final KafkaSettings settings;
    private final EventText text;
    private final Subscription subscription;

    Term(Producer<String, byte[]> producer, KafkaSettings settings, EventText text, Subscription subscription) {
        this.producer = producer;
        this.settings = settings;
        this.text = text;
        this.subscription = subscription;
    }

    /**
     * Fences whoever was in office before and ends what that one left unfinished; after this, and no sooner, progress
     * can be read back.
     */
    void begin() {
        producer.initTransactions();
    }

    /**
     * Publishes a page and the progress made with it, both or neither.
     *
     * <p>When this returns, consumers that read committed events see all of the page in order and none of it twice. When
     * it throws, they see all of it or none of it.
     *
     * @param page with at least one event
     */
    void publish(EventPage page) {
        Progress progress = Progress.of(page.events().getLast());
        producer.beginTransaction();
        for (NumberedEvent event : page.events()) {
            send(record(event));
        }
        send(new ProducerRecord<>(settings.progressTopic(), 0, settings.topic(), progress.json()));
        producer.commitTransaction();
    }

    /** A send that fails at once says so in its future only; going on would wait as long again for each event of a page. */
    private void send(ProducerRecord<String, byte[]> record) {
        Future<RecordMetadata> sent = producer.send(record);
        if (sent.state() == Future.State.FAILED) {
            throw new KafkaException(sent.exceptionNow().getMessage(), sent.exceptionNow());
        }
    }

    private ProducerRecord<String, byte[]> record(NumberedEvent event) {
        return new ProducerRecord<>(
                settings.topic(),
                null,
                event.recordedAt().toEpochMilli(),
                event.stream().toString(),
                text.of(event, subscription),
                CLOUD_EVENT);
    }

    @Override
    public void close() {
        producer.close(GOODBYE);
    }
}
