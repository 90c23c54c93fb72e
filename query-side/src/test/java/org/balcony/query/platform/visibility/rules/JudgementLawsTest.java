package org.balcony.query.platform.visibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcony.events.DomainEvent;
import org.balcony.events.RecordEvent;
import org.balcony.events.access.Clearance;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.balcony.query.platform.visibility.Grade;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.testing.Told;

class JudgementLawsTest {

    private static final List<DomainEvent> EVENTS = Samples.oneOfEach().stream()
            .filter(event -> !(event instanceof RecordEvent))
            .toList();
    private static final List<Compartment> COMPARTMENTS = List.of(
            Compartment.IDENTITY,
            Compartment.SAFETY,
            Compartment.FUNDING,
            Compartment.party(Samples.RIVER_FRONT),
            Compartment.party(Samples.GOVERNMENT));

    @Provide
    Arbitrary<Label> labels() {
        return Combinators.combine(
                        Arbitraries.of(Level.class),
                        Arbitraries.of(COMPARTMENTS).set().ofMaxSize(3))
                .as((level, cells) -> new Label(level, new TreeSet<>(cells)));
    }

    @Provide
    Arbitrary<Looking> readers() {
        Arbitrary<UserId> users = Arbitraries.of(Looking.STRANGER, Samples.CASE_OFFICER, Samples.LEAD_MEDIATOR);
        Arbitrary<Set<ActorId>> actors = Arbitraries.of(Samples.GOVERNMENT, Samples.ELDERS, Samples.RIVER_FRONT)
                .set()
                .ofMaxSize(2);
        return Combinators.combine(users, actors, Arbitraries.of(Role.class), labels())
                .as((user, speaksFor, role, label) -> Looking.as(
                        new Reader(user, Set.of(role), speaksFor),
                        role,
                        new Clearance(label.level(), label.compartments())));
    }

    @Provide
    Arbitrary<DomainEvent> events() {
        return Arbitraries.of(EVENTS);
    }

    @Property
    void a_narrower_label_never_shows_more(
            @ForAll("events") DomainEvent event,
            @ForAll("labels") Label label,
            @ForAll("labels") Label more,
            @ForAll("readers") Looking reader) {
        Grade wide = grade(event, label, reader);
        Grade narrow = grade(event, label.and(more), reader);
        assertThat(narrow).isGreaterThanOrEqualTo(wide);
    }

    @Property
    void who_has_no_cell_sees_nothing(
            @ForAll("events") DomainEvent event, @ForAll("labels") Label label, @ForAll("readers") Looking reader) {
        Looking outside = new Looking(reader.reader(), List.of(), reader.moment());
        assertThat(grade(event, label, outside)).isEqualTo(Grade.NONE);
    }

    @Property
    void nobody_from_outside_has_a_cell_without_a_grant(@ForAll("readers") Looking reader) {
        Set<Role> wide = Set.of(Role.values());
        Set<Role> house =
                wide.stream().filter(role -> !Clearance.isOutside(role)).collect(java.util.stream.Collectors.toSet());
        Grants registered = new Grants(java.util.Optional.of(reader.reader().user()), List.of(), List.of());
        boolean outside = reader.reader().roles().stream().allMatch(Clearance::isOutside);
        assertThat(Standpoint.of(reader.reader(), house, List.of(registered), registered, Instant.EPOCH)
                        .isEmpty())
                .isEqualTo(outside);
    }

    @Property
    void a_second_cell_shows_no_less_and_never_more_than_either_alone(
            @ForAll("events") DomainEvent event,
            @ForAll("labels") Label label,
            @ForAll("readers") Looking one,
            @ForAll("readers") Looking other) {
        Cell second = other.cells().getFirst();
        Looking both = one.and(second.role(), second.clearance());
        Looking alone = Looking.as(one.reader(), second.role(), second.clearance());
        Grade best = grade(event, label, one).compareTo(grade(event, label, alone)) <= 0
                ? grade(event, label, one)
                : grade(event, label, alone);
        assertThat(grade(event, label, both)).isEqualTo(best);
    }

    private static Grade grade(DomainEvent event, Label label, Looking reader) {
        Told told = new Told().labelled(Label.of(Level.TEAM));
        EVENTS.stream().filter(one -> !one.equals(event)).forEach(one -> told.ours("2024", one));
        EventId id = told.labelled(label).ours("2024", event);
        return reader.grade(told, id);
    }
}
