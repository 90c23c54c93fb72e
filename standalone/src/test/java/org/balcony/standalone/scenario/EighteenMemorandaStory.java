package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.balcony.standalone.story.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * S-12: the Inter-Tajik Dialogue, from 1993. The source counts a hundred persons and more, seven at the first meeting, six
 * meetings before the official talks, and 19, 29 and 35 in all; days and months in between are fixture values.
 */
@ExtendWith(SharedSystem.class)
class EighteenMemorandaStory {

    private static final String TALKS = "the official delegations";

    private final Scene scene;
    private final String government;
    private final String opposition;

    EighteenMemorandaStory(RunningSystem system) {
        scene = Scene.in(system, "S-12");
        government = scene.party("GOV", true, "political");
        opposition = scene.party("OPP", true, "political");
    }

    @Test
    void memoranda_are_kept_to_a_small_circle_and_opened_years_later() {
        scene.on("1993-01").accepted();
        Scene team = scene.on("1993-03").as("lead-mediator");
        team.tell("agree-confidentiality-regime", """
                {regimeId: 'closed', kind: 'strict', scope: 'case', agreedBy: ['%s', '%s'],
                 sunset: {kind: 'event', event: 'both sides agree to publish'}}""".formatted(government, opposition))
                .flagged();
        contacted(team);
        meetings(team);
        scene.on("1994-04")
                .as("case-officer")
                .inConflict("record-context-event", "{kind: 'official_talks_started'}")
                .flagged();
        for (int number = 1; number <= 18; number++) {
            String when = number == 1 ? "1994-03" : "%d-%02d".formatted(1994 + number / 6, 1 + number % 6 * 2);
            memorandum(team.on(when), number);
        }
        team.on("1997")
                .tell(
                        "draft-joint-product",
                        "{productId: 'extra', kind: 'memorandum', sidesInvolved: ['%s', '%s']}"
                                .formatted(government, opposition));
        assertThat(team.on("1997")
                        .refused("agree-joint-product", agreed("extra", 7), 409, "product-number-in-use")
                        .path("facts")
                        .toString())
                .contains("memo-7");
        scene.on("1997-06-27")
                .as("case-officer")
                .inConflict("record-context-event", "{kind: 'agreement', relevance: 'peace accord'}");
        team.on("1997").refused("record-take-up", "{transferId: 't-3', extent: 'agenda'}", 400, "basis-missing");
        team.on("1997")
                .with("basis", "'party_statement'")
                .tell("record-take-up", "{transferId: 't-3', extent: 'agenda', where: 'official talks'}")
                .flagged();
        opened(team.on("1998"));
        theOpeningIsExplained();
        afterwards(team);
        results();
    }

    /** Over a hundred were spoken to; seven came to the first meeting. */
    private void contacted(Scene team) {
        List<String> persons = IntStream.rangeClosed(1, 101)
                .mapToObj(i -> scene.person("P-" + i))
                .toList();
        persons.forEach(person -> team.on("1993-02")
                .tell("log-contact", "{personId: '%s', sector: 'civil_society', initiatedBy: 'us'}".formatted(person)));
        for (int i = 1; i <= 12; i++) {
            team.tell(
                    "nominate-candidate",
                    "{participationId: 'p-%d', personId: '%s', side: '%s'}"
                            .formatted(i, persons.get(i - 1), i < 7 ? government : opposition));
        }
    }

    private void meetings(Scene team) {
        List<String> months = Stream.of(
                        Stream.of("1993-03", "1993-05", "1993-06", "1993-08", "1993-10", "1994-01"),
                        every(4, "1994-06", 13),
                        every(2, "1999-02", 10),
                        every(4, "2001-03", 6))
                .flatMap(each -> each)
                .toList();
        Scene restricted = team.with("label", "{level: 'restricted', compartments: []}");
        for (int i = 1; i <= months.size(); i++) {
            String month = months.get(i - 1);
            restricted
                    .on("%s-11/%s-13".formatted(month, month))
                    .tell("record-session-held", """
                    {sessionId: 's-%d', mode: 'retrospective', kind: 'problem_solving_workshop', placeCoarse: 'Moscow',
                     attendanceSummary: {total: 7, bySide: {'%s': 3, '%s': 4}}}""".formatted(i, government, opposition))
                    .flagged();
        }
        for (String[] count :
                new String[][] {{"1994-03-31", "6"}, {"1998-12-31", "19"}, {"2000-12-31", "29"}, {"2003-03-31", "35"}
                }) {
            assertThat(states("session", "asOfOccurred=" + count[0])).hasSize(Integer.parseInt(count[1]));
        }
    }

    private static Stream<String> every(int months, String first, int many) {
        return Stream.iterate(YearMonth.parse(first), month -> month.plusMonths(months))
                .limit(many)
                .map(YearMonth::toString);
    }

    private void memorandum(Scene team, int number) {
        String id = "memo-" + number;
        team.tell(
                        "draft-joint-product",
                        "{productId: '%s', kind: 'memorandum', sidesInvolved: ['%s', '%s']}"
                                .formatted(id, government, opposition))
                .flagged();
        team.refused("release-joint-product", release(id, "named", true), 409, "product-not-agreed");
        team.refused(
                "agree-joint-product",
                "{productId: '%s', agreedBy: ['%s']}".formatted(id, government),
                400,
                "product-needs-two-sides");
        team.tell("agree-joint-product", agreed(id, number)).flagged();
        team.refused("convey-transfer", convey(id, number), 409, "product-not-released");
        team.tell("release-joint-product", release(id, "named", true)).flagged();
        team.tell("convey-transfer", convey(id, number)).flagged();
    }

    /** Memoranda are published; what is written of the sessions stays closed until the sides end the regime. */
    private void opened(Scene lead) {
        lead.inConflict(
                "grant-access", "{grantee: 'integrator', scope: 'conflict', level: 'coordination', compartments: []}");
        Visitor subscriber = scene.as("integrator").visitor();
        JsonNode before = events(subscriber, "");
        assertThat(before.path("events")).isEmpty();
        String text = entry("joint-product.agreed").path("eventIds").path(0).asString();
        String session = entry("session.held").path("eventIds").path(0).asString();
        Scene opening = lead.because("Four years have passed and both sides agree");
        opening.refused("reclassify-record", reclassify(text, "public"), 400, "label-too-wide");
        lead.refused("release-joint-product", release("memo-1", "public", false), 409, "not-authorised-by-every-side");
        lead.tell("release-joint-product", release("memo-1", "public", true)).flagged();
        lead.refused(
                "release-joint-product",
                release("memo-1", "coordination_circle", true),
                409,
                "audience-may-only-widen");
        String reclassified =
                opening.tell("reclassify-record", reclassify(text, "public")).event();
        assertThat(events(subscriber, before.path("cursor").asString()).path("events"))
                .as("the memorandum comes to subscribers with its own times, and nothing of the sessions does")
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.path("id").asString()).isEqualTo(text);
                    assertThat(event.path("occurredat").asString()).startsWith("199");
                });
        opening.refused("reclassify-record", reclassify(session, "organisation"), 409, "regime-in-force");
        lead.tell("agree-confidentiality-regime", """
                {regimeId: 'open', kind: 'on_record', scope: 'case', agreedBy: ['%s', '%s'], supersedes: 'closed'}""".formatted(government, opposition))
                .flagged();
        opening.tell("reclassify-record", reclassify(session, "organisation")).flagged();
        assertThat(entry("joint-product.agreed").path("reclassifiedBy"))
                .singleElement()
                .satisfies(by -> assertThat(by.asString()).isEqualTo(reclassified));
        assertThat(entry("record.reclassified").path("rationale").asString()).startsWith("Four years");
    }

    private static JsonNode events(Visitor subscriber, String cursor) {
        return subscriber
                .get("/api/events?case=S-12&after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8))
                .expect(200)
                .json();
    }

    /** A2 and A5: who agreed to the opening and why the records may be read more widely. */
    private void theOpeningIsExplained() {
        List<JsonNode> dossier = scene.view("decision-dossier");
        assertThat(dossier)
                .filteredOn(row -> row.path("kind").asString().equals("public"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("question").asString())
                            .isEqualTo("Whether to open the memorandum memo-1 to the public");
                    assertThat(row.path("choice").asString()).isEqualTo("released, authorised by GOV and OPP");
                });
        assertThat(dossier)
                .filteredOn(row -> row.path("decision").asString().equals("reclassification"))
                .extracting(
                        row -> row.path("kind").asString(),
                        row -> row.path("rationale").asString())
                .containsOnly(tuple("sunset", "Four years have passed and both sides agree"))
                .hasSize(2);
        assertThat(scene.view("disclosure-ledger"))
                .filteredOn(row -> row.path("act").asString().equals("released"))
                .hasSize(19)
                .allSatisfy(
                        row -> assertThat(row.path("authorised").asBoolean()).isTrue());
    }

    private void afterwards(Scene team) {
        team.on("2000-04")
                .tell("launch-joint-action", """
                {actionId: 'centre', kind: 'civil_society_organisation', sides: ['%s', '%s'], initiatedBy: 'participants'}""".formatted(government, opposition))
                .flagged();
        team.on("2001").tell("claim-outcome", """
                {outcomeId: 'o-1', who: 'participants', what: 'founded a centre', category: 'C8', sign: 'positive',
                 contribution: 'they met in the dialogue'}""").flagged();
        List<String> order = scene.view("process-timeline").stream()
                .map(row -> row.path("type").asString())
                .toList();
        assertThat(order.subList(0, order.indexOf("balcony.conflict.context-event-recorded")))
                .filteredOn(type -> type.endsWith("session.held"))
                .hasSize(6);
        assertThat(states("transfer"))
                .hasSize(18)
                .filteredOn(row -> row.path("state").asString().equals("taken_up"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("subject").asString()).isEqualTo("transfer/t-3"));
        assertThat(states("joint-product"))
                .filteredOn(row -> row.path("state").asString().equals("released"))
                .hasSize(18);
    }

    private List<JsonNode> states(String machine, String... parameters) {
        return scene.view("state-as-of", parameters).stream()
                .filter(row -> row.path("machine").asString().equals(machine))
                .toList();
    }

    /** The first act of that kind on the audit trail. */
    private JsonNode entry(String event) {
        return scene.view("audit-trail").stream()
                .filter(row -> row.path("event").asString().endsWith(event))
                .min((one, other) -> one.path("recordedAt")
                        .asString()
                        .compareTo(other.path("recordedAt").asString()))
                .orElseThrow();
    }

    private static String reclassify(String target, String level) {
        return "{targets: ['%s'], to: {level: '%s', compartments: []}, ground: 'sunset'}".formatted(target, level);
    }

    private String agreed(String id, int number) {
        return "{productId: '%s', agreedBy: ['%s', '%s'], number: %d, textRef: 'archive/%d'}"
                .formatted(id, government, opposition, number, number);
    }

    private String release(String id, String audience, boolean both) {
        return "{productId: '%s', audience: '%s', %s attribution: 'group', authorisedBy: ['%s'%s]}"
                .formatted(
                        id,
                        audience,
                        audience.equals("named") ? "named: ['" + TALKS + "']," : "",
                        government,
                        both ? ", '" + opposition + "'" : "");
    }

    private static String convey(String id, int number) {
        return "{transferId: 't-%d', what: 'product', productId: '%s', direction: 'up', recipient: '%s', route: 'document'}"
                .formatted(number, id, TALKS);
    }

    private void results() {
        JsonNode funnel = scene.answer("transfer-funnel").json().path("figures");
        assertThat(funnel.path("agreed").path("value").asInt()).isEqualTo(18);
        assertThat(funnel.path("conveyed").path("value").asInt()).isEqualTo(18);
        assertThat(funnel.path("takenUp").path("value").asInt()).isOne();
        assertThat(funnel.path("takenUpOfConveyed").path("value").asDouble()).isEqualTo(0.056);
        assertThat(scene.view("joint-actions")).singleElement().satisfies(row -> {
            assertThat(row.path("actionId").asString()).isEqualTo("centre");
            assertThat(row.path("initiatedBy").asString()).isEqualTo("participants");
            assertThat(row.path("open").asBoolean()).isTrue();
        });
        JsonNode networks = scene.view("contribution-matrix").get(7);
        assertThat(networks.path("category").asString()).isEqualTo("C8");
        assertThat(networks.path("all").path("positive").asInt()).isOne();
    }
}
