package org.balcony.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.TreeSet;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.Samples;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Nested
    class A_label {

        @ParameterizedTest
        @CsvSource({
            "PUBLIC,PUBLIC,true",
            "TEAM,ORGANISATION,true",
            "RESTRICTED,TEAM,true",
            "ORGANISATION,TEAM,false",
            "PUBLIC,COORDINATION,false"
        })
        void is_at_least_another_when_its_level_is_as_narrow(Level level, Level minimum, boolean atLeast) {
            assertThat(Label.of(level).atLeast(Label.of(minimum))).isEqualTo(atLeast);
        }

        @Test
        void is_at_least_another_only_with_all_its_compartments() {
            Label safety = Label.of(Level.TEAM, Compartment.SAFETY);
            assertThat(Label.of(Level.RESTRICTED).atLeast(safety)).isFalse();
            assertThat(Label.of(Level.TEAM, Compartment.SAFETY, Compartment.FUNDING)
                            .atLeast(safety))
                    .isTrue();
            assertThat(Label.of(Level.RESTRICTED, Compartment.FUNDING).atLeast(safety))
                    .isFalse();
        }

        @Test
        void joined_with_another_satisfies_both() {
            Label one = Label.of(Level.TEAM, Compartment.SAFETY);
            Label other = Label.of(Level.RESTRICTED, Compartment.party(Samples.ELDERS));
            assertThat(one.and(other))
                    .isEqualTo(other.and(one))
                    .satisfies(both ->
                            assertThat(both.atLeast(one) && both.atLeast(other)).isTrue());
        }

        @Test
        void keeps_its_compartments_sorted_and_to_itself() {
            TreeSet<Compartment> given = new TreeSet<>();
            given.add(Compartment.SAFETY);
            given.add(Compartment.FUNDING);
            Label label = new Label(Level.TEAM, given);
            given.clear();
            assertThat(label.compartments()).containsExactly(Compartment.FUNDING, Compartment.SAFETY);
            assertThat(BalconyJson.mapper().writeValueAsString(label))
                    .isEqualTo("{\"compartments\":[\"funding\",\"safety\"],\"level\":\"team\"}");
        }
    }

    @Nested
    class A_compartment {

        @Test
        void of_a_party_names_the_party() {
            assertThat(Compartment.party(Samples.ELDERS)).hasToString("party:" + Samples.ELDERS);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "secret",
                    "Safety",
                    "safety ",
                    "party:",
                    "party:elders",
                    "party:0192C3A0-0000-7000-8000-0000000000C1"
                })
        void is_one_of_three_words_or_a_party(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Compartment(text));
        }
    }

    @Nested
    class A_score {

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 3, 4})
        void is_0_to_4(int points) {
            assertThat(Score.of(points).points()).isEqualTo(points);
        }

        @Test
        void may_be_unknown_and_never_anything_else() {
            assertThat(Score.of("unknown")).isEqualTo(Score.UNKNOWN);
            for (Object bad : new Object[] {-1, 5, "3", "Unknown", 3.0, 3L, true}) {
                assertThatIllegalArgumentException().isThrownBy(() -> Score.of(bad));
            }
        }
    }

    @Nested
    class Money_ {

        @ParameterizedTest
        @ValueSource(strings = {"0", "12500.50", "-3.000001", "999999999999999999"})
        void keeps_every_digit_of_its_amount(String amount) {
            assertThat(new Money(amount, "EUR").amount()).isEqualTo(amount);
        }

        @ParameterizedTest
        @CsvSource({
            "1e3,EUR",
            "01,EUR",
            "'1,5',EUR",
            "1.,EUR",
            ".5,EUR",
            "+1,EUR",
            "'',EUR",
            "1.0000001,EUR",
            "1,eur",
            "1,XYZ",
            "1,''"
        })
        void is_a_decimal_and_a_currency_of_iso_4217(String amount, String currency) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Money(amount, currency));
        }
    }

    @Nested
    class An_actor_or_text {

        @Test
        void is_a_reference_only_when_written_as_one() {
            assertThat(ActorOrText.of(Samples.ELDERS).actor()).contains(Samples.ELDERS);
            assertThat(new ActorOrText("actor/ELDERS").actor()).isEmpty();
            assertThat(new ActorOrText(" actor/" + Samples.ELDERS).actor()).isEmpty();
            assertThat(new ActorOrText("actor/" + Samples.ELDERS.toString().toUpperCase(java.util.Locale.ROOT)).actor())
                    .isEmpty();
        }

        @Test
        void keeps_its_text_and_has_at_most_1_000_characters() {
            String longest = "\ud83c\udf0d".repeat(1_000);
            assertThat(new ActorOrText(longest)).hasToString(longest);
            assertThatIllegalArgumentException().isThrownBy(() -> new ActorOrText(longest + "x"));
            assertThatIllegalArgumentException().isThrownBy(() -> new ActorOrText(""));
        }
    }

    @Nested
    class Names {

        @ParameterizedTest
        @ValueSource(
                strings = {"PONT-24", "a", "GW_05.x", "0123456789012345678901234567890123456789012345678901234567890123"
                })
        void a_code_is_safe_to_say_aloud(String text) {
            assertThat(new Code(text)).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "-a",
                    "a-",
                    "a b",
                    "ä",
                    "a/b",
                    "a\n",
                    "01234567890123456789012345678901234567890123456789012345678901234",
                    "0190c5e2-7b1a-7000-8000-00000000000a"
                })
        void a_code_is_nothing_else(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Code(text));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "A", "a_b", "a b", "a\n"})
        void an_entity_id_is_lower_case(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> new LocalId(text));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "a b", "é", "a\n"})
        void command_and_user_ids_are_visible_ascii(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> new CommandId(text));
            assertThatIllegalArgumentException().isThrownBy(() -> new UserId(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "case",
                    "case/",
                    "case/7",
                    "Case/0192c3a0-0000-7000-8000-0000000000ca",
                    "0192c3a0-0000-7000-8000-0000000000ca",
                    "case/0192C3A0-0000-7000-8000-0000000000CA",
                    "case/0-0-0-0-0"
                })
        void a_stream_is_a_kind_and_a_canonical_id(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> StreamId.of(text));
        }

        @Test
        void a_stream_is_read_back_as_it_was_written() {
            StreamId stream = StreamId.of(Samples.CASE);
            assertThat(StreamId.of(stream.toString())).isEqualTo(stream);
            assertThat(stream.kind()).isEqualTo(StreamKind.CASE);
        }

        @Test
        void a_role_is_written_in_kebab_case_for_identity_providers() {
            assertThat(Role.LEAD_MEDIATOR.kebab()).isEqualTo("lead-mediator");
        }
    }
}
