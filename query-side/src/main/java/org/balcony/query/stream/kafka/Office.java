package org.balcony.query.stream.kafka;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import org.balcony.events.RecordedEvent;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.stream.Bell;
import org.balcony.query.stream.Cursor;
import org.balcony.query.stream.EventPage;
import org.balcony.query.stream.EventText;
import org.balcony.query.stream.StreamCounts;
import org.balcony.query.stream.Subscription;
import org.balcony.query.stream.VisibleEvents;

/** Where the publisher of the moment does its work: from what Kafka says was published to the end of the log, and on. */
final class Office {

    private static final Duration LOCK_CHECK = Duration.ofSeconds(5);

    private final KafkaSettings settings;
    private final KafkaClients clients;
    private final Supplier<Producer<String, byte[]>> producers;
    private final EventFeed feed;
    private final VisibleEvents events;
    private final Subscription subscription;
    private final Bell bell;
    private final StreamCounts counts;
    private final EventText text;
    private final int most;

    /**
     * An office.
     *
     * @param most how many events go into one transaction at most
     */
    Office(
            KafkaSettings settings,
            Supplier<Producer<String, byte[]>> producers,
            EventFeed feed,
            VisibleEvents events,
            EventText text,
            Subscription subscription,
            Bell bell,
            StreamCounts counts,
            int most) {
        this.settings = settings;
        this.clients = new KafkaClients(settings);
        this.producers = producers;
        this.feed = feed;
        this.events = events;
        this.text = text;
        this.subscription = subscription;
        this.bell = bell;
        this.counts = counts;
        this.most = most;
    }

    /** Publishes until it is no longer wanted, the lock is lost, or something fails. */
    void serve(PublisherLock lock, BooleanSupplier wanted, Consumer<PublisherState.Publishing> report)
            throws InterruptedException, ExecutionException, SQLException {
        try (Admin admin = clients.admin()) {
            Topics.create(admin, settings);
        }
        try (Term term = new Term(producers.get(), settings, text, subscription)) {
            term.begin();
            Cursor reached = published();
            report.accept(new PublisherState.Publishing(reached.position(), reached.sequence()));
            while (wanted.getAsBoolean() && lock.held()) {
                long rings = bell.rings();
                EventPage page = events.page(subscription, reached, most);
                if (!page.events().isEmpty()) {
                    term.publish(page);
                    counts.published(page.events().size());
                }
                reached = page.reached();
                report.accept(new PublisherState.Publishing(reached.position(), reached.sequence()));
                if (page.caughtUp() && wanted.getAsBoolean()) {
                    bell.await(rings, LOCK_CHECK);
                }
            }
        }
    }

    private Cursor published() throws InterruptedException, ExecutionException {
        try (var admin = clients.admin();
                var consumer = clients.committedReader()) {
            Optional<Progress> last = new ProgressRead(admin, consumer, settings).last();
            last.ifPresent(this::mustBeOfThisLog);
            return last.map(Progress::cursor).orElse(Cursor.START);
        }
    }

    private void mustBeOfThisLog(Progress progress) {
        List<RecordedEvent> there = feed.after(progress.lies() - 1, 1);
        if (there.isEmpty() || !there.getFirst().fact().id().value().equals(progress.eventId())) {
            throw new ForeignTopic(settings.topic() + " was filled from another log, or from a later state of this one:"
                    + " position " + progress.lies() + " holds another event here");
        }
    }
}
