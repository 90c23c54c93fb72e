package org.balcony.query.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A part of a path that takes one of these words, and decides the media type of the answer. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsListed {

    /** An enum of the words. */
    Class<? extends Choice> value();

    /** One of the words. */
    interface Choice {

        String word();

        /** The media type of an answer in this form, with its parameters. */
        String media();
    }
}
