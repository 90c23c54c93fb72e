package org.balcony.query.platform.visibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.balcony.events.CheckedFact;
import org.balcony.events.Circumstances;
import org.balcony.events.Fact;
import org.balcony.events.RecordedEvent;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;

class OutwardTest {

    private static final Reader PARTNER = new Reader(new UserId("partner"), Set.of(Role.COORDINATION_PARTNER));

    private final RecordedEvent event = relying();

    @Test
    void outside_nobody_reads_who_of_the_team_wrote_it_nor_what_it_relied_on() {
        Circumstances seen = Outward.of(event, PARTNER).fact().circumstances();
        assertThat(seen.recordedBy().value()).isEqualTo(seen.actingRole().kebab());
        assertThat(seen.checkedAgainst()).isEmpty();
        assertThat(seen.causationId()).isNull();
        assertThat(seen.correlationId()).isEqualTo(seen.commandId().value());
        assertThat(seen.rationale()).isEqualTo(event.fact().circumstances().rationale());
    }

    @Test
    void who_wrote_it_is_found_by_themselves() {
        UserId recorder = event.fact().circumstances().recordedBy();
        Reader self = new Reader(recorder, Set.of(Role.LOCAL_PARTNER));
        assertThat(Outward.of(event, self).fact().circumstances().recordedBy()).isEqualTo(recorder);
    }

    @Test
    void inside_it_stays_as_it_is() {
        Reader inside = new Reader(new UserId("eve"), Set.of(Role.EVALUATOR, Role.FUNDER));
        assertThat(Outward.of(event, inside)).isSameAs(event);
    }

    private static RecordedEvent relying() {
        Told told = new Told();
        told.ours("2024", Samples.oneOfEach().getFirst());
        RecordedEvent plain = told.events().getFirst();
        Fact fact = plain.fact();
        return new RecordedEvent(
                new Fact(
                        fact.id(),
                        fact.circumstances().checkedAgainst(List.of(new CheckedFact(Told.CONFLICT, 7))),
                        fact.event()),
                plain.stream(),
                plain.streamVersion(),
                plain.position(),
                plain.recordedAt());
    }
}
