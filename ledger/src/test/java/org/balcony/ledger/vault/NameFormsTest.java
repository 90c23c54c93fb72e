package org.balcony.ledger.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameFormsTest {

    @Test
    void spellings_of_one_name_have_the_same_words() {
        assertThat(Words.of("José GARCÍA-Márquez")).isEqualTo(Words.of("jose garcia marquez"));
        assertThat(Words.of("Ｊｏｓé")).isEqualTo(Words.of("jose"));
        assertThat(Words.of("Jose\u0301")).isEqualTo(Words.of("José"));
        assertThat(Words.of("STRASSE")).isEqualTo(Words.of("Straße"));
        assertThat(Words.of("Łukasz Sørensen")).isEqualTo(Words.of("Lukasz Sorensen"));
        assertThat(Words.of("Σωκράτης")).isEqualTo(Words.of("ΣΩΚΡΑΤΗΣ"));
        assertThat(Words.of("مُحَمَّد")).isEqualTo(Words.of("محمد"));
        assertThat(Words.of("Çağrı Işık")).isEqualTo(Words.of("cagri isik"));
    }

    @Test
    void vowel_signs_that_part_names_stay() {
        assertThat(Words.of("राम")).isNotEqualTo(Words.of("रीम"));
        assertThat(Words.of("राम")).hasSize(1);
    }

    @Test
    void han_characters_are_words_of_their_own() {
        assertThat(Words.of("我见了王小明。")).containsExactly("我", "见", "了", "王", "小", "明");
    }

    @Test
    void a_name_is_looked_for_whole_in_both_orders_without_middle_names_and_by_its_family_name() {
        assertThat(NameForms.of(List.of("Amina Fatou Diallo")))
                .containsExactlyInAnyOrder(
                        List.of("amina", "fatou", "diallo"),
                        List.of("diallo", "amina", "fatou"),
                        List.of("amina", "diallo"),
                        List.of("diallo", "amina"),
                        List.of("diallo"));
    }

    @Test
    void a_family_name_of_several_words_stands_before_a_comma() {
        assertThat(NameForms.of(List.of("García Márquez, Gabriel")))
                .containsExactlyInAnyOrder(
                        List.of("gabriel", "garcia", "marquez"),
                        List.of("garcia", "marquez", "gabriel"),
                        List.of("garcia", "marquez"),
                        List.of("marquez"));
    }

    @Test
    void short_family_names_are_not_looked_for_alone() {
        assertThat(NameForms.of(List.of("Jun Li")))
                .containsExactlyInAnyOrder(List.of("jun", "li"), List.of("li", "jun"));
    }

    @Test
    void a_name_of_one_word_is_looked_for_from_three_letters_on() {
        assertThat(NameForms.of(List.of("Abu", "Li", "–"))).containsExactly(List.of("abu"));
    }
}
