package org.balcony.query.platform.visibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.balcony.events.ActorEvent.EntrustedTextsErased;
import org.balcony.events.DomainEvent;
import org.balcony.events.PersonEvent.ErasureGround;
import org.balcony.events.access.Clearance;
import org.balcony.events.access.Shelf;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.balcony.query.platform.visibility.Grade;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every role before every shelf, with nothing in the case that is the reader's own. */
class TableOfSightTest {

    /** {@code +} as far as label and scope allow, {@code a} the act, {@code .} nothing. */
    private static final String TABLE = """
            CASE SESSIONS PARTICIPANTS IDENTITIES ATTENDANCE MATTERS POWER COORDINATION FUNDING PRODUCTS SAFETY OUTCOMES DISCLOSURES ECOSYSTEM WORK ACCESS
            lead-mediator        + + + + + . + + + + + + + + + +
            mediator             + + + + + . + + + + + + + + + +
            case-officer         + + + + + . + + + + + + + + + +
            safety-officer       + + + + + . + + + + + + + + + +
            records-steward      + + + + + . + + + + + + + + + +
            evaluator            + + + . + . + + + + . + + + + +
            auditor              + + + a + a + + + + a + + + + +
            administrator        + + + . + . + + + + . + + + + +
            local-partner        + . . . . . . . . . . . . + . .
            coordination-partner + . . . . . . . . . . . . + + .
            funder               + . . . . . . + . . . . . . . .
            integrator           + . . . . . . + . . . . . + + .""";

    static Map<Role, Map<Shelf, Character>> table() {
        List<String> lines = TABLE.lines().toList();
        List<Shelf> shelves =
                Arrays.stream(lines.getFirst().split(" ")).map(Shelf::valueOf).toList();
        Map<Role, Map<Shelf, Character>> table = new EnumMap<>(Role.class);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(" +");
            Role role = Stream.of(Role.values())
                    .filter(one -> one.kebab().equals(cells[0]))
                    .findFirst()
                    .orElseThrow();
            Map<Shelf, Character> row = new EnumMap<>(Shelf.class);
            for (int i = 0; i < shelves.size(); i++) {
                row.put(shelves.get(i), cells[i + 1].charAt(0));
            }
            table.put(role, row);
        }
        return table;
    }

    /** One of each event that may lie in a case, each in a case of its own, under its narrowest demanded label. */
    private static List<DomainEvent> events() {
        return Samples.oneOfEach().stream()
                .filter(one -> Shelf.of(one) != Shelf.RECORDS)
                .toList();
    }

    @Test
    void the_table_has_a_row_for_every_role_and_a_column_for_every_shelf_but_entries_about_entries() {
        assertThat(table().keySet()).containsExactlyInAnyOrder(Role.values());
        List<Shelf> shelves = new ArrayList<>(List.of(Shelf.values()));
        shelves.remove(Shelf.RECORDS);
        assertThat(table().values()).allSatisfy(row -> assertThat(row.keySet()).containsAll(shelves));
        assertThat(events().stream().map(Shelf::of).distinct()).containsAll(shelves);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_sees_of_each_shelf_what_the_table_says(Role role) {
        Looking looking = Looking.as(role, Looking.HIGHEST);
        for (DomainEvent event : events()) {
            Told told = new Told().labelled(Label.of(Level.COORDINATION));
            EventId id = told.ours("2024", event);
            char expected = table().get(role).get(Shelf.of(event));
            Grade grade = switch (expected) {
                case '+' -> Grade.WHOLE;
                case 'a' -> Grade.ACT;
                default -> Grade.NONE;
            };
            assertThat(looking.grade(told, id)).as("%s before %s", role, event).isEqualTo(grade);
        }
    }

    @Test
    void that_texts_of_a_party_were_erased_is_for_who_may_enter_its_cell_and_an_act_for_auditors() {
        Told told = new Told().labelled(Label.of(Level.COORDINATION));
        EventId id = told.ours(
                "2024",
                new EntrustedTextsErased(ErasureGround.CONSENT_WITHDRAWN, ActorOrText.of(Samples.ELDERS), 1, 2));
        Compartment own = Compartment.party(new ActorId(Told.CASE.id()));
        Compartment other = Compartment.party(Samples.ELDERS);
        assertThat(seen(told, id, Role.LEAD_MEDIATOR, own)).isEqualTo(Grade.WHOLE);
        assertThat(seen(told, id, Role.LEAD_MEDIATOR, other)).isEqualTo(Grade.NONE);
        assertThat(seen(told, id, Role.EVALUATOR, own)).isEqualTo(Grade.NONE);
        assertThat(seen(told, id, Role.FUNDER, own)).isEqualTo(Grade.NONE);
        assertThat(seen(told, id, Role.AUDITOR, own)).isEqualTo(Grade.ACT);
    }

    private static Grade seen(Told told, EventId id, Role role, Compartment held) {
        return Looking.as(role, new Clearance(Level.RESTRICTED, new TreeSet<>(List.of(held))))
                .grade(told, id);
    }

    static Stream<Role> rolesThatSeeWork() {
        return table().entrySet().stream()
                .filter(one -> one.getValue().get(Shelf.WORK) == '+')
                .map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("rolesThatSeeWork")
    void what_the_shelf_allows_the_label_still_decides(Role role) {
        Compartment party = Compartment.party(Samples.ELDERS);
        for (Level level : Level.values()) {
            for (Level cleared : Level.values()) {
                for (List<Compartment> asked : subsets(List.of(Compartment.FUNDING, Compartment.SAFETY, party))) {
                    for (List<Compartment> held : subsets(List.of(Compartment.FUNDING, Compartment.SAFETY, party))) {
                        Told told = new Told().labelled(new Label(level, new TreeSet<>(asked)));
                        EventId id = told.ours("2024", Samples.findingRecorded());
                        boolean covered = cleared.clears(level) && held.containsAll(asked);
                        Grade otherwise = role == Role.AUDITOR ? Grade.ACT : Grade.NONE;
                        assertThat(Looking.as(role, new Clearance(cleared, new TreeSet<>(held)))
                                        .grade(told, id))
                                .isEqualTo(covered ? Grade.WHOLE : otherwise);
                    }
                }
            }
        }
    }

    private static List<List<Compartment>> subsets(List<Compartment> of) {
        List<List<Compartment>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << of.size(); bits++) {
            List<Compartment> subset = new ArrayList<>();
            for (int i = 0; i < of.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    subset.add(of.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }
}
