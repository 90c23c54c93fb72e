/**
 * What is asked, read strictly: addresses, envelopes, references and data.
 *
 * <ol>
 *   <li>A stream is addressed by its id or its code, in URLs, imports and reference fields alike.
 *   <li>References become ids before anything is decided; a reference to nothing is refused. Text in place of an actor
 *       is kept character by character.
 *   <li>Unknown fields, missing fields and wrong forms are refused with the path of the field.
 * </ol>
 */
@NullMarked
package org.balcony.command.platform.request;

import org.jspecify.annotations.NullMarked;
