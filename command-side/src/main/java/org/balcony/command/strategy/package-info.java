/**
 * What a case wants to change, and how it means to go about it (domain text, section 2.5).
 *
 * <ol>
 *   <li>A goal is set once; afterwards it is revised, and says why. A goal that was dropped is not revised again.
 *   <li>Strategies are counted from 1 without a gap; a number is never given again, even where its entry is retracted.
 *   <li>A strategy serves goals that were set and not dropped; from the second on it says why it was changed.
 *   <li>The map of initiatives is read from the conflict; a strategy without a recent one is flagged, not refused.
 *   <li>What led to a revised goal may lie in another stream, so its reference is kept as it was given.
 * </ol>
 *
 * <p>The team sets and revises goals; the lead mediator adopts strategies. Other capabilities ask for a goal by its id.
 */
@NullMarked
package org.balcony.command.strategy;

import org.jspecify.annotations.NullMarked;
