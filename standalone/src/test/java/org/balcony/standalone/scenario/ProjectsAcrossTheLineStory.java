package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S-18: Cyprus; months and ratings are fixture values, the counts of 1998 are those of the source. */
@ExtendWith(SharedSystem.class)
class ProjectsAcrossTheLineStory {

    private final Scene scene;
    private final List<String> sides;

    ProjectsAcrossTheLineStory(RunningSystem system) {
        scene = Scene.in(system, "S-18");
        sides = List.of("GREEK-CYPRIOTS", "TURKISH-CYPRIOTS", "GREECE", "TURKEY").stream()
                .map(name -> scene.party(name, true, "business"))
                .toList();
    }

    @Test
    void cooperation_has_its_price() {
        scene.on("1997").accepted();
        Scene team = scene.on("1997-11").as("lead-mediator");
        team.tell("designate-track", """
                {declaredTrack: 'I_5', scheme: 'third_party_and_participants', profile: {thirdPartyStatus: 'mixed',
                 participantStatus: 'unofficial', level: 'elite', linkToFormal: 'informal', publicity: 'discreet'}}""").flagged();
        String both = "'%s', '%s'".formatted(sides.get(0), sides.get(1));
        for (String[] action :
                new String[][] {{"choir", "arts_or_sport"}, {"eu", "study_group"}, {"lawyers", "professional_group"}}) {
            team.tell(
                            "launch-joint-action",
                            "{actionId: '%s', kind: '%s', sides: [%s], initiatedBy: 'participants'}"
                                    .formatted(action[0], action[1], both))
                    .flagged();
        }
        for (String when : List.of("1997-11", "1998-07", "1998-12")) {
            team.on(when).tell("record-session-held", """
                    {sessionId: 's-%s', mode: 'retrospective', kind: 'conference', attendanceSummary: {total: 11,
                     bySide: {'%s': 3, '%s': 3, '%s': 3, '%s': 2}}}""".formatted(
                            when, sides.get(0), sides.get(1), sides.get(2), sides.get(3)));
        }
        scene.on("1997")
                .as("local-partner")
                .tell("report-safety-incident", "{incidentId: 'arrests', kind: 'arrest_or_prosecution', severity: 4}");
        scene.on("1998")
                .as("safety-officer")
                .tell("report-safety-incident", "{incidentId: 'buffer', kind: 'harassment', severity: 3}");
        team.on("1998").tell("identify-obstacle", "{obstacleId: 'crossing', kind: 'travel_or_permission'}");
        scene.on("1998-12")
                .as("safety-officer")
                .tell("take-protective-measure", "{incidentId: 'arrests', kind: 'separate_travel_slip'}");
        scene.on("1997-12")
                .as("case-officer")
                .inConflict("record-context-event", "{kind: 'law_changed', relevance: 'contacts banned'}");
        team.on("1998-12")
                .tell(
                        "record-media-exposure",
                        "{kind: 'disinformation', inaccuracies: 'only one side came', identitiesExposed: false}");
        team.on("1999")
                .tell("end-joint-action", "{actionId: 'choir', outcome: 'stopped_by_authority'}")
                .flagged();

        String servant = scene.person("SERVANT");
        Scene lead = scene.as("lead-mediator");
        lead.on("1998")
                .tell(
                        "nominate-candidate",
                        "{participationId: 'servant', personId: '%s', side: '%s'}".formatted(servant, sides.get(0)));
        scene.as("safety-officer")
                .on("1998-06")
                .tell(
                        "assess-risk",
                        "{riskId: 'r-1', subject: 'participation', participationId: 'servant', threats: ['trial'], likelihood: 4, severity: 5}");
        lead.refused("invite-participant", "{participationId: 'servant'}", 409, "grave-risk");
        scene.as("safety-officer")
                .on("1998-07")
                .tell(
                        "take-protective-measure",
                        "{riskId: 'r-1', participationId: 'servant', kind: 'separate_travel_slip'}");
        lead.tell("invite-participant", "{participationId: 'servant'}").flagged("not_screened");

        team.on("2005").tell("record-observation", """
                {dimension: 'public_opinion', subject: 'society', value: 'rapprochement is ordinary vocabulary', instrument: 'third_party'}""");
        team.on("2005").tell("claim-outcome", """
                {outcomeId: 'words', who: 'the public', what: 'moderate words are ordinary', category: 'C7', sign: 'positive',
                 contribution: 'years of joint projects'}""");
        assertThat(scene.state("joint-action/choir").path("state").asString()).isEqualTo("stopped_by_authority");
        assertThat(scene.state("safety-incident/arrests").path("state").asString())
                .isEqualTo("mitigated");
        lead.because("The group goes on by itself")
                .refused("close-case", "{outcome: 'handed_over'}", 409, "grave-incident-open");
        scene.as("safety-officer")
                .on("2006")
                .tell("take-protective-measure", "{incidentId: 'arrests', kind: 'legal_aid', closesIncident: true}");
        lead.because("The group goes on by itself").tell("close-case", "{outcome: 'handed_over'}");
    }
}
