/**
 * E17, turnover and handover: who came and went on our side and on theirs, what was passed on, and what was lost.
 *
 * <ol>
 *   <li>The lead changes when one lead mediator follows another who is certainly over by the day asked about.
 *   <li>A role is vacant on days on which it has certainly or possibly no holder: the lead mediator's while the case is
 *       active or suspended; any other role's between its first and its last holder's beginning.
 *   <li>Overlap is the days on which outgoing and incoming both held the role, least and most; what a handover says of it
 *       stands beside.
 *   <li>A relationship is orphaned when a handover lost it and nobody took it up since, or when its keeper holds no role in
 *       the case any more.
 *   <li>Sessions after a change are those held that may have begun within 90 days after it.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.turnover;

import org.jspecify.annotations.NullMarked;
