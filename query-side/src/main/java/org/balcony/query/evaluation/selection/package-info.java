/**
 * E2, selection and exclusion ledger: who was proposed, by whom, what became of it and why.
 *
 * <ol>
 *   <li>A candidate is shown by its participation, which is a pseudonym within the case; whoever was erased is not shown.
 *   <li>A party that answers an invitation as such has a row of its own and is not a candidate.
 *   <li>A conditional yes counts as accepted; of several answers the last counts, and an invitation repeated after a no is open
 *       again.
 *   <li>Readers from whom small groups are kept see no candidates, and numbers only where all of them can be shown.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.selection;

import org.jspecify.annotations.NullMarked;
