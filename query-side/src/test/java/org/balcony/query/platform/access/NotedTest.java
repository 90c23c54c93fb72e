package org.balcony.query.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.balcony.ledger.LedgerUnavailable;
import org.balcony.query.accesslog.Access;
import org.balcony.query.platform.visibility.Reader;
import org.junit.jupiter.api.Test;

class NotedTest {

    private static final StreamId CASE = StreamId.of(Samples.CASE);
    private static final Label RESTRICTED = Label.of(Level.RESTRICTED);
    private static final Occasion OCCASION =
            new Occasion(new Reader(new UserId("amina"), Set.of(Role.MEDIATOR)), "/api/cases", false, null);

    private final List<Access> log = new ArrayList<>();
    private final Noted noted = new Noted(log::add);

    private static EventId id(int number) {
        return new EventId(new UUID(0x0192c3a000007000L, 0x8000_0000_0000_0000L | number));
    }

    @Test
    void what_is_restricted_or_in_a_compartment_is_noted_and_nothing_else() {
        noted.on(() -> OCCASION);
        for (Level level : Level.values()) {
            noted.touch(CASE, id(level.ordinal()), Label.of(level));
        }
        noted.touch(CASE, id(10), Label.of(Level.ORGANISATION, Compartment.FUNDING));
        noted.settle();
        assertThat(log).hasSize(1);
        assertThat(log.getFirst().records())
                .flatExtracting(Access.Touched::ids)
                .containsExactly(id(Level.RESTRICTED.ordinal()), id(10));
    }

    @Test
    void an_answer_names_each_record_once_however_often_it_is_read() {
        noted.on(() -> OCCASION);
        noted.touch(CASE, id(1), RESTRICTED);
        noted.touch(CASE, id(1), RESTRICTED);
        noted.settle();
        noted.touch(CASE, id(1), RESTRICTED);
        noted.settle();
        noted.touch(CASE, id(2), RESTRICTED);
        noted.settle();
        assertThat(log).hasSize(2);
        assertThat(log.getLast().records().getFirst().ids()).containsExactly(id(2));
    }

    @Test
    void nothing_is_noted_for_nobody() {
        noted.settle();
        noted.touch(CASE, id(1), RESTRICTED);
        assertThatIllegalStateException().isThrownBy(noted::settle);
    }

    @Test
    void what_could_not_be_written_is_not_written_by_a_later_answer() {
        Noted failing = new Noted(_ -> {
            throw new LedgerUnavailable("away", null);
        });
        failing.on(() -> OCCASION);
        failing.touch(CASE, id(1), RESTRICTED);
        assertThatExceptionOfType(LedgerUnavailable.class).isThrownBy(failing::settle);
        failing.settle();
    }

    @Test
    void a_portfolio_of_a_thousand_cases_stays_small_and_says_how_many_records_of_each_were_read() {
        noted.on(() -> OCCASION);
        IntStream.range(0, 1_000)
                .forEach(one -> IntStream.range(0, 50)
                        .forEach(two -> noted.touch(
                                new StreamId(
                                        StreamKind.CASE, new UUID(0x0192c3a000007000L, 0x8000_0000_0000_0000L | one)),
                                id(one * 50 + two),
                                RESTRICTED)));
        noted.settle();
        Access access = log.getFirst();
        assertThat(access.records())
                .hasSize(1_000)
                .allSatisfy(touched -> assertThat(touched.count()).isEqualTo(50));
        assertThat(access.records().stream()
                        .mapToInt(touched -> touched.ids().size())
                        .sum())
                .isEqualTo(Noted.NAMED);
        assertThat(access.digest()).hasSize(64);
        byte[] written = BalconyJson.mapper().writeValueAsBytes(access);
        assertThat(written).hasSizeLessThan(200_000);
        assertThat(BalconyJson.mapper().readValue(written, Access.class)).isEqualTo(access);
        assertThat(new String(written, StandardCharsets.UTF_8)).doesNotContain("null");
    }
}
