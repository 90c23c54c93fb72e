package org.balcony.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.balcony.events.value.UserId;
import org.junit.jupiter.api.Test;

class BookmarksTest {

    private static final UserId AMINA = new UserId("amina");
    private static final Bookmarks BOOKMARKS = new Bookmarks(new byte[32]);

    @Property(tries = 200)
    void a_bookmark_opens_for_its_reader_on_every_node_with_the_key(@ForAll @LongRange(min = 0) long position) {
        String bookmark = BOOKMARKS.seal(position, AMINA);
        assertThat(new Bookmarks(new byte[32]).open(bookmark, AMINA)).contains(position);
        assertThat(new Bookmarks(new byte[32]).seal(position, AMINA)).isEqualTo(bookmark);
    }

    @Test
    void a_bookmark_opens_for_nobody_else_and_with_no_other_key() {
        String bookmark = BOOKMARKS.seal(17, AMINA);
        byte[] other = new byte[32];
        other[0] = 1;
        assertThat(BOOKMARKS.open(bookmark, new UserId("bruno"))).isEmpty();
        assertThat(new Bookmarks(other).open(bookmark, AMINA)).isEmpty();
        assertThat(BOOKMARKS.seal(17, new UserId("bruno"))).isNotEqualTo(bookmark);
    }

    @Property(tries = 200)
    void a_bookmark_that_was_changed_in_one_place_opens_for_nobody(
            @ForAll @IntRange(max = 53) int place, @ForAll @AlphaChars char other) {
        String bookmark = BOOKMARKS.seal(17, AMINA);
        char was = bookmark.charAt(place);
        char now = was == 'A' ? 'Q' : 'A';
        String changed = bookmark.substring(0, place) + now + bookmark.substring(place + 1);
        assertThat(BOOKMARKS.open(changed, AMINA)).isEmpty();
        assertThat(BOOKMARKS.open(bookmark + other, AMINA)).isEmpty();
    }

    @Test
    void what_is_no_bookmark_opens_for_nobody() {
        assertThat(BOOKMARKS.open("", AMINA)).isEmpty();
        assertThat(BOOKMARKS.open("17", AMINA)).isEmpty();
        assertThat(BOOKMARKS.open("A".repeat(54), AMINA)).isEmpty();
    }
}
