/**
 * How events of older shapes become events of today.
 *
 * <ol>
 *   <li>Stored bytes are never rewritten; a step changes what is read.
 *   <li>One step lifts one type from one version to the next, and is pure.
 *   <li>Steps are never edited once released.
 * </ol>
 */
@NullMarked
package org.balcony.events.versions;

import org.jspecify.annotations.NullMarked;
