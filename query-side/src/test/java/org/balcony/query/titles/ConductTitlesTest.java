package org.balcony.query.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.DomainEvent;
import org.balcony.events.samples.ConductSamples;
import org.balcony.events.samples.ConfidentialitySamples;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.junit.jupiter.api.Test;

class ConductTitlesTest {

    private static final ActorNames NAMES = actor -> Map.<ActorId, String>of(
                    Samples.GOVERNMENT, "the government", Samples.RIVER_FRONT, "the river front")
            .getOrDefault(actor, "?");
    private static final StreamId CASE = StreamId.of(Samples.CASE);

    private static List<String> titles(List<? extends DomainEvent> events) {
        Titles titles = Titles.in(List.of(), NAMES);
        return events.stream().map(event -> titles.of(event).title()).toList();
    }

    @Test
    void sessions_are_told_as_a_colleague_would() {
        assertThat(titles(ConductSamples.oneOfEach()))
                .containsExactly(
                        "Session planned for 2024-11-05/2024-11-07: problem solving workshop",
                        "Session moved to 2024-11-12/2024-11-14: party absence",
                        "Session called off: security",
                        "Session opened with the government, the river front",
                        "Session held: problem solving workshop, 12 people",
                        "Participant heron was there",
                        "Message carried from the river front to the government");
    }

    @Test
    void what_was_not_as_usual_is_said() {
        SessionHeld afterwards = new SessionHeld(
                ConductSamples.WORKSHOP_ON_RETURN,
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
                null);
        SessionOpened waived = new SessionOpened(
                ConductSamples.WORKSHOP_ON_RETURN,
                null,
                List.of(),
                false,
                new LocalId("waiver"),
                ConfidentialitySamples.RULES_OF_THE_FORDS,
                List.of());
        assertThat(titles(List.of(afterwards, waived)))
                .containsExactly("Session held (written down afterwards)", "Session opened, presence rule waived");
    }

    @Test
    void what_was_entrusted_is_never_told() {
        assertThat(titles(ConfidentialitySamples.oneOfEach()))
                .containsExactly(
                        "Confidentiality agreed for strand/water: non attribution",
                        "Something entrusted by the river front",
                        "Disclosure allowed to the government: full",
                        "Briefing to the government: substantive");
        Titles titles = Titles.in(List.of(), NAMES);
        assertThat(titles.of(ConfidentialitySamples.matterRecorded()).toString())
                .doesNotContain("upper ford", "fords");
    }

    @Test
    void entries_are_filed_under_what_they_are_about() {
        assertThat(ConductSamples.oneOfEach().stream().map(event -> Subjects.of(event, CASE)))
                .containsExactly(
                        "session/workshop-of-the-fords",
                        "session/workshop-of-the-fords",
                        "session/workshop-on-return",
                        "session/workshop-of-the-fords",
                        "session/workshop-of-the-fords",
                        "session/workshop-of-the-fords",
                        CASE.toString());
        assertThat(ConfidentialitySamples.oneOfEach().stream().map(event -> Subjects.of(event, CASE)))
                .containsExactly(
                        "regime/rules-of-the-fords",
                        "matter/offer-of-the-front",
                        "matter/offer-of-the-front",
                        "sharing/briefing-of-december");
    }
}
