/**
 * E24, safety: what happened to people, how soon it was answered, and what risks are open.
 *
 * <ol>
 *   <li>A row is the incidents of a month, a kind and a severity; the year, where a date allows no month, otherwise the
 *       date as given.
 *   <li>The response time of an incident runs from the incident to the first protective measure that names it; a measure
 *       of the same incident that certainly came before is no response.
 *   <li>A person was stood down by a measure of that kind: the person it names, or else those the risk or the incident it
 *       answers names.
 *   <li>A risk is open where the latest assessment of its subject holds on the day asked about; a session's risk is over
 *       with the session.
 *   <li>Published only as totals: a reader without small cells sees no rows, no events, no total that is or leaves one
 *       to four, and of the response time only the median.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.safety;

import org.jspecify.annotations.NullMarked;
