package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-19: going home; twenty participants, dates and answers are fixture values. */
@ExtendWith(SharedSystem.class)
class GoingHomeStory {

    private static final List<String> REENTRY = List.of(
            "stable",
            "stable",
            "stable",
            "stable",
            "stable",
            "strained",
            "strained",
            "strained",
            "strained",
            "isolated",
            "isolated",
            "threatened");

    private final Scene scene;
    private final Scene team;
    private final String side;

    GoingHomeStory(RunningSystem system) {
        scene = Scene.in(system, "S-19");
        team = scene.on("2024-02-01").as("lead-mediator");
        side = scene.party("SIDE", true, "civil_society");
    }

    @Test
    void contact_goes_on_only_with_those_who_agreed_to_it() {
        scene.on("2024-01").accepted();
        team.on("2024-01-15").tell("adopt-process-design", """
                {processKinds: ['problem_solving_workshop'], approach: 'elicitive', mediaPosture: 'closed_no_comment'}""").flagged("no_follow_up_provision");
        List<String> agreed = theWorkshop();
        thePlan(agreed);
        theContacts();
        scene.as("safety-officer")
                .on("2024-04-11")
                .tell(
                        "assess-risk",
                        "{riskId: 'r-12', subject: 'participation', participationId: 'p-12', likelihood: 3, severity: 4, threats: ['neighbours']}");
        scene.as("safety-officer")
                .on("2024-04-12")
                .tell("take-protective-measure", "{riskId: 'r-12', participationId: 'p-12', kind: 'liaison'}");
        assertThat(latestContacts("asOfOccurred=2024-05-15")).isEqualTo(Map.of("made", 12L, "missed", 4L, "void", 2L));
        theCoverage();
        JsonNode plan = scene.state("follow-up-plan/plan").path("facts");
        assertThat(plan.path("contactsMade").asInt()).isEqualTo(12);
        assertThat(plan.path("contactsMissed").asInt()).isEqualTo(4);
        JsonNode risk = scene.state("risk/r-12").path("facts");
        assertThat(risk.path("rating").asInt()).isEqualTo(12);
        assertThat(risk.path("measures").asInt()).isEqualTo(1);
        for (String view : List.of("stage-dwell-and-rework", "funding-against-process")) {
            assertThat(scene.answer(view)
                            .json()
                            .path("footer")
                            .path("followUp")
                            .path("said")
                            .asString())
                    .isEqualTo("follow-up not part of design");
        }
        assertThat(scene.flags("followup_behind", "asOfOccurred=2024-05-15")).isEmpty();
        assertThat(scene.flags("followup_behind", "asOfOccurred=2024-09-01")).isNotEmpty();
    }

    private List<String> theWorkshop() {
        List<String> agreed = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            String id = "p-" + i;
            boolean later = i <= 18;
            team.tell(
                    "nominate-candidate",
                    "{participationId: '%s', personId: '%s', side: '%s'}".formatted(id, scene.person("P-" + i), side));
            team.tell(
                    "record-informed-consent",
                    "{participationId: '%s', scope: ['participate'%s], form: 'written', voluntary: true}"
                            .formatted(id, later ? ", 'contacted_later'" : ""));
            if (later) {
                agreed.add(id);
            }
        }
        team.refused(
                "record-informed-consent",
                "{participationId: 'p-1', scope: ['participate'], form: 'written', voluntary: false}",
                400,
                "consent-not-voluntary");
        team.on("2024-02-10").tell("record-session-held", """
                {sessionId: 'workshop', mode: 'retrospective', kind: 'problem_solving_workshop', attendanceSummary: {total: 20}}""");
        return agreed;
    }

    private void thePlan(List<String> cohort) {
        String plan = "{planId: 'plan', cohort: [%s], cadenceDays: 60, purpose: 'reentry_support'}";
        team.refused("plan-follow-up", plan.formatted(""), 400, "cohort-empty");
        team.on("2024-02-11")
                .tell("plan-follow-up", plan.formatted('\'' + String.join("', '", cohort) + '\''))
                .flagged("follow_up_not_funded");
    }

    private void theContacts() {
        for (int i = 17; i <= 18; i++) {
            team.on("2024-03-01")
                    .tell("withdraw-consent", "{participationId: 'p-%d', scope: ['contacted_later']}".formatted(i));
        }
        for (int i = 0; i < REENTRY.size(); i++) {
            team.on("2024-04-10").tell("record-follow-up-contact", """
                    {participationId: 'p-%d', planId: 'plan', channel: 'telephone', reentry: '%s', attitudeTrend: %d}""".formatted(i + 1, REENTRY.get(i), i % 3 - 2));
        }
        for (int i = 13; i <= 16; i++) {
            team.on("2024-05-10")
                    .tell(
                            "record-follow-up-missed",
                            "{participationId: 'p-%d', planId: 'plan', dueOn: '2024-04-11'}".formatted(i));
        }
        for (String silent : List.of("p-17", "p-19")) {
            team.on("2024-04-10")
                    .refused(
                            "record-follow-up-contact",
                            "{participationId: '%s', planId: 'plan'}".formatted(silent),
                            409,
                            "contact-without-consent");
        }
    }

    /** Twelve of sixteen, and how they fared; nobody had thought of it before the workshop. */
    private void theCoverage() {
        JsonNode view = scene.answer("re-entry-and-follow-up-coverage", "asOfOccurred=2024-05-15")
                .json();
        JsonNode first = view.path("rows").path(0);
        assertThat(Stream.of("cohort", "due", "voided", "made", "missed")
                        .map(column -> first.path(column).asInt()))
                .containsExactly(18, 18, 2, 12, 4);
        assertThat(first.path("coverage").asDouble()).isEqualTo(0.75);
        assertThat(first.path("designNote").asString()).isEqualTo("follow-up not part of design");
        assertThat(view.path("rows").path(1).path("reentry").toString())
                .isEqualTo("{\"stable\":5,\"strained\":4,\"isolated\":2,\"threatened\":1}");
        JsonNode coverage = view.path("figures").path("coverage");
        assertThat(coverage.path("part").asInt() + "/" + coverage.path("whole").asInt())
                .isEqualTo("12/16");
        assertThat(view.path("figures").path("attitudeTrend").path("value").asDouble())
                .isEqualTo(-1.0);
        assertThat(view.path("figures").path("within90Days").path("value").asDouble())
                .isEqualTo(0.75);
        assertThat(view.path("footer").path("design").asString()).isEqualTo("follow-up not part of design");
        assertThat(scene.view("re-entry-and-follow-up-coverage", "asOfOccurred=2024-09-01").stream()
                        .map(row -> row.path("coverage").asDouble()))
                .startsWith(0.25, 0.75, 0.0);
    }

    /** How many of the cohort were reached when contact was due last, and how many were not. */
    private Map<String, Long> latestContacts(String asOf) {
        return scene.view("state-as-of", asOf).stream()
                .filter(row -> row.path("machine").asString().equals("follow-up"))
                .map(row -> row.path("state").asString())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
