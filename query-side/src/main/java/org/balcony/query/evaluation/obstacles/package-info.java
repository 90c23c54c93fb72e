/**
 * E12, obstacles: what stood in the way, how long until something was done about it, and how long until it was settled.
 *
 * <ol>
 *   <li>Each time an obstacle is there is a row of its own: from its identification, or from its return, to its
 *       settlement. An obstacle that came back has more than one.
 *   <li>Time to response is from the beginning to the first response; time to resolution from the beginning to the
 *       settlement, however it was settled. Between imprecise dates both are least and most.
 *   <li>The recurrence rate counts settlements after which the obstacle came back. The share accepted looks only at what
 *       was accepted or resolved; what was outlived or superseded was neither.
 *   <li>What is still in the way lasts to the day asked about and is marked; it enters no time to resolution.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.obstacles;

import org.jspecify.annotations.NullMarked;
