package org.balcony.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names an event and the version of its shape; the published type is {@code balcony.} followed by the value. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {

    /** {@code <family>.<verb-phrase>} in kebab case, such as {@code stage.iteration-opened}. */
    String value();

    /** The version of the shape, from 1. */
    int version();
}
