package org.balcony.query.platform.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.PowerEvent.BalancingMeasureEnded;
import org.balcony.events.PowerEvent.MeasureExtent;
import org.balcony.events.PowerEvent.MeasureOutcome;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Quantity;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.balcony.query.catalogue.ViewCatalogue;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.SmallCells;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.history.Sources;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.rules.FewPeople;
import org.balcony.query.testing.Doors;
import org.balcony.query.testing.Participants;
import org.balcony.query.testing.Told;
import org.balcony.query.testing.ToldLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may read a page of updates, and that it opens nothing else. */
class PayersTest {

    private static final ActorId PAYER = Samples.GOVERNMENT;
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Reader FUNDER = new Reader(new UserId("fay"), Set.of(Role.FUNDER), Set.of(PAYER));

    private final Told told = new Told();

    @BeforeEach
    void tell() {
        told.ours("2024-01-01", Samples.caseRegistered());
        told.ours("2024-02-01", Participants.byGender("s-1", 8, 9, 0));
        told.ours(
                "2024-01-01",
                new FundingAgreed(
                        new LocalId("grant"),
                        ActorOrText.of(PAYER),
                        false,
                        null,
                        When.of("2024-01-01/2026-12-31"),
                        null,
                        List.of(),
                        ReportingEntitlement.STANDARD,
                        List.of(),
                        List.of(),
                        null));
    }

    @Test
    void an_arrangement_opens_the_pages_it_entitles_to_and_no_record() {
        assertThat(door(NOW).knows(FUNDER, Told.CASE)).isTrue();
        assertThat(page("basic-updates", FUNDER, NOW))
                .hasValueSatisfying(one -> assertThat(one).contains("17"));
        assertThat(page("standard-updates", FUNDER, NOW)).isPresent();
        assertThat(page("detailed-updates", FUNDER, NOW)).isEmpty();
        assertThat(page("process-timeline", FUNDER, NOW)).contains("[]");
        assertThat(page("audit-trail", FUNDER, NOW)).contains("[]");
        assertThat(page("sessions-by-quarter", FUNDER, NOW))
                .hasValueSatisfying(one -> assertThat(one).contains("2024-Q1"));
    }

    @Test
    void whoever_pays_nothing_knows_of_no_case() {
        Reader stranger = new Reader(new UserId("sam"), Set.of(Role.FUNDER), Set.of(Samples.RIVER_FRONT));
        assertThat(door(NOW).knows(stranger, Told.CASE)).isFalse();
        assertThat(page("basic-updates", stranger, NOW)).isEmpty();
    }

    @Test
    void the_actor_opens_it_in_the_role_of_a_funder_only() {
        Reader partner = new Reader(new UserId("pat"), Set.of(Role.COORDINATION_PARTNER), Set.of(PAYER));
        assertThat(door(NOW).knows(partner, Told.CASE)).isFalse();
    }

    @Test
    void the_page_closes_when_the_arrangement_is_over() {
        Instant later = Instant.parse("2027-01-01T00:00:00Z");
        assertThat(door(later).knows(FUNDER, Told.CASE)).isFalse();
        assertThat(page("basic-updates", FUNDER, later)).isEmpty();
    }

    @Test
    void the_team_sees_before_what_those_who_pay_will_see() {
        Reader mediator = new Reader(new UserId("amina"), Set.of(Role.LEAD_MEDIATOR));
        assertThat(page("standard-updates", mediator, NOW)).isEqualTo(page("standard-updates", FUNDER, NOW));
        Reader steward = new Reader(new UserId("rose"), Set.of(Role.RECORDS_STEWARD));
        assertThat(page("standard-updates", steward, NOW)).isEmpty();
    }

    @Test
    void a_record_that_is_shown_loses_its_small_counts_where_they_are_kept() {
        MeasureExtent few = new MeasureExtent(new Quantity(BigDecimal.TWO), 3, null, List.of());
        told.ours("2024-03-01", new BalancingMeasureEnded(new LocalId("m"), MeasureOutcome.COMPLETED, few));
        var recorded = told.events().getLast();
        assertThat(new FewPeople(SmallCells.USUAL).hidden(recorded).fact().event())
                .isEqualTo(new BalancingMeasureEnded(
                        new LocalId("m"),
                        MeasureOutcome.COMPLETED,
                        new MeasureExtent(new Quantity(BigDecimal.TWO), null, null, List.of())));
        assertThat(new FewPeople(new SmallCells(3)).hidden(recorded)).isEqualTo(recorded);
    }

    private ReadDoor door(Instant now) {
        StreamCache streams = Doors.streams(new ToldLog(told));
        streams.head();
        return Doors.on(streams, Doors.DEMO, InstantSource.fixed(now));
    }

    private Optional<String> page(String name, Reader reader, Instant now) {
        ToldLog log = new ToldLog(told);
        StreamCache streams = Doors.streams(log);
        ReadDoor door = Doors.on(streams, Doors.DEMO, InstantSource.fixed(now));
        CaseHistories histories = new CaseHistories(log, streams, door);
        HistoryView view = new ViewCatalogue().view(name, StreamKind.CASE).orElseThrow();
        return histories
                .reading(
                        Told.CASE,
                        reader,
                        histories.head(),
                        AsOf.live(Told.TODAY),
                        Reading.Order.OCCURRED,
                        Map.of(),
                        view,
                        new Sources())
                .map(reading -> view.of(reading).rows().toString());
    }
}
