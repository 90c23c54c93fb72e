package org.balcony.query.evaluation.sectorreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.balcony.events.ActorEvent.ActorProfiled;
import org.balcony.events.AssessmentEvent.ContactInitiator;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.AssessmentEvent.ConveningPowerAssessed;
import org.balcony.events.AssessmentEvent.ConveningTarget;
import org.balcony.events.AssessmentEvent.ConveningVerdict;
import org.balcony.events.AssessmentEvent.InfluenceObserved;
import org.balcony.events.AssessmentEvent.InfluenceResult;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.ConductEvent.AttendanceSummary;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ProductEvent.Initiator;
import org.balcony.events.ProductEvent.JointActionKind;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.SafetyEvent.MediaStatementIssued;
import org.balcony.events.samples.ParticipantSamples;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Counts;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Score;
import org.balcony.events.value.Sector;
import org.balcony.query.chart.Chart;
import org.balcony.query.flags.FlagsView;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class SectorReachViewTest {

    private final SectorReachView view = new SectorReachView();
    private final Told told = new Told();

    /** S-40. */
    @Test
    void sectors_in_which_nobody_was_met_are_shown_empty_and_raise_no_flag() {
        for (Sector sector : List.of(Sector.POLITICAL, Sector.MILITARY)) {
            EventId contact = told.ours("2024-02", contact(sector));
            told.ours(
                    "2024-02",
                    new InfluenceObserved(
                            new ActorOrText("leaders"),
                            List.of(contact),
                            "a statement against violence",
                            InfluenceResult.FOLLOWED_THROUGH,
                            null));
        }
        List<SectorReachRow> rows = rows(told.live());
        assertThat(rows).extracting(SectorReachRow::sector).containsExactly(Sector.values());
        assertThat(rows.stream().filter(SectorReachRow::reached).map(SectorReachRow::sector))
                .containsExactly(Sector.POLITICAL, Sector.MILITARY);
        assertThat(row(Sector.MILITARY).followedThrough().count()).isEqualTo(1);
        assertThat(row(Sector.RELIGIOUS)).satisfies(row -> {
            assertThat(row.blank()).isTrue();
            assertThat(row.eventIds()).isEmpty();
            assertThat(row.contacts().count()).isZero();
        });
        assertThat(view.of(told.live()).figures().get("sectorsWithNone"))
                .isInstanceOfSatisfying(
                        Figure.Said.class,
                        said -> assertThat(said.value())
                                .contains("religious", "women")
                                .doesNotContain("political", "military"));
        assertThat(new FlagsView().of(told.live()).rows().toString()).doesNotContain("religious", "women");
    }

    /** S-01: the military were never met, and somebody still has access to them. */
    @Test
    void a_sector_whose_actors_are_assessed_to_be_within_reach_counts_as_reached_and_says_why() {
        profile(Samples.RIVER_FRONT, Sector.MILITARY);
        told.ours("2005", assessed(Samples.RIVER_FRONT, Score.of(3), Score.of(3)));
        assertThat(row(Sector.MILITARY)).satisfies(row -> {
            assertThat(row.reached()).isTrue();
            assertThat(row.assessed().count()).isEqualTo(1);
            assertThat(row.contacts().count()).isZero();
        });
    }

    @Test
    void nobody_is_reached_by_an_assessment_of_nothing_or_of_the_unknown() {
        profile(Samples.RIVER_FRONT, Sector.MILITARY);
        told.ours("2005", assessed(Samples.RIVER_FRONT, Score.of(0), Score.UNKNOWN));
        assertThat(row(Sector.MILITARY).reached()).isFalse();
    }

    @Test
    void a_session_counts_for_every_sector_of_which_people_were_counted() {
        told.ours("2024-03-01", held(Map.of("Women", 2, "civil service", 1, "youth", 0)));
        assertThat(row(Sector.WOMEN).sessions().count()).isEqualTo(1);
        assertThat(row(Sector.CIVIL_SERVICE).sessions().count()).isEqualTo(1);
        assertThat(row(Sector.YOUTH).reached()).isFalse();
    }

    @Test
    void a_session_counts_for_the_sector_of_somebody_who_attended_and_the_row_names_the_nomination() {
        LocalId person = new LocalId("p-1");
        EventId nominated = told.ours(
                "2024-01-01",
                new CandidateNominated(
                        person,
                        ParticipantSamples.FERRY_KEEPER,
                        new ActorOrText("side"),
                        Sector.JUDICIARY,
                        null,
                        null));
        told.ours("2024-03-01", held(Map.of()));
        assertThat(row(Sector.JUDICIARY).reached()).isFalse();
        told.ours("2024-03-01", new AttendanceRecorded(new LocalId("s-1"), person, AttendanceStatus.PRESENT, null));
        assertThat(row(Sector.JUDICIARY).sessions().count()).isEqualTo(1);
        assertThat(row(Sector.JUDICIARY).eventIds()).contains(nominated);
    }

    @Test
    void joint_actions_and_statements_count_for_the_sectors_of_those_who_stand_behind_them() {
        profile(Samples.ELDERS, Sector.TRADITIONAL);
        told.ours(
                "2024-05-01",
                new JointActionLaunched(
                        new LocalId("market"),
                        JointActionKind.MARKET_LINKAGE,
                        null,
                        List.of(ActorOrText.of(Samples.ELDERS)),
                        Initiator.PARTICIPANTS,
                        null));
        told.ours(
                "2024-06-01",
                new MediaStatementIssued(
                        new LocalId("call"),
                        new ActorOrText("us"),
                        List.of(ActorOrText.of(Samples.ELDERS)),
                        List.of(),
                        null,
                        null,
                        null));
        assertThat(row(Sector.TRADITIONAL).statementsOrActs().count()).isEqualTo(2);
    }

    @Test
    void what_names_no_sector_is_counted_apart() {
        told.ours("2024-03-01", held(Map.of()));
        assertThat(view.of(told.live()).figures().get("withoutSector"))
                .isInstanceOfSatisfying(
                        Figure.Count.class, count -> assertThat(count.value()).isEqualTo(1));
    }

    @Test
    void a_retracted_contact_reaches_nobody() {
        EventId wrong = told.ours("2024-02", contact(Sector.MEDIA));
        told.ours("2024-02", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(row(Sector.MEDIA).reached()).isFalse();
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
    }

    @Test
    void a_contact_reaches_a_sector_from_when_it_happened() {
        told.ours("2024-02-10", contact(Sector.MEDIA));
        assertThat(rows(told.asOccurred("2024-02-09"))).noneMatch(SectorReachRow::reached);
        assertThat(rows(told.asOccurred("2024-02-10"))).anyMatch(SectorReachRow::reached);
    }

    @Test
    void the_chart_has_a_field_for_every_sector_and_says_which_are_empty() {
        told.ours("2024-02-10", contact(Sector.MEDIA));
        assertThat(view.chart(view.of(told.live()), told.live()))
                .hasValueSatisfying(chart -> assertThat(chart).isInstanceOfSatisfying(Chart.Matrix.class, matrix -> {
                    assertThat(matrix.cells()).hasSize(Sector.values().length * 5);
                    assertThat(matrix.says()).contains("13 of 14 sectors");
                }));
    }

    private List<SectorReachRow> rows(Reading reading) {
        return view.of(reading).rows().stream().map(SectorReachRow.class::cast).toList();
    }

    private SectorReachRow row(Sector sector) {
        return rows(told.live()).get(sector.ordinal());
    }

    private void profile(ActorId actor, Sector sector) {
        told.of(actor, "2004", new ActorProfiled(null, null, null, List.of(sector), null, null, List.of(), null, null));
    }

    private static ContactMade contact(Sector sector) {
        return new ContactMade(Samples.GOVERNMENT, null, sector, null, null, null, ContactInitiator.US, null);
    }

    private static ConveningPowerAssessed assessed(ActorId target, Score access, Score influence) {
        return new ConveningPowerAssessed(
                new ActorOrText("us"),
                null,
                List.of(new ConveningTarget(
                        ActorOrText.of(target), access, influence, null, List.of(), List.of(), null)),
                null,
                ConveningVerdict.PARTIAL,
                null);
    }

    private static SessionHeld held(Map<String, Integer> bySector) {
        return new SessionHeld(
                new LocalId("s-1"),
                HeldMode.RETROSPECTIVE,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                new AttendanceSummary(3, null, null, null, Counts.of(bySector), null));
    }
}
