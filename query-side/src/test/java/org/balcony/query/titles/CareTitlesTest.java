package org.balcony.query.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.balcony.events.DomainEvent;
import org.balcony.events.samples.FundingSamples;
import org.balcony.events.samples.RoleSamples;
import org.balcony.events.samples.SafetySamples;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.ActorNames;
import org.junit.jupiter.api.Test;

/** Roles, money and safety as a colleague would tell of them. */
class CareTitlesTest {

    private static final ActorNames NAMES = actor -> Map.<ActorId, String>of(
                    Samples.OUR_ORGANISATION, "Balcony House",
                    Samples.GOVERNMENT, "the government",
                    Samples.RIVER_FRONT, "the river front",
                    Samples.ELDERS, "the elders")
            .getOrDefault(actor, "?");
    private static final StreamId CASE = StreamId.of(Samples.CASE);

    @Test
    void roles_are_taken_on_laid_down_and_handed_over() {
        assertThat(titles(RoleSamples.oneOfEach()))
                .containsExactly(
                        "Role taken on: lead mediator, amina",
                        "Role laid down: amina-leads, rotation",
                        "Work handed over by amina to rashid, 12 days in common");
        assertThat(subjects(RoleSamples.oneOfEach()))
                .containsExactly("role/amina-leads", "role/amina-leads", CASE.toString());
    }

    @Test
    void money_says_who_pays_and_whether_that_is_a_party() {
        assertThat(titles(FundingSamples.oneOfEach()))
                .containsExactly(
                        "Funding agreed: the government, a party, for 2024-04/2025-09, 240000 EUR",
                        "Funding extended: dialogue-grant, 310000 EUR",
                        "Told who pays: the river front, the elders");
        assertThat(subjects(FundingSamples.oneOfEach())).containsOnly("funding/dialogue-grant");
    }

    @Test
    void danger_is_told_without_who_told_us_or_where() {
        assertThat(titles(SafetySamples.oneOfEach()))
                .containsExactly(
                        "Risk to a participation: 20 of 25",
                        "Safety incident: travel block, severity 3 of 5",
                        "Protective measure: separate travel slip",
                        "Statement to the media by Balcony House, the elders",
                        "In the media: disinformation");
        assertThat(subjects(SafetySamples.oneOfEach()))
                .containsExactly(
                        "risk/road-risk",
                        "incident/stopped-at-the-ford",
                        "incident/stopped-at-the-ford",
                        "media-statement/ferry-statement",
                        CASE.toString());
        Titles titles = Titles.in(List.of(), NAMES);
        assertThat(SafetySamples.oneOfEach().stream()
                        .limit(3)
                        .map(event -> titles.of(event).toString()))
                .noneMatch(line -> line.contains("local partner") || line.contains("fords") || line.contains("elders"));
    }

    private static List<String> titles(List<? extends DomainEvent> events) {
        Titles titles = Titles.in(List.of(), NAMES);
        return events.stream().map(event -> titles.of(event).title()).toList();
    }

    private static List<String> subjects(List<? extends DomainEvent> events) {
        return events.stream().map(event -> Subjects.of(event, CASE)).toList();
    }
}
