package org.balcony.command.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.testing.RunningCommandSide;
import org.balcony.command.platform.testing.RunningCommandSide.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** No answer to a command tells of records that its sender may not see. */
class CandourIT {

    private static final String OFFICER = "sol";
    private static final String NEUTRAL = "This is not possible now; ask the safety officer of the case.";
    private static final List<String> MARKERS =
            List.of("risk-9", "incident-9", "grave", "risk-id", "assess", "incident");

    private static RunningCommandSide side;
    private static String lead;
    private static String officer;
    private static String partner;
    private static String there;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide("");
        lead = user("rana", "lead-mediator", "case-officer");
        officer = user(OFFICER, "safety-officer");
        partner = user("lu", "local-partner");
        accepted(post("/api/conflicts", lead, data("codeName:'RIVER'")));
        register("R-1", lead);
        there = "/api/cases/R-1/commands/";
        accepted(post(there + "accept-case", lead, "{}"));
        for (String one : List.of("lu,local_partner", "cora,coordination_partner", "mo,mediator", "eve,evaluator")) {
            String[] who = one.split(",");
            accepted(post(
                    there + "grant-access",
                    lead,
                    data("grantee:'" + who[0] + "',granteeRole:'" + who[1]
                            + "',scope:'case',level:'coordination',compartments:[]")));
        }
        accepted(post("/api/persons", lead, data("pseudonym:'P-1'")));
        accepted(post(
                there + "nominate-candidate", lead, data("participationId:'p-1',personId:'person/P-1',side:'us'")));
        accepted(
                post(
                        there + "assess-risk",
                        officer,
                        data(
                                "riskId:'risk-9',subject:'participation',participationId:'p-1',threats:[],likelihood:4,severity:5")));
        accepted(post(
                there + "report-safety-incident",
                officer,
                data("incidentId:'incident-9',kind:'violence',severity:5,sourceClass:'participant',affected:['p-1']")));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void grave_risk_to_somebody_is_told_to_those_only_who_are_let_into_the_safety_compartment() {
        String invite = data("participationId:'p-1'");
        for (String sender : List.of(partner, user("mo", "mediator"), lead)) {
            isNeutral(post(there + "invite-participant", sender, invite));
        }
        accepted(post(
                "/api/conflicts/RIVER/commands/grant-access",
                lead,
                data("grantId:'s',grantee:'rana',granteeRole:'lead_mediator',scope:'conflict',level:'team',compartments:['safety']")
                        .replace("}}", "},\"rationale\":\"the officer is away\"}")));
        assertThat(type(post(there + "invite-participant", lead, invite))).isEqualTo("/problems/grave-risk");
        accepted(post("/api/conflicts/RIVER/commands/revoke-access", lead, data("grantId:'s'")));
        isNeutral(post(there + "invite-participant", lead, invite));
    }

    @Test
    void an_open_incident_keeps_a_case_open_without_saying_which() {
        isNeutral(post(
                there + "close-case", lead, data("outcome:'handed_over'").replace("}}", "},\"rationale\":\"done\"}")));
    }

    @Test
    void whoever_records_about_somebody_in_danger_is_told_nothing_of_it() {
        String answered = "participationId:'p-1',answer:'%s'";
        for (Answer answer : List.of(
                post(there + "record-invitation-answer", partner, data(answered.formatted("declined"))),
                post(there + "withdraw-consent", partner, data("participationId:'p-1',scope:['participate']")),
                post(
                        there + "report-safety-incident",
                        partner,
                        data("kind:'surveillance',severity:2,sourceClass:'participant',affected:['p-1']")))) {
            JsonNode receipt = accepted(answer);
            assertThat(receipt.get("flags")).as(answer.text()).isEmpty();
            assertThat(answer.text()).doesNotContain("risk-9", "incident-9");
        }
    }

    @Test
    void an_id_that_is_taken_in_the_safety_compartment_is_not_confirmed_from_outside_it() {
        String again = data("riskId:'risk-9',subject:'case',threats:[],likelihood:1,severity:1");
        isNeutral(post(there + "assess-risk", lead, again));
        assertThat(type(post(there + "assess-risk", officer, again))).isEqualTo("/problems/risk-id-in-use");
    }

    @Test
    void whether_somebody_takes_part_already_is_not_told_to_those_from_outside() {
        accepted(post("/api/persons", lead, data("pseudonym:'P-2'")));
        String nominate = "personId:'person/P-2',side:'us'";
        accepted(post(there + "nominate-candidate", lead, data("participationId:'p-marker'," + nominate)));
        isNeutral(post(there + "nominate-candidate", user("cora", "coordination-partner"), data(nominate)));
        assertThat(post(there + "nominate-candidate", lead, data(nominate)).text())
                .contains("person-already-takes-part", "p-marker");
    }

    @Test
    void from_outside_only_what_the_sender_said_comes_back_as_facts() {
        Answer unknown = post(there + "invite-participant", partner, data("participationId:'p-nobody'"));
        assertThat(type(unknown)).isEqualTo("/problems/unknown-participation");
        assertThat(unknown.json().path("facts").path("participationId").asString(""))
                .isEqualTo("p-nobody");
    }

    @Test
    void a_code_that_is_taken_is_not_said_to_be_a_cases_to_whoever_may_not_know_the_case() {
        String stranger = user("sami", "lead-mediator", "case-officer");
        Answer taken = post("/api/cases", stranger, registration("R-1"));
        assertThat(type(taken)).isEqualTo("/problems/" + Problem.kebab(UniversalRefusal.CODE_NOT_AVAILABLE));
        assertThat(taken.text()).doesNotContain("R-1", "case/", "nother case");
        assertThat(type(post("/api/cases", lead, registration("R-1")))).isEqualTo("/problems/case-code-in-use");
    }

    @Test
    void an_entry_that_the_sender_may_not_see_cannot_be_written_about() {
        String entry = accepted(post(
                        there + "assess-risk",
                        officer,
                        data("riskId:'risk-8',subject:'case',threats:[],likelihood:1,severity:1")))
                .get("events")
                .get(0)
                .get("id")
                .stringValue();
        for (String sender : List.of(lead, partner, user("mo", "mediator"))) {
            assertThat(evidence(sender, entry).replace(entry, "")).isEqualTo(evidenceOfNothing(sender));
        }
        accepted(post(there + "attach-evidence", officer, proving(entry)));
        accepted(post(there + "attach-evidence", user("rana", "lead-mediator", "safety-officer"), proving(entry)));
        for (String sender : List.of(lead, partner, user("eve", "evaluator"))) {
            JsonNode receipt = accepted(post(there + "dispute-record", sender, disputing(entry)));
            assertThat(receipt.get("flags")).as("what was disputed by hearsay").isEmpty();
            assertThat(receipt.toString()).doesNotContain("risk", "safety", "restricted");
        }
    }

    private static String evidenceOfNothing(String sender) {
        String nothing = UUID.randomUUID().toString();
        return evidence(sender, nothing).replace(nothing, "");
    }

    private static String evidence(String sender, String entry) {
        Answer answer = post(there + "attach-evidence", sender, proving(entry));
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        return answer.text();
    }

    private static String proving(String entry) {
        return data("targets:['" + entry + "'],kind:'interview',hash:'" + "0f".repeat(32) + "',storageRef:'box'");
    }

    private static String disputing(String entry) {
        return data("target:'" + entry + "',byWhom:'us',whatIsContested:'all of it'");
    }

    private static void isNeutral(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(type(answer)).isEqualTo("/problems/" + Problem.kebab(UniversalRefusal.NOT_POSSIBLE_NOW));
        assertThat(answer.json().get("detail").stringValue()).isEqualTo(NEUTRAL);
        assertThat(answer.json().has("facts")).isFalse();
        assertThat(answer.text().toLowerCase(java.util.Locale.ROOT)).doesNotContain(MARKERS);
    }

    private static String type(Answer answer) {
        return answer.json().get("type").stringValue();
    }

    private static void register(String code, String token) {
        accepted(post("/api/cases", token, registration(code)));
    }

    private static String registration(String code) {
        return data("caseCode:'" + code + "',conflictId:'RIVER',workingTitle:'t',leadOrganisation:'us',"
                + "origin:'own_initiative'");
    }

    private static String data(String relaxed) {
        return strict("{data:{" + relaxed + "}}");
    }

    private static String strict(String relaxed) {
        return relaxed.replace('\'', '"').replaceAll("([{,])([a-zA-Z]+):", "$1\"$2\":");
    }

    private static String user(String user, String... roles) {
        return side.tokenOf(user, List.of(), roles);
    }

    private static Answer post(String path, String token, String body) {
        return side.post(path, token, body);
    }

    private static JsonNode accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }
}
