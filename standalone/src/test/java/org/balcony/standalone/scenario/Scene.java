package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balcony.standalone.story.Answer;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.Visitor;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One scenario on stage: a conflict, its actors and a case, told in JSON as a client sends it, but with names and texts in
 * relaxed writing: {@code {kind: 'dialogue'}}.
 */
final class Scene {

    private static final JsonMapper RELAXED = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .build();

    private final RunningSystem system;
    private final String code;
    private final Map<String, Visitor> visitors;
    private final String[] roles;
    private final String occurredAt;
    private final ObjectNode envelope;

    private Scene(
            RunningSystem system,
            String code,
            Map<String, Visitor> visitors,
            String[] roles,
            String occurredAt,
            ObjectNode envelope) {
        this.system = system;
        this.code = code;
        this.visitors = visitors;
        this.roles = roles;
        this.occurredAt = occurredAt;
        this.envelope = envelope;
    }

    /** A scene with a conflict of that code. */
    static Scene in(RunningSystem system, String code) {
        Scene scene = new Scene(
                system, code, new HashMap<>(), new String[] {"case-officer"}, "2001", RELAXED.createObjectNode());
        scene.begun("conflicts", "{codeName: '%s'}".formatted(code));
        return scene;
    }

    /** The same scene with somebody else acting. */
    Scene as(String... acting) {
        return new Scene(system, code, visitors, acting, occurredAt, envelope);
    }

    /** The same scene at another time. */
    Scene on(String edtf) {
        return new Scene(system, code, visitors, roles, edtf, envelope);
    }

    /** The same scene with a field of the envelope, such as {@code rationale} or {@code basis}. */
    Scene with(String field, String relaxed) {
        ObjectNode more = envelope.deepCopy();
        more.set(field, RELAXED.readTree(relaxed));
        return new Scene(system, code, visitors, roles, occurredAt, more);
    }

    /** The same scene, and why. */
    Scene because(String rationale) {
        ObjectNode more = envelope.deepCopy();
        more.put("rationale", rationale);
        return new Scene(system, code, visitors, roles, occurredAt, more);
    }

    /** An actor of the scene; its code is the scene's and its own. */
    String actor(String name, String... sectors) {
        ObjectNode data = RELAXED.createObjectNode();
        data.put("actorCode", code + '-' + name).put("name", name);
        for (String sector : sectors) {
            data.withArray("sectors").add(sector);
        }
        as("case-officer").begun("actors", data.toString());
        return code + '-' + name;
    }

    /** An actor that is a side in the conflict. */
    String party(String name, boolean principal, String... sectors) {
        String actor = actor(name, sectors);
        as("case-officer")
                .inConflict(
                        "identify-party",
                        "{actorId: '%s', partyKind: 'group', principal: %s}".formatted(actor, principal));
        return actor;
    }

    /** A person known by pseudonym, and where to find it. */
    String person(String pseudonym) {
        as("case-officer").begun("persons", "{pseudonym: '%s-%s'}".formatted(code, pseudonym));
        return code + '-' + pseudonym;
    }

    /** The case, proposed. */
    Scene proposed() {
        as("case-officer")
                .begun(
                        "cases",
                        "{caseCode: '%s', conflictId: '%s', workingTitle: 'Scenario', leadOrganisation: 'Our centre',"
                                        .formatted(code, code)
                                + " origin: 'own_initiative'}");
        return this;
    }

    /** The case, proposed and accepted. */
    Scene accepted() {
        proposed().as("lead-mediator").tell("accept-case", "{}");
        return this;
    }

    /** Somebody from outside is let into the case, up to what is for coordination, to read and to write in that role. */
    Scene admitting(String role) {
        as("lead-mediator")
                .tell(
                        "grant-access",
                        "{grantee: '%s', granteeRole: '%s', scope: 'case', level: 'coordination', compartments: []}"
                                .formatted(role, role.replace('-', '_')));
        return this;
    }

    /** Sends a command to the case, which is accepted. */
    Told tell(String command, String relaxed) {
        return new Told(send("cases", command, relaxed).expect(201).json());
    }

    /** Sends a command to the conflict, which is accepted. */
    Told inConflict(String command, String relaxed) {
        return new Told(send("conflicts", command, relaxed).expect(201).json());
    }

    /** Sends a command to a person's stream, which is accepted. */
    Told toPerson(String person, String command, String relaxed) {
        return new Told(visitor()
                .post("/api/persons/" + person + "/commands/" + command, body(relaxed))
                .expect(201)
                .json());
    }

    /** Sends a command to the case, which is refused; the answer names the problem and the log is left as it was. */
    JsonNode refused(String command, String relaxed, int status, String problem) {
        long before = version();
        Answer answer = send("cases", command, relaxed);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().path("type").asString()).isEqualTo("/problems/" + problem);
        assertThat(version()).isEqualTo(before);
        return answer.json();
    }

    /** Sends a command to the case, whatever comes of it. */
    Answer send(String plural, String command, String relaxed) {
        return visitor().post("/api/" + plural + '/' + code + "/commands/" + command, body(relaxed));
    }

    /** The rows of a view of the case, with everything told so far. */
    List<JsonNode> view(String view, String... parameters) {
        return answer(view, parameters).rows();
    }

    /** A view of the case, with everything told so far. */
    Answer answer(String view, String... parameters) {
        String query = parameters.length == 0 ? "" : '&' + String.join("&", parameters);
        return whole().get("/api/cases/" + code + "/views/" + view + "?minPosition=" + head() + query)
                .expect(200);
    }

    /** A view of the case as whoever acts sees it, with everything told so far. */
    Answer seen(String view) {
        return visitor()
                .get("/api/cases/" + code + "/views/" + view + "?minPosition=" + head())
                .expect(200);
    }

    /** The derived flags of the case with that code. */
    List<JsonNode> flags(String flag, String... parameters) {
        return view("flags", parameters).stream()
                .filter(row -> row.path("code").asString().equals(flag))
                .toList();
    }

    /** The state of one thing of the case, such as {@code session/s-1}. */
    JsonNode state(String subject, String... parameters) {
        return view("state-as-of", parameters).stream()
                .filter(row -> row.path("subject").asString().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no state of " + subject));
    }

    /** The id under which the case is stored. */
    String caseId() {
        return as("auditor")
                .visitor()
                .get("/api/cases/" + code)
                .expect(200)
                .json()
                .path("rows")
                .path(0)
                .path("id")
                .asString();
    }

    /** Somebody who reads what no single role may: the team's, the safety officer's and the auditor's. */
    private Visitor whole() {
        return as("lead-mediator", "safety-officer", "auditor").visitor();
    }

    Visitor visitor() {
        return visitors.computeIfAbsent(String.join(" ", roles), acting -> system.as(roles));
    }

    /** What was sent and accepted. */
    record Told(JsonNode receipt) {

        /** Exactly these flags, besides those about how late or how imprecise it is. */
        Told flagged(String... codes) {
            List<String> raised = receipt.path("flags")
                    .valueStream()
                    .map(flag -> flag.path("code").asString())
                    .filter(flag -> !List.of("late_recording", "imprecise_date").contains(flag))
                    .toList();
            assertThat(raised).containsExactlyInAnyOrder(codes);
            return this;
        }

        /** The id of the event. */
        String event() {
            return receipt.path("events").path(0).path("id").asString();
        }
    }

    private void begun(String plural, String relaxed) {
        visitor().post("/api/" + plural, body(relaxed)).expect(201);
    }

    private String body(String relaxed) {
        ObjectNode body = envelope.deepCopy();
        body.put("occurredAt", occurredAt);
        body.set("data", RELAXED.readTree(relaxed));
        return body.toString();
    }

    private long version() {
        return as("auditor")
                .visitor()
                .get("/api/cases/" + code + "/history")
                .expect(200)
                .lines()
                .size();
    }

    /** The newest position of the log. */
    long head() {
        String[] checkpoint = as("auditor")
                .visitor()
                .get("/api/log/checkpoint")
                .expect(200)
                .text()
                .split("\n");
        return Long.parseLong(checkpoint[1]);
    }
}
