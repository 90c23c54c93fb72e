package org.balcony.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.Origin;
import org.balcony.events.RecordedEvent;
import org.balcony.events.samples.SampleHistory;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Code;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.query.audittrail.AuditTable;
import org.balcony.query.caselist.CaseListTable;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.testing.Log;
import org.balcony.query.testing.Node;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectionIT {

    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static final Path KEYS = Node.keys();

    private PostgresForTests database;
    private Node node;

    @BeforeAll
    static void issuer() throws Exception {
        ISSUER.start();
    }

    @AfterAll
    static void no_issuer() throws Exception {
        ISSUER.shutdown();
    }

    @BeforeEach
    void a_fresh_node() {
        database = PostgresForTests.fresh();
        node = Node.start(database, ISSUER, KEYS);
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void what_was_appended_is_read_as_soon_as_the_view_has_reached_it() {
        Log log = new Log(node.bean(Ledger.class));
        long position = log.append(SampleHistory.ofTheRiverDialogue()).position();
        assertThat(node.json("/api/cases?minPosition=" + position, "mediator").path("rows"))
                .hasSize(1);
        for (int i = 0; i < 20; i++) {
            long next = log.append(List.of(registration(i))).position();
            assertThat(node.json("/api/cases?minPosition=" + next, "mediator").path("rows"))
                    .hasSize(i + 2);
        }
    }

    @Test
    void a_rebuild_says_the_same_as_the_live_build_and_is_read_from_then_on() {
        Log log = new Log(node.bean(Ledger.class));
        log.append(SampleHistory.ofTheRiverDialogue());
        for (Projection projection : projections()) {
            reached(projection, head());
            ProjectionRebuilder.Outcome outcome =
                    node.bean(ProjectionRebuilder.class).rebuild(projection);
            assertThat(outcome.same()).isTrue();
            assertThat(outcome.newDigest()).isEqualTo(outcome.oldDigest());
            assertThat(outcome.comparedAt()).isEqualTo(head());
            assertThat(live(projection).number()).isEqualTo(outcome.build());
        }
        long next = log.append(List.of(registration(1))).position();
        assertThat(node.json("/api/cases?minPosition=" + next, "mediator").path("rows"))
                .hasSize(2);
    }

    @Test
    void readers_never_see_an_empty_view_while_views_are_rebuilt_and_events_come_in() {
        Log log = new Log(node.bean(Ledger.class));
        long position = log.append(SampleHistory.ofTheRiverDialogue()).position();
        node.json("/api/cases?minPosition=" + position, "mediator");
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 100; i++) {
                log.append(List.of(registration(i)));
            }
        });
        for (int i = 0; i < 5; i++) {
            CompletableFuture<ProjectionRebuilder.Outcome> rebuilding = CompletableFuture.supplyAsync(
                    () -> node.bean(ProjectionRebuilder.class).rebuild(node.bean(CaseListTable.class)));
            while (!rebuilding.isDone()) {
                assertThat(node.json("/api/cases?limit=1", "mediator").path("rows"))
                        .hasSize(1);
            }
            assertThat(rebuilding.join().same()).isTrue();
        }
        writing.join();
        assertThat(node.json("/api/cases?limit=1000&minPosition=" + head(), "mediator")
                        .path("rows"))
                .hasSize(101);
        assertDigestsAreThoseOfAFreshBuild();
    }

    @Test
    void after_a_restart_views_go_on_where_they_stood() {
        long position = new Log(node.bean(Ledger.class))
                .append(SampleHistory.ofTheRiverDialogue())
                .position();
        node.json("/api/cases?minPosition=" + position, "mediator");
        int build = live(node.bean(CaseListTable.class)).number();
        node.close();
        node = Node.start(database, ISSUER, KEYS);
        long next = new Log(node.bean(Ledger.class))
                .append(List.of(registration(1)))
                .position();
        assertThat(node.json("/api/cases?minPosition=" + next, "mediator").path("rows"))
                .hasSize(2);
        assertThat(live(node.bean(CaseListTable.class)).number()).isEqualTo(build);
        assertDigestsAreThoseOfAFreshBuild();
    }

    @Test
    void two_nodes_read_the_same_and_the_second_takes_over() {
        try (Node second = Node.start(database, ISSUER, KEYS)) {
            Log log = new Log(node.bean(Ledger.class));
            for (int i = 0; i < 40; i++) {
                long position = log.append(List.of(registration(i))).position();
                Node asked = i % 2 == 0 ? node : second;
                assertThat(asked.json("/api/cases?limit=1000&minPosition=" + position, "mediator")
                                .path("rows"))
                        .hasSize(i + 1);
            }
            node.close();
            long next = new Log(second.bean(Ledger.class))
                    .append(List.of(registration(99)))
                    .position();
            until(() -> second.bean(LiveBuilds.class).position(second.bean(CaseListTable.class)) >= next);
            assertThat(second.json("/api/cases?limit=1000&minPosition=" + next, "mediator")
                            .path("rows"))
                    .hasSize(41);
            node = Node.start(database, ISSUER, KEYS);
            assertDigestsAreThoseOfAFreshBuild();
        }
    }

    @Test
    void a_build_takes_each_event_once_and_refuses_a_gap() {
        Log log = new Log(node.bean(Ledger.class));
        log.append(SampleHistory.ofTheRiverDialogue());
        Projection audit = node.bean(AuditTable.class);
        reached(audit, head());
        List<RecordedEvent> all = node.bean(EventFeed.class).after(0, 1_000);
        String before = digest(audit);
        Transactions.run(
                source(), connection -> BuildWriter.take(audit, live(audit).number(), all, connection));
        assertThat(digest(audit)).isEqualTo(before);
        Told told = new Told();
        for (int i = 0; i < head() + 2; i++) {
            told.ours("2024", Samples.contactMade());
        }
        List<RecordedEvent> gap = told.events().subList((int) head() + 1, (int) head() + 2);
        assertThatThrownBy(() -> Transactions.run(
                        source(),
                        connection -> BuildWriter.take(audit, live(audit).number(), gap, connection)))
                .isInstanceOf(IllegalStateException.class);
    }

    private void assertDigestsAreThoseOfAFreshBuild() {
        for (Projection projection : projections()) {
            reached(projection, head());
            assertThat(node.bean(ProjectionRebuilder.class).rebuild(projection).same())
                    .isTrue();
        }
    }

    private List<Projection> projections() {
        return List.of(node.bean(CaseListTable.class), node.bean(AuditTable.class));
    }

    private long head() {
        return node.bean(Ledger.class).head();
    }

    private javax.sql.DataSource source() {
        return node.bean(javax.sql.DataSource.class);
    }

    private Build live(Projection projection) {
        return node.bean(LiveBuilds.class).ask(projection, (build, _) -> build);
    }

    private String digest(Projection projection) {
        return node.bean(LiveBuilds.class)
                .ask(projection, (build, connection) -> BuildDigest.of(projection, build.number(), connection));
    }

    private void reached(Projection projection, long position) {
        until(() -> node.bean(LiveBuilds.class).position(projection) >= position);
    }

    private static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited 30 s").isLessThan(deadline);
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }

    private static RecordedEvent registration(int n) {
        Told told = new Told();
        told.record(
                new StreamId(StreamKind.CASE, new UUID(0x0192c3a000007000L, 0x8000_0000_0001_0000L + n)),
                "2024",
                new CaseRegistered(
                        new Code("CASE-" + n),
                        Samples.CONFLICT,
                        "Case " + n,
                        ActorOrText.of(Samples.OUR_ORGANISATION),
                        Origin.DONOR_CALL,
                        Label.of(Level.TEAM)));
        RecordedEvent event = told.events().getFirst();
        return new RecordedEvent(
                new org.balcony.events.Fact(
                        new org.balcony.events.value.EventId(new UUID(0x0192c3a000007000L, 0x8000_0000_0002_0000L + n)),
                        event.fact().circumstances(),
                        event.fact().event()),
                event.stream(),
                1,
                1,
                event.recordedAt());
    }
}
