/**
 * E7, leader and sector reach: which parts of society the work has reached, and which not.
 *
 * <ol>
 *   <li>Every sector has its row; one about which nothing is on record is shown empty and rests on no event.
 *   <li>A contact and a nomination name their sector; an actor belongs to the sectors of its latest profile.
 *   <li>A sector was at a session that was held if people of it were counted, if somebody nominated from it attended, or
 *       if a party profiled in it was present.
 *   <li>An empty sector is a gap to be seen, never a flag.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.sectorreach;

import org.jspecify.annotations.NullMarked;
