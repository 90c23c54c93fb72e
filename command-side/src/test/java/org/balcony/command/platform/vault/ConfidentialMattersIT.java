package org.balcony.command.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balcony.command.platform.testing.RunningCommandSide;
import org.balcony.command.platform.testing.RunningCommandSide.Answer;
import org.balcony.ledger.vault.SealedText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a party entrusts, from the request to the tables. */
class ConfidentialMattersIT {

    private static final String SUBSTANCE = "They would give up the east bank for the upper wells";
    private static final String CORRECTION = "They would give up the west bank as well";

    private static RunningCommandSide side;
    private static String team;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide();
        team = side.token("lead-mediator", "case-officer");
        accepted(post("/api/conflicts", """
                {"data": {"codeName": "RIVER"}}"""));
        accepted(post("/api/actors", """
                {"data": {"actorCode": "FRONT", "name": "River Front"}}"""));
        accepted(post("/api/conflicts/RIVER/commands/identify-party", """
                {"data": {"actorId": "FRONT", "partyKind": "armed_group", "principal": true}}"""));
        accepted(post("/api/cases", """
                {"data": {"caseCode": "RIVER-24", "conflictId": "RIVER", "workingTitle": "Water", "leadOrganisation": "us",
                 "origin": "own_initiative"}}"""));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void no_table_holds_what_was_entrusted() throws SQLException {
        Answer told = accepted(entrust("wells"));
        assertThat(told.text()).doesNotContain("east bank");
        Answer correction = correct(told, "substance", CORRECTION);
        assertThat(correction.text()).doesNotContain("west bank");
        Map<String, List<byte[]>> values = everyValue();
        assertThat(values.keySet()).anyMatch(column -> column.endsWith("events.payload"));
        assertThat(columnsWith(values, SealedText.MARK)).isNotEmpty();
        assertThat(columnsWith(values, SUBSTANCE)).isEmpty();
        assertThat(columnsWith(values, CORRECTION)).isEmpty();
    }

    @Test
    void what_was_entrusted_is_not_corrected_and_its_topic_is() {
        Answer told = accepted(entrust("a bridge"));
        Answer refused = correct(told, "substance", CORRECTION);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("type").stringValue()).isEqualTo("/problems/entrusted-text-is-sealed");
        accepted(correct(told, "topicTag", "the bridge"));
    }

    private static Answer entrust(String topic) {
        return post("/api/cases/RIVER-24/commands/record-confidential-matter", """
                {"data": {"ownerParty": "FRONT", "heldBy": ["amina.diallo"], "substance": "%s", "topicTag": "%s"}}""".formatted(SUBSTANCE, topic));
    }

    private static Answer correct(Answer told, String field, String value) {
        return post("/api/cases/RIVER-24/commands/correct-record", """
                {"rationale": "misheard", "data": {"target": "%s", "field": "%s", "new": "%s", "kind": "factual"}}""".formatted(
                        told.json().get("events").get(0).get("id").stringValue(), field, value));
    }

    private static Answer post(String path, String body) {
        return side.post(path, team, body);
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    /** Every value of every column that can hold text, whatever schema and table it lies in. */
    private static Map<String, List<byte[]>> everyValue() throws SQLException {
        Map<String, List<byte[]>> values = new TreeMap<>();
        try (Connection connection = side.postgres().superuser().getConnection();
                Statement statement = connection.createStatement()) {
            List<String[]> columns = new ArrayList<>();
            try (ResultSet found = statement.executeQuery("""
                    select c.table_schema, c.table_name, c.column_name, c.data_type
                      from information_schema.columns c
                      join information_schema.tables t using (table_catalog, table_schema, table_name)
                     where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')""")) {
                while (found.next()) {
                    columns.add(
                            new String[] {found.getString(1), found.getString(2), found.getString(3), found.getString(4)
                            });
                }
            }
            for (String[] column : columns) {
                values.put(column[0] + '.' + column[1] + '.' + column[2], values(statement, column));
            }
        }
        return values;
    }

    private static List<byte[]> values(Statement statement, String[] column) throws SQLException {
        boolean bytes = column[3].equals("bytea");
        String quoted = "\"%s\"".formatted(column[2]);
        List<byte[]> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select %s from \"%s\".\"%s\"".formatted(bytes ? quoted : quoted + "::text", column[0], column[1]))) {
            while (rows.next()) {
                byte[] value = bytes
                        ? rows.getBytes(1)
                        : rows.getString(1) == null ? null : rows.getString(1).getBytes(StandardCharsets.UTF_8);
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    /** The columns in which a text stands, as it is or in a usual way of writing bytes. */
    private static List<String> columnsWith(Map<String, List<byte[]>> values, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> written = List.of(
                text,
                HexFormat.of().formatHex(bytes),
                Base64.getEncoder().withoutPadding().encodeToString(bytes),
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        return values.entrySet().stream()
                .filter(column -> column.getValue().stream()
                        .map(value -> new String(value, StandardCharsets.ISO_8859_1))
                        .anyMatch(value -> written.stream().anyMatch(value::contains)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
