package org.balcony.ledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.balcony.ledger.Append;
import org.balcony.ledger.LedgerUnavailable;
import org.balcony.ledger.Receipt;
import org.balcony.ledger.testing.Appends;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.ledger.verify.LogVerification;
import org.balcony.ledger.verify.VerifyReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class LostConnectionIT {

    PostgresForTests postgres;
    PostgresLedger ledger;

    @BeforeEach
    void open() {
        postgres = PostgresForTests.fresh();
        ledger = PostgresLedger.open(postgres.running(), postgres.pool(8), LedgerSettings.standard());
    }

    @AfterEach
    void close() {
        ledger.close();
        postgres.close();
    }

    @Test
    void connections_killed_in_mid_load_lose_nothing_acknowledged_and_double_nothing() throws Exception {
        Map<String, Receipt> acknowledged = new ConcurrentHashMap<>();
        List<Append> sent = java.util.Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean going = new AtomicBoolean(true);
        int kills = 30;
        try (var executor = Executors.newFixedThreadPool(16)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                String stream = "case/" + i;
                writers.add(executor.submit(() -> {
                    while (going.get()) {
                        Append append = Appends.to(stream, null, 2);
                        sent.add(append);
                        acknowledged.put(append.commandId(), ledger.append(append));
                    }
                }));
            }
            for (int kill = 0; kill < kills; kill++) {
                Thread.sleep(50);
                postgres.asSuperuser("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where usename = 'balcony' and datname = current_database() and query like 'with h as%'");
            }
            going.set(false);
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        assertThat(acknowledged).hasSameSizeAs(sent).hasSizeGreaterThan(kills);
        assertThat(comparable(ledger.receipts(acknowledged.keySet()))).isEqualTo(comparable(acknowledged));
        assertThat(ledger.head()).isEqualTo(2L * sent.size());
        assertThat(new LogVerification(postgres.running(), List.of()).verify()).isInstanceOf(VerifyReport.Sound.class);
    }

    /** Receipts hold arrays, which do not compare by content, and a recursive comparison of so many takes minutes. */
    private static Map<String, List<Object>> comparable(Map<String, Receipt> receipts) {
        return receipts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> List.of(
                                entry.getValue().stream(),
                                entry.getValue().streamVersion(),
                                entry.getValue().position(),
                                entry.getValue().recordedAt(),
                                entry.getValue().eventIds(),
                                HexFormat.of().formatHex(entry.getValue().requestDigest()),
                                HexFormat.of().formatHex(entry.getValue().note()))));
    }

    @Test
    void without_a_database_an_append_fails_in_time_and_says_so() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/none");
        var settings = LedgerSettings.standard().withPatience(Duration.ofMillis(300));
        try (var away = PostgresLedger.open(nowhere, nowhere, settings)) {
            assertThatThrownBy(() -> away.append(Appends.to("case/1"))).isInstanceOf(LedgerUnavailable.class);
            assertThatThrownBy(away::head).isInstanceOf(LedgerUnavailable.class);
        }
    }

    @Test
    void who_waits_behind_a_process_that_holds_the_head_is_not_kept_for_ever() throws Exception {
        ledger.append(Appends.to("case/1"));
        var settings = LedgerSettings.standard().withPatience(Duration.ofMillis(400));
        try (var hung = postgres.running().getConnection();
                var statement = hung.createStatement();
                var impatient = PostgresLedger.open(postgres.running(), postgres.running(), settings)) {
            hung.setAutoCommit(false);
            statement.execute("select size from ledger.head for update");
            assertThatThrownBy(() -> impatient.append(Appends.to("case/1"))).isInstanceOf(LedgerUnavailable.class);
            hung.rollback();
            assertThat(impatient.append(Appends.to("case/1")).streamVersion()).isEqualTo(2);
        }
    }

    @Test
    void after_closing_nothing_is_taken_any_more() {
        ledger.append(Appends.to("case/1"));
        ledger.close();
        assertThatThrownBy(() -> ledger.append(Appends.to("case/1"))).isInstanceOf(LedgerUnavailable.class);
    }

    @Test
    void a_clock_that_is_set_back_does_not_turn_time_back() {
        Instant first = ledger.append(Appends.to("case/1")).recordedAt();
        var yesterday = Clock.fixed(first.minus(Duration.ofDays(1)), ZoneOffset.UTC);
        try (var late = PostgresLedger.open(
                postgres.running(),
                postgres.running(),
                LedgerSettings.standard().withClock(yesterday))) {
            assertThat(late.append(Appends.to("case/1")).recordedAt()).isEqualTo(first);
        }
    }

    @Test
    void an_interrupted_caller_keeps_its_interrupt_and_its_answer() {
        Thread.currentThread().interrupt();
        Receipt receipt = ledger.append(Appends.to("case/1"));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(receipt.position()).isEqualTo(1);
    }
}
