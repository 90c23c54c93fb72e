/**
 * E19, contribution matrix: what is claimed to have changed, for good and ill, in the nine categories of contribution
 * (chapter 5.3 of the domain).
 *
 * <ol>
 *   <li>All nine categories are shown, those without a claim too; an empty category rests on no event.
 *   <li>A claim counts where it says who changed: participants, influential people, society; one that does not say stands
 *       apart.
 *   <li>A claim for good and ill at once is mixed, and is counted neither among the positive nor the negative ones.
 *   <li>A claim is substantiated where the most critical of what reviewers found last says so; the share is taken of the
 *       claims that were reviewed.
 *   <li>The track of a claim is the one declared last for the whole case when the change happened; where tracks are declared
 *       for strands only, the claim counts on each of them.
 *   <li>A goal is covered where a claim names it; goals that were dropped or replaced are left out.
 *   <li>Attached evidence follows the recorded clock only.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.contributions;

import org.jspecify.annotations.NullMarked;
