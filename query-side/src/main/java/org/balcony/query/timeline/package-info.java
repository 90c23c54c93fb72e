/**
 * E5, the process timeline: one row per happening, on two axes.
 *
 * <ol>
 *   <li>In the order of happening rows are sorted by their earliest bound, then by their latest, then by what they say;
 *       the order in which they were stored makes no difference.
 *   <li>In the order of learning they are sorted as they were stored, and entries about entries (evidence, corrections,
 *       disputes) have rows of their own: learning of a mistake is learning too.
 *   <li>Happenings of the conflict stand beside those of the case, marked as context.
 *   <li>Lag is the days from the happening to its recording; more than 14 at the least is late.
 * </ol>
 */
@NullMarked
package org.balcony.query.timeline;

import org.jspecify.annotations.NullMarked;
