package org.balcony.query.stream.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.balcony.events.value.Level.ORGANISATION;
import static org.balcony.query.stream.Readers.everything;

import io.cloudevents.CloudEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import kafka.server.BrokerServer;
import org.balcony.events.codec.EventCodec;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.stream.Bell;
import org.balcony.query.stream.EventText;
import org.balcony.query.stream.Readers;
import org.balcony.query.stream.RememberedLog;
import org.balcony.query.stream.StreamCounts;
import org.balcony.query.stream.kafka.PublisherState.Publishing;
import org.balcony.query.stream.kafka.PublisherState.StandingBy;
import org.balcony.query.stream.kafka.PublisherState.Stuck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

class KafkaPublisherIT {

    private final PostgresForTests postgres = PostgresForTests.fresh();
    private final RememberedLog log = new RememberedLog();
    private final List<KafkaPublisher> running = new ArrayList<>();

    @AfterEach
    void close() {
        running.forEach(KafkaPublisher::stop);
        postgres.close();
    }

    @Test
    void of_two_nodes_one_publishes_and_the_other_takes_over_when_it_loses_its_lock() {
        KafkaSettings settings = KafkaForTests.settings();
        KafkaPublisher one = start(settings);
        await().atMost(Duration.ofSeconds(60)).until(() -> one.state() instanceof Publishing);
        KafkaPublisher other = start(settings);
        records(50);
        assertPublished(settings, 50);
        assertThat(other.state()).isInstanceOf(StandingBy.class);
        for (int round = 1; round <= 3; round++) {
            int holder = lockHolder();
            postgres.asSuperuser("select pg_terminate_backend(" + holder + ")");
            records(50);
            assertPublished(settings, 50 + 50 * round);
            assertThat(lockHolder()).isNotEqualTo(holder);
        }
    }

    @Test
    void a_node_that_stops_hands_over_at_once() {
        KafkaSettings settings = KafkaForTests.settings();
        KafkaPublisher one = start(settings);
        await().atMost(Duration.ofSeconds(60)).until(() -> one.state() instanceof Publishing);
        KafkaPublisher other = start(settings);
        records(10);
        one.stop();
        records(10);
        await().atMost(Duration.ofSeconds(60)).until(() -> other.state().equals(new Publishing(20, 20)));
        assertPublished(settings, 20);
    }

    @Test
    void while_kafka_is_away_health_says_stuck_and_when_it_comes_everything_is_published() throws IOException {
        int port = freePort();
        KafkaSettings settings = KafkaForTests.settings("127.0.0.1:" + port);
        records(5);
        KafkaPublisher publisher = start(settings);
        PublisherHealth health = new PublisherHealth(new KafkaPublishers(Map.of(KafkaSettings.FIRST, publisher)), log);
        await().atMost(Duration.ofSeconds(60)).until(() -> publisher.state() instanceof Stuck);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).containsEntry("lag", 5L).containsKey("error");
        assertThat(health.lag(publisher)).isEqualTo(5);
        try (Forwarder broker = Forwarder.to(KafkaForTests.bootstrapServers(), port)) {
            await().atMost(Duration.ofSeconds(90)).until(() -> publisher.state().equals(new Publishing(5, 5)));
            assertThat(broker.address().getPort()).isEqualTo(port);
        }
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails()).containsEntry("lag", 0L);
        assertPublished(settings, 5);
    }

    @Test
    void what_is_recorded_before_during_and_after_a_restart_of_kafka_is_published_once() {
        EmbeddedKafkaKraftBroker kafka = KafkaForTests.start();
        try {
            KafkaSettings settings = KafkaForTests.settings(kafka.getBrokersAsString());
            KafkaPublisher publisher = start(settings);
            records(20);
            await().atMost(Duration.ofSeconds(60)).until(() -> publisher.state().equals(new Publishing(20, 20)));
            BrokerServer broker = kafka.getCluster().brokers().get(0);
            broker.shutdown();
            broker.awaitShutdown();
            records(20);
            await().atMost(Duration.ofSeconds(90)).until(() -> publisher.state() instanceof Stuck);
            broker.startup();
            records(20);
            await().atMost(Duration.ofSeconds(90)).until(() -> publisher.state().equals(new Publishing(60, 60)));
            assertPublished(settings, kafka.getBrokersAsString(), 60);
        } finally {
            running.forEach(KafkaPublisher::stop);
            kafka.destroy();
        }
    }

    @Test
    void the_independent_reader_finds_complete_cloud_events() {
        KafkaSettings settings = KafkaForTests.settings();
        start(settings);
        records(1);
        assertPublished(settings, 1);
        CloudEvent event = KafkaForTests.committed(settings).getFirst().value();
        assertThat(event.getType()).isEqualTo("balcony.assessment.finding-recorded");
        assertThat(event.getSubject()).isEqualTo(RememberedLog.CASE);
        assertThat(event.getExtension("sequence")).hasToString("1");
        assertThat(event.getExtension("occurredat")).hasToString("2026-11-03");
        assertThat(event.getExtensionNames()).doesNotContain("position", "streamversion");
        assertThat(new String(event.getData().toBytes())).contains("finding 1");
        assertThat(KafkaForTests.committed(settings).getFirst().key()).isEqualTo(RememberedLog.CASE);
    }

    private int lockHolder() {
        return new JdbcTemplate(postgres.superuser()).queryForObject("""
                select pid from pg_locks where locktype = 'advisory' and granted and database =
                    (select oid from pg_database where datname = current_database())""", Integer.class);
    }

    private KafkaPublisher start(KafkaSettings settings) {
        EventFeed feed = new EventFeed(log, new EventCodec());
        Bell bell = new Bell(feed);
        Office office = new Office(
                settings,
                new KafkaClients(settings)::producer,
                feed,
                Readers.view(log),
                new EventText("/balcony", ""),
                everything(Readers.ARCHIVE),
                bell,
                new StreamCounts(new SimpleMeterRegistry()),
                500);
        KafkaPublisher publisher =
                new KafkaPublisher(postgres.running(), settings, office, bell, InstantSource.system());
        running.add(publisher);
        publisher.start();
        return publisher;
    }

    private void records(int count) {
        LongStream.range(0, count).forEach(i -> log.records(ORGANISATION));
    }

    /** Everything is there within a minute, once and in order. */
    private static void assertPublished(KafkaSettings settings, int count) {
        assertPublished(settings, KafkaForTests.bootstrapServers(), count);
    }

    private static void assertPublished(KafkaSettings settings, String servers, int count) {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> KafkaForTests.committed(settings, servers).size() >= count);
        assertThat(KafkaForTests.committed(settings, servers))
                .extracting(one -> Long.parseLong(String.valueOf(one.value().getExtension("sequence"))))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, count).boxed().toList());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The address under which the broker was not there before. */
    private record Forwarder(ServerSocket server) implements AutoCloseable {

        static Forwarder to(String target, int port) throws IOException {
            String[] parts = target.split(":");
            Forwarder forwarder = new Forwarder(new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1")));
            Thread.ofVirtual().start(() -> forwarder.run(parts[0], Integer.parseInt(parts[1])));
            return forwarder;
        }

        java.net.InetSocketAddress address() {
            return (java.net.InetSocketAddress) server.getLocalSocketAddress();
        }

        private void run(String host, int port) {
            while (!server.isClosed()) {
                try {
                    Socket from = server.accept();
                    Socket to = new Socket(host, port);
                    Thread.ofVirtual().start(() -> pipe(from, to));
                    Thread.ofVirtual().start(() -> pipe(to, from));
                } catch (IOException e) {
                    return;
                }
            }
        }

        private static void pipe(Socket from, Socket to) {
            try (from;
                    to;
                    InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                in.transferTo(out);
            } catch (IOException e) {
                return;
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
