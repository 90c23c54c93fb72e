package org.balcony.query.platform.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.balcony.events.AccessEvent.AccessGranted;
import org.balcony.events.AccessEvent.AccessRevoked;
import org.balcony.events.AccessEvent.AccessScope;
import org.balcony.events.RecordedEvent;
import org.balcony.events.RoleEvent.CaseRole;
import org.balcony.events.RoleEvent.RoleAssigned;
import org.balcony.events.RoleEvent.RoleEndReason;
import org.balcony.events.RoleEvent.RoleEnded;
import org.balcony.events.access.Shelf;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Counted;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.Grade;
import org.balcony.query.platform.visibility.PeopleShown;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.visibility.SealedTexts;
import org.balcony.query.platform.visibility.Seen;
import org.balcony.query.testing.Doors;
import org.balcony.query.testing.Told;
import org.balcony.query.testing.ToldLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrantedDoorTest {

    private static final Set<Role> PRODUCTION =
            EnumSet.of(Role.SAFETY_OFFICER, Role.AUDITOR, Role.RECORDS_STEWARD, Role.ADMINISTRATOR);

    private final Told told = new Told();
    private final ToldLog log = new ToldLog(told);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));
    private final StreamCache streams = Doors.streams(log);
    private final ReadDoor door = Doors.on(streams, PRODUCTION, now::get);

    GrantedDoorTest() {
        told.labelled(Label.of(Level.COORDINATION));
        told.around("2024", Samples.conflictRegistered());
        told.ours("2024", Samples.caseRegistered());
    }

    @Test
    void a_reader_from_outside_reads_nothing_until_granted_and_nothing_once_the_grant_is_over() {
        Reader archive = reader("archive", Role.INTEGRATOR);
        assertThat(seen(archive).known()).isFalse();
        granted("g-1", "archive", Role.INTEGRATOR, "2026-12-31");
        assertThat(seen(archive).events()).hasSize(1);
        now.set(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(seen(archive).known()).isFalse();
        assertThat(seen(archive).events()).isEmpty();
    }

    @Test
    void a_grant_that_was_taken_back_opens_nothing_any_more_also_as_of_before() {
        granted("g-1", "archive", null, null);
        long then = log.head();
        Reader archive = reader("archive", Role.INTEGRATOR);
        assertThat(door.seen(archive, Told.CASE, then, Counted.NOTHING).events())
                .hasSize(1);
        told.ours("2025", new AccessRevoked(new LocalId("g-1"), null));
        streams.head();
        assertThat(door.seen(archive, Told.CASE, then, Counted.NOTHING).known()).isFalse();
        assertThat(door.gradeAt(archive, told.events().get(1), then)).isEqualTo(Grade.WHOLE);
        assertThat(door.gradeAt(archive, told.events().get(1), log.head())).isEqualTo(Grade.NONE);
    }

    @Test
    void a_grant_opens_to_whom_it_names_in_the_role_it_names() {
        granted("g-1", "actor/" + Samples.ELDERS, Role.LOCAL_PARTNER, null);
        assertThat(seen(speaking(Samples.ELDERS, Role.LOCAL_PARTNER)).known()).isTrue();
        assertThat(seen(speaking(Samples.ELDERS, Role.FUNDER)).known()).isFalse();
        assertThat(seen(speaking(Samples.GOVERNMENT, Role.LOCAL_PARTNER)).known())
                .isFalse();
    }

    @Test
    void a_grant_of_a_conflict_opens_its_cases_and_a_grant_of_a_case_no_conflict() {
        told.around("2024", grant("g-1", "archive", null, AccessScope.CONFLICT, null));
        granted("g-2", "other", null, null);
        assertThat(seen(reader("archive", Role.INTEGRATOR)).known()).isTrue();
        assertThat(door.knows(reader("archive", Role.INTEGRATOR), Told.CONFLICT))
                .isTrue();
        assertThat(seen(reader("other", Role.INTEGRATOR)).known()).isTrue();
        assertThat(door.knows(reader("other", Role.INTEGRATOR), Told.CONFLICT)).isFalse();
        assertThat(door.beside(reader("other", Role.INTEGRATOR), Told.CONFLICT, Told.CASE, log.head())
                        .events())
                .isEmpty();
    }

    @Test
    void a_grant_that_names_the_scope_of_another_stream_opens_nothing() {
        told.ours("2024", grant("g-1", "archive", null, AccessScope.ORGANISATION, null));
        assertThat(seen(reader("archive", Role.INTEGRATOR)).known()).isFalse();
    }

    @Test
    void a_grant_of_the_organisation_opens_every_stream() {
        Reader archive = reader("archive", Role.INTEGRATOR);
        assertThat(door.readsEverywhere(archive)).isFalse();
        told.record(Told.ORGANISATION, "2024", grant("g-1", "archive", null, AccessScope.ORGANISATION, null));
        streams.head();
        assertThat(door.readsEverywhere(archive)).isTrue();
        assertThat(seen(archive).known()).isTrue();
        assertThat(door.knows(archive, Told.CONFLICT)).isTrue();
    }

    @Test
    void somebody_of_the_house_reads_the_case_that_they_registered_or_hold_a_role_in_and_the_conflict_beside_it() {
        Reader tomas = new Reader(Samples.CASE_OFFICER, Set.of(Role.CASE_OFFICER));
        Reader joana = reader("joana", Role.MEDIATOR);
        assertThat(seen(tomas).known()).isTrue();
        assertThat(seen(joana).known()).isFalse();
        told.ours(
                "2024",
                new RoleAssigned(
                        new LocalId("a-1"),
                        new ActorOrText("joana"),
                        CaseRole.MEDIATOR,
                        When.of("2024/2026"),
                        null,
                        null));
        assertThat(seen(joana).known()).isTrue();
        assertThat(door.knows(joana, Told.CONFLICT)).isFalse();
        assertThat(door.beside(joana, Told.CONFLICT, Told.CASE, log.head()).events())
                .hasSize(1);
        now.set(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(seen(joana).known()).isFalse();
        now.set(Instant.parse("2026-01-01T00:00:00Z"));
        told.ours("2025", new RoleEnded(new LocalId("a-1"), RoleEndReason.ROTATION));
        assertThat(seen(joana).known()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LOCAL_PARTNER", "COORDINATION_PARTNER", "FUNDER", "INTEGRATOR"})
    void no_role_from_outside_can_be_let_into_the_whole_organisation(Role role) {
        assertThatThrownBy(() -> Doors.on(streams, Set.of(role), InstantSource.system()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_actor_is_called_by_its_name_to_who_reads_where_it_is_named_and_no_more_is_told_of_it() {
        told.of(Samples.ELDERS, "2024", Samples.eldersProfiled());
        granted("g-1", "funder", Role.FUNDER, null);
        Reader funder = reader("funder", Role.FUNDER);
        StreamId elders = StreamId.of(Samples.ELDERS);
        assertThat(door.seen(funder, elders, log.head(), Counted.NOTHING).events())
                .isEmpty();
        List<RecordedEvent> named =
                door.beside(funder, elders, Told.CASE, log.head()).events();
        assertThat(named).hasSize(1);
        var profile = (org.balcony.events.ActorEvent.ActorProfiled)
                named.getFirst().fact().event();
        assertThat(profile.name()).isEqualTo(Samples.eldersProfiled().name());
        assertThat(profile.interests()).isNull();
        assertThat(profile.allies()).isEmpty();
    }

    @Test
    void who_sees_positions_counts_nothing_missing_and_auditors_see_the_act() {
        told.labelled(Label.of(Level.RESTRICTED));
        told.ours("2024", Samples.contactMade());
        Seen administrator = seen(reader("ines", Role.ADMINISTRATOR));
        assertThat(administrator.events().size() + administrator.placeholders().size())
                .isEqualTo((int) administrator.version());
        assertThat(administrator.placeholders())
                .singleElement()
                .satisfies(one -> assertThat(one.act()).isNull());
        told.ours(
                "2024",
                org.balcony.events.samples.Samples.oneOfEach().stream()
                        .filter(one -> Shelf.of(one) == Shelf.SAFETY)
                        .findFirst()
                        .orElseThrow());
        assertThat(seen(reader("noor", Role.AUDITOR)).placeholders())
                .singleElement()
                .satisfies(one -> assertThat(one.act()).isNotNull());
        granted("g-1", "archive", Role.INTEGRATOR, null);
        assertThat(seen(reader("archive", Role.INTEGRATOR)).placeholders()).isEmpty();
    }

    @Test
    void what_is_counted_is_in_the_reading_and_said_to_be_there_for_that_alone() {
        told.labelled(Label.of(Level.TEAM));
        EventId accepted = told.ours("2024", Samples.caseAccepted());
        granted("g-1", "funder", Role.FUNDER, null);
        Reader funder = reader("funder", Role.FUNDER);
        Seen seen = door.seen(funder, Told.CASE, log.head(), new Counted(Map.of(Role.FUNDER, Set.of(Shelf.CASE))));
        assertThat(seen.counted()).containsExactly(accepted);
        assertThat(seen.events()).extracting(one -> one.fact().id()).contains(accepted);
        assertThat(door.seen(
                                reader("nobody", Role.FUNDER),
                                Told.CASE,
                                log.head(),
                                new Counted(Map.of(Role.FUNDER, Set.of(Shelf.CASE))))
                        .events())
                .isEmpty();
    }

    @Test
    void what_is_kept_gives_way_when_people_are_hidden() {
        AtomicLong epoch = new AtomicLong();
        PeopleShown people = new PeopleShown() {
            @Override
            public Faces in(StreamId stream, List<RecordedEvent> history, Reader reader) {
                return epoch.get() == 0 ? Faces.AS_RECORDED : (_, _) -> Optional.empty();
            }

            @Override
            public long epoch() {
                return epoch.get();
            }
        };
        ReadDoor hiding = new GrantedDoor(streams, PRODUCTION, now::get, people, SealedTexts.AS_STORED);
        Reader auditor = reader("noor", Role.AUDITOR);
        assertThat(hiding.seen(auditor, Told.CASE, log.head(), Counted.NOTHING).events())
                .hasSize(1);
        epoch.incrementAndGet();
        Seen hidden = hiding.seen(auditor, Told.CASE, log.head(), Counted.NOTHING);
        assertThat(hidden.events()).isEmpty();
        assertThat(hidden.placeholders()).hasSize(1);
    }

    @Test
    void the_grade_at_the_head_is_the_grade_now() {
        told.labelled(Label.of(Level.TEAM));
        Samples.oneOfEach().forEach(event -> told.ours("2024", event));
        granted("g-1", "archive", null, null);
        streams.head();
        Instant recorded = told.events().getLast().recordedAt();
        now.set(recorded);
        for (Role role : Role.values()) {
            Reader reader = reader("archive", role);
            for (RecordedEvent event : told.events()) {
                assertThat(door.gradeAt(reader, event, log.head()) == Grade.WHOLE)
                        .isEqualTo(door.shown(reader, event).isPresent());
            }
        }
    }

    private void granted(String id, String to, @Nullable Role role, @Nullable String until) {
        told.ours("2024", grant(id, to, role, AccessScope.CASE, until));
    }

    private static AccessGranted grant(
            String id, String to, @Nullable Role role, AccessScope scope, @Nullable String until) {
        return new AccessGranted(
                new LocalId(id),
                new ActorOrText(to),
                role,
                scope,
                null,
                Level.COORDINATION,
                List.of(),
                until == null ? null : When.of(until),
                null);
    }

    private Seen seen(Reader reader) {
        return door.seen(reader, Told.CASE, log.head(), Counted.NOTHING);
    }

    private static Reader reader(String user, Role role) {
        return new Reader(new UserId(user), Set.of(role));
    }

    private static Reader speaking(ActorId actor, Role role) {
        return new Reader(new UserId("sanna"), Set.of(role), Set.of(actor));
    }
}
