package org.balcony.query.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.stream.Stream;
import org.balcony.ledger.Ledger;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.projection.Projection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.balcony.query");
    private static final JavaClasses WRONG =
            new ClassFileImporter().importPackages("org.balcony.query.architecture.wrong");

    private static final String[] VIEWS = {
        "org.balcony.query.kernel..",
        "org.balcony.query.chart..",
        "org.balcony.query.facts..",
        "org.balcony.query.titles..",
        "org.balcony.query..timeline..",
        "org.balcony.query.correctionhistory..",
        "org.balcony.query.stateasof..",
        "org.balcony.query.flags..",
        "org.balcony.query.audit..",
        "org.balcony.query.accesslog..",
        "org.balcony.query.portfolio..",
        "org.balcony.query.difference..",
        "org.balcony.query.evaluation..",
        "org.balcony.query.updates..",
        "org.balcony.query.sessioncounts.."
    };

    private static final ArchRule ONLY_FEED_HISTORY_AND_EVIDENCE_READ_THE_LOG = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.balcony.query.platform.feed",
                    "org.balcony.query.platform.history",
                    "org.balcony.query.platform.access",
                    "org.balcony.query.log")
            .should()
            .callMethodWhere(target(owner(assignableTo(Ledger.class)))
                    .and(target(name("read")
                            .or(name("readAll"))
                            .or(name("event"))
                            .or(name("claims"))
                            .or(name("versions"))
                            .or(name("streams")))));

    /** The streams look through histories for what may have been opened; what they hand out has passed the door like the rest. */
    private static final ArchRule ONLY_THE_DOOR_AND_HISTORIES_ASK_PAST_THE_DOOR = noClasses()
            .that()
            .resideOutsideOfPackages("org.balcony.query.platform.door", "org.balcony.query.platform.history")
            .and()
            .doNotHaveFullyQualifiedName("org.balcony.query.stream.OlderEvents")
            .and()
            .doNotHaveFullyQualifiedName("org.balcony.query.stream.OpenedSince")
            .and()
            .doNotHaveFullyQualifiedName("org.balcony.query.stream.ActsOnAccess")
            .should()
            .callMethodWhere(target(owner(assignableTo(StreamCache.class))).and(target(name("upTo"))));

    private static final ArchRule RULES_DECIDE_WITHOUT_READING = noClasses()
            .that()
            .resideInAPackage("org.balcony.query..rules")
            .should()
            .callMethodWhere(target(name("now")))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.balcony.ledger..", "org.balcony.query.platform.history..", "java.sql..");

    private static final ArchRule ONLY_PROJECTIONS_READ_EVERYTHING = noClasses()
            .that()
            .areNotAssignableTo(Projection.class)
            .should()
            .callMethodWhere(target(owner(assignableTo(CaseHistories.class))).and(target(name("complete"))));

    private static final ArchRule VIEWS_KNOW_ONLY_EVENTS_AND_THE_KERNEL = classes()
            .that()
            .resideInAnyPackage(VIEWS)
            .or()
            .haveNameMatching("org\\.balcony\\.query\\.(caselist|audittrail)\\..*(View|Row|Rows|Entry|EntriesAbout)")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(Stream.concat(
                            Stream.of(VIEWS),
                            Stream.of(
                                    "java..",
                                    "org.jspecify..",
                                    "tools.jackson.databind..",
                                    "com.fasterxml.jackson.annotation..",
                                    "org.balcony.events..",
                                    "org.balcony.query.caselist..",
                                    "org.balcony.query.audittrail.."))
                    .toArray(String[]::new));

    private static final ArchRule VIEWS_ASK_NO_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("org.balcony.query.platform..")
            .and()
            .resideOutsideOfPackages("org.balcony.query.stream..", "org.balcony.query.log..")
            .should()
            .callMethodWhere(target(name("now")))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    private static final ArchRule ONLY_THE_PLATFORM_KNOWS_SPRING_AND_AXON = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.balcony.query.platform..", "org.balcony.query.stream..", "org.balcony.query.log..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..", "jakarta..");

    private static final ArchRule ONLY_DRAWINGS_KNOW_HOW_TO_DRAW = noClasses()
            .that()
            .resideOutsideOfPackage("org.balcony.query.platform.report.drawing")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kotlin..", "org.jetbrains..", "mu..");

    static Stream<ArchRule> rules() {
        return Stream.of(
                ONLY_FEED_HISTORY_AND_EVIDENCE_READ_THE_LOG,
                ONLY_THE_DOOR_AND_HISTORIES_ASK_PAST_THE_DOOR,
                RULES_DECIDE_WITHOUT_READING,
                ONLY_PROJECTIONS_READ_EVERYTHING,
                VIEWS_KNOW_ONLY_EVENTS_AND_THE_KERNEL,
                VIEWS_ASK_NO_CLOCK,
                ONLY_DRAWINGS_KNOW_HOW_TO_DRAW,
                ONLY_THE_PLATFORM_KNOWS_SPRING_AND_AXON);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_the_rule(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_rejects_what_is_wrong(ArchRule rule) {
        assertThat(rule.evaluate(WRONG).hasViolation()).isTrue();
    }

    @Test
    void the_rules_look_at_the_whole_house() {
        assertThat(HOUSE.contain("org.balcony.query.timeline.TimelineView")).isTrue();
        assertThat(HOUSE).hasSizeGreaterThan(60);
    }
}
