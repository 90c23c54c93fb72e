package org.balcony.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcony.events.DesignEvent.InclusionDimension;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.SmallCells;
import org.balcony.query.testing.Participants;
import org.balcony.query.testing.Told;

class CountedSessionsTest {

    /** A session held so many days after the last one was recorded, and recorded so many days after it was held. */
    record Held(int after, int late, int women, int men, int others) {}

    @Provide
    Arbitrary<List<Held>> sessions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(0, 0, 0, 1, 6))
                .as(Held::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /** Whoever looks on any two days learns of no group, and of no total, that it grew by fewer than five. */
    @Property(tries = 200)
    void between_any_two_days_every_count_grows_by_nothing_or_by_enough(@ForAll("sessions") List<Held> sessions) {
        Told told = told(sessions);
        List<Map<String, Integer>> seen = new ArrayList<>();
        for (LocalDate day = LocalDate.parse("2024-01-01"); day.getYear() < 2029; day = day.plusDays(31)) {
            seen.add(counts(told, day));
        }
        for (int one = 0; one < seen.size(); one++) {
            for (int other = one + 1; other < seen.size(); other++) {
                Map<String, Integer> before = seen.get(one);
                seen.get(other).forEach((group, count) -> {
                    int more = count - before.getOrDefault(group, 0);
                    assertThat(more == 0 || more >= SmallCells.USUAL.fewest())
                            .as("%s grew by %d", group, more)
                            .isTrue();
                });
            }
        }
    }

    private static Told told(List<Held> sessions) {
        Told told = new Told();
        LocalDate recorded = LocalDate.parse("2024-01-02");
        int number = 0;
        for (Held one : sessions) {
            LocalDate held = recorded.plusDays(one.after());
            recorded = held.plusDays(one.late());
            told.on(recorded.toString())
                    .ours(
                            held.toString(),
                            Participants.byGender("s-" + number++, one.women(), one.men(), one.others()));
        }
        return told;
    }

    private static Map<String, Integer> counts(Told told, LocalDate day) {
        Entries entries = Entries.of(Told.reading(
                told.events().stream()
                        .filter(one ->
                                one.recordedAt().isBefore(day.atStartOfDay().toInstant(java.time.ZoneOffset.UTC)))
                        .toList(),
                Told.CASE,
                AsOf.live(day),
                Reading.Order.OCCURRED,
                org.balcony.query.kernel.Audience.FULL,
                Map.of()));
        Map<String, Integer> counts = new HashMap<>();
        Tally tally = new Tally();
        int people = 0;
        for (var one : CountedSessions.in(entries).told()) {
            var summary = Objects.requireNonNull(one.event().attendanceSummary());
            people += summary.total();
            tally.add(summary, InclusionDimension.GENDER);
        }
        counts.put("people", people);
        counts.putAll(tally.byGroup());
        return counts;
    }
}
