/**
 * A4, the correction history: what was changed later.
 *
 * <ol>
 *   <li>One row per field of an entry that was corrected, with every version of its value; the first is the value as
 *       recorded.
 *   <li>Corrections of annulled entries, and annulled corrections, are left out and counted.
 *   <li>A correction that does not fit its entry is shown and had no effect.
 * </ol>
 */
@NullMarked
package org.balcony.query.correctionhistory;

import org.jspecify.annotations.NullMarked;
