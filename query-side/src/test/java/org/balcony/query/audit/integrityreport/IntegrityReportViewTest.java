package org.balcony.query.audit.integrityreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.Integrity;
import org.balcony.query.kernel.Reading;
import org.balcony.query.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntegrityReportViewTest {

    private static final PersonId PERSON = PersonId.of("0192c3a0-0000-7000-8000-0000000000f1");
    private static final LocalDate ERASED = LocalDate.parse("2026-02-01");
    private final Told told = new Told();
    private final EventId registered = told.ours("2024-01-01", Samples.caseRegistered());
    private final EventId accepted = told.ours("2024-01-02", Samples.caseAccepted());

    /** A log in memory of which one stream may be altered, and in which one person was erased. */
    private static final class MemoryLog implements Integrity {

        private final @Nullable StreamId altered;
        private final List<Long> asked = new ArrayList<>();

        private MemoryLog(@Nullable StreamId altered) {
            this.altered = altered;
        }

        @Override
        public Optional<Finding> of(StreamId stream, long upTo) {
            asked.add(upTo);
            boolean bad = stream.equals(altered);
            return Optional.of(new Finding(
                    2,
                    bad ? 1 : 2,
                    List.of(),
                    bad ? new FirstBad(2, null, "it was altered") : null,
                    true,
                    new CheckedAgainst(9, "root")));
        }

        @Override
        public List<LocalDate> erasures(Set<PersonId> persons, AsOf asOf) {
            return persons.contains(PERSON) ? List.of(ERASED) : List.of();
        }
    }

    @Test
    void a_sound_stream_is_verified_up_to_its_end() {
        IntegrityReportRow row = rows(null, told.live()).getFirst();
        assertThat(row.verified()).isTrue();
        assertThat(row.length()).isEqualTo(2);
        assertThat(row.verifiedTo()).isEqualTo(2);
        assertThat(row.dense()).isTrue();
        assertThat(row.eventIds()).containsExactly(registered, accepted);
        assertThat(row.checkpoint()).isEqualTo(new Integrity.CheckedAgainst(9, "root"));
        assertThat(new IntegrityReportView(new MemoryLog(null)).of(told.live()).footer())
                .containsEntry("checked", true);
    }

    @Test
    void an_altered_stream_names_its_first_bad_version() {
        told.around("2024-01-01", Samples.conflictRegistered());
        List<IntegrityReportRow> rows = rows(Told.CONFLICT, told.live());
        assertThat(rows).extracting(IntegrityReportRow::stream).containsExactly(Told.CASE, Told.CONFLICT);
        assertThat(rows).extracting(IntegrityReportRow::verified).containsExactly(true, false);
        assertThat(Objects.requireNonNull(rows.getLast().firstBad()).version()).isEqualTo(2);
        assertThat(new IntegrityReportView(new MemoryLog(Told.CONFLICT))
                        .of(told.live())
                        .figures()
                        .get("altered"))
                .isInstanceOfSatisfying(
                        Figure.Count.class, count -> assertThat(count.value()).isEqualTo(1));
    }

    @Test
    void only_what_had_been_recorded_by_then_is_checked() {
        told.on("2026-03-01").ours("2026-03-01", Samples.contactMade());
        MemoryLog log = new MemoryLog(null);
        new IntegrityReportView(log).of(told.asRecorded("2026-01-01"));
        assertThat(log.asked).containsExactly(2L);
    }

    @Test
    void erasures_are_counted_with_their_days_and_without_names() {
        told.ours(
                "2024-02-01",
                new CandidateNominated(new LocalId("p-1"), PERSON, new ActorOrText("north"), null, null, null));
        IntegrityReportRow row = rows(null, told.live()).getFirst();
        assertThat(row.erasures()).isEqualTo(1);
        assertThat(row.erasedOn()).containsExactly(ERASED);
        assertThat(row.toString()).doesNotContain(PERSON.toString());
    }

    @Test
    void readers_who_see_no_positions_learn_only_whether_it_was_verified() {
        Reading reading = Told.reading(
                told.events(),
                Told.CASE,
                AsOf.live(Told.TODAY),
                Reading.Order.OCCURRED,
                new Audience(false, true),
                Map.of());
        IntegrityReportRow row = rows(Told.CASE, reading).getFirst();
        assertThat(row)
                .isEqualTo(new IntegrityReportRow(
                        List.of(registered, accepted),
                        Told.CASE,
                        false,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of()));
        assertThat(new IntegrityReportView(new MemoryLog(null)).of(reading).figures())
                .doesNotContainKey("erasures");
    }

    @Test
    void where_there_is_no_log_to_ask_nothing_is_said_to_be_sound() {
        IntegrityReportView view = new IntegrityReportView(Integrity.UNCHECKED);
        assertThat(view.of(told.live()).footer()).containsEntry("checked", false);
        assertThat(view.of(told.live()).rows())
                .singleElement()
                .satisfies(
                        row -> assertThat(((IntegrityReportRow) row).verified()).isNull());
    }

    private static List<IntegrityReportRow> rows(@Nullable StreamId altered, Reading reading) {
        return new IntegrityReportView(new MemoryLog(altered))
                .of(reading).rows().stream().map(IntegrityReportRow.class::cast).toList();
    }
}
