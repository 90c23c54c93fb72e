package org.balcony.command.platform.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.balcony.command.platform.testing.RunningCommandSide;
import org.balcony.command.platform.testing.RunningCommandSide.Answer;
import org.balcony.ledger.testing.PostgresForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of an erasure when the vault is away, or when the process dies on the way. */
class ErasuresIT {

    private static RunningCommandSide side;
    private static String team;
    private static String steward;
    private static int people;

    private String person = "";

    @BeforeAll
    static void start() {
        side = new RunningCommandSide();
        team = side.token("lead-mediator", "case-officer", "safety-officer", "evaluator");
        steward = side.token("records-steward");
        accepted(post("/api/conflicts", "{\"data\": {\"codeName\": \"RIVER\"}}"));
        accepted(post("/api/actors", "{\"data\": {\"actorCode\": \"FRONT\", \"name\": \"River Front\"}}"));
        accepted(post("/api/cases", """
                {"data": {"caseCode": "RIVER-24", "conflictId": "RIVER", "workingTitle": "Water", "leadOrganisation": "us",
                 "origin": "own_initiative"}}"""));
        accepted(post("/api/cases/RIVER-24/commands/accept-case", "{\"data\": {}}"));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @AfterEach
    void the_vault_is_back() {
        side.postgres().asSuperuser("grant select, delete on vault.keys to " + PostgresForTests.RUNNING);
    }

    @Test
    void what_a_crash_left_between_record_and_destruction_is_done_at_the_next_start() throws Exception {
        asksToBeErased("HERON-1");
        withoutDestroying();
        assertThat(erase("e-crash").status()).isEqualTo(503);
        assertThat(erasures()).isEqualTo(1);
        assertThat(keys()).isEqualTo(1);
        the_vault_is_back();
        side.bean(Erasures.class).makeGood();
        assertThat(keys()).isZero();
        assertThat(notices()).isEqualTo(1);
        side.bean(Erasures.class).makeGood();
        assertThat(notices()).isEqualTo(1);
    }

    @Test
    void whoever_sends_again_after_503_has_it_done_once() throws Exception {
        asksToBeErased("HERON-2");
        withoutDestroying();
        Answer away = erase("e-again");
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isNotEmpty();
        the_vault_is_back();
        Answer again = erase("e-again");
        assertThat(again.status()).as(again.text()).isBetween(200, 201);
        assertThat(keys()).isZero();
        assertThat(erasures()).isEqualTo(1);
        assertThat(notices()).isEqualTo(1);
    }

    @Test
    void nothing_is_recorded_while_the_keys_cannot_be_counted() throws Exception {
        asksToBeErased("HERON-3");
        side.postgres().asSuperuser("revoke select on vault.keys from " + PostgresForTests.RUNNING);
        Answer away = erase("e-uncounted");
        assertThat(away.status()).isEqualTo(503);
        assertThat(erasures()).isZero();
        the_vault_is_back();
        accepted(erase("e-uncounted"));
        assertThat(keys()).isZero();
    }

    @Test
    void nothing_is_sealed_for_who_was_erased_and_no_identity_is_taken_in() throws Exception {
        asksToBeErased("HERON-4");
        accepted(erase("e-sealed"));
        Answer refused = missed("because of the flood");
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.json().get("type").stringValue()).isEqualTo("/problems/person-data-erased");
        assertThat(identity().status()).isEqualTo(409);
        assertThat(keys()).isZero();
    }

    @Test
    void the_files_of_the_vault_are_written_anew_by_themselves() throws Exception {
        asksToBeErased("HERON-5");
        String before = file();
        accepted(erase("e-files"));
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (isScrubDue() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(isScrubDue()).isFalse();
        assertThat(file()).isNotEqualTo(before);
    }

    /** Somebody of whom there is an identity and a text takes part, and wants to be forgotten. */
    private void asksToBeErased(String pseudonym) {
        String participation = "p-" + ++people;
        person = pseudonym;
        accepted(post("/api/persons", "{\"data\": {\"pseudonym\": \"%s\"}}".formatted(pseudonym)));
        assertThat(identity().status()).isEqualTo(204);
        accepted(post("/api/cases/RIVER-24/commands/nominate-candidate", """
                {"data": {"participationId": "%s", "personId": "%s", "side": "FRONT"}}""".formatted(participation, pseudonym)));
        accepted(missed("unreachable in the hills"));
        accepted(post(
                "/api/persons/" + pseudonym + "/commands/request-erasure", "{\"data\": {\"ground\": \"danger\"}}"));
    }

    private Answer identity() {
        return side.put("/api/persons/" + person + "/identity", team, "{\"name\": \"Zoraqel Vimbardo\"}");
    }

    private static Answer missed(String reason) {
        return post("/api/cases/RIVER-24/commands/record-follow-up-missed", """
                {"data": {"participationId": "p-%d", "reason": "%s"}}""".formatted(people, reason));
    }

    private Answer erase(String id) {
        return side.post(
                "/api/persons/" + person + "/commands/erase-personal-data",
                steward,
                "{\"data\": {}}",
                "Idempotency-Key",
                id);
    }

    private static void withoutDestroying() {
        side.postgres().asSuperuser("revoke delete on vault.keys from " + PostgresForTests.RUNNING);
    }

    private long erasures() throws SQLException {
        return count("ledger.events where type = 'balcony.person.personal-data-erased' and stream = " + stream());
    }

    private long keys() throws SQLException {
        return count("vault.keys where owner = replace(" + stream() + ", '/', ':')");
    }

    private long notices() throws SQLException {
        return count("ledger.events where type = 'balcony.participant.erased' and position($$\"p-" + people
                + "\"$$ in convert_from(payload, 'UTF8')) > 0");
    }

    private String stream() {
        return "(select stream from ledger.claims where scope = 'person-code' and key = '" + person + "')";
    }

    private static boolean isScrubDue() throws SQLException {
        return count("vault.scrub where since is not null") > 0;
    }

    private static String file() throws SQLException {
        return asked("select pg_relation_filepath('vault.keys')");
    }

    private static long count(String what) throws SQLException {
        return Long.parseLong(asked("select count(*) from " + what));
    }

    private static String asked(String query) throws SQLException {
        try (Connection connection = side.postgres().superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Answer post(String path, String body) {
        return side.post(path, team, body);
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }
}
