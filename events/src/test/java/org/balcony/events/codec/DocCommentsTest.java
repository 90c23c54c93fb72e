package org.balcony.events.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.balcony.events.FundingEvent.Flexibility;
import org.balcony.events.FundingEvent.FundingChanged;
import org.balcony.events.value.When;
import org.junit.jupiter.api.Test;

class DocCommentsTest {

    @Test
    void a_component_says_as_a_sentence_what_its_record_says_of_it() {
        assertThat(DocComments.of(component("amount"))).contains("The new amount; absent where it stays.");
    }

    @Test
    void a_type_says_the_first_paragraph_of_its_comment() {
        assertThat(DocComments.of(Flexibility.class)).contains("How freely money can be used.");
        assertThat(DocComments.of(When.class).orElseThrow()).doesNotContain("Examples", "<p>");
    }

    @Test
    void what_is_not_ours_says_nothing() {
        assertThat(DocComments.of(String.class)).isEmpty();
    }

    @Test
    void a_schema_says_what_the_comments_say() {
        assertThat(SchemaGenerator.of(FundingChanged.class)
                        .at("/properties/amount/description")
                        .stringValue())
                .isEqualTo("The new amount; absent where it stays.");
    }

    private static RecordComponent component(String name) {
        return Arrays.stream(FundingChanged.class.getRecordComponents())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
