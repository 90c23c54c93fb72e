package org.balcony.standalone.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Finds the classes that were written to break the rules: those in packages named {@code wrong}. */
final class BreaksARule {

    static final DescribedPredicate<JavaClass> PREDICATE = DescribedPredicate.describe(
            "was written to break a rule", type -> ("." + type.getPackageName() + ".").contains(".wrong."));

    private BreaksARule() {}
}
