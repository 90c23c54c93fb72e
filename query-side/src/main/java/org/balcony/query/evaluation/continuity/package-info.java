/**
 * E3, participant continuity: whether the same people came again.
 *
 * <ol>
 *   <li>Sessions of a strand follow each other as they happened; those at which nobody is on record as present by name are
 *       left out and counted.
 *   <li>A person is the same in two participations where both name the same person.
 *   <li>The core of a strand is whoever was at 60 % or more of these sessions.
 *   <li>Whoever was erased is left out; the view says how many that is, because all numbers are then approximate.
 *   <li>Readers from whom small groups are kept see numbers only where every part of all of them can be shown, and no
 *       cores.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.continuity;

import org.jspecify.annotations.NullMarked;
