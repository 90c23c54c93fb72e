package org.balcony.query.platform.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.balcony.events.RecordedEvent;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleReadDoorTest {

    private static final Set<Role> OUTSIDE = EnumSet.of(Role.LOCAL_PARTNER, Role.COORDINATION_PARTNER, Role.FUNDER);

    private final RoleReadDoor door = new RoleReadDoor();

    @ParameterizedTest
    @EnumSource(Role.class)
    void partners_and_funders_see_the_coordination_level_without_compartments_and_others_see_all(Role role) {
        Reader reader = new Reader(new UserId("amina"), Set.of(role));
        for (Level level : Level.values()) {
            boolean wide = level == Level.PUBLIC || level == Level.COORDINATION;
            assertThat(door.shows(reader, labelled(Label.of(level)))).isEqualTo(wide || !OUTSIDE.contains(role));
            assertThat(door.shows(reader, labelled(Label.of(level, Compartment.SAFETY))))
                    .isEqualTo(!OUTSIDE.contains(role));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_auditors_and_administrators_see_positions(Role role) {
        assertThat(door.showsPositions(new Reader(new UserId("amina"), Set.of(role))))
                .isEqualTo(role == Role.AUDITOR || role == Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_sight_on_labels_says_the_same_as_the_door_on_events(Role role) {
        Reader reader = new Reader(new UserId("amina"), Set.of(role));
        for (Level level : Level.values()) {
            assertThat(door.sight(reader).levels().contains(level))
                    .isEqualTo(door.shows(reader, labelled(Label.of(level))));
        }
    }

    @Test
    void who_has_no_role_sees_nothing() {
        Reader nobody = new Reader(new UserId("nobody"), Set.of());
        assertThat(door.shows(nobody, labelled(Label.of(Level.PUBLIC)))).isFalse();
        assertThat(door.sight(nobody).levels()).isEmpty();
    }

    private static RecordedEvent labelled(Label label) {
        Told told = new Told().labelled(label);
        told.ours("2024", Samples.caseAccepted());
        return told.events().getFirst();
    }
}
