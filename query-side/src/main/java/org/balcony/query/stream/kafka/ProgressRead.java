package org.balcony.query.stream.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads back from Kafka how far publishing has come. */
final class ProgressRead {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Consumer<String, byte[]> consumer;
    private final KafkaSettings settings;

    ProgressRead(Consumer<String, byte[]> consumer, KafkaSettings settings) {
        this.consumer = consumer;
        this.settings = settings;
    }

    /**
     * The last committed progress; empty if nothing was ever published.
     *
     * @throws ForeignTopic if the topic holds events and no progress is known: publishing would repeat them
     */
    Optional<Progress> last() {
        Optional<Progress> last = Optional.empty();
        Reading reading = new Reading(List.of(new TopicPartition(settings.progressTopic(), 0)));
        while (!reading.done()) {
            for (ConsumerRecord<String, byte[]> one : reading.next()) {
                if (settings.topic().equals(one.key())) {
                    last = Optional.of(Progress.of(one.value()));
                }
            }
        }
        if (last.isEmpty() && eventsWerePublished()) {
            throw new ForeignTopic(settings.topic() + " holds events, but " + settings.progressTopic()
                    + " does not say how far publishing has come");
        }
        return last;
    }

    private boolean eventsWerePublished() {
        List<TopicPartition> all = consumer.partitionsFor(settings.topic()).stream()
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
        Reading reading = new Reading(all);
        while (!reading.done()) {
            if (reading.next().iterator().hasNext()) {
                return true;
            }
        }
        return false;
    }

    /** From the beginning of some partitions to what was their end when it began. */
    private final class Reading {

        private final Map<TopicPartition, Long> ends;
        private final long deadline = System.nanoTime() + LONGEST.toNanos();

        Reading(List<TopicPartition> partitions) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            this.ends = consumer.endOffsets(partitions);
        }

        boolean done() {
            return ends.entrySet().stream().allMatch(one -> consumer.position(one.getKey()) >= one.getValue());
        }

        Iterable<ConsumerRecord<String, byte[]>> next() {
            if (System.nanoTime() - deadline > 0) {
                throw new TimeoutException("progress could not be read to its end");
            }
            return consumer.poll(Duration.ofMillis(200));
        }
    }
}
