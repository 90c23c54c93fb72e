package org.balcony.events.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says, for schemas, how a value that is not written as text looks. The constructor of the value remains the judge. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SchemaForm {

    /** The JSON Schema of the value. */
    String value();
}
