package org.balcony.ledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.balcony.ledger.Append;
import org.balcony.ledger.AppendRefused.CommandRepeated;
import org.balcony.ledger.AppendRefused.VersionConflict;
import org.balcony.ledger.Receipt;
import org.balcony.ledger.StoredEvent;
import org.balcony.ledger.testing.Appends;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.ledger.verify.LogVerification;
import org.balcony.ledger.verify.VerifyReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TwoNodesIT {

    static PostgresForTests postgres;
    static List<PostgresLedger> nodes = List.of();

    @BeforeAll
    static void open() {
        postgres = PostgresForTests.fresh();
        var settings = LedgerSettings.standard();
        nodes = List.of(
                PostgresLedger.open(postgres.running(), postgres.pool(16), settings),
                PostgresLedger.open(postgres.running(), postgres.pool(16), settings));
    }

    @AfterAll
    static void close() {
        nodes.forEach(PostgresLedger::close);
        postgres.close();
    }

    @Test
    void writers_on_two_nodes_make_one_dense_order() throws Exception {
        Map<String, Receipt> acknowledged = new ConcurrentHashMap<>();
        inThreads(32, thread -> {
            PostgresLedger node = nodes.get(thread % 2);
            for (int n = 0; n < 60; n++) {
                String stream = "case/shared-" + ThreadLocalRandom.current().nextInt(10);
                Append append = Appends.to(stream, null, 1 + n % 3);
                acknowledged.put(append.commandId(), node.append(append));
            }
        });
        List<StoredEvent> all = nodes.getFirst().readAll(0, 1_000_000);
        Map<String, Long> versions = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            StoredEvent event = all.get(i);
            assertThat(event.position()).isEqualTo(i + 1L);
            assertThat(event.version()).isEqualTo(versions.merge(event.stream(), 1L, Long::sum));
        }
        assertThat(acknowledged).hasSize(32 * 60);
        assertThat(nodes.get(1).receipts(acknowledged.keySet()))
                .usingRecursiveComparison()
                .isEqualTo(acknowledged);
        assertThat(new LogVerification(postgres.running(), List.of()).verify()).isInstanceOf(VerifyReport.Sound.class);
    }

    @Test
    void expected_versions_hold_across_nodes() throws Exception {
        String stream = "case/contended";
        inThreads(16, thread -> {
            PostgresLedger node = nodes.get(thread % 2);
            for (int done = 0; done < 15; ) {
                long version = node.read(stream, 0, 10_000).size();
                try {
                    Receipt receipt = node.append(Appends.to(stream, version, 1));
                    assertThat(receipt.streamVersion()).isEqualTo(version + 1);
                    done++;
                } catch (VersionConflict late) {
                    assertThat(late.actual()).isNotEqualTo(version);
                }
            }
        });
        assertThat(nodes.getFirst().read(stream, 0, 10_000)).hasSize(16 * 15);
    }

    @Test
    void a_command_id_sent_to_both_nodes_at_once_is_appended_once() throws Exception {
        List<Append> appends = IntStream.range(0, 40)
                .mapToObj(i -> Appends.to("case/repeated-" + i, null, 2))
                .toList();
        Map<String, List<Long>> positions = new ConcurrentHashMap<>();
        inThreads(16, thread -> {
            for (Append append : appends) {
                Receipt receipt;
                try {
                    receipt = nodes.get(thread % 2).append(append);
                } catch (CommandRepeated repeated) {
                    receipt = repeated.first();
                }
                Receipt got = receipt;
                positions.compute(append.commandId(), (id, known) -> {
                    List<Long> list = known == null ? new ArrayList<>() : known;
                    list.add(got.position());
                    return list;
                });
            }
        });
        assertThat(positions)
                .hasSize(40)
                .allSatisfy((id, all) -> assertThat(all).hasSize(16).containsOnly(all.getFirst()));
        for (Append append : appends) {
            assertThat(nodes.getFirst().read(append.stream(), 0, 10)).hasSize(2);
        }
    }

    @Test
    void one_node_hears_of_the_appends_of_the_other() throws Exception {
        Semaphore woken = new Semaphore(0);
        try (AutoCloseable subscription = nodes.get(1).onAppend(woken::release)) {
            assertThat(subscription).isNotNull();
            // the first wake-up may be that of the beginning
            woken.tryAcquire(1_500, TimeUnit.MILLISECONDS);
            woken.drainPermits();
            nodes.get(0).append(Appends.to("case/heard"));
            assertThat(woken.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** What a thread does. */
    private interface Deed {
        void by(int thread) throws Exception;
    }

    private static void inThreads(int threads, Deed deed) throws Exception {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                futures.add(executor.submit(() -> {
                    deed.by(thread);
                    return null;
                }));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        }
    }
}
