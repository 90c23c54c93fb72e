package org.balcony.command.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcony.command.platform.testing.RunningCommandSide;
import org.balcony.command.platform.testing.RunningCommandSide.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorIT {

    private static final String FINE = "{\"data\":{\"codeName\":\"X1\"}}";

    private static RunningCommandSide side;
    private static String team;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide();
        team = side.token("lead-mediator", "case-officer");
        side.post("/api/conflicts", team, "{\"data\":{\"codeName\":\"CASAMANCE\"}}");
        side.post(
                "/api/cases",
                team,
                "{\"data\":{\"caseCode\":\"DAKAR\",\"conflictId\":\"CASAMANCE\",\"workingTitle\":\"t\","
                        + "\"leadOrganisation\":\"us\",\"origin\":\"own_initiative\"}}");
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static void isProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/" + type);
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.text()).doesNotContain("org.balcony", "java.", "Exception", "select ");
    }

    @Nested
    class Malformed_bodies {

        @Test
        void of_every_kind_are_refused_and_append_nothing() {
            Map<String, byte[]> bodies = new LinkedHashMap<>();
            for (String body : List.of(
                    "",
                    " ",
                    "null",
                    "[]",
                    "42",
                    "\"text\"",
                    "{",
                    "{}}",
                    "{} {}",
                    "{\"data\":{}",
                    "{'data':{}}",
                    "{data:{}}",
                    "{\"data\":{},}",
                    "{\"data\":{\"codeName\":\"A\",\"codeName\":\"B\"}}",
                    "{\"data\":{\"codeName\":\"A\"},\"data\":{\"codeName\":\"B\"}}",
                    "{\"data\":{\"codeName\":NaN}}",
                    "{\"data\":{\"codeName\":01}}",
                    "{\"data\":{\"codeName\":\"a\\x\"}}",
                    "{\"data\":{\"codeName\":\"raw\nnewline\"}}",
                    "{\"data\":{\"codeName\":\"raw\u0000nul\"}}",
                    "// comment\n" + FINE,
                    "{\"data\":" + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000) + "}",
                    "{\"data\":" + "[".repeat(200_000) + "}",
                    "{\"data\":{\"codeName\":1e" + "9".repeat(2_000) + "}}")) {
                bodies.put(body.substring(0, Math.min(40, body.length())), body.getBytes(StandardCharsets.UTF_8));
            }
            bodies.put("invalid UTF-8", new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'});
            bodies.put("UTF-16", FINE.getBytes(StandardCharsets.UTF_16));
            bodies.put("overlong", new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'});
            long head = side.head();
            bodies.forEach((name, body) -> {
                Answer answer = side.post("/api/conflicts", team, body);
                assertThat(answer.status()).as(name + " " + answer.text()).isEqualTo(400);
                assertThat(answer.header("Content-Type")).as(name).isEqualTo("application/problem+json");
            });
            assertThat(side.head()).isEqualTo(head);
        }

        @Test
        void name_the_field_at_fault() {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("{\"data\":{}}", "data.codeName");
            fields.put("{}", "data.codeName");
            fields.put("{\"data\":[]}", "data");
            fields.put("{\"data\":{\"codeName\":\"A\",\"colour\":1}}", "data.colour");
            fields.put("{\"data\":{\"codeName\":7}}", "data.codeName");
            fields.put("{\"data\":{\"codeName\":\" \"}}", "data.codeName");
            fields.put("{\"data\":{\"codeName\":\"A\",\"scope\":\"nul \\u0000\"}}", "data.scope");
            fields.put("{\"data\":{\"codeName\":\"A\",\"scope\":\"half \\ud800\"}}", "data.scope");
            fields.put("{\"data\":{\"codeName\":\"A\",\"scope\":\"" + "x".repeat(100_001) + "\"}}", "data.scope");
            fields.put("{\"data\":{\"codeName\":\"A\"},\"ocurredAt\":\"1994\"}", "ocurredAt");
            fields.put("{\"data\":{\"codeName\":\"A\"},\"occurredAt\":\"last spring\"}", "occurredAt");
            fields.put("{\"data\":{\"codeName\":\"A\"},\"basis\":\"hearsay\"}", "basis");
            fields.put("{\"data\":{\"codeName\":\"A\"},\"rationale\":\"\\u0000\"}", "rationale");
            fields.put("{\"data\":{\"codeName\":\"A\",\"conflictId\":\"not-a-uuid\"}}", "data.conflictId");
            long head = side.head();
            fields.forEach((body, field) -> {
                Answer answer = side.post("/api/conflicts", team, body);
                assertThat(answer.status()).as(body + answer.text()).isEqualTo(400);
                assertThat(answer.json().get("facts").get("field").stringValue())
                        .isEqualTo(field);
            });
            assertThat(side.head()).isEqualTo(head);
        }

        @Test
        void that_are_too_long_are_refused() {
            long head = side.head();
            isProblem(side.post("/api/conflicts", team, new byte[(1 << 20) + 1]), 413, "body-too-large");
            isProblem(side.post("/api/conflicts", team, new byte[20 << 20]), 413, "body-too-large");
            assertThat(side.head()).isEqualTo(head);
        }
    }

    @Nested
    class Addresses {

        @Test
        void that_lead_nowhere_are_answered_with_problems() {
            isProblem(side.post("/api/cases/NOBODY/commands/accept-case", team, "{}"), 404, "unknown-stream");
            isProblem(side.post("/api/cases/DAKAR/commands/fly", team, "{}"), 404, "unknown-command");
            isProblem(side.get("/problems/none-such"), 404, "not-found");
            isProblem(
                    side.post(
                            "/api/cases/DAKAR/commands/record-assessment-finding",
                            team,
                            "{\"data\":{\"kind\":\"alternative_to_agreement\",\"statement\":\"s\",\"partyId\":\"NOBODY\","
                                    + "\"valueAgainstNegotiation\":\"worse\"}}"),
                    409,
                    "unknown-reference");
        }

        @Test
        void take_the_methods_and_media_types_they_are_made_for() {
            isProblem(
                    side.post(
                            "/api/conflicts", team, "codeName=A", "Content-Type", "application/x-www-form-urlencoded"),
                    415,
                    "unsupported-media-type");
            isProblem(side.post("/api/imports", team, "{}"), 415, "unsupported-media-type");
            isProblem(
                    side.post("/api/conflicts", team, FINE, "Content-Type", "multipart/form-data"),
                    415,
                    "unsupported-media-type");
            HttpRequest.Builder put = side.request("/api/commands", team).PUT(HttpRequest.BodyPublishers.noBody());
            assertThat(side.send(put.build()).status()).isIn(401, 403, 405);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/problems/%00",
                    "/problems/..%2f..%2fx",
                    "/problems/%5c",
                    "/problems/%zz",
                    "/problems/a b",
                    "/problems/../../etc/passwd",
                    "/problems/x;y=z",
                    "/problems/stale-version?a=%zz",
                    "/problems/stale-version?a=%ff"
                })
        void that_cannot_be_read_are_answered_with_problems(String target) throws IOException {
            assertThat(raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("Content-Type: application/problem+json", "\"/problems/field-invalid\"");
        }

        @Test
        void longer_than_the_server_reads_are_answered_with_problems() throws IOException {
            assertThat(raw("GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 414 ")
                    .contains("Content-Type: application/problem+json");
            assertThat(raw("GET /" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                    .startsWith("HTTP/1.1 4")
                    .contains("Content-Type: application/problem+json");
        }

        private String raw(String request) throws IOException {
            try (Socket socket = new Socket("127.0.0.1", side.address("/").getPort())) {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        @Test
        void of_existing_things_cannot_be_taken() {
            isProblem(
                    side.post("/api/conflicts", team, "{\"data\":{\"codeName\":\"CASAMANCE\"}}"),
                    409,
                    "conflict-code-in-use");
        }

        @Test
        void may_be_chosen_by_the_sender() {
            String id = "01920000-0000-7000-8000-000000000001";
            String body = "{\"data\":{\"conflictId\":\"" + id + "\",\"codeName\":\"CHOSEN\"}}";
            Answer chosen = side.post("/api/conflicts", team, body);
            assertThat(chosen.status()).as(chosen.text()).isEqualTo(201);
            assertThat(chosen.json().get("stream").stringValue()).isEqualTo("conflict/" + id);
            isProblem(side.post("/api/conflicts", team, body.replace("CHOSEN", "CHOSEN-2")), 409, "stream-exists");
        }

        @Test
        void repeated_in_the_data_must_be_the_same() {
            String path = "/api/cases/DAKAR/commands/record-assessment-finding";
            String data = "{\"data\":{\"caseId\":\"%s\",\"kind\":\"need\",\"statement\":\"s\"}}";
            assertThat(side.post(path, team, data.formatted("DAKAR")).status()).isEqualTo(201);
            isProblem(side.post(path, team, data.formatted("OTHER")), 400, "field-invalid");
        }
    }

    @Nested
    class Tokens {

        @Test
        void must_be_there_and_be_the_right_ones() {
            List<String> wrong = new ArrayList<>();
            wrong.add("nonsense");
            wrong.add(side.token("elsewhere", RunningCommandSide.AUDIENCE, 3600, "case-officer"));
            wrong.add(side.token(RunningCommandSide.ISSUER, "another-service", 3600, "case-officer"));
            wrong.add(side.token(RunningCommandSide.ISSUER, RunningCommandSide.AUDIENCE, -3600, "case-officer"));
            wrong.add(forged());
            for (String token : wrong) {
                isProblem(side.post("/api/conflicts", token, FINE), 401, "unauthenticated");
            }
            HttpRequest bare = HttpRequest.newBuilder(side.address("/api/conflicts"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(FINE))
                    .build();
            isProblem(side.send(bare), 401, "unauthenticated");
        }

        /** The right words under somebody else's key. */
        private String forged() {
            try {
                SignedJWT genuine = SignedJWT.parse(side.token("case-officer"));
                SignedJWT forged = new SignedJWT(genuine.getHeader(), genuine.getJWTClaimsSet());
                forged.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
                return forged.serialize();
            } catch (ParseException | JOSEException e) {
                throw new IllegalStateException(e);
            }
        }

        @Test
        void of_readers_send_nothing() {
            for (String role : List.of("integrator", "auditor", "funder", "unheard-of")) {
                isProblem(side.post("/api/conflicts", side.token(role), FINE), 403, "role-not-allowed");
            }
            HttpRequest lines = side.request("/api/imports", side.token("integrator"))
                    .header("Content-Type", "application/x-ndjson")
                    .POST(HttpRequest.BodyPublishers.ofString("{}"))
                    .build();
            isProblem(side.send(lines), 403, "role-not-allowed");
        }

        @Test
        void let_their_bearer_choose_among_their_roles_only() {
            String both = side.token("auditor", "case-officer");
            isProblem(side.post("/api/conflicts", both, FINE, "Acting-Role", "auditor"), 403, "role-not-allowed");
            isProblem(
                    side.post("/api/conflicts", side.token("auditor"), FINE, "Acting-Role", "case-officer"),
                    403,
                    "role-not-allowed");
            assertThat(side.post(
                                    "/api/conflicts",
                                    both,
                                    "{\"data\":{\"codeName\":\"ROLES\"}}",
                                    "Acting-Role",
                                    "case-officer")
                            .status())
                    .isEqualTo(201);
        }
    }

    @Nested
    class Papers {

        @Test
        void are_there_for_everyone() {
            Answer commands = side.get("/api/commands");
            assertThat(commands.status()).isEqualTo(200);
            assertThat(commands.json().get("commands").size()).isGreaterThan(20);
            assertThat(side.get("/openapi.json").json().get("openapi").stringValue())
                    .isEqualTo("3.1.0");
            var type = side.get("/api/event-types").json().get("eventTypes").get(0);
            Answer schema = side.get(type.get("href").stringValue());
            assertThat(schema.status()).as(schema.text()).isEqualTo(200);
            assertThat(schema.json().get("type").stringValue()).isEqualTo("object");
        }

        @Test
        void explain_every_problem() {
            Answer page = side.get("/problems/stale-version", "Accept", "text/html");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains("<h1>Stale version</h1>");
            Answer json = side.get("/problems/stale-version", "Accept", "application/json");
            assertThat(json.json().get("status").asInt()).isEqualTo(412);
        }
    }
}
