/**
 * E1, inclusion against target: who was at the sessions, by group, against what was aimed at.
 *
 * <ol>
 *   <li>Every number is a sum of counts that were frozen when a session was recorded, so none of them changes when a person
 *       is erased.
 *   <li>A target stands at the level of its scope, beside the counts of the sessions that were held once it had certainly
 *       been set.
 *   <li>Readers from whom small groups are kept see sessions and iterations only where every count of every one of them can be
 *       shown; otherwise they see the whole case, and of that only what {@link org.balcony.query.kernel.SmallCells} allows.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.inclusion;

import org.jspecify.annotations.NullMarked;
