/**
 * E6, convening power: how easily somebody is reached, and whether that changes what they do.
 *
 * <ol>
 *   <li>A row is whose power over whom, as the assessments name them; the latest assessment in the order of happening
 *       gives its numbers, all of them its line over time.
 *   <li>Influence is never inferred from access; a gap exists only where both are known.
 *   <li>Our contacts with a target and what was observed of it are the same whoever's power a row is about, and are
 *       counted once in the figures.
 *   <li>Leverage is a source of the power of who applies it over whom it is applied to. Force and punishment are hard;
 *       conditions, incentives and words are soft.
 *   <li>A target that was never assessed has a row of its own as soon as there is anything on record about it.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.conveningpower;

import org.jspecify.annotations.NullMarked;
