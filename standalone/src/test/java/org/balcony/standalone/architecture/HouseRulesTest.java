package org.balcony.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseRulesTest {

    private static JavaClasses house;
    private static JavaClasses wrong;

    @BeforeAll
    static void look() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("-tests.jar") && !location.contains("/test-classes/"))
                .importPackages("org.balcony");
        wrong = new ClassFileImporter().importPackages("org.balcony").that(BreaksARule.PREDICATE);
    }

    @ParameterizedTest
    @EnumSource(HouseRules.class)
    void the_house_keeps_its_rules(HouseRules rule) {
        rule.rule().check(house);
    }

    @ParameterizedTest
    @EnumSource(HouseRules.class)
    void a_rule_rejects_what_breaks_it(HouseRules rule) {
        assertThatThrownBy(() -> rule.rule().check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }

    @Test
    void the_whole_house_was_looked_at() {
        for (String part : new String[] {"events", "ledger", "edge", "command", "query", "standalone"}) {
            assertThat(house.stream().filter(type -> type.getPackageName().startsWith("org.balcony." + part)))
                    .as(part)
                    .isNotEmpty();
        }
        assertThat(house.that(BreaksARule.PREDICATE)).isEmpty();
    }
}
