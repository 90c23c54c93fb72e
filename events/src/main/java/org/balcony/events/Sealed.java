package org.balcony.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks text that is entrusted by a party or is about one person: it is sealed under the owner's key before it is hashed and
 * stored, so that destroying the key erases it and every proof still holds (domain text, section 6.5).
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sealed {

    /**
     * The component of the same record that names the party, or the participation of the person, under whose key it is sealed;
     * where that is absent, it is not.
     */
    String under();
}
