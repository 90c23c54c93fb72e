/**
 * E25, criteria dashboards: for each criterion of three frames, what on record speaks to it (chapter 5.5 of the domain).
 *
 * <ol>
 *   <li>A row is a criterion; all of them are shown, and one to which nothing speaks says so and rests on no event.
 *   <li>A view speaks to a criterion where some row of it, or the part of it that the criterion asks for, rests on an entry
 *       that the view is about; its figures are shown as they stand there.
 *   <li>A finding of an evaluation speaks to a criterion where its own criterion names it; one that names a frame speaks to
 *       that frame only.
 *   <li>A case declined for saturation is a good decision, and speaks to coherence.
 *   <li>There is no composite score, and no criterion is weighed against another.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.criteria;

import org.jspecify.annotations.NullMarked;
