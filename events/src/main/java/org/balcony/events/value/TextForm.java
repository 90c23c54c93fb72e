package org.balcony.events.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says, for schemas, how a value that is written as text looks. The constructor of the value remains the judge. */
@Documented
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface TextForm {

    /** One sentence for a reader of the schema. */
    String description();

    /** A regular expression for the whole text, in the common subset of Java and ECMAScript; empty where there is none. */
    String pattern() default "";

    /** The name of a format, such as {@code edtf}; empty where there is none. */
    String format() default "";

    /** The most characters it may have; 0 where the pattern says it. */
    int maxLength() default 0;
}
