package org.balcony.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.ConflictEvent.PartyKind;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChange;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Entries;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportingRightsTest {

    private static final ActorId PAYER = Samples.GOVERNMENT;
    private static final ActorId OTHER = Samples.RIVER_FRONT;

    private final Told told = new Told();

    @Test
    void an_arrangement_entitles_its_funder_while_it_pays() {
        told.ours("2024-01-01", grant("g", "2024-01-01/2026-12-31", ReportingEntitlement.STANDARD, null));
        assertThat(rights()).isEqualTo(ReportingEntitlement.STANDARD);
        assertThat(new ReportingRights(Entries.of(told.live())).of(Set.of(OTHER)))
                .isEqualTo(ReportingEntitlement.NONE);
        assertThat(new ReportingRights(Entries.of(told.live())).of(Set.of())).isEqualTo(ReportingEntitlement.NONE);
    }

    @Test
    void what_is_over_or_not_begun_or_suspended_entitles_to_nothing() {
        told.ours("2024-01-01", grant("over", "2024-01-01/2025-12-31", ReportingEntitlement.DETAILED, null));
        told.ours("2024-01-01", grant("later", "2027-01-01/2027-12-31", ReportingEntitlement.DETAILED, null));
        told.ours("2024-01-01", grant("now", "2024-01-01/2026-12-31", ReportingEntitlement.BASIC_UPDATES, null));
        assertThat(rights()).isEqualTo(ReportingEntitlement.BASIC_UPDATES);
        told.ours(
                "2026-01-01",
                new FundingChanged(new LocalId("now"), FundingChange.SUSPENDED, null, null, null, List.of()));
        assertThat(rights()).isEqualTo(ReportingEntitlement.NONE);
    }

    @Test
    void a_replaced_arrangement_entitles_to_nothing() {
        told.ours("2024-01-01", grant("g", "2024-01-01/2026-12-31", ReportingEntitlement.DETAILED, null));
        told.ours("2025-01-01", grant("h", "2025-01-01/2026-12-31", ReportingEntitlement.BASIC_UPDATES, "g"));
        assertThat(rights()).isEqualTo(ReportingEntitlement.BASIC_UPDATES);
    }

    /** S-07. */
    @Test
    void a_payer_that_is_a_party_is_told_no_more_than_basic_unless_every_other_principal_party_agreed() {
        told.around("2024-01-01", party(PAYER));
        told.around("2024-01-01", party(OTHER));
        told.ours("2024-01-01", grant("g", "2024-01-01/2026-12-31", ReportingEntitlement.DETAILED, null));
        assertThat(rights()).isEqualTo(ReportingEntitlement.BASIC_UPDATES);
        told.ours(
                "2024-01-01",
                grant("h", "2024-01-01/2026-12-31", ReportingEntitlement.DETAILED, "g", ActorOrText.of(OTHER)));
        assertThat(rights()).isEqualTo(ReportingEntitlement.DETAILED);
        told.around("2024-01-01", party(Samples.ELDERS));
        assertThat(rights()).isEqualTo(ReportingEntitlement.BASIC_UPDATES);
    }

    private ReportingEntitlement rights() {
        return new ReportingRights(Entries.of(told.live())).of(Set.of(PAYER));
    }

    private static PartyIdentified party(ActorId actor) {
        return new PartyIdentified(actor, PartyKind.STATE, true, ContactRestriction.NONE, null);
    }

    private static FundingAgreed grant(
            String id,
            String period,
            ReportingEntitlement entitlement,
            @Nullable String supersedes,
            ActorOrText... authorisedBy) {
        return new FundingAgreed(
                new LocalId(id),
                ActorOrText.of(PAYER),
                false,
                null,
                When.of(period),
                null,
                List.of(),
                entitlement,
                List.of(authorisedBy),
                List.of(),
                supersedes == null ? null : new LocalId(supersedes));
    }
}
