/**
 * A case from registration to closing and back (domain text, sections 2.1 and 3.2).
 *
 * <ol>
 *   <li>A case code is the case's own for ever.
 *   <li>The status follows the machine of section 3.2, from the records that stand in the order of storing.
 *   <li>What a status forbids binds commands that decide, never commands that record; {@link
 *       org.balcony.command.casefile.CaseStatus} is the table other capabilities ask.
 *   <li>Whoever closes a case, or resumes a closed or declined one, says why.
 * </ol>
 *
 * <p>Case officers register cases; lead mediators decide on them.
 */
@NullMarked
package org.balcony.command.casefile;

import org.jspecify.annotations.NullMarked;
