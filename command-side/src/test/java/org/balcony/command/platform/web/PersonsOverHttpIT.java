package org.balcony.command.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.balcony.command.platform.testing.RunningCommandSide;
import org.balcony.command.platform.testing.RunningCommandSide.Answer;
import org.balcony.events.codec.BalconyJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Persons by pseudonym and organisations by id, over HTTP and in imports. */
class PersonsOverHttpIT {

    private static RunningCommandSide side;
    private static String team;
    private static String steward;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide();
        team = side.token("lead-mediator", "case-officer");
        steward = side.token("records-steward");
        accepted(side.post("/api/conflicts", team, "{\"data\":{\"codeName\":\"TAJ\"}}"));
        accepted(side.post(
                "/api/cases",
                team,
                data("{caseCode:'ITD-93',conflictId:'TAJ',workingTitle:'Dialogue',leadOrganisation:'us',"
                        + "origin:'own_initiative'}")));
        accepted(side.post("/api/cases/ITD-93/commands/accept-case", team, data("{}")));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void a_person_is_addressed_and_referred_to_by_pseudonym() {
        JsonNode registered = accepted(side.post("/api/persons", team, data("{pseudonym:'P-1'}")));
        String stream = registered.get("stream").stringValue();
        accepted(inCase("nominate-candidate", "{participationId:'p-1',personId:'person/P-1',side:'the south'}"));
        JsonNode requested = accepted(side.post(
                "/api/persons/P-1/commands/request-erasure", side.token("funder"), data("{ground:'danger'}")));
        assertThat(requested.get("stream").stringValue()).isEqualTo(stream);
        Answer again = side.post("/api/persons", team, data("{pseudonym:'P-1'}"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("type").stringValue()).endsWith("person-code-in-use");
    }

    @Test
    void an_erased_person_is_not_nominated_and_the_decision_says_what_it_was_checked_against() {
        accepted(side.post("/api/persons", team, data("{pseudonym:'P-2'}")));
        accepted(side.post("/api/persons/P-2/commands/request-erasure", team, data("{ground:'danger'}")));
        Answer refused = side.post(
                "/api/persons/P-2/commands/refuse-erasure",
                steward,
                "{\"data\":{\"legalGround\":\"donor audit\",\"whatIsKept\":\"lists\"},\"rationale\":\"agreed\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("type").stringValue()).endsWith("erasure-owed-to-person-in-danger");
        accepted(side.post(
                "/api/persons/P-2/commands/erase-personal-data", steward, data("{keysDestroyed:1,viewsPurged:[]}")));
        Answer nominated = inCase("nominate-candidate", "{personId:'P-2',side:'the south'}");
        assertThat(nominated.status()).isEqualTo(409);
        assertThat(nominated.json().get("type").stringValue()).endsWith("person-erased");
    }

    @Test
    void persons_and_their_part_in_a_case_come_in_one_import() throws Exception {
        List<JsonNode> results = side.importing(
                "",
                team,
                () -> lines(
                        "{stream:'person/P-3',command:'register-person',occurredAt:'1993-03'}",
                        "{stream:'case/ITD-93',command:'nominate-candidate',occurredAt:'1993-03',basis:'document',"
                                + "data:{participationId:'p-3',personId:'person/P-3',side:'the south'}}",
                        "{stream:'case/ITD-93',command:'record-informed-consent',occurredAt:'1993-03',basis:'document',"
                                + "data:{participationId:'p-3',scope:['participate'],form:'oral_witnessed',voluntary:true}}",
                        "{stream:'person/amina-diallo',command:'register-person',occurredAt:'1993-03'}"));
        assertThat(results.subList(0, 4))
                .extracting(result -> result.get("status").stringValue())
                .containsExactly("accepted", "accepted", "accepted", "rejected");
    }

    @Test
    void access_to_the_organisation_is_granted_disputed_and_taken_back() {
        JsonNode granted = accepted(side.post(
                "/api/organisations",
                side.token("administrator"),
                data("{grantId:'g',grantee:'noor',scope:'organisation',level:'organisation',granteeRole:'auditor'}")));
        String organisation = granted.get("stream").stringValue().substring("organisation/".length());
        String commands = "/api/organisations/" + organisation + "/commands/";
        String event = granted.get("events").get(0).get("id").stringValue();
        accepted(side.post(
                commands + "dispute-record",
                team,
                data("{target:'" + event + "',byWhom:'a partner',whatIsContested:'nobody asked us'}")));
        accepted(side.post(commands + "revoke-access", team, data("{grantId:'g'}")));
        Answer again = side.post(commands + "revoke-access", team, data("{grantId:'other'}"));
        assertThat(again.json().get("type").stringValue()).endsWith("unknown-grant");
    }

    private static Answer inCase(String command, String data) {
        return side.post("/api/cases/ITD-93/commands/" + command, team, data(data));
    }

    private static JsonNode accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static String data(String relaxed) {
        return "{\"data\":" + strict(relaxed) + "}";
    }

    private static java.io.InputStream lines(String... relaxed) {
        String all = String.join(
                "\n",
                java.util.Arrays.stream(relaxed).map(PersonsOverHttpIT::strict).toList());
        return new ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8));
    }

    private static String strict(String relaxed) {
        String strict = relaxed.replace('\'', '"').replaceAll("([{,])([a-zA-Z]+):", "$1\"$2\":");
        assertThat(BalconyJson.mapper().readTree(strict).isObject()).isTrue();
        return strict;
    }
}
