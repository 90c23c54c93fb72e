/**
 * E4, stage dwell and rework: how long each run through a stage lasted, and how often the work went back.
 *
 * <ol>
 *   <li>Dwell is the days from opening to ending without the days the case was suspended; an open run lasts to the day
 *       asked about and is marked.
 *   <li>Dormant days are the days of gaps of more than 30 days without any event of the case, outside suspensions. An
 *       imprecise date counts as activity through all of its days, so dormancy is never overstated; it is silence on
 *       record, never a reproach.
 *   <li>The order actually taken is the order in which runs were opened in the world; ties fall as they were stored.
 *   <li>For spans on a calendar an open bound counts as the bound that is known.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.stagedwell;

import org.jspecify.annotations.NullMarked;
