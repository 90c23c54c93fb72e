package org.balcony.query.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.value.Level;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PlaceholderStreamTest {

    private final World world = new World();
    private final EventText text = new EventText("/balcony", "");
    private final Subscription auditor = Readers.everything(Readers.AUDITOR);

    @Test
    void who_sees_positions_gets_all_of_them_in_order_and_nothing_twice() {
        world.finding(0, Level.TEAM);
        world.finding(0, Level.RESTRICTED);
        world.reclassifies(1, Level.TEAM);
        world.reclassifies(0, Level.RESTRICTED);
        EventPage page = world.events.page(auditor, Cursor.START, 10);
        assertThat(page.events()).extracting(NumberedEvent::position).containsExactly(1L, 2L, 3L, 4L);
        assertThat(page.events()).extracting(NumberedEvent::sequence).containsExactly(1L, 2L, 3L, 4L);
        assertThat(page.events()).extracting(text::type).first().isEqualTo(EventText.SEALED_TYPE);
        assertThat(text.type(page.events().get(1))).isEqualTo("balcony.assessment.finding-recorded");
    }

    @Test
    void a_placeholder_says_where_what_is_withheld_lies_and_who_did_it_and_not_what_it_says() {
        world.finding(0, Level.RESTRICTED);
        NumberedEvent one =
                world.events.page(auditor, Cursor.START, 10).events().getFirst();
        String written = new String(text.of(one, auditor));
        assertThat(written).doesNotContain("finding 1");
        JsonNode event = BalconyJson.mapper().readTree(written);
        assertThat(event.get("type").stringValue()).isEqualTo("balcony.sealed");
        assertThat(event.get("position").stringValue()).isEqualTo("1");
        JsonNode data = event.get("data");
        assertThat(data.propertyNames())
                .containsExactlyInAnyOrder("sealed", "id", "position", "label", "leafHash", "act");
        assertThat(data.get("sealed").booleanValue()).isTrue();
        assertThat(data.get("id")).isEqualTo(event.get("id"));
        assertThat(data.at("/act/type").stringValue()).isEqualTo("balcony.assessment.finding-recorded");
    }

    @Test
    void a_filter_by_type_does_not_tell_the_type_of_what_is_withheld() {
        world.finding(0, Level.RESTRICTED);
        world.finding(0, Level.TEAM);
        assertThat(read("balcony.assessment.finding-recorded")).containsExactly(2L);
        assertThat(read(EventText.SEALED_TYPE)).containsExactly(1L);
        assertThat(read("balcony.case.closed")).isEmpty();
    }

    private List<Long> read(String type) {
        EventFilter filter = new EventFilter(type, new TreeSet<>(), new TreeSet<>(Set.of(type)));
        return world.events.page(Readers.filtered(Readers.AUDITOR, filter), Cursor.START, 10).events().stream()
                .map(NumberedEvent::position)
                .toList();
    }
}
