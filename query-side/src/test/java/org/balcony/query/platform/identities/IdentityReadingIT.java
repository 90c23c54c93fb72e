package org.balcony.query.platform.identities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.Fact;
import org.balcony.events.PersonEvent.PersonRegistered;
import org.balcony.events.RecordedEvent;
import org.balcony.events.samples.SampleHistory;
import org.balcony.events.value.Code;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.ledger.vault.Vault;
import org.balcony.ledger.vault.VaultSchema;
import org.balcony.query.accesslog.NotedAccess;
import org.balcony.query.platform.access.AccessLog;
import org.balcony.query.testing.Log;
import org.balcony.query.testing.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IdentityReadingIT {

    private static final StreamId HERON = StreamId.of("person/0192c3a0-0000-7000-8000-00000000be01");
    private static final StreamId STORK = StreamId.of("person/0192c3a0-0000-7000-8000-00000000be02");
    private static final StreamId UNLOGGED = StreamId.of("person/0192c3a0-0000-7000-8000-00000000be03");
    private static final String IDENTITY = "{\"name\":\"Zebedeus Quillfeather\"}";
    private static final Path KEYS = Node.keys();

    private static PostgresForTests database;
    private static MockOAuth2Server issuer;
    private static Node node;

    @BeforeAll
    static void start() {
        database = PostgresForTests.fresh();
        issuer = new MockOAuth2Server();
        issuer.start();
        node = Node.start(database, issuer, KEYS);
        VaultSchema.migrate(database.owner(), PostgresForTests.RUNNING);
        new Log(node.bean(Ledger.class))
                .append(List.of(
                        registered(HERON, "HERON-3"), registered(STORK, "STORK-1"), registered(UNLOGGED, "IBIS-1")));
        node.bean(Vault.class).identities().put("person:" + HERON.id(), IDENTITY, List.of("Zebedeus Quillfeather"));
    }

    @AfterAll
    static void stop() {
        node.close();
        issuer.shutdown();
        database.close();
    }

    @Test
    void who_may_know_says_what_for_and_the_reading_is_entered() {
        long before = log().head();
        HttpResponse<String> answer = ask(HERON, "to arrange a visa", "safety-officer");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(IDENTITY);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(after(before)).singleElement().satisfies(entry -> {
            assertThat(entry.access().reader().value()).isEqualTo("amina");
            assertThat(entry.access().purpose()).isEqualTo("to arrange a visa");
            assertThat(entry.access().asked()).isEqualTo("/api/persons/" + HERON.id() + "/identity");
            assertThat(entry.access().records()).singleElement().satisfies(touched -> {
                assertThat(touched.stream()).isEqualTo(HERON);
                assertThat(touched.label()).isEqualTo(Label.of(Level.RESTRICTED, Compartment.IDENTITY));
            });
        });
    }

    @Test
    void without_a_purpose_of_a_reasonable_length_nothing_is_told() {
        long before = log().head();
        for (String purpose : List.of("", " ", "x".repeat(501))) {
            assertThat(ask(HERON, purpose, "safety-officer").statusCode()).isEqualTo(400);
        }
        assertThat(after(before)).isEmpty();
    }

    @Test
    void who_may_not_know_learns_not_even_that_there_is_such_a_person() {
        long before = log().head();
        HttpResponse<String> known = ask(HERON, "curiosity", "funder");
        HttpResponse<String> unknown =
                ask(StreamId.of("person/0192c3a0-0000-7000-8000-00000000be09"), "curiosity", "funder");
        assertThat(known.statusCode()).isEqualTo(404);
        assertThat(known.body()).isEqualTo(unknown.body());
        await().untilAsserted(() -> assertThat(after(before))
                .as("the attempt on the person there is")
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.access().refused()).isEqualTo(HERON);
                    assertThat(entry.access().purpose()).isEqualTo("curiosity");
                    assertThat(entry.access().records()).isEmpty();
                }));
    }

    @Test
    void what_is_not_kept_or_was_erased_is_not_found() {
        assertThat(ask(STORK, "a visa", "safety-officer").statusCode()).isEqualTo(404);
        node.bean(Vault.class).identities().put("person:" + STORK.id(), IDENTITY, List.of("A Marabout"));
        assertThat(ask(STORK, "a visa", "safety-officer").statusCode()).isEqualTo(200);
        node.bean(Vault.class).destroy(List.of("person:" + STORK.id()));
        assertThat(ask(STORK, "a visa", "safety-officer").statusCode()).isEqualTo(404);
    }

    @Test
    void nothing_is_told_that_the_access_log_does_not_take_down() {
        node.bean(Vault.class).identities().put("person:" + UNLOGGED.id(), IDENTITY, List.of("A Pelican"));
        try {
            database.asSuperuser("revoke insert on access_log.events from " + PostgresForTests.RUNNING);
            HttpResponse<String> answer = ask(UNLOGGED, "a visa", "safety-officer");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).doesNotContain("Quillfeather");
        } finally {
            database.asSuperuser("grant insert on access_log.events to " + PostgresForTests.RUNNING);
        }
        assertThat(ask(UNLOGGED, "a visa", "safety-officer").body()).isEqualTo(IDENTITY);
    }

    private static AccessLog log() {
        return node.bean(AccessLog.class);
    }

    private static List<NotedAccess> after(long position) {
        return log().before(log().head() + 1).stream()
                .filter(entry -> entry.position() > position)
                .toList();
    }

    private static RecordedEvent registered(StreamId person, String pseudonym) {
        PersonRegistered event = new PersonRegistered(new Code(pseudonym), null);
        Fact fact = new Fact(
                new EventId(UUID.randomUUID()),
                SampleHistory.circumstances(When.of("2024-05"), event, 1)
                        .under(Label.of(Level.RESTRICTED, Compartment.IDENTITY)),
                event);
        return new RecordedEvent(fact, person, 1, 1, Instant.EPOCH);
    }

    private static HttpResponse<String> ask(StreamId person, String purpose, String role) {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.uri("/api/persons/" + person.id() + "/identity"))
                .header("Authorization", "Bearer " + node.token(role));
        return node.send(purpose.isEmpty() ? request : request.header("Purpose", purpose));
    }
}
