package org.balcony.query.stream.kafka;

import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.balcony.query.stream.Bell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Has the log published while this node is the one to do it, stands by while it is not, and never gives up. */
final class KafkaPublisher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaPublisher.class);
    private static final Duration STANDBY = Duration.ofSeconds(2);
    private static final Duration FIRST_RETRY = Duration.ofMillis(500);
    private static final Duration LAST_RETRY = Duration.ofSeconds(30);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final DataSource database;
    private final KafkaSettings settings;
    private final String lockName;
    private final Office office;
    private final Bell bell;
    private final InstantSource clock;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "kafka-publisher");
    private volatile PublisherState state = new PublisherState.StandingBy();
    private Duration retry = FIRST_RETRY;
    private boolean saidNothing;

    KafkaPublisher(DataSource database, KafkaSettings settings, Office office, Bell bell, InstantSource clock) {
        this.database = database;
        this.settings = settings;
        this.lockName = "balcony publisher of " + settings.topic();
        this.office = office;
        this.bell = bell;
        this.clock = clock;
    }

    PublisherState state() {
        return state;
    }

    /** What is to be said while the topic has no event. */
    String nothingToPublish() {
        return "nothing yet: user " + settings.reader() + " in role "
                + settings.readerRole().kebab()
                + " sees nothing of the log; in a role from outside it needs a grant, for instance on the organisation";
    }

    private void run() {
        try {
            while (wanted()) {
                Duration pause = turn();
                stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            LOG.debug("the publisher was interrupted");
        }
    }

    /** One attempt at being the publisher; answers how long to wait before the next. */
    private Duration turn() throws InterruptedException {
        try {
            Optional<PublisherLock> taken = PublisherLock.tryTake(database, lockName);
            if (taken.isPresent()) {
                try (PublisherLock lock = taken.get()) {
                    office.serve(lock, this::wanted, this::report);
                }
            }
            state = new PublisherState.StandingBy();
            return STANDBY;
        } catch (RuntimeException | SQLException | ExecutionException e) {
            if (wanted()) {
                stuck(e);
            }
            return backOff();
        }
    }

    private void report(PublisherState.Publishing progress) {
        if (!(state instanceof PublisherState.Publishing)) {
            LOG.info("this node publishes to {} from position {} on", settings.topic(), progress.position());
        }
        if (progress.sequence() == 0 && progress.position() > 0 && !saidNothing) {
            saidNothing = true;
            LOG.warn("{}: {}", settings.topic(), nothingToPublish());
        }
        state = progress;
        retry = FIRST_RETRY;
    }

    private void stuck(Exception e) {
        LOG.warn("publishing does not get on: {}", e.toString());
        state = switch (state) {
            case PublisherState.StandingBy standing -> new PublisherState.Stuck(0, e.toString(), clock.instant());
            case PublisherState.Publishing publishing ->
                new PublisherState.Stuck(publishing.position(), e.toString(), clock.instant());
            case PublisherState.Stuck stuck -> new PublisherState.Stuck(stuck.position(), e.toString(), stuck.since());
        };
    }

    private Duration backOff() {
        Duration pause = retry;
        retry = retry.multipliedBy(2).compareTo(LAST_RETRY) > 0 ? LAST_RETRY : retry.multipliedBy(2);
        return pause;
    }

    private boolean wanted() {
        return stopping.getCount() > 0;
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public void stop() {
        stopping.countDown();
        bell.ring();
        try {
            if (!thread.join(GOODBYE)) {
                thread.interrupt();
                thread.join(GOODBYE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }
}
