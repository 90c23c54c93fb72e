/**
 * A conflict and what is known of the peacemaking around it (domain text, section 2.3).
 *
 * <ol>
 *   <li>A conflict has a unique code name.
 *   <li>An actor is identified as a party once; what was wrong about it is corrected, not said again.
 *   <li>An initiative is mapped again to update it; the latest mapping wins.
 *   <li>What we may not have seen (a restricted party, a map without local efforts) is flagged, never refused.
 * </ol>
 *
 * <p>Case officers register conflicts; the team records what happens in them, coordination partners what they see.
 */
@NullMarked
package org.balcony.command.ecosystem;

import org.jspecify.annotations.NullMarked;
