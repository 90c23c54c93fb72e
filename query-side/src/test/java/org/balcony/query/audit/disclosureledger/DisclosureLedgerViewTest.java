package org.balcony.query.audit.disclosureledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.ContentLevel;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.ConfidentialityEvent.SharingKind;
import org.balcony.events.ConfidentialityEvent.SharingPhase;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.ProductEvent.Attribution;
import org.balcony.events.ProductEvent.Audience;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.audit.disclosureledger.DisclosureLedgerRow.Authority;
import org.balcony.query.audit.disclosureledger.DisclosureLedgerRow.DisclosureAct;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisclosureLedgerViewTest {

    private static final ActorOrText A = ActorOrText.of(Samples.GOVERNMENT);
    private static final ActorOrText B = ActorOrText.of(Samples.RIVER_FRONT);
    private static final LocalId MATTER = new LocalId("m1");
    private final DisclosureLedgerView view = new DisclosureLedgerView();
    private final Told told = new Told();

    /** S-07. */
    @Test
    void the_payer_was_told_once_and_no_more_than_agreed_although_more_was_agreed_later() {
        told.ours("2024-01", funding("grant", ReportingEntitlement.BASIC_UPDATES, "2024-01-01/2026-12-31", null));
        told.ours("2024-01", shared("s-1", A, SharingKind.FUNDER_UPDATE, ContentLevel.BASIC, SharingPhase.PERIODIC));
        told.ours("2024-01", funding("more", ReportingEntitlement.DETAILED, "2025-01-01/2026-12-31", "grant"));
        DisclosureLedgerRow row = rows(told.live()).getFirst();
        assertThat(rows(told.live())).hasSize(1);
        assertThat(row.level()).isEqualTo(ContentLevel.BASIC);
        assertThat(row.entitlement()).isEqualTo(ReportingEntitlement.BASIC_UPDATES);
        assertThat(row.exceeded()).isFalse();
        assertThat(count("beyondEntitlement")).isZero();
    }

    @Test
    void more_than_the_payer_was_entitled_to_is_counted() {
        told.ours("2024-01", funding("grant", ReportingEntitlement.BASIC_UPDATES, "2024", null));
        told.ours("2024-03", shared("s-1", A, SharingKind.BRIEFING, ContentLevel.PROCESS, null));
        told.ours("2024-03", shared("s-2", B, SharingKind.BRIEFING, ContentLevel.SUBSTANTIVE, null));
        assertThat(rows(told.live())).extracting(DisclosureLedgerRow::exceeded).containsExactly(true, null);
        assertThat(count("beyondEntitlement")).isEqualTo(1);
    }

    @Test
    void an_entitlement_of_none_is_exceeded_by_anything() {
        told.ours("2024-01", funding("grant", ReportingEntitlement.NONE, "2024", null));
        told.ours("2024-03", shared("s-1", A, SharingKind.ORAL, ContentLevel.BASIC, null));
        assertThat(rows(told.live()).getFirst().exceeded()).isTrue();
    }

    /** S-15. */
    @Test
    void a_process_that_was_briefed_at_its_start_and_not_at_its_end_is_listed_as_such() {
        told.ours("2012-03", shared("s-1", A, SharingKind.BRIEFING, ContentLevel.PROCESS, SharingPhase.START));
        EventId open =
                told.ours("2012-03", shared("s-2", B, SharingKind.BRIEFING, ContentLevel.PROCESS, SharingPhase.START));
        EventId end = told.ours("2013", shared("s-3", A, SharingKind.BRIEFING, ContentLevel.PROCESS, SharingPhase.END));
        List<DisclosureLedgerRow> rows = rows(told.live());
        assertThat(rows.getFirst().endedBy()).isEqualTo(end);
        assertThat(rows)
                .filteredOn(DisclosureLedgerRow::startWithoutEnd)
                .singleElement()
                .satisfies(row -> assertThat(row.eventIds()).containsExactly(open));
        assertThat(figure("startsWithEnd"))
                .isInstanceOfSatisfying(
                        Figure.Share.class, share -> assertThat(share.value()).isEqualTo(0.5));
        assertThat(rows(told.asOccurred("2012-12-31")))
                .filteredOn(DisclosureLedgerRow::startWithoutEnd)
                .hasSize(2);
    }

    @Test
    void a_matter_may_be_told_within_what_its_owner_allowed_then() {
        told.ours("2024-01", new ConfidentialMatterRecorded(MATTER, Samples.RIVER_FRONT, List.of(), null, null));
        told.ours("2024-02-01", matter("s-1", A, DisclosureExtent.GIST));
        told.ours("2024-03-01", permission(DisclosureExtent.GIST, "2024-06-30"));
        told.ours("2024-04-01", matter("s-2", A, DisclosureExtent.GIST));
        told.ours("2024-04-02", matter("s-3", A, null));
        told.ours("2024-08-01", matter("s-4", A, DisclosureExtent.GIST));
        told.ours("2024-08-02", matter("s-5", B, null));
        told.ours("2024-08-03", matter("s-6", new ActorOrText("a neighbour"), DisclosureExtent.EXISTENCE));
        assertThat(rows(told.live()).stream()
                        .filter(row -> row.act() == DisclosureAct.TOLD)
                        .map(row -> row.matters().getFirst().authority()))
                .containsExactly(
                        Authority.GIVEN_LATER,
                        Authority.GIVEN,
                        Authority.TOO_NARROW,
                        Authority.LAPSED,
                        Authority.OWN,
                        Authority.NONE);
        assertThat(count("unauthorisedMatters")).isEqualTo(4);
        assertThat(count("disclosures")).isEqualTo(6);
    }

    @Test
    void a_release_needs_every_side_that_agreed() {
        told.ours(
                "1994-03", new JointProductAgreed(new LocalId("memo"), 1, List.of(A, B), null, null, null, null, null));
        told.ours("1998-01", release(Audience.NAMED, A, B));
        told.ours("1998-02", release(Audience.PUBLIC, A));
        assertThat(rows(told.live()))
                .extracting(DisclosureLedgerRow::authorised)
                .containsExactly(true, false);
    }

    @Test
    void symmetry_is_counted_over_the_principal_parties() {
        told.around("2024-01-01", Samples.governmentIdentified());
        told.around("2024-01-01", Samples.frontIdentified());
        told.ours("2024-02", shared("s-1", A, SharingKind.BRIEFING, ContentLevel.PROCESS, null));
        told.ours("2024-03", shared("s-2", A, SharingKind.ORAL, ContentLevel.BASIC, null));
        told.ours("2024-03", shared("s-3", new ActorOrText("the press"), SharingKind.ORAL, ContentLevel.BASIC, null));
        assertThat(figure("spreadBetweenParties"))
                .isInstanceOfSatisfying(
                        Figure.Measure.class,
                        spread -> assertThat(spread.value()).isEqualTo(2.0));
        assertThat(view.chart(view.of(told.live()), told.live())).isPresent();
    }

    @Test
    void an_annulled_disclosure_is_left_out_and_counted() {
        EventId wrong = told.ours("2024-02", shared("s-1", A, SharingKind.ORAL, ContentLevel.BASIC, null));
        told.ours("2024-02", new RecordRetracted(wrong, RetractionReason.NEVER_HAPPENED));
        assertThat(rows(told.live())).isEmpty();
        assertThat(view.of(told.live()).footer()).containsEntry("retracted", 1L);
        assertThat(view.chart(view.of(told.live()), told.live())).isEmpty();
    }

    private static FundingAgreed funding(
            String id, ReportingEntitlement entitlement, String period, @Nullable String supersedes) {
        return new FundingAgreed(
                new LocalId(id),
                A,
                true,
                null,
                When.of(period),
                null,
                List.of(),
                entitlement,
                List.of(),
                List.of(),
                supersedes == null ? null : new LocalId(supersedes));
    }

    private static InformationShared shared(
            String id, ActorOrText to, SharingKind kind, ContentLevel level, @Nullable SharingPhase phase) {
        return new InformationShared(new LocalId(id), to, kind, level, phase, List.of(), List.of(), null, null);
    }

    private static InformationShared matter(String id, ActorOrText to, @Nullable DisclosureExtent extent) {
        return new InformationShared(
                new LocalId(id),
                to,
                SharingKind.ORAL,
                ContentLevel.SUBSTANTIVE,
                null,
                List.of(),
                List.of(MATTER),
                extent,
                null);
    }

    private static DisclosureAuthorised permission(DisclosureExtent extent, String until) {
        return new DisclosureAuthorised(MATTER, B, List.of(A), extent, When.of(until), null);
    }

    private static JointProductReleased release(Audience audience, ActorOrText... by) {
        return new JointProductReleased(
                new LocalId("memo"), audience, List.of(), Attribution.GROUP, List.of(), List.of(by));
    }

    private List<DisclosureLedgerRow> rows(Reading reading) {
        return view.of(reading).rows().stream()
                .map(DisclosureLedgerRow.class::cast)
                .toList();
    }

    private Figure figure(String name) {
        return Objects.requireNonNull(view.of(told.live()).figures().get(name));
    }

    private long count(String name) {
        return ((Figure.Count) figure(name)).value();
    }
}
