package org.balcony.query.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a path answers with, for the description of the interface. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Says {

    /** One sentence. */
    String value();

    /** The media type of the answer. */
    String media() default "application/json";
}
