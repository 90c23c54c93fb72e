/**
 * F4 and F5, session counts: how many sessions were held, for readers who may not see the sessions.
 *
 * <ol>
 *   <li>Coordination partners and integrators read it by the month, funders by the quarter (domain text, section 6.2).
 *   <li>A month or quarter is told when it is over, so that no answer dates a session more finely.
 *   <li>Meetings with one side alone, restricted ones and those in a compartment are in no number.
 * </ol>
 */
@NullMarked
package org.balcony.query.sessioncounts;

import org.jspecify.annotations.NullMarked;
