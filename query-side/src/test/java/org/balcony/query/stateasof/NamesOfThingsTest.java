package org.balcony.query.stateasof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.balcony.events.DomainEvent;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.StreamId;
import org.balcony.query.titles.Subjects;
import org.junit.jupiter.api.Test;

/** A thing is called the same wherever it is shown. */
class NamesOfThingsTest {

    @Test
    void a_thing_has_the_subject_that_the_audit_trail_gives_it() {
        Set<Machine> compared = EnumSet.noneOf(Machine.class);
        for (DomainEvent event : Samples.oneOfEach()) {
            String told = Subjects.of(event, StreamId.of(Samples.CASE));
            for (Step step : Steps.of(event, Scene.ANY)) {
                if (id(step.subject()).equals(id(told))) {
                    assertThat(step.subject()).isEqualTo(told);
                    compared.add(step.machine());
                }
            }
        }
        assertThat(compared).hasSizeGreaterThan(20);
    }

    private static String id(String subject) {
        return subject.substring(subject.indexOf('/') + 1);
    }
}
