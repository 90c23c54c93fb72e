/**
 * What moves between the unofficial and the official process, and what is agreed there (domain text, sections 2.18 and
 * 3.2).
 *
 * <ol>
 *   <li>A product is conveyed only to whom it was released, a confidential matter only to whom its owner allowed it.
 *   <li>Every answer is final until the thing is taken up; what was dismissed may be taken up all the same.
 *   <li>A person or a channel may be seen to be taken up without ever having been conveyed. Nobody claims a take-up
 *       without saying on what basis.
 *   <li>A referral is recorded again under its id when the issue is given back.
 *   <li>Entries with the same agreement id are one agreement, once for each status it reached.
 *   <li>Sources may give different dates; both stay, and the later entry is flagged.
 * </ol>
 *
 * <p>Mediators convey, the team records answers, the team and evaluators record take-ups and agreements, lead mediators
 * referred issues.
 */
@NullMarked
package org.balcony.command.transfer;

import org.jspecify.annotations.NullMarked;
