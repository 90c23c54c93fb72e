package org.balcony.query.exports.ocel;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.EventFields;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.LocalId;
import org.junit.jupiter.api.Test;

class LocalIdsTest {

    @Test
    void every_field_that_names_something_in_a_history_leads_to_an_object() {
        EventCatalogue.standard()
                .entries()
                .forEach(entry -> EventFields.of(entry.eventClass()).stream()
                        .filter(field -> field.type() == LocalId.class)
                        .filter(field -> !field.name().equals("aboutId"))
                        .forEach(field -> assertThatCode(() -> LocalIds.type(entry.eventClass(), field.name()))
                                .as(entry.type() + " " + field.name())
                                .doesNotThrowAnyException()));
    }

    @Test
    void so_does_every_id_in_a_list_or_a_record_of_the_samples() {
        Samples.oneOfEach()
                .forEach(event -> EventFields.leaves(event).stream()
                        .filter(leaf -> leaf.value() instanceof LocalId)
                        .forEach(leaf -> assertThatCode(() -> LocalIds.type(event, leaf.name()))
                                .as(event.getClass().getSimpleName() + " " + leaf.path())
                                .doesNotThrowAnyException()));
    }

    @Test
    void an_unknown_field_is_no_object() {
        assertThatThrownBy(() -> LocalIds.type(CaseAccepted.class, "somethingId"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
