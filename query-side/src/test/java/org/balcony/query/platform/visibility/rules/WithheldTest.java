package org.balcony.query.platform.visibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.ContentLevel;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.ConfidentialityEvent.SharingKind;
import org.balcony.events.EvaluationEvent.LessonAbout;
import org.balcony.events.EvaluationEvent.LessonRecorded;
import org.balcony.events.EvaluationEvent.LessonSource;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.access.Clearance;
import org.balcony.events.codec.StrictReader;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class WithheldTest {

    private static final LocalId KNOWN = new LocalId("the-water-lists");
    private static final LocalId OFFER = new LocalId("the-offer-of-the-general");
    private static final LocalId OTHER = new LocalId("the-other-offer");
    private static final LocalId NEVER_RECORDED = new LocalId("never-recorded");
    private static final Label CELL = Label.of(Level.RESTRICTED, Compartment.party(Samples.RIVER_FRONT));

    private final Told told = new Told();
    private final EventId known = entrusted(KNOWN);
    private final EventId offer = entrusted(OFFER);
    private final EventId other = entrusted(OTHER);
    private final Told openly = told.labelled(Label.of(Level.ORGANISATION));

    /** Joana holds one of the three. */
    private final Looking joana = Looking.as(
            new Reader(new UserId("joana"), Set.of(Role.MEDIATOR)), Role.MEDIATOR, Clearance.of(Role.MEDIATOR));

    private EventId entrusted(LocalId matter) {
        List<UserId> holders = matter.equals(KNOWN) ? List.of(new UserId("joana")) : List.of();
        return told.labelled(CELL)
                .ours("2024", new ConfidentialMatterRecorded(matter, Samples.RIVER_FRONT, holders, "sealed", null));
    }

    @Test
    void what_was_passed_on_is_named_as_far_as_it_is_seen_and_otherwise_called_one_name_however_much_it_is() {
        EventId handover = openly.ours("2025", handover(KNOWN, OFFER, OTHER, NEVER_RECORDED));
        assertThat(joana.shown(told, handover)).isEqualTo(handover(KNOWN, Withheld.MATTER, NEVER_RECORDED));
        Looking recorder = Looking.as(Looking.recorder(Role.MEDIATOR), Role.MEDIATOR, Clearance.of(Role.MEDIATOR));
        assertThat(recorder.shown(told, handover)).isEqualTo(handover(KNOWN, OFFER, OTHER, NEVER_RECORDED));
    }

    @Test
    void whoever_may_know_that_it_exists_is_told_its_name() {
        EventId handover = openly.ours("2025", handover(OFFER));
        told.labelled(CELL)
                .ours(
                        "2025",
                        new DisclosureAuthorised(
                                OFFER,
                                ActorOrText.of(Samples.RIVER_FRONT),
                                List.of(new ActorOrText("joana")),
                                DisclosureExtent.EXISTENCE,
                                null,
                                null));
        assertThat(joana.shown(told, handover)).isEqualTo(handover(OFFER));
    }

    @Test
    void a_sharing_names_neither_matters_nor_entries_that_its_reader_does_not_see() {
        EventId open = openly.ours("2025", Samples.findingRecorded());
        EventId sharing = openly.ours("2025", sharing(List.of(open, offer, known, other), OFFER));
        assertThat(joana.shown(told, sharing)).isEqualTo(sharing(List.of(open, known), Withheld.MATTER));
    }

    @Test
    void a_lesson_and_a_correction_name_them_no_more_than_that() {
        EventId lesson = openly.ours("2025", lesson(OFFER));
        EventId correction = openly.ours("2025", correction(lesson, "[\"" + OFFER + "\"]"));
        assertThat(joana.shown(told, lesson)).isEqualTo(lesson(Withheld.MATTER));
        assertThat(joana.shown(told, correction)).isEqualTo(correction(lesson, "[\"withheld\"]"));
    }

    private static LessonRecorded lesson(LocalId matter) {
        return new LessonRecorded(
                LessonSource.SESSION_REVIEW, "start sooner", LessonAbout.values()[0], null, List.of(matter));
    }

    private static RecordCorrected correction(EventId target, String matters) {
        return new RecordCorrected(
                target,
                "matters",
                StrictReader.tree(matters.getBytes(StandardCharsets.UTF_8)),
                StrictReader.tree("[]".getBytes(StandardCharsets.UTF_8)),
                CorrectionKind.FACTUAL);
    }

    private static HandoverCompleted handover(LocalId... matters) {
        return new HandoverCompleted(
                new ActorOrText("amina"), new ActorOrText("joana"), 10, null, List.of(), List.of(matters), List.of());
    }

    private static InformationShared sharing(List<EventId> covers, LocalId matter) {
        return new InformationShared(
                new LocalId("s-1"),
                new ActorOrText("the elders"),
                SharingKind.values()[0],
                ContentLevel.BASIC,
                null,
                covers,
                List.of(matter),
                null,
                null);
    }
}
