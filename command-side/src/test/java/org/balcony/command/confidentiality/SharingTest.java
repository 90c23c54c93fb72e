package org.balcony.command.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.command.conduct.Talks.MILITARY;
import static org.balcony.command.conduct.Talks.POLITICIANS;
import static org.balcony.command.conduct.Talks.active;

import java.util.List;
import org.balcony.command.casefile.CasefileRefusal;
import org.balcony.command.confidentiality.ConfidentialityCommand.ShareInformation;
import org.balcony.command.kernel.Given;
import org.balcony.command.kernel.Samples;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.AccessEvent.AccessScope;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.CaseOutcome;
import org.balcony.events.CaseEvent.DeclineReason;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.ContentLevel;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.ConfidentialityEvent.SharingKind;
import org.balcony.events.DomainEvent;
import org.balcony.events.FundingEvent.FundedWork;
import org.balcony.events.FundingEvent.FundingAgreed;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.RecordEvent.ReclassificationGround;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SharingTest {

    private static final LocalId SHARING = new LocalId("briefing");
    private static final LocalId MATTER = new LocalId("matter");
    private static final ActorOrText ENVOY = new ActorOrText("An envoy");
    private static final Label OPEN = Label.of(Level.COORDINATION);

    @Nested
    class Matters {

        @Test
        void a_matter_is_told_to_nobody_whom_its_owner_has_not_named() {
            Given entrusted = active().given(entrusted(), allowed(DisclosureExtent.FULL, "2026-12"));
            var outcome = entrusted.when(matter(ENVOY, null)).refused(ConfidentialityRefusal.DISCLOSURE_NOT_AUTHORISED);
            assertThat(outcome.facts())
                    .containsEntry("matters", List.of(MATTER.value()))
                    .containsEntry("extent", "full");
            entrusted.when(matter(MILITARY, null)).accepted();
        }

        @Test
        void no_more_is_told_than_was_allowed() {
            Given entrusted = active().given(entrusted(), allowed(DisclosureExtent.GIST, "2026-12"));
            entrusted
                    .when(matter(MILITARY, DisclosureExtent.ANONYMISED))
                    .refused(ConfidentialityRefusal.DISCLOSURE_NOT_AUTHORISED);
            entrusted.when(matter(MILITARY, null)).refused(ConfidentialityRefusal.DISCLOSURE_NOT_AUTHORISED);
            entrusted.when(matter(MILITARY, DisclosureExtent.GIST)).accepted();
            entrusted.when(matter(MILITARY, DisclosureExtent.EXISTENCE)).accepted();
        }

        @Test
        void nothing_is_told_after_the_authorisation_has_ended() {
            active().given(entrusted(), allowed(DisclosureExtent.FULL, "2026-03-02"))
                    .when(matter(MILITARY, null))
                    .refused(ConfidentialityRefusal.DISCLOSURE_NOT_AUTHORISED);
            active().given(entrusted(), allowed(DisclosureExtent.FULL, "2026-03-03"))
                    .when(matter(MILITARY, null))
                    .accepted();
        }

        @Test
        void a_matter_that_nobody_entrusted_is_not_told_and_its_owner_may_always_hear_it() {
            active().when(matter(MILITARY, null)).refused(ConfidentialityRefusal.DISCLOSURE_NOT_AUTHORISED);
            active().given(entrusted()).when(matter(POLITICIANS, null)).accepted();
        }

        @Test
        void the_entry_of_a_matter_is_the_matter() {
            Given entrusted = active().given(closed(), entrusted());
            EventId entry = Given.id(5);
            entrusted.when(covering(MILITARY, entry)).refused(ConfidentialityRefusal.DISCLOSURE_NOT_AUTHORISED);
            entrusted.given(allowed(DisclosureExtent.FULL, "2026-12"));
            entrusted.when(covering(MILITARY, entry)).accepted();
        }

        /** A funder that is a party gets no matter of another party, whatever it pays for. */
        @Test
        void paying_opens_no_matter() {
            active().given(entrusted(), funding(MILITARY, ReportingEntitlement.DETAILED))
                    .when(matter(MILITARY, null))
                    .refused(ConfidentialityRefusal.DISCLOSURE_NOT_AUTHORISED);
        }
    }

    @Nested
    class Entitlement {

        @Test
        void who_pays_is_told_no_more_than_was_agreed() {
            assertThat(levels(ReportingEntitlement.NONE)).isEmpty();
            assertThat(levels(ReportingEntitlement.BASIC_UPDATES)).containsExactly(ContentLevel.BASIC);
            assertThat(levels(ReportingEntitlement.STANDARD)).containsExactly(ContentLevel.BASIC, ContentLevel.PROCESS);
            assertThat(levels(ReportingEntitlement.DETAILED)).containsExactly(ContentLevel.BASIC, ContentLevel.PROCESS);
        }

        @Test
        void what_is_in_the_way_is_said() {
            var outcome = active().given(funding(ENVOY, ReportingEntitlement.BASIC_UPDATES))
                    .when(level(ENVOY, ContentLevel.PROCESS))
                    .refused(ConfidentialityRefusal.BEYOND_ENTITLEMENT);
            assertThat(outcome.facts())
                    .containsEntry("recipient", ENVOY.value())
                    .containsEntry("entitlement", "basic_updates")
                    .containsEntry("contentLevel", "process");
        }

        @Test
        void who_does_not_pay_is_not_limited_by_what_others_pay() {
            active().given(funding(ENVOY, ReportingEntitlement.NONE))
                    .when(level(MILITARY, ContentLevel.SUBSTANTIVE))
                    .accepted();
        }

        private List<ContentLevel> levels(ReportingEntitlement entitlement) {
            Given funded = active().given(funding(ENVOY, entitlement));
            return java.util.Arrays.stream(ContentLevel.values())
                    .filter(level -> !(funded.when(level(ENVOY, level)).decision()
                            instanceof org.balcony.command.kernel.Decision.Refused))
                    .toList();
        }
    }

    @Nested
    class Clearance_for_records {

        private final EventId record = Given.id(4);

        @Test
        void without_a_grant_a_recipient_hears_what_is_for_coordination() {
            active().given(OPEN, closed()).when(covering(ENVOY, record)).accepted();
            var outcome = active().given(Label.of(Level.ORGANISATION), closed())
                    .when(covering(ENVOY, record))
                    .refused(ConfidentialityRefusal.BEYOND_CLEARANCE);
            assertThat(outcome.facts())
                    .containsEntry("records", List.of(record.toString()))
                    .containsEntry("cleared", List.of("coordination"));
        }

        @Test
        void a_grant_in_force_opens_what_it_says() {
            Label team = Label.of(Level.TEAM, Compartment.FUNDING);
            active().given(team, closed())
                    .given(grant(ENVOY, Level.TEAM, List.of(Compartment.FUNDING), null))
                    .when(covering(ENVOY, record))
                    .accepted();
            for (AccessGranted other : List.of(
                    grant(ENVOY, Level.ORGANISATION, List.of(Compartment.FUNDING), null),
                    grant(ENVOY, Level.RESTRICTED, List.of(), null),
                    grant(MILITARY, Level.TEAM, List.of(Compartment.FUNDING), null),
                    grant(ENVOY, Level.TEAM, List.of(Compartment.FUNDING), When.of("2026-03-02")))) {
                active().given(team, closed())
                        .given(other)
                        .when(covering(ENVOY, record))
                        .refused(ConfidentialityRefusal.BEYOND_CLEARANCE);
            }
        }

        @Test
        void the_label_that_counts_is_the_one_an_entry_has_by_now() {
            active().given(OPEN, closed())
                    .given(new RecordReclassified(
                            List.of(record), OPEN, Label.of(Level.TEAM), ReclassificationGround.RISK_UP))
                    .when(covering(ENVOY, record))
                    .refused(ConfidentialityRefusal.BEYOND_CLEARANCE);
        }

        @Test
        void a_grant_that_was_taken_back_opens_nothing() {
            active().given(Label.of(Level.TEAM), closed())
                    .given(grant(ENVOY, Level.TEAM, List.of(), null), new AccessRevoked(new LocalId("grant"), null))
                    .when(covering(ENVOY, record))
                    .refused(ConfidentialityRefusal.BEYOND_CLEARANCE);
        }

        @Test
        void a_record_that_is_not_there_cannot_be_told() {
            active().when(covering(ENVOY, Given.id(99))).refused(ConfidentialityRefusal.UNKNOWN_COVERED_RECORD);
        }
    }

    @Test
    void something_is_told_once_under_an_id() {
        ShareInformation told = level(ENVOY, ContentLevel.BASIC);
        active().when(told).then(told.sharing()).unflagged();
        active().given(told.sharing()).when(told).refused(ConfidentialityRefusal.SHARING_ID_IN_USE);
    }

    @Test
    void a_case_that_was_declined_tells_nothing_and_a_closed_one_may() {
        Given.onCase()
                .given(Samples.REGISTERED, new CaseDeclined(DeclineReason.SATURATION))
                .when(level(ENVOY, ContentLevel.BASIC))
                .refused(CasefileRefusal.CASE_STATUS_FORBIDS);
        active().given(closed()).when(level(ENVOY, ContentLevel.BASIC)).accepted();
    }

    private static DomainEvent closed() {
        return new CaseClosed(CaseOutcome.OBJECTIVES_MET, List.of());
    }

    private static ConfidentialMatterRecorded entrusted() {
        return new ConfidentialMatterRecorded(MATTER, Samples.POLITICIANS, List.of(), "wells", null);
    }

    private static DisclosureAuthorised allowed(DisclosureExtent extent, String until) {
        return new DisclosureAuthorised(MATTER, POLITICIANS, List.of(MILITARY), extent, When.of(until), null);
    }

    private static FundingAgreed funding(ActorOrText funder, ReportingEntitlement entitlement) {
        return new FundingAgreed(
                new LocalId("grant"),
                funder,
                false,
                null,
                When.of("2025/2027"),
                null,
                List.of(FundedWork.CONDUCT),
                entitlement,
                List.of(),
                List.of(),
                null);
    }

    private static AccessGranted grant(ActorOrText grantee, Level level, List<Compartment> compartments, When until) {
        return new AccessGranted(
                new LocalId("grant"), grantee, null, AccessScope.CASE, null, level, compartments, until, null);
    }

    private static ShareInformation level(ActorOrText recipient, ContentLevel level) {
        return share(recipient, level, List.of(), List.of(), null);
    }

    private static ShareInformation matter(ActorOrText recipient, DisclosureExtent extent) {
        return share(recipient, ContentLevel.BASIC, List.of(), List.of(MATTER), extent);
    }

    private static ShareInformation covering(ActorOrText recipient, EventId record) {
        return share(recipient, ContentLevel.BASIC, List.of(record), List.of(), null);
    }

    private static ShareInformation share(
            ActorOrText recipient,
            ContentLevel level,
            List<EventId> covers,
            List<LocalId> matters,
            DisclosureExtent extent) {
        return new ShareInformation(new InformationShared(
                SHARING, recipient, SharingKind.BRIEFING, level, null, covers, matters, extent, null));
    }
}
