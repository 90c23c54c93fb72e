package org.balcony.command.kernel;

import java.util.List;
import org.balcony.command.records.RecordsCommand.AttachEvidence;
import org.balcony.command.records.RecordsCommand.DisputeRecord;
import org.balcony.command.stages.StagesCommand.EndStageIteration;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.RecordEvent.EvidenceKind;
import org.balcony.events.StageEvent.IterationOutcome;
import org.balcony.events.StageEvent.IterationTrigger;
import org.balcony.events.StageEvent.Stage;
import org.balcony.events.StageEvent.StageIterationOpened;
import org.balcony.events.access.Clearance;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.junit.jupiter.api.Test;

class StrandRuleTest {

    private static final LocalId WOMEN = new LocalId("it-women");
    private static final LocalId YOUTH = new LocalId("it-youth");

    private static final AssessmentFindingRecorded FINDING =
            new AssessmentFindingRecorded(FindingKind.NEED, null, "water", null, null, null, null);

    private static final Clearance ORGANISATION = Clearance.of(Level.ORGANISATION);

    private static Given inWomen() {
        return Given.onCase()
                .given(Samples.REGISTERED)
                .given(opened(WOMEN, "women"), opened(YOUTH, "youth"))
                .as(Role.LOCAL_PARTNER)
                .standingOn(Footing.granted(Footing.Reach.STRAND, "women", ORGANISATION));
    }

    private static StageIterationOpened opened(LocalId id, String strand) {
        return new StageIterationOpened(id, Stage.ASSESSMENT, strand, 1, IterationTrigger.FIRST, null, null);
    }

    private static AttachEvidence evidence(int... entries) {
        return new AttachEvidence(
                java.util.Arrays.stream(entries).mapToObj(Given::id).toList(),
                EvidenceKind.DOCUMENT,
                "0".repeat(64),
                "box 1");
    }

    @Test
    void an_entry_about_entries_belongs_where_they_all_do() {
        inWomen().given("2026-03-01", WOMEN, FINDING).when(evidence(4)).accepted();
        inWomen().given("2026-03-01", YOUTH, FINDING).when(evidence(4)).refused(UniversalRefusal.BEYOND_STRAND);
        inWomen()
                .given("2026-03-01", WOMEN, FINDING)
                .given("2026-03-01", YOUTH, FINDING)
                .when(evidence(4, 5))
                .refused(UniversalRefusal.BEYOND_STRAND);
    }

    @Test
    void an_entry_that_names_no_strand_is_the_cases() {
        inWomen().given(FINDING).when(evidence(4)).refused(UniversalRefusal.BEYOND_STRAND);
        inWomen().given(FINDING).in(WOMEN).when(evidence(4)).refused(UniversalRefusal.BEYOND_STRAND);
    }

    @Test
    void a_run_through_a_stage_belongs_to_the_strand_it_names_and_ends_in_it() {
        Given team = inWomen().as(Role.MEDIATOR);
        team.when(ended(WOMEN)).accepted();
        team.when(ended(YOUTH)).refused(UniversalRefusal.BEYOND_STRAND);
        team.in(WOMEN).when(ended(YOUTH)).refused(UniversalRefusal.BEYOND_STRAND);
    }

    private static EndStageIteration ended(LocalId iteration) {
        return new EndStageIteration(iteration, IterationOutcome.COMPLETED, null, List.of());
    }

    @Test
    void what_is_never_rejected_is_not_rejected_here() {
        inWomen()
                .given(FINDING)
                .when(new DisputeRecord(Given.id(4), "the council", "all of it"))
                .accepted();
    }

    @Test
    void whoever_is_let_into_the_case_is_confined_to_nothing() {
        inWomen()
                .given(FINDING)
                .standingOn(
                        Footing.granted(Footing.Reach.STRAND, "women", ORGANISATION),
                        Footing.granted(Footing.Reach.CASE, null, ORGANISATION))
                .when(evidence(4))
                .accepted();
    }
}
