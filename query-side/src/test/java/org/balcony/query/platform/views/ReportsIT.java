package org.balcony.query.platform.views;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.samples.SampleHistory;
import org.balcony.events.samples.Samples;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.query.testing.Log;
import org.balcony.query.testing.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ReportsIT {

    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static final PostgresForTests DATABASE = PostgresForTests.fresh();
    private static final String CODE = Samples.caseRegistered().caseCode().value();
    private static final String CASE = "/api/cases/" + CODE;
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static Node node;

    @BeforeAll
    static void a_node_and_the_river_dialogue() throws Exception {
        ISSUER.start();
        node = Node.start(DATABASE, ISSUER);
        new Log(node.bean(Ledger.class)).append(SampleHistory.ofTheRiverDialogue());
        theTablesHaveCaughtUp();
    }

    /** Lists over all cases are read from tables, which are built after a node has started. */
    private static void theTablesHaveCaughtUp() {
        long head = node.bean(Ledger.class).head();
        for (String list : List.of("/api/audit-trail", "/api/cases")) {
            HttpResponse<String> reached = get(list + "?minPosition=" + head, "*/*");
            assertThat(reached.statusCode()).as(reached.body()).isEqualTo(200);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        DATABASE.close();
        ISSUER.shutdown();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|*/*|application/json",
                "|application/json|application/json",
                "|text/csv|text/csv;charset=UTF-8",
                "|text/html|text/html;charset=UTF-8",
                "|" + BROWSER + "|text/html;charset=UTF-8",
                "?format=json|" + BROWSER + "|application/json",
                "?format=csv|" + BROWSER + "|text/csv;charset=UTF-8",
                "?format=html|application/json|text/html;charset=UTF-8",
                "|image/png, text/csv;q=0.1|text/csv;charset=UTF-8"
            })
    void the_format_is_asked_for_by_parameter_or_by_header(String query, String accept, String media) {
        HttpResponse<String> answer = get(CASE + "/flags" + (query == null ? "" : query), accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(media);
        assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept"));
    }

    @Test
    void an_unknown_format_is_refused() {
        assertThat(get(CASE + "/flags?format=pdf", "*/*").statusCode()).isEqualTo(400);
        assertThat(get(CASE + "/flags", "image/png").statusCode()).isEqualTo(406);
        assertThat(get("/api/cases/nobody/flags", "text/html").statusCode()).isEqualTo(404);
        assertThat(get("/api/cases/nobody/flags", "text/html").headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void every_view_of_a_case_is_a_table_and_a_page_too() throws Exception {
        for (JsonNode entry : node.json("/api/views", "mediator").path("views")) {
            if (entry.path("of").valueStream().noneMatch(of -> of.asString().equals("case"))) {
                continue;
            }
            String address = CASE + "/views/" + entry.path("name").asString();
            JsonNode json = node.json(address, "mediator");
            HttpResponse<String> csv = get(address + "?format=csv", "*/*");
            assertThat(rows(csv.body())).as(address).hasSize(json.path("rows").size());
            assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment; filename=")
                    .contains(entry.path("name").asString() + "-");
            HttpResponse<String> page = get(address + "?format=html", "*/*");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "style-src 'unsafe-inline'");
            assertThat(page.body())
                    .contains(CODE, json.path("digest").asString(), "What it does not say")
                    .contains(json.path("rows").isEmpty() ? "There is nothing on record" : "<table");
            assertThat(get(address + "?format=html", "*/*").body()).isEqualTo(page.body());
        }
    }

    @Test
    void every_link_to_an_entry_finds_its_line() {
        String timeline = get(CASE + "/timeline", "text/html").body();
        Matcher link = Pattern.compile("href=\"(/api/[^\"#]*/views/audit-trail\\?format=html)#([^\"]+)\"")
                .matcher(timeline.replace("&#x3D;", "="));
        List<String[]> links = link.results()
                .map(found -> new String[] {found.group(1), found.group(2)})
                .toList();
        assertThat(links).hasSizeGreaterThan(10);
        assertThat(links.stream().map(one -> one[0]).distinct()).hasSize(2);
        links.stream().map(one -> one[0]).distinct().forEach(page -> {
            String body = get(page, "text/html").body();
            links.stream()
                    .filter(one -> one[0].equals(page))
                    .forEach(one -> assertThat(body).contains("<tr id=\"" + one[1] + "\""));
        });
    }

    @Test
    void a_conflict_has_pages_as_well() {
        String page = get("/api/conflicts/" + Samples.CONFLICT + "/views/process-timeline", "text/html")
                .body();
        assertThat(page)
                .contains("<h1 dir=\"auto\">"
                        + Samples.conflictRegistered().codeName().value() + "</h1>");
    }

    @Test
    void all_cases_and_differences_are_tables_and_pages_too() {
        List<NamedCsvRecord> cases =
                rows(get("/api/views/flags?format=csv", "*/*").body());
        assertThat(cases).extracting(one -> one.getField("caseCode")).contains(CODE);
        String page = get("/api/views/flags?format=html", "*/*").body();
        assertThat(page).contains("<h1 dir=\"auto\">All cases</h1>", "/views/flags?asOf");
        String nobody = get("/api/views/flags?format=csv&query=nobody-has-this-name", "*/*")
                .body();
        assertThat(rows(nobody)).isEmpty();
        assertThat(nobody).startsWith("id,caseCode,");
        String difference = CASE + "/views/flags/difference?sinceOccurred=2024-10&format=";
        assertThat(get(difference + "csv", "*/*").body()).startsWith("change,key,before,after,fields,because,eventIds");
        assertThat(get(difference + "html", "*/*").body()).contains("What changed from ");
    }

    @Test
    void differences_and_pages_without_a_reading_name_their_subject() {
        String difference = get(CASE + "/views/flags/difference?sinceOccurred=2024-10&format=html", "*/*")
                .body();
        assertThat(difference).contains("<h1 dir=\"auto\">" + CODE + " · ");
        String conflict = get("/api/conflicts/" + Samples.CONFLICT + "/views/flags?format=html", "*/*")
                .body();
        assertThat(conflict)
                .contains("<h1 dir=\"auto\">"
                        + Samples.conflictRegistered().codeName().value() + "</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/audit-trail", "/api/views/A1", "/api/cases", "/api/views/case-list"})
    void lists_of_now_are_tables_and_pages_too(String list) {
        JsonNode json = node.json(list + "?limit=1000", "mediator");
        HttpResponse<String> csv = get(list + "?limit=1000&format=csv", "*/*");
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(rows(csv.body())).hasSize(json.path("rows").size()).isNotEmpty();
        HttpResponse<String> page = get(list, BROWSER);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains("<h1 dir=\"auto\">All cases</h1>", "<table", "This is a list of now")
                .contains("/views/audit-trail?format&#x3D;html#");
        assertThat(get(list + "?format=pdf", "*/*").statusCode()).isEqualTo(400);
        JsonNode described =
                node.json("/openapi.json", "mediator").path("paths").path(list).path("get");
        assertThat(described.path("responses").path("200").path("content").propertyNames())
                .containsExactlyInAnyOrder("application/json", "text/csv", "text/html");
    }

    @Test
    void a_list_of_now_leads_to_its_next_page() {
        HttpResponse<String> first = get("/api/audit-trail?limit=2&newestFirst=false&format=csv", "*/*");
        String link = first.headers().firstValue("Link").orElseThrow();
        assertThat(link)
                .startsWith("</api/views/audit-trail?cursor=")
                .endsWith("&limit=2&newestFirst=false>; rel=\"next\"");
        String next = link.substring(1, link.indexOf('>'));
        List<String> both = Stream.of(first.body(), get(next, "text/csv").body())
                .flatMap(csv -> rows(csv).stream())
                .map(row -> row.getField("eventIds"))
                .toList();
        assertThat(both).hasSize(4).doesNotHaveDuplicates();
        assertThat(get("/api/audit-trail?limit=2&newestFirst=false&format=html", "*/*")
                        .body())
                .contains("next page");
    }

    @Test
    void the_description_of_the_interface_tells_the_three_formats() {
        JsonNode timeline = node.json("/openapi.json", "mediator")
                .path("paths")
                .path("/api/cases/{id}/timeline")
                .path("get");
        assertThat(timeline.path("responses").path("200").path("content").propertyNames())
                .containsExactlyInAnyOrder("application/json", "text/csv", "text/html");
        assertThat(timeline.path("parameters").findValuesAsString("name")).contains("format");
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().allowMissingFields(false).allowExtraFields(false).ofNamedCsvRecord(csv).stream()
                .toList();
    }

    private static HttpResponse<String> get(String path, String accept) {
        return node.send(HttpRequest.newBuilder(node.uri(path))
                .header("Authorization", "Bearer " + node.token("mediator"))
                .header("Accept", accept));
    }
}
