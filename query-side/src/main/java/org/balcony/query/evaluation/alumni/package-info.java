/**
 * E21, alumni and cadre: what became of people who had taken part, and who of the official negotiators had.
 *
 * <ol>
 *   <li>People are shown by participation, which is a pseudonym within the case; whoever was erased is not shown.
 *   <li>To have taken part before means to be on record as present at a session that had certainly ended when the new role
 *       began; where the dates allow both, nobody says which.
 *   <li>Readers from whom small groups are kept see counts only, and of those what
 *       {@link org.balcony.query.kernel.SmallCells} allows.
 * </ol>
 */
@NullMarked
package org.balcony.query.evaluation.alumni;

import org.jspecify.annotations.NullMarked;
