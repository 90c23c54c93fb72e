/**
 * E9, power balance over time: what the parties could bring about at each assessment, and which measures were under way
 * between two of them.
 *
 * <ol>
 *   <li>A party's composite is the mean of its known dimensions; every dimension counts alike unless the reader weighs
 *       them. Unknown is not zero: it does not enter.
 *   <li>Imbalance is the highest less the lowest composite of one assessment; it needs two parties of whom something is
 *       known.
 *   <li>A measure was under way between two assessments if it had begun by the later one and had not ended before the
 *       earlier one. Measures only proposed and measures not pursued stand beside those and were never under way.
 *   <li>The change after a measure that ended is the imbalance at the first assessment after its end less that at the
 *       last one before its beginning. Timing is not causation.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.powerbalance;

import org.jspecify.annotations.NullMarked;
