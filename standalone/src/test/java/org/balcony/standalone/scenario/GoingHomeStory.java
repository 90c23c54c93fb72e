package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-19: going home; twenty participants, dates and answers are fixture values. */
@ExtendWith(SharedSystem.class)
class GoingHomeStory {

    private final Scene scene;
    private final String side;

    GoingHomeStory(RunningSystem system) {
        scene = Scene.in(system, "S-19");
        side = scene.party("SIDE", true, "civil_society");
    }

    @Test
    void contact_goes_on_only_with_those_who_agreed_to_it() {
        scene.on("2024-01").accepted();
        Scene team = scene.on("2024-02-01").as("lead-mediator");
        List<String> cohort = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            String person = scene.person("P-" + i);
            String id = "p-" + i;
            cohort.add(id);
            team.tell(
                    "nominate-candidate",
                    "{participationId: '%s', personId: '%s', side: '%s'}".formatted(id, person, side));
            team.tell(
                    "record-informed-consent",
                    "{participationId: '%s', scope: ['participate'%s], form: 'written', voluntary: true}"
                            .formatted(id, i <= 18 ? ", 'contacted_later'" : ""));
        }
        team.refused(
                "record-informed-consent",
                "{participationId: 'p-1', scope: ['participate'], form: 'written', voluntary: false}",
                409,
                "participation-not-voluntary");
        team.on("2024-02-10")
                .tell(
                        "record-session-held",
                        "{sessionId: 'workshop', mode: 'retrospective', kind: 'problem_solving_workshop'}");
        team.refused(
                "plan-follow-up",
                "{planId: 'plan', cohort: [], cadenceDays: 60, purpose: 'reentry_support'}",
                400,
                "empty-cohort");
        team.on("2024-02-11")
                .tell(
                        "plan-follow-up",
                        "{planId: 'plan', cohort: ['%s'], cadenceDays: 60, purpose: 'reentry_support'}"
                                .formatted(String.join("', '", cohort)))
                .flagged("follow_up_not_funded");
        String[] states = {
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
            "threatened"
        };
        for (int i = 0; i < 12; i++) {
            team.on("2024-04-10").tell("record-follow-up-contact", """
                    {participationId: 'p-%d', planId: 'plan', channel: 'telephone', reentry: '%s', attitudeTrend: %d}""".formatted(i + 1, states[i], i % 3 - 2));
        }
        for (int i = 13; i <= 16; i++) {
            team.on("2024-05-10")
                    .tell(
                            "record-follow-up-missed",
                            "{participationId: 'p-%d', planId: 'plan', dueOn: '2024-04-11'}".formatted(i));
        }
        for (int i = 17; i <= 18; i++) {
            team.on("2024-03-01")
                    .tell("withdraw-consent", "{participationId: 'p-%d', scope: ['contacted_later']}".formatted(i));
        }
        team.on("2024-04-10")
                .refused(
                        "record-follow-up-contact",
                        "{participationId: 'p-17', planId: 'plan'}",
                        409,
                        "no-consent-to-contact");
        team.on("2024-04-10")
                .refused(
                        "record-follow-up-contact",
                        "{participationId: 'p-19', planId: 'plan'}",
                        409,
                        "no-consent-to-contact");
        scene.as("safety-officer")
                .on("2024-04-11")
                .tell(
                        "assess-risk",
                        "{subject: 'participation', participationId: 'p-12', likelihood: 3, severity: 4, threats: ['neighbours']}");
        scene.as("safety-officer")
                .on("2024-04-12")
                .tell("take-protective-measure", "{participationId: 'p-12', kind: 'liaison'}");
        JsonNode plan = scene.state("follow-up-plan/plan", "asOfOccurred=2024-05-15");
        assertThat(plan.path("facts").path("made").asInt()).isEqualTo(12);
        assertThat(plan.path("facts").path("missed").asInt()).isEqualTo(4);
        assertThat(plan.path("facts").path("void").asInt()).isEqualTo(2);
    }
}
