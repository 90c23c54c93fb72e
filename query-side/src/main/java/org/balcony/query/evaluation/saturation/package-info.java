/**
 * E8, saturation and parallel processes: how many efforts reach a principal party in the same month, and who moves from one
 * to another.
 *
 * <ol>
 *   <li>Counted are initiatives of kind mediation, dialogue or diplomacy that engage the party, of others and of ours. A
 *       case of ours that is not on the map counts from its registration until it is declined or closed, not while it is
 *       suspended, for the parties it engages; for every principal party while nothing says whom it engages.
 *   <li>Each mapping of an initiative speaks from its own date until the next; the first also of the time before, as far
 *       back as its period goes. The last mapped period bounds all. Planned and dormant initiatives are not active.
 *   <li>An initiative counts for a month if it is active on any day of it: for certain (least) or possibly (most).
 *   <li>A switch is a party leaving an effort that goes on without it and joining another within 90 days.
 *   <li>Only months in which something is active are shown, up to the day asked about and a hundred years back from it.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.saturation;

import org.jspecify.annotations.NullMarked;
