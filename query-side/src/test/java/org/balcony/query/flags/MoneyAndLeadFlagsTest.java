package org.balcony.query.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.query.flags.FlagCode.FUNDING_GAP_AHEAD;
import static org.balcony.query.flags.FlagCode.FUNDING_GAP_NOW;
import static org.balcony.query.flags.FlagCode.HANDOVER_MISSING;
import static org.balcony.query.flags.FlagCode.LEAD_VACANT;
import static org.balcony.query.flags.FlagCode.MANDATE_LAPSED;
import static org.balcony.query.flags.FlagCode.PAYER_IS_PARTY;
import static org.balcony.query.flags.FlagCode.RELATIONSHIP_ORPHANED;
import static org.balcony.query.flags.Raised.AMINA;
import static org.balcony.query.flags.Raised.ELDERS;
import static org.balcony.query.flags.Raised.GOVERNMENT;
import static org.balcony.query.flags.Raised.TOMAS;
import static org.balcony.query.flags.Raised.id;

import java.util.List;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.FundingChange;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.RoleEvent.Relationships;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEndReason;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MoneyAndLeadFlagsTest {

    private final Raised raised = new Raised();

    @Nested
    class Funding {

        @Test
        void a_gap_is_seen_ninety_days_ahead_and_is_there_the_day_after_the_last_covered_one() {
            raised.activeFrom("2024-01-01")
                    .ours("2024-01-01", funding("f-1", GOVERNMENT, false, "2024-01-01/2024-06-30"));
            assertThat(raised.subjectsOn("2024-04-01", FUNDING_GAP_AHEAD)).isEmpty();
            assertThat(raised.subjectsOn("2024-04-02", FUNDING_GAP_AHEAD)).containsExactly(Raised.THE_CASE);
            assertThat(raised.subjectsOn("2024-06-30", FUNDING_GAP_NOW)).isEmpty();
            assertThat(raised.subjectsOn("2024-07-01", FUNDING_GAP_NOW)).containsExactly(Raised.THE_CASE);
            assertThat(raised.subjectsOn("2024-07-01", FUNDING_GAP_AHEAD)).isEmpty();
            assertThat(raised.flags(FUNDING_GAP_NOW).getFirst().since()).isEqualTo("2024-07-01");
        }

        @Test
        void a_late_extension_moves_the_gap_and_a_following_arrangement_closes_it() {
            raised.activeFrom("2024-01-01")
                    .ours("2024-01-01", funding("f-1", GOVERNMENT, false, "2024-01-01/2024-06-30"));
            raised.ours("2024-08-01", changed("f-1", FundingChange.EXTENDED, null, "2024-07-01/2024-09-30"));
            raised.ours("2024-09-01", funding("f-2", ELDERS, false, "2024-10-01/.."));
            for (String day : List.of("2024-07-15", "2024-10-01", "2030-01-01")) {
                assertThat(raised.subjectsOn(day, FUNDING_GAP_NOW)).isEmpty();
                assertThat(raised.subjectsOn(day, FUNDING_GAP_AHEAD)).isEmpty();
            }
        }

        @Test
        void suspended_or_ended_funding_covers_nothing_and_a_case_not_active_needs_none() {
            raised.ours("2024-01-01", Samples.caseRegistered());
            assertThat(raised.subjects(FUNDING_GAP_NOW)).isEmpty();
            raised.activeFrom("2024-01-01").ours("2024-01-01", funding("f-1", GOVERNMENT, false, "2024-01-01/.."));
            raised.ours("2024-03-01", changed("f-1", FundingChange.SUSPENDED, "2024-03-01", null));
            raised.ours("2024-05-01", changed("f-1", FundingChange.RESUMED, "2024-05-01", null));
            raised.ours("2024-06-01", changed("f-1", FundingChange.ENDED, "2024-06-01", null));
            assertThat(raised.subjectsOn("2024-04-01", FUNDING_GAP_NOW)).isNotEmpty();
            assertThat(raised.subjectsOn("2024-05-01", FUNDING_GAP_NOW)).isEmpty();
            assertThat(raised.subjectsOn("2024-06-02", FUNDING_GAP_NOW)).isNotEmpty();
        }

        /** S-07. */
        @Test
        void a_payer_who_is_or_becomes_a_party_is_flagged_with_not_being_a_principal() {
            raised.ours("2024-01-01", funding("f-1", GOVERNMENT, false, "2024-01-01/.."));
            assertThat(raised.subjects(PAYER_IS_PARTY)).isEmpty();
            raised.around("2024-05-01", Samples.governmentIdentified());
            assertThat(raised.subjects(PAYER_IS_PARTY)).containsExactly("funding/f-1");
            assertThat(raised.flags(PAYER_IS_PARTY).getFirst().since()).isEqualTo("2024-05-01");
            raised.ours("2024-06-01", changed("f-1", FundingChange.ENDED, "2024-06-01", null));
            assertThat(raised.subjects(PAYER_IS_PARTY)).isEmpty();
        }

        private static FundingAgreed funding(String id, ActorOrText funder, boolean party, String period) {
            return new FundingAgreed(
                    id(id),
                    funder,
                    party,
                    null,
                    When.of(period),
                    null,
                    List.of(),
                    ReportingEntitlement.NONE,
                    List.of(),
                    List.of(),
                    null);
        }

        private static FundingChanged changed(
                String id, FundingChange change, @Nullable String effective, @Nullable String period) {
            return new FundingChanged(
                    id(id),
                    change,
                    effective == null ? null : When.of(effective),
                    null,
                    period == null ? null : When.of(period),
                    List.of());
        }
    }

    @Nested
    class Mandate {

        @Test
        void a_session_after_the_mandate_expired_is_flagged_and_one_within_is_not() {
            raised.ours("2024-09-10", Samples.mandateAgreed());
            raised.ours("2025-09-09", Raised.held("s-1"));
            raised.ours("2025-09-10", Raised.held("s-2"));
            raised.ours("2025", Raised.held("s-3"));
            assertThat(raised.subjects(MANDATE_LAPSED)).containsExactly("session/s-2");
        }

        @Test
        void contact_is_flagged_after_a_mandate_ended_and_not_before_the_first() {
            raised.ours("2024-09-01", Samples.contactMade());
            raised.ours("2024-09-10", Samples.mandateAgreed());
            raised.ours("2025-01-10", Samples.mandateEnded());
            assertThat(raised.subjects(MANDATE_LAPSED)).isEmpty();
            EventId contact = raised.ours("2025-01-11", Samples.contactMade());
            assertThat(raised.subjects(MANDATE_LAPSED)).containsExactly(Raised.THE_CASE);
            assertThat(raised.flags(MANDATE_LAPSED).getFirst().eventIds()).contains(contact);
        }

        @Test
        void a_session_without_any_mandate_is_flagged() {
            raised.ours("2025-01-11", Raised.held("s-1"));
            assertThat(raised.subjects(MANDATE_LAPSED)).containsExactly("session/s-1");
        }
    }

    @Nested
    class Lead {

        @Test
        void the_lead_is_vacant_on_the_eighth_day_without_one() {
            raised.activeFrom("2024-01-01").ours("2024-01-01", lead("r-1", AMINA));
            raised.ours("2024-03-01", ended("r-1"));
            assertThat(raised.subjectsOn("2024-03-08", LEAD_VACANT)).isEmpty();
            assertThat(raised.subjectsOn("2024-03-09", LEAD_VACANT)).containsExactly(Raised.THE_CASE);
            raised.ours("2024-03-20", lead("r-2", TOMAS));
            assertThat(raised.subjectsOn("2024-03-21", LEAD_VACANT)).isEmpty();
        }

        @Test
        void a_case_that_never_had_a_lead_is_flagged_from_the_eighth_day() {
            raised.activeFrom("2024-01-01");
            assertThat(raised.subjectsOn("2024-01-08", LEAD_VACANT)).isEmpty();
            assertThat(raised.subjectsOn("2024-01-09", LEAD_VACANT)).containsExactly(Raised.THE_CASE);
        }

        @Test
        void a_handover_is_missing_thirty_one_days_after_the_lead_changed() {
            raised.ours("2024-01-01", lead("r-1", AMINA));
            raised.ours("2024-03-01", ended("r-1"));
            raised.ours("2024-03-02", lead("r-2", TOMAS));
            assertThat(raised.subjectsOn("2024-04-01", HANDOVER_MISSING)).isEmpty();
            assertThat(raised.subjectsOn("2024-04-02", HANDOVER_MISSING)).containsExactly("role/r-2");
            raised.ours("2024-04-03", handover(null));
            assertThat(raised.subjects(HANDOVER_MISSING)).isEmpty();
        }

        @Test
        void a_relationship_is_orphaned_when_its_keeper_holds_no_role_any_more() {
            raised.around("2024-01-01", Samples.counterpartRotated());
            assertThat(raised.subjects(RELATIONSHIP_ORPHANED)).isEmpty();
            raised.ours("2024-01-01", role("r-1", TOMAS, CaseRole.CASE_OFFICER));
            assertThat(raised.subjects(RELATIONSHIP_ORPHANED)).isEmpty();
            raised.ours("2024-03-01", ended("r-1"));
            assertThat(raised.subjects(RELATIONSHIP_ORPHANED)).containsExactly(GOVERNMENT.value());
            raised.ours("2024-03-05", handover(new Relationships(List.of(GOVERNMENT), List.of())));
            assertThat(raised.subjects(RELATIONSHIP_ORPHANED)).containsExactly(GOVERNMENT.value());
            raised.ours("2024-03-06", role("r-2", TOMAS, CaseRole.ADVISER));
            assertThat(raised.subjects(RELATIONSHIP_ORPHANED)).isEmpty();
        }

        @Test
        void a_relationship_lost_in_a_handover_is_orphaned() {
            raised.ours("2024-03-05", handover(new Relationships(List.of(), List.of(ELDERS))));
            assertThat(raised.subjects(RELATIONSHIP_ORPHANED)).containsExactly(ELDERS.value());
        }

        private static HandoverCompleted handover(@Nullable Relationships relationships) {
            return new HandoverCompleted(AMINA, TOMAS, 3, relationships, List.of(), List.of(), List.of());
        }

        private static RoleAssigned lead(String id, ActorOrText holder) {
            return role(id, holder, CaseRole.LEAD_MEDIATOR);
        }

        private static RoleAssigned role(String id, ActorOrText holder, CaseRole role) {
            return new RoleAssigned(id(id), holder, role, null, null, "none");
        }

        private static RoleEnded ended(String id) {
            return new RoleEnded(id(id), RoleEndReason.ROTATION);
        }
    }
}
