/**
 * E14, coordination coverage: of the efforts of others that overlap with a case of ours, with how many was there a word.
 *
 * <ol>
 *   <li>An initiative of others overlaps if it may have run while the case did and shares a party or an issue with it.
 *   <li>It is consulted if a consultation about it was held, or if one of its owners sits in an arrangement of the case
 *       that has not ended. Members of one arrangement are consulted with each other from its date on.
 *   <li>It is waived if a consultation was left out on a recorded ground and none was held; that explains its absence.
 *   <li>The rest is sought, declined or unanswered, or there is no word on record.
 *   <li>An objection is overridden if the session it was about was held, or what was planned was done in the time planned,
 *       certainly after the objection.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.coordinationcoverage;

import org.jspecify.annotations.NullMarked;
