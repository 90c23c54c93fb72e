/**
 * Who may read an earlier entry from now on, on every kind of stream (domain text, sections 2.20 and 6.1).
 *
 * <ol>
 *   <li>No entry is opened beyond what its kind allows, save a joint product as
 *       far as the sides had it released; no party compartment without its owner, who must have authorised the matter (for
 *       other entries, any matter of its own) to be told in full; nothing that was said or done in the room while a strict
 *       or non-attribution regime holds for it. A regime whose sunset is an event holds until the sides agree on another.
 *   <li>A reclassification is as narrow as the narrower of its two labels, unless the entry is open to everybody.
 * </ol>
 *
 * <p>Lead mediators and safety officers reclassify.
 */
@NullMarked
package org.balcony.command.reclassification;

import org.jspecify.annotations.NullMarked;
