package org.balcony.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.balcony.standalone.data.DataDirectory;
import org.balcony.standalone.database.Superuser;
import org.junit.jupiter.api.Test;

/**
 * Erases a person of whom the system knew name, telephone number and a text, and a party's matter, and then looks for their
 * bytes wherever anything lies: tables, indexes, files, the write-ahead log, logs and answers.
 */
class ErasureIT {

    private static final String NAME = "Zoraqel Vimbardo";
    private static final String PHONE = "+99 765 43 21 0987";
    private static final String TOLD = "quintessential-marker of what Zoraqel Vimbardo said on the ferry";
    private static final String ENTRUSTED = "entrusted-marker-of-the-north";
    private static final List<String> MARKERS = List.of("Vimbardo", "765 43 21", "quintessential-marker", ENTRUSTED);
    private static final List<String> ROLES = List.of(
            "lead-mediator",
            "case-officer",
            "safety-officer",
            "records-steward",
            "evaluator",
            "auditor",
            "administrator");

    @Test
    void what_was_erased_is_in_no_table_file_log_or_answer_and_every_proof_holds() throws Exception {
        try (RunningSystem system = RunningSystem.start()) {
            tell(system);
            readEverything(system);
            String wrapped = wrappedKeyOfThePerson(system);
            String party = partyKey(system);
            erase(system);
            assertThat(keys(system)).isZero();
            execute(system, "vacuum (full, analyze) vault.keys, vault.identities, vault.names");
            execute(system, "checkpoint");
            for (String answer : readEverything(system)) {
                assertThat(answer).doesNotContain(MARKERS);
            }
            assertThat(rows(system)).doesNotContain(MARKERS).doesNotContain(wrapped, party);
            assertThat(filesWith(system.data(), bytes(MARKERS))).isEmpty();
            // Wrapped keys may lie in the write-ahead log until its segments are recycled (decision 0410), and nowhere
            // else.
            assertThat(filesWith(system.data(), List.of(HexFormat.of().parseHex(wrapped))))
                    .allMatch(file -> file.toString().contains("pg_wal"));
            String report = system.as("auditor")
                    .get("/api/cases/ERASE/views/A8")
                    .expect(200)
                    .text();
            assertThat(report).contains("\"verified\":true").doesNotContain("\"verified\":false");
        }
    }

    private static void tell(RunningSystem system) {
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
        team.post("/api/persons", data("\"pseudonym\":\"HERON-9\"")).expect(201);
        Answer put = system.as("safety-officer")
                .send(system.as("safety-officer")
                        .request("/api/persons/HERON-9/identity")
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString("{\"name\":\"" + NAME
                                + "\",\"contacts\":[{\"kind\":\"phone\",\"value\":\"" + PHONE + "\"}]}")));
        assertThat(put.status()).as(put.text()).isBetween(200, 204);
        command(
                team,
                "cases/ERASE",
                "nominate-candidate",
                "\"participationId\":\"heron\",\"personId\":\"HERON-9\",\"side\":\"NORTH\"");
        team.post(
                        "/api/cases/ERASE/commands/record-attendance",
                        "{\"rationale\":\"" + TOLD
                                + "\",\"data\":{\"sessionId\":\"s-1\",\"participationId\":\"heron\",\"status\":\"present\"}}")
                .expect(201);
        command(
                team,
                "cases/ERASE",
                "record-confidential-matter",
                "\"matterId\":\"m-1\",\"ownerParty\":\"NORTH\",\"heldBy\":[],\"substance\":\"" + ENTRUSTED + "\"");
    }

    private static void erase(RunningSystem system) {
        command(system.as("local-partner"), "persons/HERON-9", "request-erasure", "\"ground\":\"danger\"");
        command(system.as("records-steward"), "persons/HERON-9", "erase-personal-data", "");
        command(
                system.as("records-steward"),
                "actors/NORTH",
                "destroy-party-key",
                "\"ground\":\"consent_withdrawn\",\"demandedBy\":\"NORTH\"");
    }

    /** What everybody gets to read; it fills whatever is kept in memory, too. */
    private static List<String> readEverything(RunningSystem system) {
        List<String> answers = new ArrayList<>();
        for (String role : ROLES) {
            Visitor reader = system.as(role);
            for (String path : List.of(
                    "/api/cases/ERASE/history",
                    "/api/cases/ERASE/audit-trail",
                    "/api/cases/ERASE/timeline",
                    "/api/cases/ERASE/views/A3",
                    "/api/cases/ERASE/views/E2",
                    "/api/cases/ERASE/views/E3",
                    "/api/views/E2",
                    "/api/audit-trail",
                    "/api/cases",
                    "/api/exports/history.ndjson?case=ERASE",
                    "/api/exports/ocel2.json?case=ERASE",
                    "/api/persons/HERON-9/identity",
                    "/api/events?limit=1000")) {
                answers.add(reader.get(path).text());
            }
        }
        return answers;
    }

    private static void command(Visitor sender, String stream, String command, String data) {
        sender.post("/api/" + stream + "/commands/" + command, data(data)).expect(201);
    }

    private static String data(String fields) {
        return "{\"data\":{" + fields + "}}";
    }

    private static String wrappedKeyOfThePerson(RunningSystem system) throws Exception {
        return text(system, "select encode(wrapped, 'hex') from vault.keys where owner like 'person:%'");
    }

    private static String partyKey(RunningSystem system) throws Exception {
        return text(system, "select encode(wrapped, 'hex') from vault.keys where owner like 'party:%'");
    }

    private static long keys(RunningSystem system) throws Exception {
        return Long.parseLong(
                text(system, "select count(*) from vault.keys where owner like 'person:%' or owner like 'party:%'"));
    }

    /** Every row of every table, as text; bytes show in hexadecimal and, where they are text, as text. */
    private static String rows(RunningSystem system) throws Exception {
        StringBuilder all = new StringBuilder();
        try (Connection connection = connection(system);
                Statement tables = connection.createStatement();
                ResultSet names = tables.executeQuery("select format('%I.%I', schemaname, tablename) from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema')")) {
            while (names.next()) {
                try (Statement rows = connection.createStatement();
                        ResultSet row = rows.executeQuery("select t::text from " + names.getString(1) + " t")) {
                    while (row.next()) {
                        all.append(legible(row.getString(1))).append('\n');
                    }
                }
            }
        }
        assertThat(all).contains("balcony.participant.erased");
        return all.toString();
    }

    private static String legible(String row) {
        StringBuilder all = new StringBuilder(row);
        for (String part : row.split("[^0-9a-f]")) {
            if (part.length() > 8 && part.length() % 2 == 0) {
                all.append(' ').append(new String(HexFormat.of().parseHex(part), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static List<byte[]> bytes(List<String> markers) {
        return markers.stream().map(one -> one.getBytes(StandardCharsets.UTF_8)).toList();
    }

    /** The files of the data directory in which any of these bytes occur, log files and the write-ahead log among them. */
    private static List<Path> filesWith(Path directory, List<byte[]> wanted) throws IOException {
        List<String> needles = wanted.stream()
                .map(one -> new String(one, StandardCharsets.ISO_8859_1))
                .toList();
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (needles.stream().anyMatch(content::contains)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static void execute(RunningSystem system, String sql) throws Exception {
        try (Connection connection = connection(system);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(RunningSystem system, String sql) throws Exception {
        try (Connection connection = connection(system);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).as(sql).isTrue();
            return row.getString(1);
        }
    }

    private static Connection connection(RunningSystem system) throws IOException, SQLException {
        return Superuser.of(DataDirectory.at(system.data()));
    }
}
