package org.balcony.query.stream.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads back from Kafka how far publishing has come. */
final class ProgressRead {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Admin admin;
    private final Consumer<String, byte[]> consumer;
    private final KafkaSettings settings;

    ProgressRead(Admin admin, Consumer<String, byte[]> consumer, KafkaSettings settings) {
        this.admin = admin;
        this.consumer = consumer;
        this.settings = settings;
    }

    /**
     * The last committed progress; empty if nothing was ever published.
     *
     * @throws ForeignTopic if the topic holds events and no progress is known: publishing would repeat them
     */
    Optional<Progress> last() throws InterruptedException, ExecutionException {
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

    private boolean eventsWerePublished() throws InterruptedException, ExecutionException {
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

    /**
     * From the beginning of some partitions to what was their end when it began: the end of everything written, not of
     * what is decided, so that an undecided transaction is waited for and not overlooked.
     */
    private final class Reading {

        private final Map<TopicPartition, Long> ends;
        private final long deadline = System.nanoTime() + LONGEST.toNanos();

        Reading(List<TopicPartition> partitions) throws InterruptedException, ExecutionException {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            this.ends = new HashMap<>();
            var latest = partitions.stream().collect(Collectors.toMap(one -> one, one -> OffsetSpec.latest()));
            admin.listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
                    .all()
                    .get()
                    .forEach((partition, end) -> ends.put(partition, end.offset()));
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
