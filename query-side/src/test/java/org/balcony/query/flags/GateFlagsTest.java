package org.balcony.query.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.query.flags.FlagCode.GATE_OUTDATED;
import static org.balcony.query.flags.Raised.FRONT;
import static org.balcony.query.flags.Raised.GOVERNMENT;
import static org.balcony.query.flags.Raised.id;

import java.util.List;
import org.balcony.events.ConfidentialityEvent.ContentLevel;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.ConfidentialityEvent.SharingKind;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.ParticipantEvent.CandidateScreened;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ScreeningVerdict;
import org.balcony.events.ProductEvent.Attribution;
import org.balcony.events.ProductEvent.Audience;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.SafetyEvent.ProtectiveKind;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.SafetyEvent.RiskAssessed;
import org.balcony.events.SafetyEvent.RiskSubject;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Rating;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GateFlagsTest {

    private final Raised raised = new Raised();

    @Nested
    class Openings {

        @Test
        void a_withdrawal_that_arrives_later_and_happened_before_contradicts_the_opening() {
            raised.ours("2024-01-01", Raised.consent("p-1", null, ConsentScope.PARTICIPATE));
            EventId opening = raised.ours("2024-03-01", Raised.opened("s-1", List.of(GOVERNMENT), "p-1"));
            raised.ours("2024-03-02", Raised.withdrawn("p-1", ConsentScope.PARTICIPATE));
            raised.ours("2024-02-01", Raised.withdrawn("p-1", ConsentScope.NAMED));
            assertThat(raised.subjects(GATE_OUTDATED)).isEmpty();
            EventId late =
                    raised.told.on("2024-10-01").ours("2024-02-01", Raised.withdrawn("p-1", ConsentScope.PARTICIPATE));
            FlagRow row = raised.flags(GATE_OUTDATED).getFirst();
            assertThat(row.subject()).isEqualTo("session/s-1");
            assertThat(row.eventIds()).containsExactly(opening, late);
            assertThat(row.since()).isEqualTo("2024-10-01");
        }

        @Test
        void a_consent_annulled_or_corrected_afterwards_flags_the_opening() {
            EventId consent = raised.ours("2024-01-01", Raised.consent("p-1", null, ConsentScope.PARTICIPATE));
            raised.ours("2024-03-01", Raised.opened("s-1", List.of(GOVERNMENT), "p-1"));
            raised.ours("2024-03-05", Raised.corrected(consent, "form", "written", "oral_witnessed"));
            assertThat(raised.subjects(GATE_OUTDATED)).isEmpty();
            EventId correction =
                    raised.ours("2024-03-05", Raised.corrected(consent, "occurredAt", "2024-01-01", "2024-03-02"));
            assertThat(raised.subjects(GATE_OUTDATED)).containsExactly("session/s-1");
            raised.ours("2024-03-05", Raised.retracted(correction));
            assertThat(raised.subjects(GATE_OUTDATED)).isEmpty();
            raised.ours("2024-03-06", Raised.retracted(consent));
            assertThat(raised.subjects(GATE_OUTDATED)).containsExactly("session/s-1");
        }

        @Test
        void a_principal_party_that_turns_up_later_contradicts_a_rule_said_to_be_met() {
            raised.principalParties();
            raised.ours("2024-02-01", Raised.scheduled("s-1", PresenceRule.ALL_PRINCIPAL_PARTIES));
            raised.ours("2024-03-01", Raised.opened("s-1", List.of(GOVERNMENT, FRONT)));
            raised.ours("2024-03-01", Raised.opened("s-2", List.of(GOVERNMENT)));
            assertThat(raised.subjects(GATE_OUTDATED)).isEmpty();
            raised.ours("2024-02-01", Raised.scheduled("s-2", PresenceRule.ALL_PRINCIPAL_PARTIES));
            raised.around("2024-02-15", Samples.frontIdentified());
            assertThat(raised.subjects(GATE_OUTDATED)).containsExactly("session/s-2");
        }
    }

    @Nested
    class Invitations {

        @Test
        void a_grave_risk_known_before_and_recorded_later_contradicts_the_invitation_unless_met() {
            raised.ours("2024-03-01", invited());
            raised.ours("2024-03-02", risk("k-1"));
            assertThat(raised.subjects(GATE_OUTDATED)).isEmpty();
            raised.ours("2024-02-01", risk("k-2"));
            assertThat(raised.subjects(GATE_OUTDATED)).containsExactly("participation/p-1");
            raised.ours(
                    "2024-02-02",
                    new ProtectiveMeasureTaken(null, id("k-2"), null, ProtectiveKind.SEPARATE_TRAVEL_SLIP, null));
            assertThat(raised.subjects(GATE_OUTDATED)).isEmpty();
        }

        @Test
        void a_screening_as_unsuitable_recorded_later_contradicts_it() {
            raised.ours("2024-03-01", invited());
            raised.ours("2024-02-01", screened(ScreeningVerdict.SUITABLE));
            assertThat(raised.subjects(GATE_OUTDATED)).isEmpty();
            raised.ours("2024-02-02", screened(ScreeningVerdict.UNSUITABLE));
            assertThat(raised.subjects(GATE_OUTDATED)).containsExactly("participation/p-1");
        }

        private static ParticipantInvited invited() {
            return new ParticipantInvited(id("p-1"), null, null, null, null);
        }

        private static CandidateScreened screened(ScreeningVerdict verdict) {
            return new CandidateScreened(id("p-1"), 1, List.of(), verdict);
        }

        private static RiskAssessed risk(String id) {
            return new RiskAssessed(
                    id(id),
                    RiskSubject.PARTICIPATION,
                    id("p-1"),
                    null,
                    null,
                    List.of(),
                    Rating.of(5),
                    Rating.of(4),
                    null,
                    null);
        }
    }

    @Nested
    class Sharing {

        @Test
        void an_authorisation_annulled_after_the_share_flags_it() {
            EventId authorised = raised.ours(
                    "2024-01-01",
                    new DisclosureAuthorised(id("m-1"), FRONT, List.of(GOVERNMENT), DisclosureExtent.GIST, null, null));
            raised.ours(
                    "2024-02-01",
                    new InformationShared(
                            id("x-1"),
                            GOVERNMENT,
                            SharingKind.BRIEFING,
                            ContentLevel.SUBSTANTIVE,
                            null,
                            List.of(),
                            List.of(id("m-1")),
                            null,
                            null));
            assertThat(raised.subjects(GATE_OUTDATED)).isEmpty();
            raised.ours("2024-03-01", Raised.retracted(authorised));
            assertThat(raised.subjects(GATE_OUTDATED)).containsExactly("sharing/x-1");
        }

        @Test
        void an_agreement_corrected_after_the_release_flags_it() {
            EventId agreed = raised.ours(
                    "2024-01-01",
                    new JointProductAgreed(id("p"), 1, List.of(GOVERNMENT, FRONT), null, null, null, null, null));
            raised.ours(
                    "2024-02-01",
                    new JointProductReleased(
                            id("p"), Audience.PUBLIC, List.of(), Attribution.GROUP, List.of(), List.of()));
            assertThat(raised.subjects(GATE_OUTDATED)).isEmpty();
            raised.ours(
                    "2024-03-01",
                    Raised.corrected(
                            agreed,
                            "agreedBy",
                            List.of(GOVERNMENT.value(), FRONT.value()),
                            List.of(GOVERNMENT.value(), "Elders")));
            assertThat(raised.subjects(GATE_OUTDATED)).containsExactly("product/p");
        }
    }
}
