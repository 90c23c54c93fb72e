package org.balcony.command.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.testing.RunningCommandSide;
import org.balcony.command.platform.testing.RunningCommandSide.Answer;
import org.balcony.events.Circumstances;
import org.balcony.events.Fact;
import org.balcony.events.ObstacleEvent.ObstacleRecurred;
import org.balcony.events.samples.SampleHistory;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.balcony.ledger.vault.SealedText;
import org.balcony.ledger.vault.Vault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Names of people whose identity is known, in what is written into the record. */
class NamesInTextIT {

    private static final String NAME = "Zebedeus Quillfeather";
    private static final String FAMILY = "quillfeather";
    private static final String OTHER = "Ottoline Marrowby";

    private static RunningCommandSide side;
    private static String team;
    private static String safety;
    private static String heron;
    private static ListAppender<ILoggingEvent> logged;

    @BeforeAll
    static void start() {
        logged = new ListAppender<>();
        side = new RunningCommandSide();
        logged.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(logged);
        team = side.token("lead-mediator", "case-officer", "evaluator");
        safety = side.token("safety-officer");
        accepted(post("/api/conflicts", "{'data':{'codeName':'TAJ'}}"));
        accepted(post(
                "/api/cases",
                "{'data':{'caseCode':'ITD-93','conflictId':'TAJ','workingTitle':'Dialogue','leadOrganisation':'us',"
                        + "'origin':'own_initiative'}}"));
        accepted(inCase("accept-case", "{}"));
        heron = id(accepted(post("/api/persons", "{'data':{'pseudonym':'HERON-3'}}")));
        accepted(post("/api/persons", "{'data':{'pseudonym':'STORK-1'}}"));
        accepted(inCase("nominate-candidate", "{'participationId':'p-heron','personId':'HERON-3','side':'the south'}"));
        accepted(inCase(
                "record-informed-consent",
                "{'participationId':'p-heron','scope':['participate','recorded_internally'],'form':'written',"
                        + "'voluntary':true}"));
        assertThat(side.put("/api/persons/HERON-3/identity", safety, json("""
                {'name': '%s', 'otherNames': ['Zeb'], 'contacts': [{'kind': 'phone', 'value': '+992 1'}]}""".formatted(NAME)))
                        .status())
                .isEqualTo(204);
        assertThat(side.put("/api/persons/STORK-1/identity", team, json("{'name':'%s'}".formatted(OTHER)))
                        .status())
                .isEqualTo(204);
    }

    @AfterAll
    static void stop() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(logged);
        side.close();
    }

    @Test
    void a_text_that_names_somebody_is_flagged_and_sealed_under_the_persons_key() throws SQLException {
        Answer answer = accepted(finding("Mr. QUILLFEATHER wavers", ""));
        assertThat(flag(answer).get("facts").get("fields").get(0).stringValue()).isEqualTo("statement");
        assertThat(answer.text().toLowerCase(Locale.ROOT)).doesNotContain(FAMILY);
        String payload = payload(answer);
        assertThat(payload).contains("sealed:2:person:" + heron + ':');
        assertThat(everything().toLowerCase(Locale.ROOT)).doesNotContain(FAMILY);
    }

    @Test
    void a_rationale_and_sources_are_looked_at_too() throws SQLException {
        Answer answer = accepted(
                finding("All is calm", ",'rationale':'%s said so','sourceRefs':['call with Zeb']".formatted(NAME)));
        assertThat(flag(answer).get("facts").get("fields").toString()).isEqualTo("[\"rationale\",\"sourceRefs\"]");
        assertThat(everything().toLowerCase(Locale.ROOT)).doesNotContain(FAMILY);
    }

    @Test
    void a_text_that_names_two_is_sealed_under_both_and_one_that_names_nobody_stays() throws Exception {
        String both = payload(accepted(finding(NAME + " and " + OTHER + " met", "")));
        assertThat(both).contains("sealed:2:person:").doesNotContain("met");
        Answer calm = accepted(finding("Zebedeusian quillfeathers are birds", ""));
        assertThat(calm.json().get("flags").toString()).doesNotContain("name_in_text_suspected");
        assertThat(payload(calm)).contains("Zebedeusian quillfeathers are birds");
    }

    @Test
    void where_a_name_would_lie_open_it_is_refused_and_nothing_is_stored() {
        long before = side.head();
        Answer track = inCase(
                "designate-track",
                "{'declaredTrack':'II','scheme':'own','profile':{'thirdPartyStatus':'unofficial','participantStatus':"
                        + "'unofficial_with_access','level':'elite','linkToFormal':'none','publicity':'discreet'},"
                        + "'strand':'the Quillfeather strand'}");
        assertThat(track.status()).as(track.text()).isEqualTo(400);
        assertThat(type(track)).isEqualTo("/problems/" + Problem.kebab(UniversalRefusal.TEXT_NAMES_A_PERSON));
        assertThat(track.text().toLowerCase(Locale.ROOT)).contains("strand").doesNotContain(FAMILY);
        assertThat(side.head()).isEqualTo(before);
    }

    @Test
    void what_is_recorded_for_partners_names_nobody_or_is_refused() {
        long before = side.head();
        String open = ",'label':{'level':'coordination','compartments':[]}";
        Answer refused = finding("Mr. QUILLFEATHER wavers", open);
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(type(refused)).isEqualTo("/problems/" + Problem.kebab(UniversalRefusal.TEXT_NAMES_A_PERSON));
        assertThat(refused.text().toLowerCase(Locale.ROOT))
                .contains("statement")
                .doesNotContain(FAMILY);
        assertThat(side.head()).isEqualTo(before);
        accepted(finding("The south wavers", open));
    }

    @Test
    void under_a_label_for_partners_a_name_is_no_text_to_be_sealed() {
        StreamId stream = StreamId.of("case/0192c3a0-0000-7000-8000-0000000000ca");
        ObstacleRecurred event = new ObstacleRecurred(new LocalId("o-1"), NAME + " again");
        Circumstances around = SampleHistory.circumstances(When.of("2024-05"), event, 1);
        Seals.Asked asked = new Seals.Asked(stream, participation -> Optional.empty(), entry -> Optional.empty());
        for (Level level : Level.values()) {
            Fact fact = new Fact(new EventId(new UUID(0, 1)), around.under(Label.of(level)), event);
            Seals.Result result = new Seals(side.bean(Vault.class)).on(fact, asked);
            assertThat(result.naming()).containsExactly("note");
            assertThat(result.open().isEmpty()).isEqualTo(level.compareTo(Level.COORDINATION) > 0);
        }
    }

    @Test
    void what_is_observed_about_a_person_lies_under_that_persons_key_and_so_does_its_correction() throws Exception {
        Answer observed = accepted(
                inCase(
                        "record-observation",
                        "{'dimension':'trust','subject':'participation','participationId':'p-heron','value':'warmed noticeably'}"));
        assertThat(payload(observed)).contains("sealed:2:person:" + heron).doesNotContain("warmed");
        Answer corrected = accepted(inCase(
                "correct-record",
                "{'target':'" + event(observed) + "','field':'value','new':'cooled noticeably','kind':'factual'}",
                ",'rationale':'misread'"));
        String payload = payload(corrected);
        assertThat(payload).doesNotContain("cooled", "warmed");
        JsonNode written = org.balcony.events.codec.BalconyJson.mapper().readTree(payload);
        String place = stream(observed) + "|" + event(observed) + "|value";
        assertThat(opened(written.get("new").stringValue(), place)).isEqualTo("cooled noticeably");
        assertThat(opened(written.get("old").stringValue(), place)).isEqualTo("warmed noticeably");
        Answer rating = accepted(inCase(
                "record-observation",
                "{'dimension':'trust','subject':'participation','participationId':'p-heron','value':4}"));
        assertThat(payload(rating)).contains("\"value\":4");
    }

    @Test
    void an_identity_is_taken_in_for_registered_people_only_and_by_few() {
        assertThat(side.put("/api/persons/NOBODY/identity", safety, json("{'name':'A B'}"))
                        .status())
                .isEqualTo(404);
        assertThat(side.put("/api/persons/HERON-3/identity", side.token("mediator"), json("{'name':'A B'}"))
                        .status())
                .isEqualTo(403);
        assertThat(side.put("/api/persons/HERON-3/identity", side.token("auditor"), json("{'name':'A B'}"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_malformed_identity_is_refused_and_its_content_is_not_repeated() {
        for (String body : List.of(
                "{'name':'" + NAME + "','" + NAME + "':1}",
                "{'name':" + FAMILY + "}",
                "{'otherNames':['" + NAME + "']}",
                "{'name':'" + NAME + "','contacts':[{'kind':'phone'}]}",
                "{'name':'" + NAME.repeat(20) + "'}",
                "['" + NAME + "']")) {
            Answer refused = side.put("/api/persons/HERON-3/identity", safety, json(body));
            assertThat(refused.status()).as(body).isEqualTo(400);
            assertThat(refused.text().toLowerCase(Locale.ROOT)).doesNotContain(FAMILY);
        }
        assertThat(side.put("/api/persons/HERON-3/identity", safety, " ".repeat(70_000))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void nothing_is_taken_in_about_a_person_whose_data_were_erased() {
        accepted(post("/api/persons", "{'data':{'pseudonym':'IBIS-1'}}"));
        accepted(post("/api/persons/IBIS-1/commands/request-erasure", "{'data':{'ground':'danger'}}"));
        accepted(side.post(
                "/api/persons/IBIS-1/commands/erase-personal-data",
                side.token("records-steward"),
                json("{'data':{'keysDestroyed':0,'viewsPurged':[]}}")));
        Answer refused = side.put("/api/persons/IBIS-1/identity", safety, json("{'name':'" + NAME + "'}"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("type").stringValue()).isEqualTo("/problems/person-data-erased");
    }

    @Test
    void no_name_is_ever_logged() {
        finding(NAME + " again", "");
        side.put("/api/persons/HERON-3/identity", safety, json("{'name':'" + NAME + "','note':}"));
        assertThat(logged.list)
                .noneMatch(line ->
                        line.getFormattedMessage().toLowerCase(Locale.ROOT).contains(FAMILY));
    }

    private static JsonNode flag(Answer answer) {
        for (JsonNode flag : answer.json().get("flags")) {
            if (flag.get("code")
                    .stringValue()
                    .equals(UniversalWarning.NAME_IN_TEXT_SUSPECTED.name().toLowerCase(Locale.ROOT))) {
                return flag;
            }
        }
        throw new AssertionError(answer.text());
    }

    private static String opened(String written, String place) throws Exception {
        SealedText sealed = SealedText.in(written).orElseThrow();
        return side.bean(Vault.class).open("person:" + heron, place, sealed);
    }

    private static Answer finding(String statement, String around) {
        return inCase("record-assessment-finding", "{'kind':'dynamic','statement':'" + statement + "'}", around);
    }

    private static Answer inCase(String command, String data) {
        return inCase(command, data, "");
    }

    private static Answer inCase(String command, String data, String around) {
        return post("/api/cases/ITD-93/commands/" + command, "{'data':" + data + around + "}");
    }

    private static Answer post(String path, String body) {
        return side.post(path, team, json(body));
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private static String type(Answer answer) {
        return answer.json().get("type").stringValue();
    }

    private static String stream(Answer answer) {
        return answer.json().get("stream").stringValue();
    }

    private static String id(Answer answer) {
        return stream(answer).substring(stream(answer).indexOf('/') + 1);
    }

    private static String event(Answer answer) {
        return answer.json().get("events").get(0).get("id").stringValue();
    }

    private static String payload(Answer answer) throws SQLException {
        return query(
                "select convert_from(payload, 'UTF8') from ledger.events where event_id = '" + event(answer) + "'");
    }

    private static String everything() throws SQLException {
        return query("select string_agg(convert_from(payload, 'UTF8') || convert_from(metadata, 'UTF8'), ' ') from"
                        + " ledger.events")
                + query("select string_agg(convert_from(note, 'UTF8'), ' ') from ledger.commands");
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = side.postgres().superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
