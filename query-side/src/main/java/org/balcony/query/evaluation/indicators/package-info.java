/**
 * E18, attitude and relation indicators: how each dimension stood on each side, time by time.
 *
 * <ol>
 *   <li>A row is one dimension of one kind of subject on one side or in one group at one time: the calendar month of the
 *       observation; the year, where its date allows no month; otherwise the date as given.
 *   <li>What was observed in a participation counts for the side the participant was nominated for.
 *   <li>Median and range are taken over the ratings; observations in words are shown as words and never turned into
 *       numbers.
 *   <li>The gap between sides is the highest median of a side less the lowest, for the same dimension, kind of subject and
 *       time.
 *   <li>A reader without small cells sees of a row that rests on fewer than five observations that it exists, and no more.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.indicators;

import org.jspecify.annotations.NullMarked;
