package org.balcony.command.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.balcony.command.wrong.KnowsSpring;
import org.junit.jupiter.api.Test;

class PlatformBoundaryTest {

    private static final ArchRule CAPABILITIES_ARE_PURE = classes()
            .that()
            .resideInAPackage("org.balcony.command..")
            .and()
            .resideOutsideOfPackage("org.balcony.command.platform..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.balcony.command..",
                    "org.balcony.events..",
                    "java..",
                    "org.jspecify..",
                    "org.pcollections..",
                    "tools.jackson.databind",
                    "com.fasterxml.jackson.annotation");

    private static final ArchRule CAPABILITIES_DO_NOT_KNOW_THE_PLATFORM = noClasses()
            .that()
            .resideInAPackage("org.balcony.command..")
            .and()
            .resideOutsideOfPackage("org.balcony.command.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.balcony.command.platform..");

    private static final ArchRule ONLY_TWO_PACKAGES_KNOW_AXON = noClasses()
            .that()
            .resideInAPackage("org.balcony.command..")
            .and()
            .resideOutsideOfPackages("org.balcony.command.platform.axon..", "org.balcony.command.platform.spring..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.balcony.command");

    private static final JavaClasses WRONG = new ClassFileImporter().importClasses(KnowsSpring.class);

    @Test
    void capabilities_know_neither_spring_nor_axon_nor_postgresql() {
        CAPABILITIES_ARE_PURE.check(OURS);
        assertThat(CAPABILITIES_ARE_PURE.evaluate(WRONG).hasViolation()).isTrue();
    }

    @Test
    void capabilities_do_not_know_the_platform() {
        CAPABILITIES_DO_NOT_KNOW_THE_PLATFORM.check(OURS);
        assertThat(CAPABILITIES_DO_NOT_KNOW_THE_PLATFORM.evaluate(WRONG).hasViolation())
                .isTrue();
    }

    @Test
    void axon_stays_at_the_edge() {
        ONLY_TWO_PACKAGES_KNOW_AXON.check(OURS);
        assertThat(ONLY_TWO_PACKAGES_KNOW_AXON.evaluate(WRONG).hasViolation()).isTrue();
    }
}
