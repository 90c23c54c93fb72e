/**
 * E16, funding against process: which days of the work were paid for, by whom, for what and on what conditions.
 *
 * <ol>
 *   <li>Active days are the days on which the case may have been active, up to the day asked about.
 *   <li>An arrangement covers its period, first and last day included, as extended, cut short or suspended; once another
 *       replaced it, it covers nothing. Imprecise ends give least and most.
 *   <li>A gap is a stretch of active days that no arrangement covers for certain; of it, so many days are not covered at all.
 *   <li>Cycle mismatch is the median length of arrangements over the age of the case, both on midpoints. An arrangement is
 *       shorter than the case if its most days are fewer than the least age.
 *   <li>Whether a condition was met is told by no record; what speaks to it is named.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.fundingprocess;

import org.jspecify.annotations.NullMarked;
