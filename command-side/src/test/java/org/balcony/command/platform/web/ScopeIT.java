package org.balcony.command.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.balcony.command.platform.testing.RunningCommandSide;
import org.balcony.command.platform.testing.RunningCommandSide.Answer;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.StoredEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who may write where, with the roles that have the whole organisation in view as they are in production. */
class ScopeIT {

    private static final String ACCEPT = "/commands/accept-case";
    private static final String FINDING = "{\"data\":{\"kind\":\"need\",\"statement\":\"water\"}}";
    private static final String NOTE = "/commands/record-assessment-finding";

    private static RunningCommandSide side;
    private static String registrar;
    private static String stranger;
    private static String administrator;
    private static String actor;
    private static int cases;

    private String code;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide("");
        registrar = user("rana", "lead-mediator", "case-officer");
        stranger = user("sami", "lead-mediator", "mediator", "case-officer");
        administrator = user("ada", "administrator");
        accepted(post("/api/conflicts", registrar, data("codeName:'RIVER'")));
        actor = accepted(post("/api/actors", registrar, data("actorCode:'COUNCIL',name:'River Council'")))
                .get("stream")
                .stringValue()
                .substring("actor/".length());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private String newCase() {
        code = "R-" + ++cases;
        accepted(post(
                "/api/cases",
                registrar,
                data("caseCode:'" + code + "',conflictId:'RIVER',workingTitle:'t',"
                        + "leadOrganisation:'us',origin:'own_initiative'")));
        return "/api/cases/" + code;
    }

    @Nested
    class Whoever_has_no_business_with_a_case {

        @Test
        void is_answered_as_if_it_were_not_there() {
            String there = newCase();
            long head = side.head();
            for (String rest : List.of(ACCEPT, NOTE, "/commands/close-case", "/commands/register-case")) {
                assertThat(post(there + rest, stranger, FINDING).http().body())
                        .as(rest)
                        .isEqualTo(post("/api/cases/NOWHERE" + rest, stranger, FINDING)
                                .http()
                                .body());
                isUnknown(post(there + rest, stranger, FINDING));
            }
            assertThat(side.head()).isEqualTo(head);
        }

        @Test
        void learns_nothing_from_versions_forms_or_command_ids() {
            String there = newCase();
            isUnknown(post(there + NOTE, stranger, FINDING, "If-Match", "\"99\""));
            isUnknown(post(there + NOTE, stranger, FINDING, "If-Match", "\"1\""));
            isUnknown(post(there + NOTE, stranger, data("kind:'no such kind'")));
            isUnknown(post(there + NOTE, stranger, "{\"data\":{},\"occurredAt\":\"2200\"}"));
            isUnknown(post(there + NOTE, stranger, "{\"data\":{},\"onBehalfOf\":\"NOBODY\"}"));
            for (String path : List.of(there, "/api/cases/NOWHERE")) {
                assertThat(post(path + NOTE, stranger, "{").status()).isEqualTo(400);
                assertThat(post(path + NOTE, stranger, "{\"colour\":1}").status())
                        .isEqualTo(400);
                assertThat(post(path + "/commands/fly", stranger, "{}")
                                .json()
                                .get("type")
                                .stringValue())
                        .endsWith("unknown-command");
                assertThat(post(path + NOTE, user("i", "integrator"), FINDING).status())
                        .isEqualTo(403);
                assertThat(post(path + ACCEPT, user("e", "evaluator"), "{}").status())
                        .isEqualTo(403);
            }
            String id = UUID.randomUUID().toString();
            accepted(post("/api/conflicts", stranger, data("codeName:'OWN-" + cases + "'"), "Idempotency-Key", id));
            isUnknown(post(there + NOTE, stranger, FINDING, "Idempotency-Key", id));
            isUnknown(post("/api/cases/NOWHERE" + NOTE, stranger, FINDING, "Idempotency-Key", id));
        }

        @Test
        void gets_no_receipt_of_somebody_elses_command() {
            String there = newCase();
            String id = UUID.randomUUID().toString();
            accepted(post(there + NOTE, registrar, FINDING, "Idempotency-Key", id));
            isUnknown(post(there + NOTE, stranger, FINDING, "Idempotency-Key", id));
            assertThat(post(there + NOTE, registrar, FINDING, "Idempotency-Key", id)
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void learns_nothing_from_imports_and_rehearsals() throws Exception {
            newCase();
            for (String query : List.of("", "?dryRun=true")) {
                List<JsonNode> answers = importing(
                        query,
                        stranger,
                        line("case/" + code, "record-assessment-finding"),
                        line("case/NOWHERE", "record-assessment-finding"),
                        line("case/" + code, "accept-case"),
                        line("case/NOWHERE", "accept-case"));
                for (int i = 0; i < 4; i += 2) {
                    String there = answers.get(i).get("problem").toString();
                    assertThat(there.replace(code, "NOWHERE"))
                            .isEqualTo(answers.get(i + 1).get("problem").toString())
                            .contains("unknown-stream");
                }
            }
            List<JsonNode> ofAnotherRole = importing(
                    "",
                    user("e", "evaluator"),
                    line("case/" + code, "accept-case"),
                    line("case/NOWHERE", "accept-case"));
            assertThat(ofAnotherRole.subList(0, 2))
                    .extracting(answer -> answer.get("problem").toString())
                    .allMatch(problem -> problem.contains("role-not-allowed"));
        }

        @Test
        void registers_a_case_on_the_conflict_and_is_not_told_of_the_others() {
            newCase();
            JsonNode answer = accepted(post(
                    "/api/cases",
                    stranger,
                    data("caseCode:'S-" + cases + "',conflictId:'RIVER',workingTitle:'t',leadOrganisation:'us',"
                            + "origin:'own_initiative'")));
            assertThat(answer.get("flags")).isEmpty();
            accepted(post("/api/cases/S-" + cases + NOTE, stranger, FINDING));
        }

        @Test
        void cannot_find_it_out_by_referring_to_it() {
            newCase();
            accepted(post("/api/conflicts", stranger, data("codeName:'OTHER-" + cases + "'")));
            String map = "/api/conflicts/OTHER-" + cases + "/commands/map-initiative";
            String effort = "owners:[],kind:'mediation',partiesEngaged:[],issues:[],status:'active',ourCaseId:'%s'";
            assertThat(post(map, stranger, data(effort.formatted(code))).http().body())
                    .isEqualTo(post(map, stranger, data(effort.formatted("NOWHERE")))
                            .http()
                            .body());
            isRefused(post(map, stranger, data(effort.formatted(code))), 409, "unknown-reference");
        }
    }

    @Nested
    class Business_with_a_case {

        @Test
        void comes_from_having_registered_it() {
            String there = newCase();
            accepted(post(there + ACCEPT, registrar, "{}"));
            assertThat(checkedAgainst(accepted(post(there + NOTE, registrar, FINDING))))
                    .isEmpty();
        }

        @Test
        void comes_from_a_role_in_it_until_it_ends() {
            String there = newCase();
            accepted(post(
                    there + "/commands/assign-role",
                    registrar,
                    data("assignmentId:'a',holder:'sami',role:'observer',period:'2020/2199'")));
            accepted(post(there + NOTE, stranger, FINDING));
            accepted(post(there + "/commands/end-role", registrar, data("assignmentId:'a',reason:'rotation'")));
            isUnknown(post(there + NOTE, stranger, FINDING));
            accepted(post(
                    there + "/commands/assign-role",
                    registrar,
                    data("assignmentId:'b',holder:'sami',role:'observer',period:'2020/2021'")));
            isUnknown(post(there + NOTE, stranger, FINDING));
        }

        @Test
        void comes_from_a_role_of_an_actor_the_account_speaks_for() {
            String there = newCase();
            accepted(post(
                    there + "/commands/assign-role",
                    registrar,
                    data("assignmentId:'a',holder:'actor/" + actor + "',role:'observer'")));
            isUnknown(post(there + NOTE, stranger, FINDING));
            accepted(post(there + NOTE, side.tokenOf("omar", List.of(actor), "mediator"), FINDING));
            isUnknown(post(there + NOTE, side.tokenOf("actor/" + actor, List.of("x"), "mediator"), FINDING));
        }

        @Test
        void comes_from_a_grant_in_force_for_the_role_acted_in() {
            String there = newCase();
            String partner = user("lu", "local-partner");
            isUnknown(post(there + NOTE, partner, FINDING));
            grant(there, registrar, "scope:'case',grantee:'lu',granteeRole:'local_partner'");
            accepted(post(there + NOTE, partner, FINDING));
            isUnknown(post(there + NOTE, user("lu", "mediator"), FINDING));
            isUnknown(post(there + NOTE, user("lo", "local-partner"), FINDING));
            accepted(post(there + "/commands/revoke-access", registrar, data("grantId:'g'")));
            isUnknown(post(there + NOTE, partner, FINDING));
        }

        @Test
        void of_those_outside_comes_from_grants_alone() {
            String there = newCase();
            accepted(post(
                    there + "/commands/assign-role",
                    registrar,
                    data("assignmentId:'a',holder:'lu',role:'local_partner'")));
            isUnknown(post(there + NOTE, user("lu", "local-partner"), FINDING));
            isUnknown(post(there + "/commands/dispute-record", user("fay", "funder"), "{}"));
        }

        @Test
        void comes_from_a_grant_on_its_conflict_or_on_the_organisation_and_the_entry_says_so() {
            String there = newCase();
            accepted(post(
                    "/api/conflicts/RIVER/commands/grant-access",
                    registrar,
                    data("grantId:'c" + cases + "',grantee:'sami',scope:'conflict',level:'team',compartments:[]")));
            assertThat(checkedAgainst(accepted(post(there + NOTE, stranger, FINDING))))
                    .singleElement()
                    .satisfies(
                            one -> assertThat(one.get("stream").stringValue()).startsWith("conflict/"));
            accepted(post("/api/conflicts/RIVER/commands/revoke-access", registrar, data("grantId:'c" + cases + "'")));
            isUnknown(post(there + NOTE, stranger, FINDING));
            String organisation = accepted(post(
                            "/api/organisations",
                            administrator,
                            data("grantId:'o',grantee:'actor/" + actor
                                    + "',scope:'organisation',level:'organisation',compartments:[]")))
                    .get("stream")
                    .stringValue();
            String member = side.tokenOf("mia", List.of(actor), "mediator");
            assertThat(checkedAgainst(accepted(post(there + NOTE, member, FINDING))))
                    .singleElement()
                    .satisfies(
                            one -> assertThat(one.get("stream").stringValue()).isEqualTo(organisation));
            accepted(post(
                    "/api/" + organisation.replace("organisation/", "organisations/") + "/commands/revoke-access",
                    administrator,
                    data("grantId:'o'")));
            isUnknown(post(there + NOTE, member, FINDING));
        }

        @Test
        void is_everybodys_who_has_the_whole_organisation_in_view() {
            String there = newCase();
            JsonNode reported = accepted(post(
                    there + "/commands/report-safety-incident",
                    user("sol", "safety-officer"),
                    data("incidentId:'i',kind:'surveillance',severity:2,sourceClass:'participant',affected:[]")));
            assertThat(checkedAgainst(reported)).isEmpty();
        }

        @Test
        void gives_business_with_its_conflict() {
            newCase();
            String map = "/api/conflicts/RIVER/commands/record-context-event";
            String event = data("kind:'election',relevance:'it was called off',externalIds:[]");
            isUnknown(post(map, user("nobody", "mediator"), event));
            isUnknown(post(map, user("cp", "coordination-partner"), event));
            accepted(post(
                    "/api/cases/" + code + "/commands/assign-role",
                    registrar,
                    data("assignmentId:'a',holder:'mo',role:'mediator',conflictOfInterest:'none'")));
            accepted(post(map, user("mo", "mediator"), event));
        }
    }

    @Nested
    class A_grant {

        @Test
        void opens_no_more_than_is_open_to_the_grantor() {
            String there = newCase();
            accepted(post(
                    there + "/commands/assign-role",
                    registrar,
                    data("assignmentId:'a',holder:'lea',role:'lead_mediator',conflictOfInterest:'none'")));
            String lea = user("lea", "lead-mediator");
            grant(there, lea, "scope:'case',grantee:'x',granteeRole:'local_partner'");
            isRefused(
                    post(
                            "/api/organisations",
                            lea,
                            data("grantee:'lea',scope:'organisation',level:'restricted',compartments:[]")),
                    403,
                    "scope-beyond-own");
            isRefused(
                    post(
                            "/api/conflicts/RIVER/commands/grant-access",
                            lea,
                            data("grantee:'lea',scope:'conflict',level:'restricted',compartments:[]")),
                    403,
                    "scope-beyond-own");
        }

        @Test
        void of_a_strand_lets_its_holder_write_what_names_the_strand() {
            String there = newCase();
            accepted(post(there + ACCEPT, registrar, "{}"));
            grant(there, registrar, "scope:'strand',strand:'women',grantee:'lu',granteeRole:'local_partner'");
            String partner = user("lu", "local-partner");
            isRefused(post(there + NOTE, partner, FINDING), 403, "beyond-strand");
            accepted(post(
                    there + "/commands/open-stage-iteration",
                    registrar,
                    data("stageIterationId:'it-w',stage:'assessment',strand:'women'")));
            accepted(post(there + NOTE, partner, FINDING.replace("}}", "},\"stageIterationId\":\"it-w\"}")));
            accepted(post(
                    there + "/commands/report-safety-incident",
                    partner,
                    data("incidentId:'i',kind:'surveillance',severity:2,sourceClass:'participant',affected:[]")));
        }
    }

    @Nested
    class A_compartment {

        @Test
        void takes_entries_of_those_only_who_are_let_into_it() {
            String there = newCase();
            String inSafety = FINDING.replace("}}", "},\"label\":{\"level\":\"team\",\"compartments\":[\"safety\"]}}");
            isRefused(post(there + NOTE, registrar, inSafety), 403, "compartment-not-held");
            accepted(post(
                    there + "/commands/grant-access",
                    registrar,
                    data("grantId:'s',grantee:'rana',granteeRole:'lead_mediator',scope:'case',level:'team',"
                                    + "compartments:['safety']")
                            .replace("}}", "},\"rationale\":\"the officer is away\"}")));
            accepted(post(there + NOTE, registrar, inSafety));
            isRefused(
                    post(there + NOTE, registrar, inSafety, "Acting-Role", "case-officer"),
                    403,
                    "compartment-not-held");
        }

        @Test
        void may_be_held_by_a_grant_on_the_conflict_and_the_entry_says_so() {
            String there = newCase();
            accepted(post(
                    "/api/conflicts/RIVER/commands/grant-access",
                    registrar,
                    data("grantId:'f" + cases + "',grantee:'rana',granteeRole:'lead_mediator',scope:'conflict',"
                                    + "level:'team',compartments:['safety']")
                            .replace("}}", "},\"rationale\":\"the officer is away\"}")));
            String inSafety = FINDING.replace("}}", "},\"label\":{\"level\":\"team\",\"compartments\":[\"safety\"]}}");
            assertThat(checkedAgainst(accepted(post(there + NOTE, registrar, inSafety))))
                    .hasSize(1);
            assertThat(checkedAgainst(accepted(post(there + NOTE, registrar, FINDING))))
                    .isEmpty();
            accepted(post("/api/conflicts/RIVER/commands/revoke-access", registrar, data("grantId:'f" + cases + "'")));
        }
    }

    private static void grant(String there, String grantor, String what) {
        accepted(post(
                there + "/commands/grant-access",
                grantor,
                data("grantId:'g',level:'coordination',compartments:[]," + what)));
    }

    private static JsonNode checkedAgainst(JsonNode receipt) {
        UUID id = UUID.fromString(receipt.get("events").get(0).get("id").stringValue());
        StoredEvent stored = side.bean(Ledger.class).event(id).orElseThrow();
        JsonNode checked = org.balcony.events.codec.BalconyJson.mapper()
                .readTree(stored.metadata())
                .path("checkedAgainst");
        return checked.isMissingNode()
                ? org.balcony.events.codec.BalconyJson.mapper().createArrayNode()
                : checked;
    }

    private static String user(String user, String... roles) {
        return side.tokenOf(user, List.of(), roles);
    }

    private static Answer post(String path, String token, String body, String... headers) {
        return side.post(path, token, body, headers);
    }

    private static JsonNode accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static void isUnknown(Answer answer) {
        isRefused(answer, 404, "unknown-stream");
        assertThat(answer.text()).doesNotContain("facts");
    }

    private static void isRefused(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/" + type);
    }

    private static String data(String relaxed) {
        return strict("{data:{" + relaxed + "}}");
    }

    private static String line(String stream, String command) {
        return strict("{stream:'" + stream + "',command:'" + command + "',data:{}}");
    }

    private static String strict(String relaxed) {
        return relaxed.replace('\'', '"').replaceAll("([{,])([a-zA-Z]+):", "$1\"$2\":");
    }

    private static List<JsonNode> importing(String query, String token, String... lines) throws Exception {
        byte[] all = String.join("\n", Stream.of(lines).toList()).getBytes(StandardCharsets.UTF_8);
        return side.importing(query, token, () -> new ByteArrayInputStream(all));
    }
}
