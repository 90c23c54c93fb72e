package org.balcony.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balcony.query.stream.Readers.everything;

import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.balcony.query.platform.visibility.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorSealTest {

    private static final Subscription ARCHIVE = everything(Readers.ARCHIVE);

    private static final ActorId ACTOR = ActorId.of("0193a3a0-0000-7000-8000-0000000000ac");

    private final CursorSeal seal = new CursorSeal(new byte[32]);

    @Property
    void a_cursor_comes_back_as_it_was(
            @ForAll @LongRange(min = 0) long position,
            @ForAll @LongRange(min = 0) long opened,
            @ForAll @LongRange(min = 0) long sequence) {
        Cursor cursor = new Cursor(Math.max(position, opened), Math.min(position, opened), sequence);
        CursorSeal same = new CursorSeal(new byte[32]);
        assertThat(same.open(same.seal(cursor, ARCHIVE), ARCHIVE)).isEqualTo(cursor);
    }

    @Test
    void a_cursor_with_any_bit_changed_is_refused() {
        byte[] bytes = Base64.getUrlDecoder().decode(seal.seal(new Cursor(7, 5, 3), ARCHIVE));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            refused(Base64.getUrlEncoder().withoutPadding().encodeToString(changed), ARCHIVE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "latest ", "AAAA", "ÄÖ", "a b", "////", "-1"})
    void what_is_no_cursor_is_refused(String text) {
        refused(text, ARCHIVE);
    }

    @Test
    void a_cursor_of_another_user_role_actor_or_filter_is_refused() {
        String cursor = seal.seal(new Cursor(7, 5, 3), ARCHIVE);
        refused(cursor, everything(Readers.PARTNER));
        refused(cursor, everything(new Reader(new UserId("archive"), Set.of(Role.FUNDER))));
        refused(cursor, everything(new Reader(new UserId("archive"), Set.of(Role.AUDITOR))));
        refused(
                cursor,
                everything(new Reader(new UserId("other"), ARCHIVE.reader().roles())));
        refused(
                cursor,
                everything(new Reader(ARCHIVE.reader().user(), ARCHIVE.reader().roles(), Set.of(ACTOR))));
        EventFilter types = new EventFilter("type=[a]", new TreeSet<>(), new TreeSet<>(Set.of("a")));
        refused(cursor, Readers.filtered(Readers.ARCHIVE, types));
    }

    @Test
    void a_cursor_of_another_installation_is_refused() {
        byte[] key = new byte[32];
        key[0] = 1;
        refused(new CursorSeal(key).seal(new Cursor(7, 5, 3), ARCHIVE), ARCHIVE);
    }

    @Test
    void cursors_do_not_tell_whether_they_stand_at_the_same_place() {
        String one = seal.seal(new Cursor(7, 5, 3), ARCHIVE);
        String other = seal.seal(new Cursor(7, 5, 3), ARCHIVE);
        assertThat(one)
                .isNotEqualTo(other)
                .hasSameSizeAs(other)
                .hasSameSizeAs(seal.seal(Cursor.behind(Long.MAX_VALUE, Long.MAX_VALUE), ARCHIVE));
    }

    @Test
    void a_cursor_from_before_anything_was_opened_is_refused() {
        refused("A".repeat(64), ARCHIVE);
    }

    private void refused(String text, Subscription subscription) {
        assertThatThrownBy(() -> seal.open(text, subscription)).isInstanceOf(CursorRefused.class);
    }
}
