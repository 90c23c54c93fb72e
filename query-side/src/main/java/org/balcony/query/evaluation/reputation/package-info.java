/**
 * E11, reputational ledger: what the use of procedural power, and other causes, cost or earned us with each party.
 *
 * <ol>
 *   <li>A row is a cause and a party it touched: one that was thought to be affected, or one that reacted.
 *   <li>A reaction whose effect nobody judged is shown and enters no sum.
 *   <li>Surprise is what was observed less what was anticipated; it exists only where both were stated.
 *   <li>The running balance of a party adds up its judged reactions in the order of happening.
 *   <li>A reaction about something without an id is a cause of its own.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.reputation;

import org.jspecify.annotations.NullMarked;
