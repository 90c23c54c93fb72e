/**
 * A7, the history of authority: who held which role, grant or mandate, from when to when, and when nobody did.
 *
 * <ol>
 *   <li>One row for each assignment of a role, each grant, each mandate, and each stretch of days on which a role that
 *       somebody had held before was held by nobody.
 *   <li>Begin, period and end stand as the sources give them. An authority lasts to the earlier of its recorded end and the
 *       end of its period, first and last day included; a mandate replaced by another ends when that one was agreed.
 *   <li>Who was entitled on a day is asked as of that day on the occurred clock: {@code inForce} is yes where the dates leave
 *       no doubt, possibly where they allow it, and no otherwise.
 *   <li>A vacancy is never overstated: it counts the days that no date allows anybody to have held the role, up to the day
 *       asked about or the closing of the case.
 *   <li>Who could see the case on a past day: whoever registered it, held a role in it, or had a grant on it, its conflict or
 *       the organisation, as far as the reader may see these grants; and whoever held a role that has every case in view by a
 *       setting, which no record dates.
 *   <li>A mandate is held by the organisation that leads the case, on behalf of its principals.
 * </ol>
 */
@NullMarked
package org.balcony.query.audit.authorityhistory;

import org.jspecify.annotations.NullMarked;
