/**
 * A3, state as of: what the case looked like to us on a day.
 *
 * <ol>
 *   <li>States are computed from the records that stand, in the order of storing; what has been annulled is as if never
 *       recorded.
 *   <li>Where the last record is no step the machine knows, the state is what that record says, marked as unexpected.
 *   <li>Expiry is not derived here: a mandate is in force until a record ends or replaces it.
 * </ol>
 */
@NullMarked
package org.balcony.query.stateasof;

import org.jspecify.annotations.NullMarked;
