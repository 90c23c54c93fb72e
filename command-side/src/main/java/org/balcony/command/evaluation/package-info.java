/**
 * Judging worth and drawing lessons, from the first day to forever (domain text, section 2.19).
 *
 * <ol>
 *   <li>An evaluation may be planned whatever the status of the case. Nobody named as an external evaluator mediates in the
 *       case at that time; a mixed team has at least one member who does not. Where nobody is named, an evaluator who plans
 *       counts as named.
 *   <li>An observation of one participant needs the consent of that person at the time it was made, and a regime that
 *       allows attribution. Where an imported history does not tell of consent, it is recorded and flagged.
 *   <li>A claim says what our share was; a review is not made by whoever made the claim, or for whom it was made.
 *   <li>An outcome is as good as the most critical of the latest reviews; evidence counts until the first review.
 *   <li>A report, an answer or a review of what is not on record yet is kept and flagged.
 *   <li>Recommendations are known by their answers only: an evaluation counts as responded to from the first one on.
 *   <li>A lesson tells of no confidential matter, neither by reference nor by its id in the text or
 *       among the sources.
 * </ol>
 *
 * <p>Closing a case asks whether anything is planned; others ask for an evaluation or an outcome by its id.
 */
@NullMarked
package org.balcony.command.evaluation;

import org.jspecify.annotations.NullMarked;
