package org.balcony.query.platform.visibility.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balcony.query.platform.visibility.Grade.NONE;
import static org.balcony.query.platform.visibility.Grade.WHOLE;

import java.util.List;
import org.balcony.events.RecordEvent.ReclassificationGround;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.access.Clearance;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

/** Under which label a record lies now, and what that opens and closes. */
class LabelsOfNowTest {

    private final Told told = new Told();

    @Test
    void a_record_lies_under_the_label_it_was_put_under_last_and_never_below_what_its_type_demands() {
        told.labelled(Label.of(Level.RESTRICTED));
        EventId finding = told.ours("2024", Samples.findingRecorded());
        EventId contact = told.ours("2024", Samples.contactMade());
        Looking partner = Looking.as(Role.COORDINATION_PARTNER, Clearance.of(Level.COORDINATION));
        assertThat(partner.grade(told, finding)).isEqualTo(NONE);
        reclassified(finding, Level.COORDINATION);
        reclassified(contact, Level.PUBLIC);
        assertThat(partner.grade(told, finding)).isEqualTo(WHOLE);
        Looking administrator = Looking.as(Role.ADMINISTRATOR, Clearance.of(Role.ADMINISTRATOR));
        assertThat(administrator.grade(told, contact)).isEqualTo(NONE);
    }

    @Test
    void a_record_that_was_put_under_a_narrower_label_keeps_it_when_it_is_annulled() {
        told.labelled(Label.of(Level.COORDINATION));
        EventId finding = told.ours("2024", Samples.findingRecorded());
        reclassified(finding, Level.RESTRICTED);
        told.ours("2024", new RecordRetracted(finding, RetractionReason.UNSAFE));
        assertThat(Looking.as(Role.COORDINATION_PARTNER, Clearance.of(Level.TEAM))
                        .grade(told, finding))
                .isEqualTo(NONE);
    }

    @Test
    void the_date_of_a_session_opens_to_the_organisation_thirty_days_after_its_last_end() {
        told.labelled(Label.of(Level.TEAM));
        EventId plan = told.ours("2024", Rounds.scheduled("2024-10-01/2024-10-03"));
        Looking administrator = Looking.as(Role.ADMINISTRATOR, Clearance.of(Role.ADMINISTRATOR));
        assertThat(administrator.at("2024-11-02T23:59:59Z").grade(told, plan)).isEqualTo(NONE);
        assertThat(administrator.at("2024-11-03T00:00:00Z").grade(told, plan)).isEqualTo(WHOLE);
        told.ours("2024-10-10", Rounds.held("2024-10-10", null));
        assertThat(administrator.at("2024-11-03T00:00:00Z").grade(told, plan)).isEqualTo(NONE);
        assertThat(administrator.at("2024-11-10T00:00:00Z").grade(told, plan)).isEqualTo(WHOLE);
    }

    @Test
    void the_date_of_a_session_that_was_closed_further_does_not_open() {
        told.labelled(Label.of(Level.RESTRICTED));
        EventId plan = told.ours("2024", Rounds.scheduled("2024-10-01"));
        assertThat(Looking.as(Role.ADMINISTRATOR, Clearance.of(Level.TEAM)).grade(told, plan))
                .isEqualTo(NONE);
    }

    @Test
    void an_entry_about_an_entry_is_seen_by_who_sees_that_whole_and_reaches_its_own_label() {
        told.labelled(Label.of(Level.TEAM));
        EventId hidden = told.ours("2024", Samples.findingRecorded());
        told.labelled(Label.of(Level.PUBLIC));
        EventId open = told.ours("2024", Samples.findingRecorded());
        EventId aboutBoth = told.ours("2025", Samples.evidenceFor(open));
        EventId aboutHidden = told.ours("2025", new RecordRetracted(hidden, RetractionReason.DUPLICATE));
        EventId again = told.ours("2025", new RecordRetracted(aboutHidden, RetractionReason.DUPLICATE));
        Looking partner = Looking.as(Role.COORDINATION_PARTNER, Clearance.of(Level.COORDINATION));
        assertThat(partner.grade(told, aboutBoth)).isEqualTo(WHOLE);
        assertThat(partner.grade(told, aboutHidden)).isEqualTo(NONE);
        assertThat(partner.grade(told, again)).isEqualTo(NONE);
        told.labelled(Label.of(Level.TEAM));
        EventId closed = told.ours("2025", Samples.disputed(open));
        assertThat(partner.grade(told, closed)).isEqualTo(NONE);
        EventId unknown = told.labelled(Label.of(Level.PUBLIC)).ours("2025", Samples.disputed(Samples.event(999)));
        assertThat(partner.grade(told, unknown)).isEqualTo(NONE);
    }

    private void reclassified(EventId target, Level to) {
        told.ours(
                "2025",
                new RecordReclassified(
                        List.of(target), Label.of(Level.RESTRICTED), Label.of(to), ReclassificationGround.CONSENT));
    }
}
