/**
 * E10, balancing measures register: what was planned and delivered to reduce imbalances of power, and how it was judged.
 *
 * <ol>
 *   <li>Measures that were only proposed and measures that were not pursued stand beside real ones; nothing of them
 *       counts as delivered, whatever is written about them.
 *   <li>Judgements of reviewers of different class stand side by side; none is the right one.
 *   <li>The flags of a measure are those that are up on the day asked about; whether a step was expected goes by
 *       the order of storing (rule N10).
 *   <li>Numbers of fewer than five people are hidden from readers who see no small cells; the sums over them too.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.balancingmeasures;

import org.jspecify.annotations.NullMarked;
