package org.balcony.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balcony.standalone.story.RunningSystem;
import org.balcony.standalone.story.SharedSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** S-01, S-02 and S-03: Guinea-Bissau, 2005 to 2009; how many contacts and which scores are fixture values. */
@ExtendWith(SharedSystem.class)
class AccessIsNotInfluenceStory {

    private final Scene scene;
    private final String politicians;
    private final String military;
    private final String community;

    AccessIsNotInfluenceStory(RunningSystem system) {
        scene = Scene.in(system, "S-01");
        politicians = scene.party("POLITICIANS", true, "political");
        military = scene.party("MILITARY", true, "military");
        community = scene.party("COMMUNITY", false, "civil_society");
    }

    @Test
    void a_case_may_end_without_a_table() {
        scene.on("2005").proposed();
        scene.on("2005")
                .as("lead-mediator")
                .tell("accept-case", "{basis: 'own initiative'}")
                .flagged("no_feasibility_finding", "no_sensitivity_review", "no_local_actor_consulted");
        Scene team = scene.on("2005/2006").as("lead-mediator");
        team.tell("open-stage-iteration", "{stageIterationId: 'assessment-1', stage: 'assessment'}")
                .flagged();
        team.tell("open-stage-iteration", "{stageIterationId: 'strategy-1', stage: 'strategy'}")
                .flagged();
        team.tell("designate-track", """
                {declaredTrack: 'I_5', scheme: 'third_party_and_participants', profile: {thirdPartyStatus: 'unofficial',
                 participantStatus: 'official', level: 'elite', linkToFormal: 'none', publicity: 'discreet'}}""").flagged();
        for (int month = 1; month <= 6; month++) {
            team.on("2005-0%d-12".formatted(month))
                    .tell("log-contact", """
                            {counterpart: '%s', sector: 'political', initiatedBy: 'us', channel: 'in person',
                             requestedOn: '2005-0%d-09'}""".formatted(politicians, month))
                    .flagged();
        }
        team.refused(
                "assess-convening-power",
                "{subject: 'us', verdict: 'insufficient', targets: [{target: '%s', access: 4, referent: 1}]}"
                        .formatted(politicians),
                400,
                "influence-not-stated");
        Scene.Told assessed = team.tell("assess-convening-power", """
                {subject: 'us', verdict: 'insufficient', targets: [
                  {target: '%s', access: 4, influence: 1, referent: 1, softSources: ['relationship'], hardSources: []},
                  {target: '%s', access: 3, influence: 3},
                  {target: '%s', access: 'unknown', influence: 1}]}""".formatted(politicians, military, community));
        assessed.flagged("access_without_influence");
        for (int i = 0; i < 3; i++) {
            team.tell(
                    "record-influence-observed",
                    "{target: '%s', askedFor: 'a seat in the talks of the elite', observed: 'no_change'}"
                            .formatted(politicians));
        }
        team.tell("identify-obstacle", "{obstacleId: 'no-table', kind: 'no_convening_power'}")
                .flagged();
        leverage(team);
        measures(team);
        assertThat(scene.flags("access_without_influence")).singleElement().satisfies(flag -> {
            assertThat(flag.path("eventIds").toString()).contains(assessed.event());
            assertThat(flag.toString()).contains("POLITICIANS").doesNotContain("MILITARY", "COMMUNITY");
        });
        convening();
        ending();
    }

    /** What E6 and E7 say of S-01, and E9 and E10 of S-02. */
    private void convening() {
        List<JsonNode> reach = scene.view("convening-power-access-and-influence");
        JsonNode ours = reach(reach, "us", "POLITICIANS");
        assertThat(ours.path("gap").asInt()).isEqualTo(3);
        assertThat(ours.path("requests").asInt()).isEqualTo(6);
        assertThat(ours.path("daysFromRequestToMeeting").path("median").asDouble())
                .isEqualTo(3.0);
        assertThat(ours.path("daysFromRequestToMeeting").path("least").asInt()).isEqualTo(3);
        assertThat(ours.path("daysFromRequestToMeeting").path("most").asInt()).isEqualTo(3);
        assertThat(ours.path("influenceObserved").path("share").asDouble()).isZero();
        assertThat(ours.path("influenceObserved").path("eventIds")).hasSize(3);
        assertThat(ours.path("verdict").asString()).isEqualTo("insufficient");
        assertThat(reach(reach, "us", "MILITARY").path("gap").asInt()).isLessThanOrEqualTo(0);
        assertThat(reach(reach, "us", "COMMUNITY").has("gap")).isFalse();
        JsonNode region = reach(reach, "regional actors", "POLITICIANS");
        assertThat(region.path("softSources")).hasSize(2);
        assertThat(region.path("hardSources")).isEmpty();

        assertThat(scene.view("leader-and-sector-reach").stream()
                        .filter(row -> row.path("reached").asBoolean())
                        .map(row -> row.path("sector").asString()))
                .containsExactlyInAnyOrder("political", "military", "civil_society");

        assertThat(scene.view("power-balance-over-time").stream()
                        .map(row -> row.path("measureId").asString()
                                + ' '
                                + row.path("status").asString()))
                .containsExactlyInAnyOrder("visits not_pursued", "peacekeepers proposed", "justice completed");
        JsonNode counts = scene.answer("balancing-measures-register").json().path("figures");
        assertThat(counts.path("measures").path("value").asInt()).isEqualTo(3);
        assertThat(counts.path("proposedOnly").path("value").asInt()).isEqualTo(1);
        assertThat(counts.path("notPursued").path("value").asInt()).isEqualTo(1);
        assertThat(counts.path("completed").path("value").asInt()).isEqualTo(1);
        assertThat(measure("visits").has("delivered")).isFalse();
        assertThat(measure("peacekeepers").has("delivered")).isFalse();
    }

    private static JsonNode reach(List<JsonNode> rows, String subject, String target) {
        return rows.stream()
                .filter(row -> row.path("subject").asString().equals(subject))
                .filter(row -> row.path("targetName").asString().equals(target))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of " + subject + " over " + target));
    }

    private JsonNode measure(String id, String... parameters) {
        return scene.view("balancing-measures-register", parameters).stream()
                .filter(row -> row.path("measureId").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no measure " + id));
    }

    private void ending() {
        Scene end = scene.on("2009").as("lead-mediator");
        end.tell("settle-obstacle", "{obstacleId: 'no-table', how: 'accepted', byWhat: 'worked in other ways'}")
                .flagged();
        end.because("There is no table to bring anybody to, and other ways are open")
                .tell("close-case", "{outcome: 'no_process_launched'}")
                .flagged("no_conduct_iteration", "no_follow_up_plan", "no_evaluation");
        assertThat(scene.state("obstacle/no-table").path("state").asString()).isEqualTo("accepted");
        assertThat(scene.view("obstacles")).singleElement().satisfies(row -> {
            assertThat(row.path("how").asString()).isEqualTo("accepted");
            assertThat(row.path("open").asBoolean()).isFalse();
        });
        JsonNode obstacles = scene.answer("obstacles").json().path("figures");
        assertThat(obstacles.path("acceptedShare").path("value").asDouble()).isEqualTo(1.0);
        assertThat(obstacles.path("accepted").path("value").asInt()).isEqualTo(1);
        assertThat(obstacles.path("resolved").path("value").asInt()).isZero();
        assertThat(scene.view("stage-dwell-and-rework").stream()
                        .map(row -> row.path("stage").asString()))
                .containsExactly("assessment", "strategy");
        assertThat(scene.view("state-as-of").stream()
                        .map(row -> row.path("machine").asString()))
                .doesNotContain("session", "participation");
        for (String day : List.of("2007-01-01", "2007-06-15", "2007-12-31")) {
            assertThat(scene.state("case/" + scene.caseId(), "asOfOccurred=" + day)
                            .path("state")
                            .asString())
                    .isEqualTo("active");
        }
        scene.on("2009").as("evaluator").tell("claim-outcome", """
                {outcomeId: 'standing', who: 'political leaders', what: 'spoke to each other about the cost of violence',
                 category: 'C2', sign: 'positive', contribution: 'we carried the message of the region'}""").flagged("after_case_closed");
        assertThat(scene.state("outcome/standing").path("state").asString()).isEqualTo("claimed");
        claimInItsCell();
    }

    /** S-02: working power around the table. */
    private void leverage(Scene team) {
        team.tell(
                        "record-leverage",
                        "{by: 'regional actors', on: '%s', kind: 'normative_message', askedForByUs: true, intended: 'violence would cost support'}"
                                .formatted(politicians))
                .flagged();
        team.tell(
                        "record-assessment-finding",
                        "{kind: 'alternative_to_agreement', statement: 'violence, corruption, instability', partyId: '%s', valueAgainstNegotiation: 'worse'}"
                                .formatted(politicians))
                .flagged();
        team.tell(
                        "record-leverage",
                        "{by: 'regional actors', on: '%s', kind: 'recognition_offer'}".formatted(politicians))
                .flagged();
        team.tell(
                "propose-balancing-measure",
                "{measureId: 'visits', kind: 'experience_exchange', beneficiary: '%s', dimensions: ['knowledge_skills'], visibility: 'known_to_all'}"
                        .formatted(politicians));
        team.because("Nobody could travel")
                .tell("end-balancing-measure", "{measureId: 'visits', outcome: 'not_pursued'}")
                .flagged();
        team.tell(
                "propose-balancing-measure",
                "{measureId: 'peacekeepers', kind: 'civilian_protection', beneficiary: '%s', dimensions: ['coercive'], visibility: 'known_to_all'}"
                        .formatted(community));
        assertThat(scene.state("measure/visits").path("state").asString()).isEqualTo("not_pursued");
        JsonNode discussed = scene.state("measure/peacekeepers");
        assertThat(discussed.path("state").asString()).isEqualTo("proposed");
        assertThat(discussed.path("facts").has("delivered")).isFalse();
    }

    /** S-03: a prison nobody stays in. */
    private void measures(Scene team) {
        String finding = team.tell(
                        "record-assessment-finding",
                        "{kind: 'institution', statement: 'prison easily escaped; judges fear retaliation and do not convict'}")
                .event();
        team.tell("propose-balancing-measure", """
                {measureId: 'justice', kind: 'institution_strengthening', beneficiary: '%s', dimensions: ['legitimacy'],
                 assessmentRef: '%s', visibility: 'known_to_all'}""".formatted(community, finding))
                .flagged();
        Scene later = team.on("2006");
        later.tell("start-balancing-measure", "{measureId: 'justice', approvedBy: 'board'}");
        String ended = later.tell("end-balancing-measure", "{measureId: 'justice', outcome: 'completed'}")
                .event();
        later.tell(
                "attach-evidence",
                "{targets: ['%s'], kind: 'document', hash: '%s', storageRef: 'archive/justice.pdf'}"
                        .formatted(ended, "0".repeat(64)));
        assertThat(scene.view("audit-trail").stream()
                        .filter(row -> row.path("eventIds").path(0).asString().equals(ended)))
                .singleElement()
                .satisfies(row -> assertThat(row.path("supportedBy")).hasSize(1));
        assertThat(scene.flags("measure_unreviewed"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("subject").asString()).isEqualTo("measure/justice"));
        assertThat(scene.flags("measure_unreviewed", "asOfOccurred=2007-05-01")).isEmpty();
        assertThat(measure("justice").path("assessmentRef").asString()).isEqualTo(finding);
        assertThat(measure("justice").path("openFlags")).singleElement().satisfies(flag -> {
            assertThat(flag.path("code").asString()).isEqualTo("measure_unreviewed");
            assertThat(flag.path("eventIds").path(0).asString()).isEqualTo(ended);
        });
        assertThat(measure("justice", "asOfOccurred=2007-05-01").path("openFlags"))
                .isEmpty();
        team.on("2008")
                .tell("review-balancing-effect", "{measureId: 'justice', reviewerClass: 'team', judgement: 'unclear'}");
        assertThat(scene.flags("measure_unreviewed")).isEmpty();
        assertThat(measure("justice").path("openFlags")).isEmpty();
        assertThat(measure("justice")
                        .path("effectJudgement")
                        .path(0)
                        .path("judgement")
                        .asString())
                .isEqualTo("unclear");
    }

    /** A case without a table may hold claims all the same; the empty categories are shown beside them. */
    private void claimInItsCell() {
        List<JsonNode> matrix = scene.view("contribution-matrix");
        assertThat(matrix).hasSize(9);
        assertThat(matrix)
                .filteredOn(row -> row.path("all").path("positive").asInt() > 0)
                .extracting(row -> row.path("category").asString())
                .containsExactly("C2");
    }
}
