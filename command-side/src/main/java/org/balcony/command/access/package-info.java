/**
 * Who may see what, for how long and for what purpose (domain text, sections 2.20 and 6).
 *
 * <ol>
 *   <li>A grant opens what it is addressed to: a case or a strand of it, a conflict, or the whole organisation.
 *   <li>Nobody grants a level beyond the clearance of the own role; which level that is, {@code Clearance} says.
 *   <li>Funders and integration accounts are never let into a party's compartment, into identities or into safety. A
 *       grant into one of these says in which role the grantee reads, so that a party that also pays gets its own cell
 *       in its role as a party only.
 *   <li>Nobody opens more of the organisation, a conflict or a case than is open to the grantor. A party's compartment is opened
 *       by whoever holds it by grant or has the party's confidence; nobody lets oneself into it, or into identities.
 *       A grantor who is not in the cell says why. An entry about such a grant is narrower than others.
 *   <li>A grant that is unknown or has come to its end cannot be taken back; one taken back stays so.
 * </ol>
 *
 * <p>Administrators and lead mediators grant access and take it back, in every status of a case.
 */
@NullMarked
package org.balcony.command.access;

import org.jspecify.annotations.NullMarked;
