package org.balcony.ledger.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.balcony.ledger.Append;
import org.balcony.ledger.AppendRefused.ClaimTaken;
import org.balcony.ledger.AppendRefused.CommandRepeated;
import org.balcony.ledger.AppendRefused.VersionConflict;
import org.balcony.ledger.Claim;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.PendingEvent;
import org.balcony.ledger.Receipt;
import org.balcony.ledger.StoredEvent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every {@link Ledger} keeps; extend it and say which ledger. Tests share one log and use streams of their own. */
public abstract class LedgerContract {

    /** The ledger under test, the same for all tests of the class. */
    protected abstract Ledger ledger();

    private static String stream() {
        return "case/" + UUID.randomUUID();
    }

    @Nested
    class Appending {

        @Test
        void a_receipt_says_where_the_events_lie() {
            String stream = stream();
            Append first = Appends.to(stream, 0L, 2);
            Receipt receipt = ledger().append(first);

            assertThat(receipt.commandId()).isEqualTo(first.commandId());
            assertThat(receipt.stream()).isEqualTo(stream);
            assertThat(receipt.streamVersion()).isEqualTo(2);
            assertThat(receipt.eventIds())
                    .isEqualTo(
                            first.events().stream().map(PendingEvent::eventId).toList());
            assertThat(receipt.requestDigest()).isEqualTo(first.requestDigest());
            assertThat(receipt.note()).isEqualTo(first.note());

            List<StoredEvent> stored = ledger().read(stream, 0, 10);
            assertThat(stored).extracting(StoredEvent::version).containsExactly(1L, 2L);
            assertThat(stored)
                    .extracting(StoredEvent::position)
                    .containsExactly(receipt.position() - 1, receipt.position());
            assertThat(stored).extracting(StoredEvent::recordedAt).containsOnly(receipt.recordedAt());
            assertThat(ledger().head()).isGreaterThanOrEqualTo(receipt.position());
        }

        @Test
        void bytes_come_back_as_they_were_given() {
            byte[] all = new byte[256];
            IntStream.range(0, 256).forEach(i -> all[i] = (byte) i);
            String stream = stream();
            Append append = Appends.to(stream, 0L, 0);
            PendingEvent event = new PendingEvent(UUID.randomUUID(), "мир.\"мир\" 😀", 7, all, new byte[0]);
            ledger().append(new Append(
                    append.commandId(), append.requestDigest(), stream, 0L, List.of(event), List.of(), all));

            StoredEvent stored = ledger().event(event.eventId()).orElseThrow();
            assertThat(stored.payload()).isEqualTo(all);
            assertThat(stored.metadata()).isEmpty();
            assertThat(stored.type()).isEqualTo(event.type());
            assertThat(stored.schemaVersion()).isEqualTo(7);
            assertThat(ledger().receipts(List.of(append.commandId()))
                            .get(append.commandId())
                            .note())
                    .isEqualTo(all);
        }

        @Test
        void a_command_without_events_leaves_only_its_receipt() {
            String stream = stream();
            ledger().append(Appends.to(stream));
            long before = ledger().head();
            Receipt receipt = ledger().append(Appends.to(stream, 1L, 0));

            assertThat(receipt.streamVersion()).isEqualTo(1);
            assertThat(receipt.position()).isEqualTo(before);
            assertThat(receipt.eventIds()).isEmpty();
            assertThat(ledger().head()).isEqualTo(before);
            assertThat(ledger().receipts(List.of(receipt.commandId()))).containsOnlyKeys(receipt.commandId());
        }

        @Test
        void versions_expected_by_later_appends_count_the_events_of_earlier_ones() {
            String stream = stream();
            List<Receipt> receipts =
                    ledger().append(List.of(Appends.to(stream, 0L, 2), Appends.to(stream, 2L, 1), Appends.to(stream)));
            assertThat(receipts).extracting(Receipt::streamVersion).containsExactly(2L, 3L, 4L);
            assertThat(ledger().read(stream, 1, 2))
                    .extracting(StoredEvent::version)
                    .containsExactly(2L, 3L);
        }

        @Test
        void a_stale_expectation_is_refused_with_the_actual_version() {
            String stream = stream();
            ledger().append(Appends.to(stream, 0L, 3));
            assertThatThrownBy(() -> ledger().append(Appends.to(stream, 2L, 1)))
                    .asInstanceOf(type(VersionConflict.class))
                    .satisfies(conflict -> {
                        assertThat(conflict.stream()).isEqualTo(stream);
                        assertThat(conflict.actual()).isEqualTo(3);
                    });
            assertThatThrownBy(() -> ledger().append(Appends.to(stream, 0L, 1))).isInstanceOf(VersionConflict.class);
        }

        @Test
        void one_refused_append_refuses_the_whole_call() {
            String good = stream();
            String stale = stream();
            assertThatThrownBy(() -> ledger().append(List.of(Appends.to(good), Appends.to(stale, 4L, 1))))
                    .isInstanceOf(VersionConflict.class);
            assertThat(ledger().read(good, 0, 10)).isEmpty();
        }

        @Test
        void an_event_id_that_is_in_the_log_is_refused() {
            Append first = Appends.to(stream());
            ledger().append(first);
            Append again = new Append(
                    "other", Appends.digest("other"), stream(), null, first.events(), List.of(), new byte[0]);
            assertThatThrownBy(() -> ledger().append(again)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void what_the_database_could_not_hold_is_refused_at_once() {
            assertThatThrownBy(() -> ledger().append(Appends.to("a\u0000b")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ledger().append(Appends.to("a\ud800b")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ledger().append(Appends.to(""))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Repeating {

        @Test
        void the_same_command_id_answers_with_the_first_receipt() {
            Append append = Appends.to(stream(), 0L, 2);
            Receipt first = ledger().append(append);
            assertThatThrownBy(() -> ledger().append(append))
                    .asInstanceOf(type(CommandRepeated.class))
                    .satisfies(repeated -> assertThat(repeated.first())
                            .usingRecursiveComparison()
                            .isEqualTo(first));
            assertThat(ledger().read(append.stream(), 0, 10)).hasSize(2);
        }

        @Test
        void another_request_under_the_same_id_learns_the_first_digest() {
            Append append = Appends.to(stream());
            ledger().append(append);
            Append other = new Append(
                    append.commandId(),
                    Appends.digest("something else"),
                    append.stream(),
                    null,
                    List.of(Appends.event("something else")),
                    List.of(),
                    new byte[0]);
            assertThatThrownBy(() -> ledger().append(other))
                    .asInstanceOf(type(CommandRepeated.class))
                    .satisfies(repeated ->
                            assertThat(repeated.first().requestDigest()).isEqualTo(append.requestDigest()));
        }

        @Test
        void sent_fifty_times_at_once_it_is_appended_once() throws Exception {
            Append append = Appends.to(stream(), null, 3);
            List<Receipt> receipts = atOnce(50, i -> {
                try {
                    return ledger().append(append);
                } catch (CommandRepeated repeated) {
                    return repeated.first();
                }
            });
            assertThat(receipts).hasSize(50);
            assertThat(receipts).usingRecursiveFieldByFieldElementComparator().containsOnly(receipts.getFirst());
            assertThat(ledger().read(append.stream(), 0, 100)).hasSize(3);
        }
    }

    @Nested
    class Claiming {

        @Test
        void a_key_belongs_to_the_first_stream_that_claims_it() {
            String scope = "scope-" + UUID.randomUUID();
            String first = stream();
            String second = stream();
            ledger().append(Appends.claiming(first, scope, "OSLO-1"));
            assertThatThrownBy(() -> ledger().append(Appends.claiming(second, scope, "OSLO-1")))
                    .asInstanceOf(type(ClaimTaken.class))
                    .satisfies(taken -> {
                        assertThat(taken.holder()).isEqualTo(first);
                        assertThat(taken.claim()).isEqualTo(new Claim(scope, "OSLO-1"));
                    });
            assertThat(ledger().read(second, 0, 1)).isEmpty();
            assertThat(ledger().claimant(scope, "OSLO-1")).contains(first);
            assertThat(ledger().claimant(scope, "OSLO-2")).isEmpty();
        }

        @Test
        void its_holder_may_claim_it_again() {
            String scope = "scope-" + UUID.randomUUID();
            String stream = stream();
            ledger().append(Appends.claiming(stream, scope, "a"));
            ledger().append(Appends.claiming(stream, scope, "a"));
            assertThat(ledger().read(stream, 0, 9)).hasSize(2);
        }

        @Test
        void the_claims_of_a_scope_come_in_the_order_of_claiming() {
            String scope = "scope-" + UUID.randomUUID();
            for (String key : List.of("c", "a", "b")) {
                ledger().append(Appends.claiming("case/" + key, scope, key));
            }
            assertThat(ledger().claims(scope).entrySet().stream().map(claim -> claim.getKey() + "=" + claim.getValue()))
                    .containsExactly("c=case/c", "a=case/a", "b=case/b");
        }

        @Test
        void of_many_at_once_one_gets_the_key() throws Exception {
            String scope = "scope-" + UUID.randomUUID();
            List<Boolean> got = atOnce(20, i -> {
                try {
                    ledger().append(Appends.claiming("case/" + scope + i, scope, "key"));
                    return true;
                } catch (ClaimTaken taken) {
                    return false;
                }
            });
            assertThat(got).containsOnlyOnce(true);
        }
    }

    @Nested
    class Order {

        @Test
        void thirty_two_writers_make_one_dense_order() throws Exception {
            long before = ledger().head();
            List<List<Receipt>> receipts = atOnce(32, i -> {
                List<Receipt> own = new ArrayList<>();
                String stream = stream();
                for (int n = 0; n < 40; n++) {
                    own.add(ledger().append(Appends.to(stream, n * 2L, 2)));
                }
                return own;
            });
            List<StoredEvent> all = ledger().readAll(before, 10_000);
            assertThat(all).hasSize(32 * 40 * 2);
            assertThat(all)
                    .extracting(StoredEvent::position)
                    .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + all.size())
                            .boxed()
                            .toList());
            assertThat(all).extracting(StoredEvent::recordedAt).isSorted();
            Set<Long> acknowledged = receipts.stream()
                    .flatMap(List::stream)
                    .map(Receipt::position)
                    .collect(Collectors.toSet());
            assertThat(acknowledged).hasSize(32 * 40);
        }

        @Test
        void writers_on_one_stream_lose_nothing_and_refuse_only_the_late() throws Exception {
            String stream = stream();
            List<Integer> appended = atOnce(16, i -> {
                int done = 0;
                while (done < 10) {
                    try {
                        ledger().append(Appends.to(
                                stream, (long) ledger().read(stream, 0, 1_000).size(), 1));
                        done++;
                    } catch (VersionConflict late) {
                        assertThat(late.actual()).isPositive();
                    }
                }
                return done;
            });
            assertThat(appended).containsOnly(10);
            assertThat(ledger().read(stream, 0, 1_000))
                    .extracting(StoredEvent::version)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 160).boxed().toList());
        }

        @Test
        void a_refused_unit_does_not_take_its_neighbours_down() throws Exception {
            String taken = "scope-" + UUID.randomUUID();
            Append repeated = Appends.claiming(stream(), taken, "key");
            ledger().append(repeated);
            List<String> outcomes = atOnce(30, i -> {
                Append append = switch (i % 5) {
                    case 0 -> repeated;
                    case 1 -> Appends.to(stream(), 9L, 1);
                    case 2 -> Appends.claiming(stream(), taken, "key");
                    default -> Appends.to(stream(), 0L, 1);
                };
                try {
                    ledger().append(append);
                    return "appended";
                } catch (RuntimeException refused) {
                    return refused.getClass().getSimpleName();
                }
            });
            assertThat(outcomes.stream().collect(Collectors.groupingBy(o -> o, Collectors.counting())))
                    .containsOnly(
                            Map.entry("appended", 12L),
                            Map.entry("CommandRepeated", 6L),
                            Map.entry("VersionConflict", 6L),
                            Map.entry("ClaimTaken", 6L));
        }
    }

    @Nested
    class Streams {

        @Test
        void streams_are_found_by_how_their_names_begin() {
            String kind = "kind-" + stream().replace('/', '-') + "/";
            ledger().append(Appends.to(kind + "b", 0L, 2));
            ledger().append(Appends.to(kind + "a", 0L, 1));
            ledger().append(Appends.to(kind.replace('/', '0'), 0L, 1));

            assertThat(ledger().streams(kind)).containsExactly(kind + "a", kind + "b");
            assertThat(ledger().streams(kind + "c")).isEmpty();
        }
    }

    @Nested
    class Versions {

        @Test
        void a_stream_had_at_a_position_the_version_of_its_newest_event_by_then() {
            String one = stream();
            String other = stream();
            long first = ledger().append(Appends.to(one, 0L, 2)).position();
            long second = ledger().append(Appends.to(other, 0L, 1)).position();
            long third = ledger().append(Appends.to(one, 2L, 1)).position();
            List<String> asked = List.of(one, other, stream());

            assertThat(ledger().versions(asked, first - 2)).isEmpty();
            assertThat(ledger().versions(asked, first - 1)).isEqualTo(Map.of(one, 1L));
            assertThat(ledger().versions(asked, first)).isEqualTo(Map.of(one, 2L));
            assertThat(ledger().versions(asked, second)).isEqualTo(Map.of(one, 2L, other, 1L));
            assertThat(ledger().versions(asked, third)).isEqualTo(Map.of(one, 3L, other, 1L));
            assertThat(ledger().versions(List.of(), third)).isEmpty();
        }

        @Test
        void the_versions_at_a_position_stay_whatever_is_appended_later() {
            String stream = stream();
            long then = ledger().append(Appends.to(stream, 0L, 3)).position();
            ledger().append(Appends.to(stream, 3L, 4));
            assertThat(ledger().versions(Set.of(stream), then)).isEqualTo(Map.of(stream, 3L));
            assertThat(ledger().versions(Set.of(stream), ledger().head())).isEqualTo(Map.of(stream, 7L));
        }
    }

    @Nested
    class Waking {

        @Test
        void those_who_wait_are_woken_until_they_unsubscribe() throws Exception {
            Semaphore woken = new Semaphore(0);
            AutoCloseable subscription = ledger().onAppend(woken::release);
            ledger().append(Appends.to(stream()));
            assertThat(woken.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
            subscription.close();
        }
    }

    @Test
    void the_time_of_recording_has_whole_microseconds() {
        Instant recordedAt = ledger().append(Appends.to(stream())).recordedAt();
        assertThat(recordedAt.getNano() % 1_000).isZero();
    }

    @Test
    void unknown_command_ids_have_no_receipts() {
        assertThat(ledger().receipts(List.of("never sent", "nor this"))).isEmpty();
        assertThat(ledger().event(UUID.randomUUID())).isEmpty();
        assertThat(new String(ledger().append(Appends.to(stream())).note(), StandardCharsets.UTF_8))
                .isEqualTo("note");
    }

    /** Something done by one of several threads. */
    @FunctionalInterface
    protected interface Deed<T> {
        T by(int thread) throws Exception;
    }

    /** Does it with so many threads at once; hands out what each got. */
    protected static <T> List<T> atOnce(int threads, Deed<T> deed) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        try (var executor = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> futures = IntStream.range(0, threads)
                    .mapToObj(i -> executor.submit(() -> {
                        start.await();
                        return deed.by(i);
                    }))
                    .toList();
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
