package org.balcony.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.balcony.events.value.Level;

/** The widest label an event may carry. Events without it are for the organisation at the widest. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MinimumLabel {

    Level level();

    /** Compartments every reader must hold, such as {@code safety}. */
    String[] compartments() default {};
}
