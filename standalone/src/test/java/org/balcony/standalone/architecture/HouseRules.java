package org.balcony.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Which part of the house may know which. */
enum HouseRules {
    COMMAND_SIDE_NEVER_MEETS_QUERY_SIDE(noClasses()
            .that()
            .resideInAPackage("org.balcony.command..")
            .should(dependOnClassesThat(resideInAnyPackage("org.balcony.query..", "org.balcony.standalone..")))),

    QUERY_SIDE_NEVER_MEETS_COMMAND_SIDE(noClasses()
            .that()
            .resideInAPackage("org.balcony.query..")
            .should(dependOnClassesThat(resideInAnyPackage("org.balcony.command..", "org.balcony.standalone..")))),

    THE_PUBLISHED_LANGUAGE_STANDS_ALONE(classes()
            .that()
            .resideInAPackage("org.balcony.events..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..",
                    "org.balcony.events.."))),

    THE_LEDGER_KNOWS_NOTHING_OF_MEDIATION(noClasses()
            .that()
            .resideInAPackage("org.balcony.ledger..")
            .should(dependOnClassesThat(resideInAPackage("org.balcony..")
                    .and(DescribedPredicate.not(resideInAPackage("org.balcony.ledger..")))))),

    THE_EDGE_KNOWS_NEITHER_RECORDS_NOR_THE_LOG(noClasses()
            .that()
            .resideInAPackage("org.balcony.edge..")
            .should(dependOnClassesThat(resideInAPackage("org.balcony..")
                    .and(DescribedPredicate.not(resideInAPackage("org.balcony.edge..")))))),

    CAPABILITIES_KNOW_NO_FRAMEWORK(classes()
            .that()
            .resideInAPackage("org.balcony.command..")
            .and(DescribedPredicate.not(resideInAPackage("org.balcony.command.platform..")))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java.lang..",
                            "java.util..",
                            "java.time..",
                            "java.math..",
                            "org.jspecify..",
                            "org.pcollections..",
                            "com.fasterxml.jackson.annotation..",
                            "tools.jackson.databind..",
                            "org.balcony.events..",
                            "org.balcony.command..")
                    .and(DescribedPredicate.not(resideInAPackage("org.balcony.command.platform..")))
                    .and(DescribedPredicate.not(JavaClass.Predicates.type(Random.class))))),

    CAPABILITIES_HAVE_NO_CLOCK_AND_NO_CHANCE(noClasses()
            .that()
            .resideInAPackage("org.balcony.command..")
            .and(DescribedPredicate.not(resideInAPackage("org.balcony.command.platform..")))
            .should()
            .callMethodWhere(readsAClockOrRollsDice())),

    VIEWS_ARE_PURE_FUNCTIONS_OF_A_HISTORY(noClasses()
            .that()
            .resideInAPackage("org.balcony.query..")
            .and(DescribedPredicate.not(resideInAnyPackage(
                    "org.balcony.query.platform..", "org.balcony.query.stream..", "org.balcony.query.log..")))
            .should()
            .callMethodWhere(readsAClockOrRollsDice())),

    ONLY_THE_EDGES_KNOW_THE_WEB(noClasses()
            .that(resideInAPackage("org.balcony..")
                    .and(DescribedPredicate.not(resideInAnyPackage(
                            "org.balcony.edge..",
                            "org.balcony.command.platform..",
                            "org.balcony.query..",
                            "org.balcony.standalone.."))))
            .should(dependOnClassesThat(resideInAnyPackage("org.springframework..", "jakarta..")))),

    CAPABILITIES_DO_NOT_GO_ROUND_IN_CIRCLES(
            slices().matching("org.balcony.command.(*)..").should().beFreeOfCycles()),

    VIEWS_DO_NOT_GO_ROUND_IN_CIRCLES(
            slices().assignedFrom(viewFolders()).should().beFreeOfCycles()),

    MODULES_DO_NOT_GO_ROUND_IN_CIRCLES(
            slices().matching("org.balcony.(*)..").should().beFreeOfCycles());

    private final ArchRule rule;

    HouseRules(ArchRule rule) {
        this.rule = rule.as(name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .allowEmptyShould(false);
    }

    ArchRule rule() {
        return rule;
    }

    private static SliceAssignment viewFolders() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String[] parts = type.getPackageName().split("\\.");
                boolean view = type.getPackageName().startsWith("org.balcony.query.") && !parts[3].equals("platform");
                return view ? SliceIdentifier.of(parts[3]) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "folders of views";
            }
        };
    }

    private static DescribedPredicate<JavaCall<?>> readsAClockOrRollsDice() {
        Set<String> sources =
                Set.of("now", "randomUUID", "currentTimeMillis", "nanoTime", "random", "systemUTC", "system");
        Set<String> owners =
                Set.of(UUID.class.getName(), System.class.getName(), Math.class.getName(), Clock.class.getName());
        return describe(
                "read a clock or roll dice",
                call -> sources.contains(call.getName())
                        && (call.getTargetOwner().getPackageName().equals("java.time")
                                || owners.contains(call.getTargetOwner().getName())));
    }
}
