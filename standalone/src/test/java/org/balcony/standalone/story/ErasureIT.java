package org.balcony.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.balcony.standalone.cli.BalconyCommand;
import org.balcony.standalone.data.DataDirectory;
import org.balcony.standalone.database.Superuser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import tools.jackson.databind.JsonNode;

/**
 * Erases a person of whom the system knew name, telephone number and texts, and what a party entrusted, after all of it was
 * read by who may; and then looks for the bytes wherever anything lies: tables, indexes, files, the write-ahead log, a
 * topic, the console and every answer.
 */
@ExtendWith(OutputCaptureExtension.class)
class ErasureIT {

    private static final String NAME = "Zoraqel Vimbardo";
    private static final String PHONE = "+99 765 43 21 0987";
    private static final String TOLD = "quintessential-marker of what Zoraqel Vimbardo said on the ferry";
    private static final String MISSED = "unreached-marker beyond the pass";
    private static final String ENTRUSTED = "entrusted-marker-of-the-north";
    private static final List<String> TEXTS =
            List.of("Vimbardo", "quintessential-marker", "unreached-marker", ENTRUSTED);
    private static final List<String> MARKERS =
            List.of("Vimbardo", "765 43 21", "quintessential-marker", "unreached-marker", ENTRUSTED);

    /** Stands in clear and stays: what finds this finds the others, if they were there. */
    private static final String CONTROL = "control-marker-that-stays";

    private static final String NOTICE = "balcony.participant.erased";

    private static EmbeddedKafkaKraftBroker broker;
    private static RunningSystem system;

    @BeforeAll
    static void start() {
        broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperties(Map.of(
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0"));
        broker.afterPropertiesSet();
        system = RunningSystem.start(broker.getBrokersAsString(), Map.of());
    }

    @AfterAll
    static void stop() throws IOException {
        system.close();
        broker.destroy();
    }

    @Test
    void what_was_erased_is_in_no_table_file_topic_log_or_answer_and_every_proof_holds(CapturedOutput console)
            throws Exception {
        tell();
        readableByWhoMay();
        List<String> counts = counts();
        String person = known("evaluator");
        String[] wrapped = {wrappedKey("person"), wrappedKey("party")};
        assertThat(Remains.ofHex(wrapped[0]).inFiles(system.data()))
                .as("keys can be found")
                .isNotEmpty();

        lockDown();
        erase();
        assertThat(keys()).isZero();
        scrubbed();
        gone(console);
        keysGone(wrapped);
        assertThat(counts()).isEqualTo(counts);
        told(person);
        proofsHold();
    }

    private static void tell() {
        Visitor team = system.team();
        team.post("/api/conflicts", data("\"codeName\":\"ERASE\"")).expect(201);
        team.post("/api/actors", data("\"actorCode\":\"NORTH\",\"name\":\"North\""))
                .expect(201);
        team.post(
                        "/api/cases",
                        data("\"caseCode\":\"ERASE\",\"conflictId\":\"ERASE\",\"workingTitle\":\"Ferry\","
                                + "\"leadOrganisation\":\"us\",\"origin\":\"own_initiative\""))
                .expect(201);
        command(team, "cases/ERASE", "accept-case", "");
        for (String reader : List.of("kafka", "integrator")) {
            command(
                    team,
                    "cases/ERASE",
                    "grant-access",
                    "\"grantee\":\"" + reader
                            + "\",\"granteeRole\":\"integrator\",\"scope\":\"case\",\"level\":\"organisation\"");
        }
        team.post("/api/cases/ERASE/commands/record-assessment-finding", """
                {"label":{"level":"organisation"},"data":{"kind":"issue","statement":"%s"}}""".formatted(CONTROL))
                .expect(201);
        aPerson(team);
        command(
                team,
                "cases/ERASE",
                "record-confidential-matter",
                "\"matterId\":\"m-1\",\"ownerParty\":\"NORTH\",\"heldBy\":[],\"substance\":\"" + ENTRUSTED + "\"");
    }

    private static void aPerson(Visitor team) {
        team.post("/api/persons", data("\"pseudonym\":\"HERON-9\"")).expect(201);
        Visitor safety = system.as("safety-officer");
        safety.send(safety.request("/api/persons/HERON-9/identity")
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString("{\"name\":\"" + NAME
                                + "\",\"contacts\":[{\"kind\":\"phone\",\"value\":\"" + PHONE + "\"}]}")))
                .expect(204);
        command(
                team,
                "cases/ERASE",
                "nominate-candidate",
                "\"participationId\":\"heron\",\"personId\":\"HERON-9\",\"side\":\"NORTH\"");
        command(
                team,
                "cases/ERASE",
                "record-session-held",
                "\"sessionId\":\"s-1\",\"mode\":\"retrospective\",\"kind\":\"plenary\","
                        + "\"attendanceSummary\":{\"total\":12,\"bySide\":{\"NORTH\":7,\"others\":5}}");
        team.post(
                        "/api/cases/ERASE/commands/record-attendance",
                        "{\"rationale\":\"" + TOLD
                                + "\",\"data\":{\"sessionId\":\"s-1\",\"participationId\":\"heron\",\"status\":\"present\"}}")
                .expect(201);
        command(
                team,
                "cases/ERASE",
                "record-follow-up-missed",
                "\"participationId\":\"heron\",\"reason\":\"" + MISSED + "\"");
    }

    /** So that not finding it afterwards means that it was erased, and has been in every cache there is. */
    private static void readableByWhoMay() {
        assertThat(identity("safety-officer").expect(200).text()).contains(NAME, PHONE);
        identity("records-steward").expect(200);
        String recorder = history("lead-mediator");
        assertThat(TEXTS).allMatch(recorder::contains);
        assertThat(history("safety-officer")).contains("quintessential-marker").doesNotContain(ENTRUSTED);
        assertThat(history("auditor"))
                .contains("[sealed]", "unreached-marker")
                .doesNotContain(NAME, "quintessential-marker", ENTRUSTED);
        assertThat(Everything.answered(system))
                .anyMatch(answer -> TEXTS.stream().allMatch(answer::contains));
    }

    /** It hides at once, but not from who must protect the person. */
    private static void lockDown() {
        command(
                system.as("safety-officer"),
                "cases/ERASE",
                "take-protective-measure",
                "\"incidentId\":\"i-1\",\"participationId\":\"heron\",\"kind\":\"data_lockdown\"");
        assertThat(history("safety-officer")).doesNotContain("quintessential-marker", "unreached-marker");
        assertThat(identity("safety-officer").expect(200).text()).contains(NAME, PHONE);
        identity("records-steward").expect(404);
    }

    private static void erase() {
        command(system.as("local-partner"), "persons/HERON-9", "request-erasure", "\"ground\":\"danger\"");
        command(system.as("records-steward"), "persons/HERON-9", "erase-personal-data", "");
        command(
                system.as("records-steward"),
                "actors/NORTH",
                "destroy-party-key",
                "\"ground\":\"consent_withdrawn\",\"demandedBy\":\"NORTH\"");
    }

    /** The platform does it by itself; nobody here tells it to. */
    private static void scrubbed() throws Exception {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(90));
        while (!text("select count(*) from vault.scrub where since is not null").equals("0")) {
            assertThat(Instant.now()).as("the vault is written anew").isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private static void gone(CapturedOutput console) throws Exception {
        Remains erased = Remains.of(MARKERS);
        Remains control = Remains.of(List.of(CONTROL));
        identity("safety-officer").expect(404);
        for (String answer : Everything.answered(system)) {
            assertThat(erased.in(answer)).isEmpty();
        }
        assertThat(history("lead-mediator")).contains(CONTROL, "[sealed]");
        try (Connection superuser = connection()) {
            assertThat(control.inTables(superuser)).contains("ledger.events");
            assertThat(erased.inTables(superuser)).isEmpty();
        }
        assertThat(control.inFiles(system.data())).anyMatch(ErasureIT::isOfWal).anyMatch(file -> !isOfWal(file));
        assertThat(erased.inFiles(system.data())).isEmpty();
        String topic = Everything.published(broker, NOTICE);
        assertThat(topic).contains(CONTROL, NOTICE);
        assertThat(erased.in(topic)).isEmpty();
        assertThat(erased.in(console.getAll())).isEmpty();
    }

    /** The write-ahead log may hold wrapped keys until its segments are recycled (decision 0410); nothing else does. */
    private static void keysGone(String... wrapped) throws Exception {
        Remains keys = Remains.ofHex(wrapped);
        try (Connection superuser = connection()) {
            assertThat(keys.inTables(superuser)).isEmpty();
        }
        assertThat(keys.inFiles(system.data())).allMatch(ErasureIT::isOfWal);
    }

    private static boolean isOfWal(java.nio.file.Path file) {
        return file.toString().contains("pg_wal");
    }

    /** Outsiders with a grant learn of it under the name they knew, and E3 says that one person is missing. */
    private static void told(String knownAsToEvaluators) {
        assertThat(notices("lead-mediator")).containsExactly("heron");
        assertThat(notices("evaluator")).containsExactly(knownAsToEvaluators);
        assertThat(notices("integrator")).singleElement().isNotIn("heron", knownAsToEvaluators);
        assertThat(Everything.published(broker, NOTICE)).contains(NOTICE).doesNotContain("\"heron\"");
        JsonNode continuity = system.as("lead-mediator")
                .get("/api/cases/ERASE/views/E3")
                .expect(200)
                .json();
        assertThat(continuity.path("footer").path("erased").asInt()).isEqualTo(1);
    }

    private static void proofsHold() {
        String report = system.as("auditor")
                .get("/api/cases/ERASE/views/A8")
                .expect(200)
                .text();
        assertThat(report).contains("\"verified\":true").doesNotContain("\"verified\":false");
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = BalconyCommand.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "verify",
                "--data",
                system.data().toString());
        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString().lines())
                .anyMatch(line -> line.startsWith("sound: "))
                .anyMatch(line -> line.startsWith("access log sound: "));
    }

    private static Answer identity(String role) {
        Visitor reader = system.as(role);
        return reader.send(reader.request("/api/persons/HERON-9/identity")
                .header("Purpose", "to warn the person")
                .GET());
    }

    private static String history(String role) {
        return system.as(role).get("/api/cases/ERASE/history").expect(200).text();
    }

    private static List<String> notices(String role) {
        return named(role)
                .filter(event -> event.path("type").asString().equals(NOTICE))
                .map(event -> event.path("data").path("participationId").asString())
                .toList();
    }

    /** Under which name a role knows the participation. */
    private static String known(String role) {
        return named(role)
                .filter(event -> !event.path("type").asString().equals(NOTICE))
                .map(event -> event.path("data").path("participationId").asString())
                .findFirst()
                .orElseThrow();
    }

    /** The events that name a participation. */
    private static Stream<JsonNode> named(String role) {
        return system.as(role).get("/api/cases/ERASE/history").expect(200).lines().stream()
                .filter(event -> event.path("data").has("participationId"));
    }

    private static List<String> counts() {
        return system.as("lead-mediator").get("/api/cases/ERASE/views/E1").expect(200).rows().stream()
                .map(row -> row.path("subject").asString() + ' '
                        + row.path("group").asString() + ' ' + row.path("n").asInt() + " of "
                        + row.path("total").asInt())
                .toList();
    }

    private static void command(Visitor sender, String stream, String command, String data) {
        sender.post("/api/" + stream + "/commands/" + command, data(data)).expect(201);
    }

    private static String data(String fields) {
        return "{\"data\":{" + fields + "}}";
    }

    private static String wrappedKey(String kind) throws Exception {
        return text("select encode(wrapped, 'hex') from vault.keys where owner like '" + kind + ":%'");
    }

    private static long keys() throws Exception {
        return Long.parseLong(
                text("select count(*) from vault.keys where owner like 'person:%' or owner like 'party:%'"));
    }

    private static String text(String sql) throws Exception {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).as(sql).isTrue();
            return row.getString(1);
        }
    }

    private static Connection connection() throws IOException, SQLException {
        return Superuser.of(DataDirectory.at(system.data()));
    }
}
