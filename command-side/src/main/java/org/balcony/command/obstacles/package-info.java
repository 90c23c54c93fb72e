/**
 * What stands in the way of the work, and what becomes of it (domain text, section 2.11).
 *
 * <ol>
 *   <li>An obstacle is identified once; every later entry names it.
 *   <li>It stands until it is settled: resolved, accepted, outlived or superseded. A settled obstacle may recur.
 *   <li>What happened is recorded whatever the obstacle's state. A first entry about an obstacle that nobody identified
 *       puts it into the state that the entry tells of; an entry that its state does not lead to expect leaves it as it
 *       is. Both are flagged.
 * </ol>
 *
 * <p>The team records obstacles; local partners may identify them. Other capabilities ask {@link
 * org.balcony.command.obstacles.ObstaclesState} which obstacles are open.
 */
@NullMarked
package org.balcony.command.obstacles;

import org.jspecify.annotations.NullMarked;
